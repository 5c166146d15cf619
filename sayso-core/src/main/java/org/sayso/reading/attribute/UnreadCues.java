package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.RuleId;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.LinearModel;
import org.sayso.text.Spans;

/** Reads words of the lexicon that stand in no construction the rules know, by what was learned. */
final class UnreadCues {

  static final RuleId LEARNED = new RuleId("learned");
  static double threshold = Double.parseDouble(System.getProperty("th", "0.5"));
  static String veto = System.getProperty("veto", "");

  private final RuleBook rules;
  private final Page page;
  private final CueFinder cues;
  private final SourceFinder sources;
  private final CueFeatures features;
  private final LinearModel cueModel;
  private final ContentRanker ranker;

  private final java.util.function.BiPredicate<Cue, Source> may;

  UnreadCues(RuleBook rules, Page page, LinearModel cueModel, ContentRanker ranker, java.util.function.BiPredicate<Cue, Source> may) {
    this.may = may;
    this.rules = rules;
    this.page = page;
    this.cues = new CueFinder(rules);
    this.sources = new SourceFinder(rules);
    this.features = new CueFeatures(page, new Turns(rules, page));
    this.cueModel = cueModel;
    this.ranker = ranker;
  }

  Optional<Draft> at(Sentence s, Token t) {
    if (cueModel.isEmpty()) {
      return Optional.empty();
    }
    List<Cue> found = new ArrayList<>(cues.verbs(s, t));
    if (found.isEmpty()) {
      found.addAll(cues.nouns(s, t));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Cue cue0 = found.get(0);
    if (veto.contains("clausal")) {
      Optional<Cue> clausal = found.stream().filter(c -> c.hasFrame("clause")).findFirst();
      if (clausal.isEmpty()) {
        return Optional.empty();
      }
      cue0 = clausal.get();
    }
    if (veto.contains("headline") && page.block(s).kind() == org.sayso.news.Section.Kind.HEADLINE) {
      return Optional.empty();
    }
    Cue cue = cue0;
    Optional<Token> subject = t.isVerb() ? sources.subject(s, t) : Optional.empty();
    double p = 1 / (1 + Math.exp(-cueModel.score(features.of(cue, subject, "none"))));
    if (p <= threshold || isVetoed(cue, subject)) {
      return Optional.empty();
    }
    Optional<Source> source =
        t.isVerb()
            ? sources.find(
                cue.isPassive() ? AttributionRule.Source.AGENT : AttributionRule.Source.SUBJECT, cue)
            : sources.find(AttributionRule.Source.POSSESSOR, cue)
                .or(() -> sources.find(AttributionRule.Source.COMPLEMENT, cue));
    if (source.isEmpty() && veto.contains("nosource")) {
      return Optional.empty();
    }
    if (source.isPresent() && veto.contains("maySpeak") && !may.test(cue, source.get())) {
      return Optional.empty();
    }
    List<ContentRanker.Cut> all = ranker.cuts(cue, source, List.of(), "");
    Optional<ContentRanker.Cut> cut = ranker.best(all);
    double conf = all.isEmpty() ? 0 : ranker.confidence(all);
    if (conf < Double.parseDouble(System.getProperty("conf", "0"))) {
      return Optional.empty();
    }
    if (System.getProperty("showconf") != null) {
      System.out.printf("CONF %d %d %.2f %.2f%n", s.index(), t.span().start(), p, conf);
    }
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    if (veto.contains("finite") && cut.isPresent()) {
      Range r = cut.get().runs().get(cut.get().runs().size() - 1);
      Range r0 = cut.get().runs().get(0);
      Token first = s.token(r0.from());
      boolean ok =
          org.sayso.reading.parse.Phrases.hasFiniteVerb(s, r.from(), r.to())
              || org.sayso.reading.parse.Phrases.hasFiniteVerb(s, r0.from(), r0.to())
              || first.tag().equals("TO")
              || first.tag().equals("VBG")
              || page.quotationOf(s, first).isPresent();
      if (!ok) {
        return Optional.empty();
      }
    }
    Spans content =
        page.wholeQuotations(
            Spans.union(cut.get().runs().stream().map((Range r) -> r.span(s)).toList()), s.block());
    Spans cueSpans =
        source.isPresent() ? new CueSpans(rules).of(cue, source.get(), content) : cue.spans();
    Spans clean = Edges.without(content, cueSpans, source.map(Source::spans).orElse(Spans.NONE));
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    Stance stance = cue.entry().stance();
    return Optional.of(
        new Draft(
            LEARNED,
            Optional.of(cue),
            source,
            List.of(),
            cueSpans,
            clean,
            stance,
            cue.entry().hedged(),
            s.index()));
  }

  private boolean isVetoed(Cue cue, Optional<Token> subject) {
    Sentence s = cue.sentence();
    Token t = cue.token();
    if (veto.contains("noun") && !t.isVerb()) {
      return true;
    }
    if (veto.contains("first") && subject.filter(x -> x.says("i", "we", "you")).isPresent()) {
      return true;
    }
    if (veto.contains("neg") && cue.isNegated()) {
      return true;
    }
    if (veto.contains("citing") && t.says("citing", "quoting")) {
      return true;
    }
    if (veto.contains("inf")
        && t.tag().equals("VB")
        && s.children(t).stream().anyMatch(c -> c.tag().equals("TO"))) {
      return true;
    }
    if (veto.contains("modal") && s.children(t).stream().anyMatch(c -> c.tag().equals("MD") && !c.says("will", "would"))) {
      return true;
    }
    if (veto.contains("passive") && cue.isPassive()) {
      return true;
    }
    if (veto.contains("if")
        && s.children(t).stream().anyMatch(c -> c.is("mark") && c.says("if", "unless", "whether"))) {
      return true;
    }
    return false;
  }
}
