package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.RuleBook;

/**
 * {@code would not say}, {@code won't be drawn}: a modal and a negation before a verb of telling.
 */
final class Refusals {

  private final Set<String> modals;
  private final Set<String> tellings;

  Refusals(RuleBook rules) {
    modals = rules.words("modals-of-refusal");
    tellings = rules.words("tellings");
  }

  /** The refusal whose verb of telling is {@code t}; its words are modal and negation. */
  Optional<Cue> at(Sentence s, Token t) {
    if (!t.isVerb() || !tellings.contains(t.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>();
    boolean negated = false;
    for (int i = t.index() - 1; i >= Math.max(0, t.index() - 4); i--) {
      Token w = s.token(i);
      if (w.says("not", "n't", "n’t", "neither")) {
        negated = true;
        words.add(i);
      } else if (w.tag().equals("MD") && modals.contains(w.word().toLowerCase(Locale.ROOT))) {
        words.add(i);
        break;
      } else if (!w.tag().startsWith("RB") && !w.says("be")) {
        break;
      }
    }
    boolean able =
        !words.isEmpty() && s.token(words.get(words.size() - 1)).says("could", "can", "ca");
    if (able && !t.says("say", "comment", "confirm", "elaborate", "discuss")) {
      return Optional.empty();
    }
    if (!negated
        || words.size() < 2
        || (t.says(
                "drawn", "quoted", "go", "give", "name", "address", "release", "share", "provide")
            && !isOfTelling(s, t))) {
      return Optional.empty();
    }
    CueEntry entry =
        new CueEntry("would not", Stance.DECLINES, Set.of("refusal"), false, List.of());
    return Optional.of(new Cue(s, t, words, entry));
  }

  /**
   * {@code be drawn}, {@code give a figure}, {@code name the man}: only in some company is it
   * telling.
   */
  private static boolean isOfTelling(Sentence s, Token t) {
    if (t.says("drawn", "quoted")) {
      return s.token(t.index() - 1).says("be");
    }
    if (t.says("go")) {
      return s.at(t.index() + 1).filter(n -> n.says("into", "further")).isPresent();
    }
    return s.child(t, "obj")
        .map(
            o ->
                Set.of(
                        "name",
                        "detail",
                        "figure",
                        "number",
                        "reason",
                        "comment",
                        "answer",
                        "size",
                        "date",
                        "information",
                        "explanation",
                        "identity")
                    .contains(o.lemma()))
        .filter(told -> told || !t.says("name"))
        .orElse(t.says("name"));
  }
}
