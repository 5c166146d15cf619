package org.sayso.bench.training;

import org.sayso.reading.weights.Weights;

/** The model card of the weights: what they were learned from, on which terms, how well they do. */
record Card(int articles, int examples, Weights weights, HeldOut heldOut) {

  String text() {
    return """
        # The weights

        Written by `make weights`; do not edit. Two small linear models help the rules ([ADR 11](adr/0011-what-is-learned.md) says where,
        and what was tried and left out). `sayso read --weights none` reads by the rules alone.

        | | |
        | --- | --- |
        | what they decide | where the content of a clause begins and ends, where another cut weighs clearly more than the rules'; whether a verb of the lexicon whose clause the parser lost is a cue |
        | kind | conditional maximum entropy over candidates, Gaussian prior, L-BFGS |
        | features | lemmas of cues, words of closed classes, tags, relations and shapes of trees: no sentence can be read back |
        | learned from | %d articles of PolNeAR's training months (political news, United States, 2015 and 2016), and %d of our own examples |
        | terms | PolNeAR states no licence; its texts are its publishers' and are not in this repository. The weights are Sayso's, GPL-3.0-or-later |
        | command | `make weights POLNEAR=../shared/gold/polnear/train.jsonl`: about ten minutes on two cores, the same bytes each time |
        | size | %d weights for contents, %d for cues |

        ## How well

        Held out, five parts: each part's articles are read with weights learned from the other four. A content counts as right if it holds
        the very words marked in the cue's sentence.

        | what | share | count |
        | --- | --- | --- |
        %s
        What this gives in the end is in [scores.md](scores.md).

        ## What to expect elsewhere

        They know one newspaper genre. On other texts they can only move the edge of a clause that a rule has found, and only where they are
        sure; what is a claim, and what is none, the rules decide.
        """
        .formatted(
            articles,
            examples,
            weights.contents().weights().size(),
            weights.cues().weights().size(),
            heldOut.rows());
  }
}
