package org.sayso.reading.attribute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Contents in a complement clause after the cue, found in the tree or, where the parser lost it, in
 * the row of words.
 */
final class Clauses {

  private final RuleBook rules;
  private final Page page;
  private final Bounds bounds;
  private final Turns turns;

  Clauses(RuleBook rules, Page page, Bounds bounds, Turns turns) {
    this.rules = rules;
    this.page = page;
    this.bounds = bounds;
    this.turns = turns;
  }

  /** The complement clause, or the two pieces of one that a relative pronoun opens. */
  List<Range> find(Cue cue, Optional<Source> source) {
    List<Range> pieces = relativised(cue, source);
    return pieces.isEmpty() ? clause(cue, source).stream().toList() : pieces;
  }

  /**
   * {@code gifts, which he said were returned}: the pronoun, and what follows the cue up to a
   * comma.
   */
  private List<Range> relativised(Cue cue, Optional<Source> source) {
    Sentence s = cue.sentence();
    Optional<Token> pronoun =
        source
            .flatMap(x -> s.at(x.range().from() - 1))
            .filter(t -> t.says("which", "what", "who", "that", "whom"));
    Optional<Token> verb = s.at(cue.last() + 1).filter(Phrases::isFiniteVerb);
    if (pronoun.isEmpty() || verb.isEmpty() || source.orElseThrow().range().to() > cue.first()) {
      return List.of();
    }
    int to = cue.last() + 1;
    while (to + 1 < s.size()
        && (!s.token(to + 1).says(",", ";", "—", "--", ")")
            || page.quotationOf(s, s.token(to + 1)).isPresent())) {
      to++;
    }
    Range word = new Range(pronoun.get().index(), pronoun.get().index());
    return bounds
        .bounded(cue, cue.last() + 1, to)
        .map(rest -> List.of(word, rest))
        .orElse(List.of());
  }

  private Optional<Range> clause(Cue cue, Optional<Source> source) {
    Sentence s = cue.sentence();
    Token v = cue.token();
    int begin =
        Math.max(
            cue.last(), source.filter(x -> follows(cue, x)).map(x -> x.range().to()).orElse(0));
    Optional<Token> comp =
        s.children(v).stream()
            .filter(
                c ->
                    (c.is("ccomp") || c.is("csubj") || (c.is("acl") && cue.token().isNoun()))
                        && c.index() > cue.last()
                        && holdsVerb(s, c))
            .findFirst();
    if (comp.isPresent()) {
      int from = Math.max(s.first(comp.get()), begin + 1);
      from = pastAddressee(s, cue, startOfClause(s, from, comp.get()));
      if (belongsToNoun(s, cue, from)) {
        return Optional.empty();
      }
      int to = withExplanation(s, rightEdge(cue, s.last(comp.get())));
      return bounds.bounded(cue, from, to);
    }
    // the parser lost the clause: "that" or a question word soon after the cue, or a subject and
    // its verb
    if (isAsideBefore(s, cue)) {
      return Optional.empty();
    }
    Optional<Integer> opener = opener(s, cue, begin);
    if (opener.isPresent()) {
      int from = opener.get();
      Token first = s.token(from);
      int to = endOfRun(s, from);
      if (Phrases.hasFiniteVerb(s, from, to) || first.tag().startsWith("W")) {
        return bounds.bounded(cue, from, to);
      }
    }
    return cue.token().lemma().equals("say") ? lostClause(cue, begin) : Optional.empty();
  }

  /**
   * {@code said the mayor that …}: the source stands between cue and content; not so in {@code
   * Noting that it was late, she left}.
   */
  private static boolean follows(Cue cue, Source source) {
    boolean parted =
        cue.token().tag().equals("VBG")
            && source.range().from() > cue.first()
            && cue.sentence().tokens().subList(cue.last(), source.range().from()).stream()
                .anyMatch(t -> t.says(","));
    return source.range().from() > cue.first() && !parted;
  }

