package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Spans;

/**
 * {@code is spreading false information about the alleged loss of a ship}: by that account, it says
 * that a ship was lost.
 */
final class Spreading {

  private static final Set<String> DISTANCING =
      Set.of("alleged", "supposed", "purported", "claimed", "so-called");

  private final RuleBook rules;
  private final Page page;
  private final SourceFinder sources;

  Spreading(RuleBook rules, Page page, SourceFinder sources) {
    this.rules = rules;
    this.page = page;
    this.sources = sources;
  }

  Optional<Draft> at(AttributionRule rule, Sentence s, Token noun) {
    if (!noun.isNoun()
        || !rules.words("spread-nouns").contains(noun.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<Token> verb =
        s.head(noun)
            .filter(
                v ->
                    rules.words("spreading-verbs").contains(v.lemma())
                        && v.isVerb()
                        && v.index() < noun.index());
    Optional<Token> link = s.at(noun.index() + 1).filter(t -> t.says("about", "of", "on", "that"));
    Optional<Token> speaker = verb.flatMap(v -> sources.subject(s, v));
    if (verb.isEmpty() || link.isEmpty() || speaker.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>();
    for (int i = verb.get().index();
        i <= (link.get().says("that") ? noun.index() : link.get().index());
        i++) {
      words.add(i);
    }
    int from = link.get().says("that") ? link.get().index() : link.get().index() + 1;
    if (s.at(from).filter(t -> t.is("det")).isPresent()
        && s.at(from + 1).filter(t -> DISTANCING.contains(t.lemma())).isPresent()) {
      words.add(from + 1);
      from += 2;
    }
    Optional<Range> content =
        from < s.size() ? Phrases.trim(s, from, Math.max(from, s.last(noun))) : Optional.empty();
    Optional<Range> whole =
        content
            .map(
                c ->
                    new Range(
                        c.from(), Math.max(c.to(), Math.min(s.size() - 1, s.last(verb.get())))))
            .flatMap(c -> Phrases.trim(s, c.from(), c.to()));
    CueEntry entry = new CueEntry("spread", Stance.ASSERTS, Set.of("information"), true, List.of());
    return whole.map(
        c ->
            new Draft(
                rule.id(),
                Optional.of(new Cue(s, noun, words, entry)),
                Optional.of(Source.of(s, speaker.get())),
                List.of(),
                TokenSpans.of(s, words),
                page.wholeQuotations(Spans.of(c.span(s)), s.block()),
                Stance.ASSERTS,
                true,
                s.index()));
  }
}
