package org.sayso.reading.attribute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.RuleBook;

/** {@code according to}: a cue that governs its source. */
final class Prepositions {

  private final Set<String> notSpeakers;

  Prepositions(RuleBook rules) {
    notSpeakers = rules.words("according-to-what");
  }

  Optional<Cue> at(Sentence s, Token t) {
    boolean according =
        t.says("according") && s.at(t.index() + 1).filter(n -> n.says("to")).isPresent();
    if (!according) {
      return Optional.empty();
    }
    Optional<Token> governed = SourceFinder.nominalAt(s, t.index() + 2);
    if (governed.filter(g -> notSpeakers.contains(g.lemma())).isPresent()) {
      return Optional.empty();
    }
    CueEntry entry = new CueEntry("according to", Stance.ASSERTS, Set.of("host"), false, List.of());
    return Optional.of(new Cue(s, t, List.of(t.index(), t.index() + 1), entry));
  }
}
