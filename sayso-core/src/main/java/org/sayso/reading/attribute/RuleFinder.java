package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Weights;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Finds attributions by the rules of a language: sentence by sentence, cue by cue, the first rule
 * that fits wins; then quotations that no cue introduces, labels and headlines; then relays and
 * coordinated contents.
 */
public final class RuleFinder implements AttributionFinder {

  private final RuleBook rules;
  private final Weights weights;
  private final Vetting vetting;
  private final CueFinder cues;
  private final SourceFinder sources;
  private final Prepositions prepositions;
  private final Refusals refusals;

  /** Rules alone. */
  public RuleFinder(RuleBook rules) {
    this(rules, Weights.NONE);
  }

  /** Rules first, and what was learned where it measures better. */
  public RuleFinder(RuleBook rules, Weights weights) {
    this.weights = weights;
    this.rules = rules;
    this.cues = new CueFinder(rules);
    this.sources = new SourceFinder(rules);
    this.vetting = new Vetting(rules);
    this.prepositions = new Prepositions(rules);
    this.refusals = new Refusals(rules);
  }

  @Override
  public List<Found> find(ParsedArticle article) {
    Page page = new Page(article);
    Labels labels = new Labels(rules, page);
    ContentRanker ranker = new ContentRanker(rules, page, weights.contents());
    List<Draft> drafts = drafts(page);
    drafts.replaceAll(ranker::revised);
    drafts.removeIf(d -> isPartOfAnother(d, drafts));
    drafts.addAll(labels.find(drafts));
    List<Draft> relayed = new Relays(rules, page, sources).flatten(drafts);
    List<Draft> running = new Continuations(page).extend(relayed);
    List<Draft> split = new Coordination(page).split(running);
    return split.stream()
        .sorted(
            Comparator.comparing((Draft d) -> d.content().first())
                .thenComparing(d -> d.cue().isEmpty() ? 0 : d.cue().first().start()))
        .flatMap(d -> d.toFound(page).stream())
        .toList();
  }

