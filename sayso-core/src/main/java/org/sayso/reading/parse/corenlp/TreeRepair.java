package org.sayso.reading.parse.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Token;

/**
 * Mends the commonest garden paths of news. In {@code two diplomats briefed on the talks said} the
 * parser takes the participle for the verb: one right after its noun, with nothing but complements
 * between it and a finite verb of saying, modifies the noun, and the noun is the subject of that
 * verb. In {@code who said she had heard it} it takes the verb of saying for an auxiliary of the
 * next one: that next one is its complement.
 */
final class TreeRepair {

  private static final int REACH = 9;
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "will");

  private final Set<String> verbs;

  /**
   * @param verbs lemmas of verbs that a sentence of news is likely to turn on
   */
  TreeRepair(Set<String> verbs) {
    this.verbs = verbs;
  }

  /** The tokens with their tree mended, or as they are. */
  List<Token> mend(List<Token> tokens) {
    List<Token> mended = tokens;
    for (Token participle : tokens) {
      if (isParticiple(mended, mended.get(participle.index()))) {
        int at = participle.index();
        List<Token> tree = mended;
        mended =
            noun(tree, at).flatMap(n -> said(tree, at).map(v -> hung(tree, n, at, v))).orElse(tree);
      }
    }
    for (Token t : tokens) {
      if (closesRelative(mended, mended.get(t.index()))) {
        mended = freed(mended, t.index());
      }
    }
    for (Token t : tokens) {
      if (isLostCue(mended.get(t.index()))) {
        mended = raised(mended, t.index());
      }
    }
    return mended;
  }

  /**
   * {@code Two officials, who asked not to be named, said he had gone}: a verb of saying right
   * after the comma that closes a relative clause, taken for the verb of that clause.
   */
  private boolean closesRelative(List<Token> tokens, Token t) {
    if (!isFinite(t)
        || !verbs.contains(t.lemma())
        || !t.relation().equals("acl:relcl")
        || t.index() < 4
        || t.head() > t.index()
        || !tokens.get(t.index() - 1).says(",")) {
      return false;
    }
    int pronoun = t.index() - 2;
    while (pronoun > t.head() && !tokens.get(pronoun).says("who", "which")) {
      pronoun--;
    }
    return pronoun > t.head()
        && tokens.get(pronoun - 1).says(",")
        && tokens.subList(pronoun + 1, t.index() - 1).stream().anyMatch(TreeRepair::isFinite);
  }

  private static List<Token> freed(List<Token> tokens, int verb) {
    Token said = tokens.get(verb);
    Token noun = tokens.get(said.head());
    List<Token> mended = new ArrayList<>(tokens);
    boolean subject = noun.head() > verb;
    Token above = subject ? tokens.get(noun.head()) : noun;
    mended.set(verb, rehung(said, above.head(), above.relation()));
    mended.set(noun.index(), rehung(noun, verb, "nsubj"));
    if (subject) {
      mended.set(above.index(), rehung(above, verb, "ccomp"));
    }
    Optional<Token> clause =
        tokens.subList(noun.index() + 1, verb).stream()
            .filter(t -> t.head() == verb && t.isVerb())
            .findFirst();
    for (Token t : tokens) {
      boolean inside = t.head() == verb && t.index() > noun.index() && t.index() < verb;
      if (inside && clause.isPresent()) {
        mended.set(
            t.index(),
            clause.get().equals(t)
                ? rehung(t, noun.index(), "acl:relcl")
                : rehung(t, clause.get().index(), t.relation()));
      } else if (t.head() == verb && t.index() > verb && subject && t.is("obj")) {
        mended.set(t.index(), rehung(t, above.index(), "nsubj"));
      }
    }
    return mended;
  }

  /** A finite verb of saying that hangs on a later word as if it were none. */
  private boolean isLostCue(Token t) {
    return (t.is("aux") || t.is("discourse") || t.is("punct"))
        && t.head() > t.index()
        && isFinite(t)
        && verbs.contains(t.lemma())
        && !AUXILIARIES.contains(t.lemma());
  }

  private static boolean isFinite(Token t) {
    return t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP");
  }

  private static List<Token> raised(List<Token> tokens, int verb) {
    Token said = tokens.get(verb);
    Token below = tokens.get(said.head());
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(verb, rehung(said, below.head(), below.relation()));
    mended.set(below.index(), rehung(below, verb, "ccomp"));
    for (Token t : tokens) {
      if (t.head() == below.index() && t.index() < verb) {
        mended.set(t.index(), rehung(t, verb, t.relation()));
      }
    }
    if (verb > 0) {
      subject(tokens, verb - 1).ifPresent(n -> mended.set(n, rehung(tokens.get(n), verb, "nsubj")));
    }
    return mended;
  }

  /** The head of the noun phrase that ends at a token and begins after a comma or nowhere. */
  private static Optional<Integer> subject(List<Token> tokens, int last) {
    Token t = tokens.get(last);
    boolean apposition =
        t.is("appos") && tokens.subList(0, last).stream().anyMatch(c -> c.says(","));
    boolean pronoun = t.tag().equals("WP") || t.tag().equals("WDT") || t.tag().equals("PRP");
    return pronoun || (t.isNoun() && apposition) ? Optional.of(last) : Optional.empty();
  }

  private static boolean isParticiple(List<Token> tokens, Token t) {
    return t.tag().equals("VBN")
        && tokens.stream().noneMatch(c -> c.head() == t.index() && (c.is("aux") || c.is("cop")));
  }

  /** The noun that stands right before, taken for the subject. */
  private static Optional<Integer> noun(List<Token> tokens, int participle) {
    return tokens.stream()
        .filter(n -> n.head() == participle && n.is("nsubj") && n.index() < participle)
        .filter(n -> n.isNoun() || n.tag().equals("CD") || n.tag().equals("DT"))
        .filter(
            n ->
                tokens.subList(n.index() + 1, participle).stream()
                    .allMatch(t -> under(tokens, t, n.index()) || t.tag().startsWith("RB")))
        .map(Token::index)
        .reduce((a, b) -> b);
  }

  /** The finite verb of saying after the participle's complements. */
  private Optional<Integer> said(List<Token> tokens, int participle) {
    for (int i = participle + 1; i < tokens.size() && i <= participle + REACH; i++) {
      Token t = tokens.get(i);
      if (isFinite(t)) {
        boolean own =
            tokens.stream().anyMatch(c -> c.head() == t.index() && isOwn(c, participle, t));
        boolean says = i > participle + 1 && verbs.contains(t.lemma()) && !own;
        return says ? Optional.of(i) : Optional.empty();
      }
      boolean complement =
          t.tag().equals("IN")
              || t.tag().equals("TO")
              || t.tag().equals("DT")
              || t.tag().startsWith("NN")
              || t.tag().startsWith("JJ")
              || t.tag().startsWith("RB")
              || t.tag().equals("CD")
              || t.tag().equals("POS")
              || t.tag().equals("PRP$");
      if (!complement || t.says("that")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(Token child, int participle, Token verb) {
    return child.is("nsubj") && child.index() > participle && child.index() < verb.index();
  }

  private static boolean under(List<Token> tokens, Token t, int above) {
    int at = t.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == above) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  private static List<Token> hung(List<Token> tokens, int noun, int participle, int verb) {
    Token wrong = tokens.get(participle);
    Token said = tokens.get(verb);
    boolean beside = said.head() == wrong.head() && wrong.head() >= 0;
    if ((!under(tokens, said, participle) && !beside) || under(tokens, said, noun)) {
      return tokens;
    }
    List<Token> mended = new ArrayList<>(tokens);
    for (Token t : tokens) {
      if (t.head() == participle && t.index() > verb) {
        mended.set(t.index(), rehung(t, verb, t.relation().equals("dep") ? "ccomp" : t.relation()));
      }
    }
    if (said.is("aux") && said.head() > verb) {
      mended.set(said.head(), rehung(tokens.get(said.head()), verb, "ccomp"));
    }
    mended.set(verb, rehung(said, wrong.head(), wrong.relation()));
    mended.set(participle, rehung(wrong, noun, "acl"));
    mended.set(noun, rehung(tokens.get(noun), verb, "nsubj"));
    return mended;
  }

  private static Token rehung(Token t, int head, String relation) {
    return new Token(t.index(), t.span(), t.word(), t.tag(), t.lemma(), t.entity(), head, relation);
  }
}
