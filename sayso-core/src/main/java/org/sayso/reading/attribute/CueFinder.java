package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.RuleBook;

/** Finds the verbs and nouns of a sentence that the lexicon knows, in each of their readings. */
final class CueFinder {

  private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "get", "will");

  private final RuleBook rules;

  CueFinder(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * The verbal readings of a token; those with a particle only where the particle stands there, and
   * then first: {@code ruled out} is more than {@code ruled}.
   */
  List<Cue> verbs(Sentence s, Token t) {
    if (!t.isVerb() || isAttributive(s, t)) {
      return List.of();
    }
    if (isAfterNeither(s, t.index() - 2) && s.token(t.index() - 1).says("nor")) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    boolean neither =
        isAfterNeither(s, t.index())
            && s.at(t.index() + 1).filter(n -> n.says("nor")).isPresent()
            && s.at(t.index() + 2).filter(Token::isVerb).isPresent();
    if (neither) {
      return rules.verb(t.lemma().toLowerCase(Locale.ROOT)).stream()
          .filter(entry -> entry.particle().isEmpty())
          .map(entry -> new Cue(s, t, List.of(t.index(), t.index() + 2), entry))
          .toList();
    }
    for (CueEntry entry : rules.verb(t.lemma().toLowerCase(Locale.ROOT))) {
      if (entry.particle().isEmpty()) {
        found.add(new Cue(s, t, List.of(t.index()), entry));
      } else {
        particle(s, t, entry.particle())
            .ifPresent(p -> found.add(0, new Cue(s, t, List.of(t.index(), p), entry)));
      }
    }
    return found;
  }

  /** {@code neither confirmed nor denied}: one refusal, whose cue is both verbs. */
  private static boolean isAfterNeither(Sentence s, int verb) {
    return verb > 0 && s.token(verb).isVerb() && s.token(verb - 1).says("neither");
  }

  /** The nominal readings of a token. */
  List<Cue> nouns(Sentence s, Token t) {
    if (!t.isNoun()) {
      return List.of();
    }
    List<Cue> found = new ArrayList<>();
    for (CueEntry entry : rules.noun(t.lemma().toLowerCase(Locale.ROOT))) {
      if (!entry.frames().contains("of")) {
        found.add(new Cue(s, t, List.of(t.index()), entry));
      } else if (s.at(t.index() + 1).filter(n -> n.says("of")).isPresent()) {
        found.add(new Cue(s, t, List.of(t.index(), t.index() + 1), entry));
      }
    }
    return found;
  }

  /**
   * {@code the alleged gunman}, {@code the proposed law}: a participle before its noun says
   * nothing.
   */
  private static boolean isAttributive(Sentence s, Token t) {
    boolean subjectOfCue =
        t.is("csubj")
            && s.head(t)
                .filter(h -> h.lemma().equals("say") || h.lemma().equals("tell"))
                .isPresent();
    if (subjectOfCue) {
      return true;
    }
    if (t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP")) {
      return false;
    }
    boolean whenAsked =
        t.tag().equals("VBN") && t.index() > 0 && s.token(t.index() - 1).says("when", "once");
    if (whenAsked) {
      return true;
    }
    boolean marksClause = t.is("mark") && t.tag().equals("VBG");
    if (t.is("amod")
        || t.is("compound")
        || t.is("case")
        || (t.is("mark") && !marksClause)
        || t.is("fixed")) {
      return true;
    }
    return t.is("aux") && AUXILIARIES.contains(t.lemma());
  }

  /**
   * The particle: right after the verb, after a pronoun ({@code ruled it out}), or before what the
   * verb governs.
   */
  private static Optional<Integer> particle(Sentence s, Token verb, String particle) {
    for (int i = verb.index() + 1; i < s.size() && i <= verb.index() + 3; i++) {
      Token t = s.token(i);
      if (t.says(particle)) {
        return Optional.of(i);
      }
      boolean mayStandBetween = t.tag().startsWith("RB") || t.tag().equals("PRP");
      if (!mayStandBetween) {
        break;
      }
    }
    return s.children(verb, "obl")
        .filter(o -> o.index() > verb.index())
        .flatMap(o -> s.children(o, "case"))
        .filter(c -> c.says(particle))
        .map(Token::index)
        .findFirst();
  }
}