  /** What the rules make of each cue, before drafts are set against one another. */
  List<Draft> drafts(Page page) {
    ContentFinder contents = new ContentFinder(rules, page);
    QuotationLinker linker = new QuotationLinker(page, contents);
    List<Draft> drafts = new ArrayList<>();
    UnreadCues unread = new UnreadCues(rules, page, vetting, weights);
    for (Sentence s : page.article().sentences()) {
      if (page.block(s).kind() == Section.Kind.SOURCE
          || page.block(s).kind() == Section.Kind.BOILERPLATE) {
        continue;
      }
      for (Token t : s.tokens()) {
        Optional<Draft> draft = first(page, contents, linker, s, t);
        draft.or(() -> unread.at(s, t)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** {@code quoted … as saying}: saying is a cue of its own to nobody. */
  private static boolean isPartOfAnother(Draft draft, List<Draft> all) {
    return draft
        .link()
        .map(
            cue ->
                all.stream()
                    .anyMatch(
                        d ->
                            !d.equals(draft)
                                && d.sentence() == draft.sentence()
                                && d.link()
                                    .filter(
                                        other ->
                                            !other.token().equals(cue.token())
                                                && (other.words().contains(cue.token().index())
                                                    || isCueOf(d, cue, draft)))
                                    .isPresent()))
        .orElse(false);
  }

  /** {@code A report by the auditors concluded}: the noun is cue together with its verb. */
  private static boolean isCueOf(Draft verb, Cue noun, Draft nominal) {
    return noun.token().isNoun()
        && verb.cue().parts().stream().anyMatch(p -> p.contains(noun.token().span()))
        && verb.content().overlaps(nominal.content());
  }

  /** What the first rule that fits makes of a token. */
  private Optional<Draft> first(
      Page page, ContentFinder contents, QuotationLinker linker, Sentence s, Token t) {
    List<Cue> verbs = cues.verbs(s, t);
    List<Cue> nouns = cues.nouns(s, t);
    Optional<Cue> preposition = prepositions.at(s, t);
    Optional<Cue> refusal = refusals.at(s, t);
    boolean quoting = t.isVerb() && s.tokens().stream().skip(t.index()).anyMatch(x -> x.says("as"));
    if (!quoting
        && !t.isNoun()
        && verbs.isEmpty()
        && nouns.isEmpty()
        && preposition.isEmpty()
        && refusal.isEmpty()) {
      return Optional.empty();
    }
    for (AttributionRule rule : rules.rules()) {
      if (rule.find().cue() == AttributionRule.Cue.QUOTING) {
        Optional<Draft> draft = new Quoting(rules, page, sources).at(rule, s, t);
        if (draft.isPresent()) {
          return draft;
        }
      }
      if (rule.find().cue() == AttributionRule.Cue.SPREADING) {
        Optional<Draft> draft = new Spreading(rules, page, sources).at(rule, s, t);
        if (draft.isPresent()) {
          return draft;
        }
      }
      List<Cue> candidates =
          switch (rule.find().cue()) {
            case VERB, PASSIVE -> verbs;
            case NOUN -> nouns;
            case PREPOSITION -> preposition.map(List::of).orElse(List.of());
            case REFUSAL -> refusal.map(List::of).orElse(List.of());
            case QUOTING, SPREADING, NONE -> List.of();
          };
      for (Cue cue : candidates) {
        if (fits(rule, cue)) {
          Optional<Draft> draft = apply(rule, cue, page, contents, linker);
          if (draft.isPresent()) {
            return draft;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(AttributionRule rule, Cue cue) {
    boolean frame = rule.find().frame().isEmpty() || cue.hasFrame(rule.find().frame());
    return switch (rule.find().cue()) {
      case VERB ->
          frame
              && !cue.isPassive()
              && !vetting.isSilent(cue)
              && !carriesNoun(cue)
              && !vetting.isCiting(cue);
      case PASSIVE -> frame && cue.isPassive() && cue.entry().stance() != Stance.ASKS;
      default -> frame;
    };
  }

  /** {@code repeated its denial}, {@code made the claim}: the noun is the cue. */
  private boolean carriesNoun(Cue cue) {
    return sources.isLightVerb(cue.token())
        && cue.sentence()
            .child(cue.token(), "obj")
            .filter(
                o -> !cues.nouns(cue.sentence(), o).isEmpty() && o.index() > cue.token().index())
            .isPresent();
  }

  private Optional<Draft> apply(
      AttributionRule rule, Cue cue, Page page, ContentFinder contents, QuotationLinker linker) {
    Optional<Source> source = sources.find(rule.find().source(), cue);
    if (source.isEmpty() || !vetting.maySpeak(cue, source.get(), page)) {
      return Optional.empty();
    }
    Sentence s = cue.sentence();
    Spans content;
    if (rule.find().content() == AttributionRule.Content.QUOTATION) {
      List<Quoted> quoted =
          page.speechOf(s, cue.token()).isPresent() ? List.of() : linker.beside(cue, source);
      content = Spans.union(quoted.stream().map(Quoted::span).toList());
    } else {
      List<Span> spans =
          contents.find(rule.find().content(), cue, source).stream().map(r -> r.span(s)).toList();
      content = page.wholeQuotations(Spans.union(spans), s.block());
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Spans cueSpans = new CueSpans(rules).of(cue, source.get(), content);
    Spans clean = Edges.without(content, cueSpans, source.get().spans());
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    Stance stance = cue.entry().stance();
    boolean hedged = cue.entry().hedged();
    if (cue.isNegated() && stance == Stance.DENIES) {
      stance = Stance.SUGGESTS;
      hedged = true;
    } else if (cue.isNegated() && stance == Stance.SUGGESTS) {
      stance = Stance.DENIES;
      hedged = false;
    } else if (cue.isNegated() && stance == Stance.CONFIRMS) {
      stance = Stance.DECLINES;
    }
    return Optional.of(
        new Draft(
            rule.id(),
            Optional.of(cue),
            source,
            List.of(),
            cueSpans,
            clean,
            stance,
            hedged,
            s.index()));
  }
}