  /** {@code said the dam burst at ten}: the parser took the clause's verb for a noun. */
  private Optional<Range> lostClause(Cue cue, int begin) {
    Sentence s = cue.sentence();
    Optional<Token> object =
        s.children(cue.token(), "obj").filter(o -> o.index() > begin).findFirst();
    boolean long_ = object.isPresent() && s.last(cue.token()) - s.first(object.get()) >= 3;
    return long_ && page.speechOf(s, object.get()).isEmpty()
        ? bounds.bounded(
            cue,
            Math.max(begin + 1, s.first(object.get())),
            bounds.clauseEnd(cue, object.get().index()))
        : Optional.empty();
  }

  /** {@code He hoped, he said, that …}: put into a clause that goes on. */
  private static boolean isAsideBefore(Sentence s, Cue cue) {
    boolean comma =
        s.at(cue.last() + 1).filter(t -> t.says(",")).isPresent()
            && s.at(cue.last() + 2).filter(t -> t.says("that")).isPresent();
    return comma && cue.first() >= 2 && s.token(cue.first() - 2).says(",");
  }

  private static boolean holdsVerb(Sentence s, Token head) {
    return head.isVerb()
        || s.has(head, "cop", "aux", "nsubj", "mark")
        || (head.tag().startsWith("JJ") && s.has(head, "nsubj"));
  }

  /**
   * Where a clause begins: at its {@code that}, past commas and past adverbials that belong to the
   * cue.
   */
  private static int startOfClause(Sentence s, int from, Token comp) {
    for (Token c : s.children(comp)) {
      if (c.is("mark")
          && c.says("that", "whether")
          && c.index() >= from
          && c.index() < comp.index()) {
        return c.index();
      }
    }
    int at = from;
    while (at < comp.index()
        && s.token(at).isPunctuation()
        && !s.token(at).says("(", "$", "£", "€", "#")) {
      at++;
    }
    return at;
  }

  /** {@code told voters she was with them}: the one told is no part of what was said. */
  private static int pastAddressee(Sentence s, Cue cue, int from) {
    boolean tells =
        Set.of("tell", "inform", "assure", "remind", "warn").contains(cue.token().lemma());
    boolean addressee =
        tells
            && from == cue.last() + 1
            && (s.token(from).tag().equals("NNS")
                || s.token(from).isName()
                || s.token(from).says("him", "her", "them", "me", "us"));
    boolean subject =
        s.at(from + 1)
            .filter(t -> t.says("he", "she", "they", "it", "we", "I", "that"))
            .isPresent();
    return addressee && subject ? from + 1 : from;
  }

  private Optional<Integer> opener(Sentence s, Cue cue, int begin) {
    for (int i = begin + 1; i < s.size() && i <= begin + 13; i++) {
      i = pastDashes(s, i);
      Token t = s.token(i);
      if (t.says(";")
          || (t.isQuotationMark() && i > begin + 1)
          || (isNounCue(t) && !isWhere(s, t))) {
        return Optional.empty();
      }
      if (t.says("that", "whether") && (!t.tag().equals("DT") || finiteSoon(s, i))) {
        return Optional.of(i);
      }
      if (t.says(",") && s.at(i + 1).filter(n -> n.says("that")).isEmpty()) {
        return Optional.empty();
      }
      if (cue.token().isNoun()) {
        continue;
      }
      boolean asked = t.says("when") && s.at(i + 1).filter(n -> n.tag().equals("VBN")).isPresent();
      boolean relative =
          t.says("which", "who", "whose", "whom") && i > begin + 1 && s.token(i - 1).isNoun();
      if (asked || relative) {
        return Optional.empty();
      }
      if (t.tag().startsWith("W") && i <= begin + 4) {
        return Optional.of(i);
      }
      if (t.tag().equals("CC")) {
        return Optional.empty();
      }
      if (Phrases.isFiniteVerb(t) && i > begin + 1 && i <= begin + 12) {
        // "said the dam had …": the words between cue and verb are the subject
        return s.token(begin + 1).says(",", ":") ? Optional.empty() : Optional.of(begin + 1);
      }
    }
    return Optional.empty();
  }

