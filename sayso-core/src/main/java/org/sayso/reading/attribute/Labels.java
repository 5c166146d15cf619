package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.RuleId;
import org.sayso.claim.Stance;
import org.sayso.news.Section;
import org.sayso.reading.parse.Block;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Sources without a cue: {@code Mayor: "…"}, {@code Ministry: dam destroyed}, {@code Bridge
 * destroyed – channel}.
 */
final class Labels {

  static final RuleId COLON = new RuleId("label-colon");
  static final RuleId DASH = new RuleId("label-dash");
  private static final int LONGEST_LABEL = 14;

  private final RuleBook rules;
  private final Page page;

  Labels(RuleBook rules, Page page) {
    this.rules = rules;
    this.page = page;
  }

  List<Draft> find(List<Draft> taken) {
    List<Draft> found = new ArrayList<>();
    for (Block block : page.article().blocks()) {
      List<Sentence> sentences = page.article().sentencesOf(block);
      if (sentences.isEmpty()) {
        continue;
      }
      colon(block, sentences, taken).or(() -> dash(block, sentences, taken)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Draft> colon(Block block, List<Sentence> sentences, List<Draft> taken) {
    Sentence s = sentences.get(0);
    int at = colonAt(s);
    if (at < 1 || s.token(0).isQuotationMark() || Phrases.hasFiniteVerb(s, 0, at - 1)) {
      return Optional.empty();
    }
    int end = at;
    for (int i = 0; i < at; i++) {
      if (s.token(i).says(",")
          && s.at(i + 1).filter(t -> t.isVerb() || t.tag().startsWith("RB")).isPresent()) {
        end = i;
        break;
      }
    }
    Optional<Source> source = source(s, 0, end - 1);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int restStart = s.token(at + 1).span().start();
    Optional<Quoted> quoted =
        page.quotations(block.index()).stream()
            .filter(q -> q.span().start() >= s.token(at).span().end())
            .findFirst();
    boolean speech =
        quoted.isPresent()
            && page.text()
                .substring(s.token(at).span().end(), quoted.get().span().start())
                .isBlank();
    Spans content;
    if (speech && isWhole(quoted.get(), block)) {
      content = Spans.of(quoted.get().span());
    } else if ((block.kind() == Section.Kind.HEADLINE || block.kind() == Section.Kind.ENTRY)
        && Phrases.hasFiniteVerb(s, at + 1, s.size() - 1)) {
      content =
          page.wholeQuotations(
              Spans.of(
                  new Span(
                      Math.min(
                          restStart,
                          quoted.filter(q -> speech).map(q -> q.span().start()).orElse(restStart)),
                      s.span().end())),
              block.index());
    } else {
      return Optional.empty();
    }
    return draft(COLON, s, source.get(), content, taken);
  }

  private int colonAt(Sentence s) {
    for (int i = 0; i < Math.min(s.size() - 1, LONGEST_LABEL); i++) {
      if (s.token(i).says(":") && page.quotationOf(s, s.token(i)).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing but further quotation follows in the block. */
  private boolean isWhole(Quoted q, Block block) {
    return page.text().substring(q.span().end(), block.span().end()).strip().length() <= 1
        || q.use() == Quoted.Use.SPEECH;
  }

  private Optional<Draft> dash(Block block, List<Sentence> sentences, List<Draft> taken) {
    if (block.kind() != Section.Kind.HEADLINE && block.kind() != Section.Kind.ENTRY) {
      return Optional.empty();
    }
    Sentence s = sentences.get(sentences.size() - 1);
    int at = -1;
    for (int i = 1; i < s.size() - 1; i++) {
      Token t = s.token(i);
      if (t.says("–", "—", "-", "--", "―") && page.quotationOf(s, t).isEmpty()) {
        at = i;
      }
    }
    int last = s.size() - 1;
    if (at < 2 || last - at > LONGEST_LABEL || Phrases.hasFiniteVerb(s, at + 1, last)) {
      return Optional.empty();
    }
    Optional<Source> source = source(s, at + 1, last);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Span before = new Span(block.span().start(), s.token(at - 1).span().end());
    return draft(
        DASH, s, source.get(), page.wholeQuotations(Spans.of(before), block.index()), taken);
  }

  private Optional<Draft> draft(
      RuleId rule, Sentence s, Source source, Spans content, List<Draft> taken) {
    boolean found =
        taken.stream()
            .anyMatch(
                d ->
                    d.content().length() >= content.length() * 0.8
                        && d.content().overlaps(content));
    return found
        ? Optional.empty()
        : Optional.of(
            new Draft(
                rule,
                Optional.empty(),
                Optional.of(source),
                List.of(),
                Spans.NONE,
                content,
                Stance.ASSERTS,
                false,
                s.index()));
  }

  /** A noun phrase that can speak: a person, an organisation, a role. */
  private Optional<Source> source(Sentence s, int from, int to) {
    Optional<Range> range = from <= to ? Phrases.trim(s, from, to) : Optional.empty();
    if (range.isEmpty()) {
      return Optional.empty();
    }
    Token head = labelHead(s, range.get());
    boolean speaks = false;
    for (int i = range.get().from(); i <= range.get().to(); i++) {
      speaks |=
          canSpeak(s.token(i))
              || (i == range.get().from()
                  && i == range.get().to()
                  && Phrases.isAcronym(s.token(i).word()));
    }
    return speaks && range.get().to() - range.get().from() < LONGEST_LABEL
        ? Optional.of(new Source(s, head, range.get(), List.of()))
        : Optional.empty();
  }

  /**
   * The last noun of the first run of nouns: {@code guard} of {@code Embassy guard at the gate}.
   */
  private static Token labelHead(Sentence s, Range range) {
    int at = range.from();
    while (at < range.to() && !s.token(at).isNoun()) {
      at++;
    }
    while (at < range.to() && s.token(at + 1).isNoun()) {
      at++;
    }
    return s.token(at);
  }

  private boolean canSpeak(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return t.entity().equals("PERSON")
        || t.entity().equals("ORGANIZATION")
        || (t.isNoun()
            && (rules.words("roles").contains(lemma)
                || rules.words("bodies").contains(lemma)
                || rules.words("outlets").contains(lemma)));
  }
}
