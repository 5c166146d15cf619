package org.sayso.reconcile.compare;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.text.Span;

/**
 * A claim as a record to compare: who did what to whom, so or not so, how many, when.
 *
 * @param said the claim
 * @param content its parsed words
 * @param act what is done with it
 * @param frames who did what to whom
 * @param stated its answers to questions that news disputes
 * @param amounts its counts and measures
 * @param clocks the times of day in it
 * @param key the words that carry its meaning, in text order
 * @param falsifying the words by which it calls something untrue
 * @param vector of its words
 */
public record Proposition(
    Said said,
    Content content,
    Act act,
    List<Frame> frames,
    List<Stated> stated,
    List<Amount> amounts,
    List<Clock> clocks,
    List<Word> key,
    Optional<Span> falsifying,
    SentenceVector vector) {

  boolean isDenied() {
    return said.stance() == Stance.DENIES;
  }
}
