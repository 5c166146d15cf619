package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Finds attributions by the rules of a language: sentence by sentence, cue by cue, the first rule that fits wins; then
 * quotations that no cue introduces, labels and headlines; then relays and coordinated contents.
 */
public final class RuleFinder implements AttributionFinder {

  private final RuleBook rules;
  private final CueFinder cues;
  private final SourceFinder sources;

  public RuleFinder(RuleBook rules) {
    this.rules = rules;
    this.cues = new CueFinder(rules);
    this.sources = new SourceFinder(rules);
  }

  @Override
  public List<Found> find(ParsedArticle article) {
    Page page = new Page(article);
    ContentFinder contents = new ContentFinder(rules, page);
    QuotationLinker linker = new QuotationLinker(page, contents);
    Labels labels = new Labels(rules, page);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence s : article.sentences()) {
      for (Token t : s.tokens()) {
        first(page, contents, linker, s, t).ifPresent(drafts::add);
      }
    }
    drafts.addAll(labels.find(drafts));
    List<Draft> relayed = new Relays(rules, page, sources).flatten(drafts);
    List<Draft> running = new Continuations(page).extend(relayed);
    List<Draft> split = new Coordination(page).split(running);
    return split.stream()
        .sorted(Comparator.comparing((Draft d) -> d.content().first()).thenComparing(d -> d.cue().isEmpty() ? 0 : d.cue().first().start()))
        .map(d -> d.toFound(page))
        .toList();
  }

  /** What the first rule that fits makes of a token. */
  private Optional<Draft> first(Page page, ContentFinder contents, QuotationLinker linker, Sentence s, Token t) {
    List<Cue> verbs = cues.verbs(s, t);
    List<Cue> nouns = cues.nouns(s, t);
    Optional<Cue> preposition = new Prepositions(rules).at(s, t);
    Optional<Cue> refusal = new Refusals(rules).at(s, t);
    boolean quoting = t.isVerb() && s.tokens().stream().skip(t.index()).anyMatch(x -> x.says("as"));
    if (!quoting && verbs.isEmpty() && nouns.isEmpty() && preposition.isEmpty() && refusal.isEmpty()) {
      return Optional.empty();
    }
    for (AttributionRule rule : rules.rules()) {
      if (rule.find().cue() == AttributionRule.Cue.QUOTING) {
        Optional<Draft> draft = new Quoting(rules, page, sources).at(rule, s, t);
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
            case QUOTING, NONE -> List.of();
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

  private static boolean fits(AttributionRule rule, Cue cue) {
    boolean frame = rule.find().frame().isEmpty() || cue.hasFrame(rule.find().frame());
    return switch (rule.find().cue()) {
      case VERB -> frame && !cue.isPassive() && !isSilent(cue);
      case PASSIVE -> frame && cue.isPassive();
      default -> frame;
    };
  }

  /** {@code did not say}, {@code if he says}, {@code to say}: nothing is said. */
  private static boolean isSilent(Cue cue) {
    Sentence s = cue.sentence();
    Token v = cue.token();
    boolean neutral = cue.entry().stance() == Stance.ASSERTS || cue.entry().stance() == Stance.ASKS || cue.entry().stance() == Stance.PROMISES;
    if (cue.isNegated() && neutral) {
      return true;
    }
    boolean infinitive = v.tag().equals("VB") && s.children(v).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean conditional = s.children(v).stream().anyMatch(c -> c.is("mark") && c.says("if", "unless", "whether"));
    return conditional || (infinitive && neutral && !v.is("xcomp") && !v.is("conj"));
  }

  private Optional<Draft> apply(
      AttributionRule rule, Cue cue, Page page, ContentFinder contents, QuotationLinker linker) {
    Optional<Source> source = sources.find(rule.find().source(), cue);
    if (source.isEmpty() || !maySpeak(cue, source.get(), page)) {
      return Optional.empty();
    }
    Sentence s = cue.sentence();
    Spans content;
    if (rule.find().content() == AttributionRule.Content.QUOTATION) {
      List<Quoted> quoted = page.speechOf(s, cue.token()).isPresent() ? List.of() : linker.beside(cue, source);
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
    Spans clean = without(content, cueSpans, source.get().spans());
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
        new Draft(rule.id(), Optional.of(cue), source, List.of(), cueSpans, clean, stance, hedged, s.index()));
  }

  /** Content without what is cue or source: the parser may hang either inside the other. */
  private static Spans without(Spans content, Spans cue, Spans source) {
    List<Span> left = new ArrayList<>(content.parts());
    List<Span> out = new ArrayList<>(cue.parts());
    out.addAll(source.parts());
    for (Span o : out) {
      List<Span> next = new ArrayList<>();
      for (Span p : left) {
        if (!p.overlaps(o)) {
          next.add(p);
          continue;
        }
        if (o.start() - p.start() > 1) {
          next.add(new Span(p.start(), o.start()));
        }
        if (p.end() - o.end() > 1) {
          next.add(new Span(o.end(), p.end()));
        }
      }
      left = next;
    }
    return new Spans(left);
  }

  /** Whether the source can be meant to speak: not {@code I} inside a quotation, not a thing that merely shows. */
  private boolean maySpeak(Cue cue, Source source, Page page) {
    Sentence s = cue.sentence();
    Token head = source.head();
    String word = head.word().toLowerCase(Locale.ROOT);
    boolean inSpeech = page.speechOf(s, cue.token()).isPresent();
    if (rules.words("generic-subjects").contains(word)) {
      return false;
    }
    if (inSpeech && (word.equals("i") || word.equals("we") || word.equals("you"))) {
      return false;
    }
    return !rules.words("mute").contains(head.lemma().toLowerCase(Locale.ROOT));
  }
}