  /** {@code said — on the radio, of all places — that}: past what stands between two dashes. */
  private static int pastDashes(Sentence s, int from) {
    if (isDash(s.token(from))) {
      for (int i = from + 1; i < s.size() - 1 && i <= from + 12; i++) {
        if (isDash(s.token(i))) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private static boolean isDash(Token t) {
    return t.says("—", "–", "--");
  }

  private static boolean finiteSoon(Sentence s, int from) {
    return Phrases.hasFiniteVerb(s, from, Math.min(s.size() - 1, from + 8));
  }

  /** {@code said in a statement that}: the noun is where it was said, not what holds the clause. */
  private static boolean isWhere(Sentence s, Token noun) {
    return s.children(noun, "case").anyMatch(c -> c.says("in", "by", "on", "at", "with", "to"));
  }

  private boolean isNounCue(Token t) {
    return t.isNoun()
        && rules.noun(t.lemma().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(e -> e.frames().contains("that"));
  }

  /** {@code denied claims that}: the clause is the noun's, and the noun the verb's object. */
  private boolean belongsToNoun(Sentence s, Cue cue, int from) {
    for (int i = cue.last() + 1; i < from; i++) {
      if (isNounCue(s.token(i)) && !isWhere(s, s.token(i)) && !cue.token().isNoun()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of what belongs together from a token on: up to a semicolon, another speaker's clause,
   * or the sentence's end.
   */
  private int endOfRun(Sentence s, int from) {
    int to = from;
    for (int i = from; i < s.size(); i++) {
      Token t = s.token(i);
      if (t.says(";")
          || (t.says(".") && i == s.size() - 1)
          || (t.isQuotationMark()
              && page.speechOf(s, s.token(Math.min(i + 1, s.size() - 1))).isPresent())) {
        break;
      }
      to = i;
    }
    return to;
  }

  /**
   * Takes in what the parser hung on the cue instead of the clause: anything to the right that no
   * comma parts from it.
   */
  private int rightEdge(Cue cue, int to) {
    Sentence s = cue.sentence();
    int edge = to;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Token c : s.children(cue.token())) {
        boolean joins =
            !c.isPunctuation()
                && !c.is("conj")
                && !c.is("cc")
                && !c.is("parataxis")
                && s.first(c) == edge + 1;
        if (joins && page.sameSpeech(s, s.token(edge), c)) {
          edge = Math.max(edge, s.last(c));
          grown = true;
        }
      }
    }
    Optional<Token> next = s.at(edge + 1);
    boolean lostPredicate =
        next.filter(t -> (Phrases.isFiniteVerb(t) || t.tag().equals("TO")) && !t.isPunctuation())
            .isPresent();
    return lostPredicate && page.sameSpeech(s, s.token(edge), next.orElseThrow())
        ? endOfRun(s, edge + 1)
        : edge;
  }

  /**
   * {@code that they had crossed the border: they started with two villages}: the colon carries the
   * clause on.
   */
  private int withExplanation(Sentence s, int edge) {
    boolean colon = s.at(edge + 1).filter(t -> t.says(":")).isPresent() && edge + 2 < s.size();
    if (!colon
        || page.speechOf(s, s.token(edge + 2)).isPresent()
        || s.token(edge + 2).isQuotationMark()) {
      return edge;
    }
    boolean speaks = s.tokens().subList(edge + 2, s.size()).stream().anyMatch(turns::isSpeechVerb);
    return !speaks && Phrases.hasFiniteVerb(s, edge + 2, s.size() - 1) ? s.size() - 1 : edge;
  }
}
