package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.LinearModel;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Chooses, among the ways to cut a content out of its sentence, the one that weighs most. */
final class ContentRanker {

  private static final Set<String> DOMAIN =
      Set.of(System.getProperty("domain", "verb-clause,verb-aside,according-to").split(","));

  private final Page page;
  private final Turns turns;
  private final LinearModel model;

  ContentRanker(RuleBook rules, Page page, LinearModel model) {
    this.page = page;
    this.turns = new Turns(rules, page);
    this.model = model;
  }

  /** All cuts with their features: the rules' first, where they found one. */
  List<Cut> cuts(Cue cue, Optional<Source> source, List<Range> given, String rule) {
    Boundaries boundaries = new Boundaries(cue, turns);
    Optional<Range> where =
        source.filter(x -> x.sentence().index() == cue.sentence().index()).map(Source::range);
    ContentCandidates candidates = new ContentCandidates(cue, where, boundaries, page, turns);
    ContentFeatures features =
        new ContentFeatures(cue, page, boundaries, candidates, given, rule);
    List<Cut> cuts = new ArrayList<>();
    for (List<Range> runs : candidates.all(given)) {
      cuts.add(new Cut(runs, features.of(runs)));
    }
    return cuts;
  }

  /** The draft with the content that weighs most; as it is where the rules' choice does. */
  Draft revised(Draft draft) {
    if (draft.link().isEmpty() || model.isEmpty() || !DOMAIN.contains(draft.rule().value())) {
      return draft;
    }
    Cue cue = draft.link().get();
    Sentence s = cue.sentence();
    List<Range> given = runs(s, draft.content());
    if (given.isEmpty()) {
      return draft;
    }
    List<Cut> cuts = cuts(cue, draft.source(), given, draft.rule().value());
    Cut best = best(cuts).orElseThrow();
    if (best.runs().equals(given)) {
      return draft;
    }
    List<Span> spans = new ArrayList<>(best.runs().stream().map(r -> r.span(s)).toList());
    draft.content().parts().stream().filter(p -> !p.overlaps(s.span())).forEach(spans::add);
    Spans whole = page.wholeQuotations(Spans.union(spans), s.block());
    Spans source = draft.source().map(Source::spans).orElse(Spans.NONE);
    Spans clean = Edges.without(whole, draft.cue(), source);
    return clean.isEmpty() ? draft : draft.withContent(clean);
  }

  Optional<Cut> best(List<Cut> cuts) {
    Cut best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Cut c : cuts) {
      double score = model.score(c.features());
      if (score > most) {
        most = score;
        best = c;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The probability of the best cut among all. */
  double confidence(List<Cut> cuts) {
    double most = Double.NEGATIVE_INFINITY;
    for (Cut c : cuts) {
      most = Math.max(most, model.score(c.features()));
    }
    double sum = 0;
    for (Cut c : cuts) {
      sum += Math.exp(model.score(c.features()) - most);
    }
    return 1 / sum;
  }

  /** The runs of a sentence's tokens that spans cover, punctuation at their ends left out. */
  static List<Range> runs(Sentence s, Spans spans) {
    TreeSet<Integer> covered = new TreeSet<>();
    for (Token t : s.tokens()) {
      for (Span p : spans.parts()) {
        if (p.overlaps(t.span())) {
          covered.add(t.index());
        }
      }
    }
    List<Range> runs = new ArrayList<>();
    int from = -1;
    int last = -2;
    for (int i : covered) {
      if (i != last + 1 && from >= 0) {
        add(s, from, last, runs);
        from = i;
      } else if (from < 0) {
        from = i;
      }
      last = i;
    }
    if (from >= 0) {
      add(s, from, last, runs);
    }
    return runs;
  }

  private static void add(Sentence s, int from, int to, List<Range> runs) {
    org.sayso.reading.parse.Phrases.trim(s, from, to).ifPresent(runs::add);
  }

  /** The tokens of some runs that are words. */
  static Set<Integer> words(Sentence s, List<Range> runs) {
    Set<Integer> words = new TreeSet<>();
    for (Range r : runs) {
      for (int i = r.from(); i <= r.to(); i++) {
        if (!s.token(i).isPunctuation()) {
          words.add(i);
        }
      }
    }
    return words;
  }

  /**
   * A way to cut a content.
   *
   * @param runs of tokens, in text order
   * @param features what speaks for it
   */
  record Cut(List<Range> runs, List<String> features) {}
}
