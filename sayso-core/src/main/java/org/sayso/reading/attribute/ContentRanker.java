package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.LinearModel;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Ranks the ways to cut a content out of its sentence (candidate spans rather than tagged tokens:
 * Scheible, Klinger and Padó 2016), and prefers another to the rules' where it weighs clearly more.
 */
final class ContentRanker {

  /** How much more another cut must weigh than the one the rules chose: rules win where close. */
  static final double CLEARLY = 1;

  private final RuleBook rules;
  private final Page page;
  private final Turns turns;
  private final LinearModel model;

  ContentRanker(RuleBook rules, Page page, LinearModel model) {
    this.rules = rules;
    this.page = page;
    this.turns = new Turns(rules, page);
    this.model = model;
  }

  /**
   * The draft with the content that weighs most. What {@code according to} attributes is learned
   * from but left as it is: held out, the rules do as well there.
   */
  Draft revised(Draft draft) {
    boolean accord = draft.link().filter(cue -> cue.token().lemma().equals("accord")).isPresent();
    if (model.isEmpty() || accord || !isRankable(draft)) {
      return draft;
    }
    Cue cue = draft.link().orElseThrow();
    Sentence s = cue.sentence();
    List<Range> given = runs(s, draft.content());
    if (given.isEmpty()) {
      return draft;
    }
    List<Cut> cuts = cuts(cue, draft.source(), given, draft.rule().value());
    Cut best = best(cuts).orElseThrow();
    if (best.runs().equals(given) || best.score() < cuts.get(0).score() + CLEARLY) {
      return draft;
    }
    List<Span> spans = new ArrayList<>(best.spans(s));
    draft.content().parts().stream().filter(p -> !p.overlaps(s.span())).forEach(spans::add);
    Spans whole = page.wholeQuotations(Spans.union(spans), s.block());
    Spans source = draft.source().map(Source::spans).orElse(Spans.NONE);
    Spans clean = Edges.without(whole, draft.cue(), source);
    return clean.isEmpty() ? draft : draft.withContent(clean);
  }

  /** Clauses and hosts of a verb or preposition: elsewhere the rules measure better. */
  boolean isRankable(Draft draft) {
    return draft.link().filter(cue -> !cue.token().isNoun()).isPresent()
        && rules
            .rule(draft.rule())
            .map(rule -> rule.find().content())
            .filter(
                content ->
                    content == AttributionRule.Content.CLAUSE
                        || content == AttributionRule.Content.HOST)
            .isPresent();
  }

  /**
   * All cuts, the rules' first, where there is one.
   *
   * @param given what the rules chose; empty where they found nothing
   * @param rule the name of the rule that chose it
   */
  List<Cut> cuts(Cue cue, Optional<Source> source, List<Range> given, String rule) {
    Boundaries boundaries = new Boundaries(cue, turns);
    Optional<Range> where =
        source
            .filter(x -> x.sentence().index() == cue.sentence().index())
            .map(Source::range)
            .filter(r -> !isAcrossContent(cue, r));
    ContentCandidates candidates = new ContentCandidates(cue, where, boundaries, page, turns);
    ContentFeatures features = new ContentFeatures(cue, page, boundaries, candidates, given, rule);
    List<Cut> cuts = new ArrayList<>();
    for (List<Range> runs : candidates.all(given)) {
      List<String> f = features.of(runs);
      cuts.add(new Cut(runs, f, model.score(f)));
    }
    return cuts;
  }

  /** {@code Noting that it was late, she left}: the content stands between cue and source. */
  private static boolean isAcrossContent(Cue cue, Range source) {
    return cue.token().tag().equals("VBG") && source.from() > cue.last() + 1;
  }

  /** The cut that weighs most; the first of equals. */
  static Optional<Cut> best(List<Cut> cuts) {
    Cut best = null;
    for (Cut cut : cuts) {
      if (best == null || cut.score() > best.score()) {
        best = cut;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The runs of a sentence's tokens that spans cover, without punctuation at their ends. */
  static List<Range> runs(Sentence s, Spans spans) {
    List<Range> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= s.size(); i++) {
      Optional<Token> t = s.at(i);
      boolean covered =
          t.isPresent() && spans.parts().stream().anyMatch(p -> p.overlaps(t.get().span()));
      if (covered && from < 0) {
        from = i;
      } else if (!covered && from >= 0) {
        Phrases.trim(s, from, i - 1).ifPresent(runs::add);
        from = -1;
      }
    }
    return runs;
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
   * @param score its weight
   */
  record Cut(List<Range> runs, List<String> features, double score) {

    List<Span> spans(Sentence s) {
      return runs.stream().map(r -> r.span(s)).toList();
    }
  }
}
