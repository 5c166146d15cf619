package org.sayso.reading.attribute;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.RuleId;
import org.sayso.news.Section;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.LinearModel;
import org.sayso.reading.weights.Weights;
import org.sayso.text.Spans;

/**
 * Reads verbs of saying whose clause the parser lost, so that no rule finds it: where the verb is
 * most likely a cue and one cut of the sentence stands out from all others.
 */
final class UnreadCues {

  static final RuleId LEARNED = new RuleId("learned");

  /** How probable the cue must be. */
  static final double CUE = 0.5;

  /** How probable the best cut must be among all: below, two in three are cut wrongly. */
  static final double CONTENT = 0.7;

  private final RuleBook rules;
  private final Page page;
  private final CueFinder cues;
  private final SourceFinder sources;
  private final Vetting vetting;
  private final CueFeatures features;
  private final LinearModel model;
  private final ContentRanker ranker;

  UnreadCues(RuleBook rules, Page page, Vetting vetting, Weights weights) {
    this.rules = rules;
    this.page = page;
    this.cues = new CueFinder(rules);
    this.sources = new SourceFinder(rules);
    this.vetting = vetting;
    this.features = new CueFeatures(page, new Turns(rules, page));
    this.model = weights.cues();
    this.ranker = new ContentRanker(rules, page, weights.contents());
  }

  /** What a token that no rule reads attributes. */
  Optional<Draft> at(Sentence s, Token t) {
    if (model.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cue> found =
        cues.verbs(s, t).stream()
            .filter(c -> c.hasFrame("clause") && !c.isNegated() && !c.isPassive())
            .findFirst();
    if (found.isEmpty() || !isFinite(s, t) || vetting.isSilent(found.get())) {
      return Optional.empty();
    }
    boolean spoken = page.speechOf(s, t).isPresent();
    if (spoken || page.block(s).kind() == Section.Kind.HEADLINE) {
      return Optional.empty();
    }
    Cue cue = found.get();
    if (model.probability(features.of(cue, sources.subject(s, t), "none")) <= CUE) {
      return Optional.empty();
    }
    return sources
        .find(AttributionRule.Source.SUBJECT, cue)
        .filter(source -> vetting.maySpeak(cue, source, page))
        .flatMap(source -> draft(cue, source));
  }

  /** {@code said}, {@code has said}, {@code is saying}: no bare participle or infinitive. */
  private static boolean isFinite(Sentence s, Token t) {
    return Phrases.isFiniteVerb(t) || s.children(t, "aux").anyMatch(a -> !a.tag().equals("TO"));
  }

  private Optional<Draft> draft(Cue cue, Source source) {
    Sentence s = cue.sentence();
    List<ContentRanker.Cut> cuts = ranker.cuts(cue, Optional.of(source), List.of(), "");
    Optional<ContentRanker.Cut> best =
        ContentRanker.best(cuts).filter(c -> saysSomething(cue, source, c));
    if (best.isEmpty()
        || LinearModel.confidence(cuts.stream().map(ContentRanker.Cut::score).toList()) < CONTENT) {
      return Optional.empty();
    }
    Spans content = page.wholeQuotations(Spans.union(best.get().spans(s)), s.block());
    Spans cueSpans = new CueSpans(rules).of(cue, source, content);
    Spans clean = Edges.without(content, cueSpans, source.spans());
    return clean.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                LEARNED,
                Optional.of(cue),
                Optional.of(source),
                List.of(),
                cueSpans,
                clean,
                cue.entry().stance(),
                cue.entry().hedged(),
                s.index()));
  }

  /** Whether a cut is a clause after the cue, or before it and parted from it by a mark. */
  private static boolean saysSomething(Cue cue, Source source, ContentRanker.Cut cut) {
    Sentence s = cue.sentence();
    int last = cut.runs().get(cut.runs().size() - 1).to();
    int said = Math.min(cue.first(), source.range().from());
    boolean after = last > cue.last();
    return (after || (said > 0 && s.token(said - 1).isPunctuation()))
        && cut.runs().stream().anyMatch((Range r) -> Phrases.hasFiniteVerb(s, r.from(), r.to()));
  }
}
