package org.sayso.reading.attribute;

import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * The subject of a verb: in the tree where the parser has it, else beside the verb, where news puts
 * it.
 */
final class Subjects {

  private static final int HIGHEST = 12;

  private final Set<String> cueVerbs;
  private final Set<String> roles;
  private final Set<String> bodies;
  private final Set<String> outlets;

  Subjects(RuleBook rules) {
    cueVerbs = rules.verbLemmas();
    roles = rules.words("roles");
    bodies = rules.words("bodies");
    outlets = rules.words("outlets");
  }

  /** The subject of a verb: its own, else that of the verb it is joined to or hangs under. */
  Optional<Token> subject(Sentence s, Token verb) {
    return nearest(s, verb)
        .map(t -> Antecedents.giver(s, t).orElse(t))
        .map(t -> Antecedents.beyondRelative(s, verb, t).orElse(t))
        .map(t -> Antecedents.whole(s, t));
  }

  private Optional<Token> nearest(Sentence s, Token verb) {
    Optional<Token> inverted = inverted(s, verb);
    if (inverted.isPresent()) {
      return inverted;
    }
    Optional<Token> reporter = Antecedents.afterAs(s, verb);
    if (reporter.isPresent()) {
      return reporter;
    }
    Optional<Token> refuser = refuser(s, verb);
    if (refuser.isPresent()) {
      return refuser;
    }
    Token v = participleHome(s, verb);
    if (v.is("aux") && s.head(v).isPresent()) {
      v = s.head(v).get();
    }
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Token> own = ownSubject(s, v);
      Optional<Token> nearer = own.flatMap(o -> Beside.afterComma(s, o, verb));
      if (nearer.isPresent() && v.equals(verb)) {
        return nearer;
      }
      boolean insideContent =
          own.isPresent()
              && verb.tag().equals("VBG")
              && own.get().index() > verb.index()
              && Phrases.hasFiniteVerb(s, 0, verb.index());
      if (insideContent) {
        return ofNeighbour(s, verb);
      }
      if (own.isPresent() && !v.equals(verb) && !maySay(own.get())) {
        Optional<Token> teller = teller(s, v);
        if (teller.isPresent()) {
          return teller;
        }
      }
      if (own.isPresent()) {
        return own.get().says("it", "there") && isExpletive(s, own.get(), v)
            ? Optional.empty()
            : own.map(t -> Antecedents.ofPronoun(s, t));
      }
      Optional<Token> head = s.head(v);
      if (head.isEmpty()) {
        break;
      }
      boolean loose = v.is("ccomp") || v.is("parataxis") || v.is("dep");
      Optional<Token> beside =
          loose && v.equals(verb) && Phrases.isFiniteVerb(v) ? Beside.verb(s, v) : Optional.empty();
      if (beside.isPresent()) {
        return beside;
      }
      boolean participle = v.tag().equals("VBG") && (v.is("obl") || v.is("mark") || v.is("obj"));
      boolean sharesSubject =
          participle
              || v.is("conj")
              || v.is("xcomp")
              || v.is("advcl")
              || v.is("parataxis")
              || v.is("dep")
              || v.is("ccomp");
      if (v.is("mark") && head.flatMap(s::head).isPresent()) {
        v = s.head(head.get()).get();
        continue;
      }
      if (v.is("acl")) {
        boolean trailing = isParted(s, verb) && !maySay(head.get());
        return trailing
            ? ofNeighbour(s, verb)
            : head.filter(h -> h.isNoun() || h.tag().startsWith("PRP"));
      }
      // "told by X to say": the one told, not the teller
      if (v.is("xcomp") && s.has(head.get(), "obj") && !isSubjectControl(head.get())) {
        return s.child(head.get(), "obj");
      }
      if (!sharesSubject) {
        break;
      }
      v = head.get();
      if (v.isNoun()) {
        // a nominal predicate has a subject of its own; a bare noun is what the participle belongs
        // to
        if (s.has(v, "nsubj")) {
          continue;
        }
        if (!verb.tag().equals("VBG")) {
          return Optional.empty();
        }
        return isParted(s, verb) && !maySay(v) ? ofNeighbour(s, verb) : Optional.of(v);
      }
    }
    return verb.tag().equals("VBG") ? ofNeighbour(s, verb) : Beside.verb(s, verb);
  }

  /** {@code …," said the mayor}: the phrase right after a verb that follows what was said. */
  private Optional<Token> inverted(Sentence s, Token verb) {
    boolean afterContent =
        verb.index() > 0
            && (s.token(verb.index() - 1).says(",", "?", "!")
                || s.token(verb.index() - 1).isQuotationMark());
    if (!afterContent
        || Beside.clauseFollows(s, verb)
        || !Phrases.isFiniteVerb(verb)
        || verb.lemma().equals("tell")
        || ownSubject(s, verb).isPresent()) {
      return Optional.empty();
    }
    return SourceFinder.nominalAt(s, verb.index() + 1)
        .filter(
            t ->
                t.isName()
                    || t.tag().equals("JJ")
                    || t.says("he", "she", "they", "it")
                    || isRole(t));
  }

  /**
   * The subject of a participle that the parser has lost: that of the nearest verb before it, else
   * after it.
   */
  private Optional<Token> ofNeighbour(Sentence s, Token participle) {
    for (boolean speaking : new boolean[] {true, false}) {
      for (int i = participle.index() - 1; i >= 0; i--) {
        Token t = s.token(i);
        boolean verb = t.isVerb() && !t.tag().equals("VBG");
        Optional<Token> own =
            verb && (!speaking || cueVerbs.contains(t.lemma()))
                ? ownSubject(s, t)
                : Optional.empty();
        if (own.isPresent() && own.get().index() < participle.index()) {
          return own;
        }
      }
    }
    return s.tokens().stream()
        .filter(t -> t.index() > participle.index() && t.head() < 0)
        .findFirst()
        .flatMap(root -> ownSubject(s, root));
  }

  /** {@code …, stating that}: a participle after a comma. */
  private static boolean isParted(Sentence s, Token participle) {
    int before = participle.index() - 1;
    while (before > 0 && s.token(before).tag().startsWith("RB")) {
      before--;
    }
    return participle.tag().equals("VBG") && before > 0 && s.token(before).says(",");
  }

  private boolean maySay(Token t) {
    return t.isName() || t.isEntity() || t.tag().startsWith("PRP") || isRole(t);
  }

  private boolean isRole(Token t) {
    String lemma = t.lemma().toLowerCase(java.util.Locale.ROOT);
    return t.isNoun()
        && (roles.contains(lemma) || bodies.contains(lemma) || outlets.contains(lemma));
  }

  /**
   * {@code said it was closed, adding that …}: the participle belongs to the cue above, not to what
   * was said.
   */
  private Token participleHome(Sentence s, Token verb) {
    if (!verb.tag().equals("VBG")
        || !(verb.is("advcl") || verb.is("xcomp") || verb.is("dep"))
        || s.has(verb, "nsubj")) {
      return verb;
    }
    Optional<Token> up = s.head(verb);
    for (int steps = 0; up.isPresent() && steps < 3; steps++) {
      Optional<Token> above = s.head(up.get());
      boolean reported =
          (up.get().is("ccomp") || up.get().is("parataxis") || up.get().is("conj"))
              && above.filter(a -> cueVerbs.contains(a.lemma())).isPresent();
      if (reported) {
        return above.get();
      }
      up = above;
    }
    return verb;
  }

  /** {@code found that 4 million had gone and urged a trial}: money urges nothing. */
  private Optional<Token> teller(Sentence s, Token told) {
    return s.head(told)
        .filter(h -> told.is("ccomp") && cueVerbs.contains(h.lemma()))
        .flatMap(h -> ownSubject(s, h))
        .map(t -> Antecedents.ofPronoun(s, t));
  }

  /** {@code confirmed that two were suspended but refused to name them}: the one who confirmed. */
  private Optional<Token> refuser(Sentence s, Token verb) {
    boolean refuses =
        Set.of("decline", "refuse").contains(verb.lemma())
            && verb.is("conj")
            && !verb.tag().equals("VB");
    Optional<Token> told = s.head(verb).filter(h -> refuses && h.is("ccomp"));
    return told.flatMap(s::head)
        .filter(
            cue -> cueVerbs.contains(cue.lemma()) && s.children(verb, "aux").findAny().isEmpty())
        .flatMap(cue -> ownSubject(s, cue))
        .map(t -> Antecedents.ofPronoun(s, t));
  }

  private static boolean isSubjectControl(Token verb) {
    return Set.of(
            "use",
            "promise",
            "vow",
            "threaten",
            "decline",
            "refuse",
            "go",
            "continue",
            "want",
            "begin")
        .contains(verb.lemma());
  }

  private static Optional<Token> ownSubject(Sentence s, Token v) {
    return s.children(v).stream()
        .filter(
            c ->
                c.is("nsubj")
                    && (c.isNoun()
                        || c.tag().startsWith("PRP")
                        || c.tag().startsWith("W")
                        || c.tag().equals("CD")
                        || c.tag().equals("DT")
                        || c.tag().startsWith("JJ")))
        .filter(c -> !isAcrossMark(s, c, v))
        .min(
            (a, b) ->
                Integer.compare(Math.abs(a.index() - v.index()), Math.abs(b.index() - v.index())));
  }

  /** Whether one of two tokens stands in a quotation that the other is outside of. */
  private static boolean isAcrossMark(Sentence s, Token a, Token b) {
    int from = Math.min(a.index(), b.index());
    int to = Math.max(a.index(), b.index());
    return s.tokens().subList(from, to).stream().filter(Token::isQuotationMark).count() % 2 == 1;
  }

  private static boolean isExpletive(Sentence s, Token it, Token verb) {
    return it.says("there")
        || it.relation().equals("expl")
        || (verb.tag().equals("VBN") && s.has(verb, "aux:pass") && s.has(verb, "ccomp", "csubj"));
  }
}
