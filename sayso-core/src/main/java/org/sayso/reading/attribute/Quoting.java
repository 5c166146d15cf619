package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** {@code Corvin quoted one of them as saying that …}: their claim, carried by Corvin. */
final class Quoting {

  private static final Set<String> VERBS = Set.of("quote", "cite");

  private final RuleBook rules;
  private final Page page;
  private final SourceFinder sources;

  Quoting(RuleBook rules, Page page, SourceFinder sources) {
    this.rules = rules;
    this.page = page;
    this.sources = sources;
  }

  Optional<Draft> at(AttributionRule rule, Sentence s, Token quoted) {
    if (!quoted.isVerb() || !VERBS.contains(quoted.lemma())) {
      return Optional.empty();
    }
    Optional<Token> as = as(s, quoted);
    if (as.isEmpty()) {
      return Optional.empty();
    }
    Token saying = s.token(as.get().index() + 1);
    Optional<CueEntry> entry =
        rules.verb(saying.lemma().toLowerCase(Locale.ROOT)).stream()
            .filter(
                e ->
                    e.particle().isEmpty()
                        ? e.frames().contains("clause")
                        : s.at(saying.index() + 1).filter(p -> p.says(e.particle())).isPresent())
            .reduce((a, b) -> b.particle().isEmpty() ? a : b);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    boolean passive = s.has(quoted, "nsubj:pass", "aux:pass");
    Optional<Token> speaker =
        passive
            ? s.child(quoted, "nsubj:pass")
            : s.child(quoted, "obj").or(() -> SourceFinder.nominalAt(s, quoted.index() + 1));
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    List<Source> carriers = new ArrayList<>();
    if (passive) {
      s.children(quoted, "obl")
          .filter(o -> SourceFinder.preposition(s, o).filter(p -> p.says("by")).isPresent())
          .findFirst()
          .map(o -> Source.of(s, o))
          .ifPresent(carriers::add);
    } else {
      sources.subject(s, quoted).map(t -> Source.of(s, t)).ifPresent(carriers::add);
    }
    List<Integer> words =
        new ArrayList<>(List.of(quoted.index(), as.get().index(), saying.index()));
    if (!entry.get().particle().isEmpty()) {
      words.add(saying.index() + 1);
    }
    int from = entry.get().particle().isEmpty() ? saying.index() + 1 : saying.index() + 2;
    Optional<Range> content =
        from < s.size() ? Phrases.trim(s, from, s.size() - 1) : Optional.empty();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span span = content.get().span(s);
    Spans whole = page.wholeQuotations(Spans.of(span), s.block());
    return Optional.of(
        new Draft(
            rule.id(),
            Optional.of(new Cue(s, quoted, words, entry.get())),
            Optional.of(speakerSource(s, speaker.get(), as.get())),
            carriers,
            TokenSpans.of(s, words),
            whole,
            entry.get().stance(),
            entry.get().hedged(),
            s.index()));
  }

  /** The speaker's phrase, which ends before {@code as} and before a clause set off by commas. */
  private static Source speakerSource(Sentence s, Token head, Token as) {
    Source source = Source.of(s, head);
    int to =
        Math.min(
            source.range().to(),
            Math.max(
                source.range().from(),
                as.index() > source.range().from() ? as.index() - 1 : source.range().to()));
    Optional<Range> range = Phrases.trim(s, source.range().from(), to);
    return new Source(s, head, range.orElse(source.range()), List.of());
  }

  private static Optional<Token> as(Sentence s, Token quoted) {
    for (int i = quoted.index() + 1; i < s.size() - 1 && i < quoted.index() + 30; i++) {
      if (s.token(i).says("as") && s.token(i + 1).tag().equals("VBG")) {
        return Optional.of(s.token(i));
      }
    }
    return Optional.empty();
  }
}
