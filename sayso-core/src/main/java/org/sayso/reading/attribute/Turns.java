package org.sayso.reading.attribute;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.news.Section;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Where, within a cue's sentence, the floor passes on: to another speaker, an outlet that relays,
 * or a second cue of the same speaker.
 */
final class Turns {

  private final RuleBook rules;
  private final Page page;

  Turns(RuleBook rules, Page page) {
    this.rules = rules;
    this.page = page;
  }

  /** Whether the content that began at {@code from} ends before the token {@code i}. */
  boolean passesOn(Cue cue, int from, int i) {
    return isBreak(cue, i)
        || isJoinedCue(cue, i)
        || isOthersClause(cue, i)
        || endsSubordinate(cue, from, i)
        || splicesOther(cue, i);
  }

  /**
   * {@code While he admitted that it was hard, his campaign argued}: the main clause begins after
   * the comma.
   */
  private boolean endsSubordinate(Cue cue, int from, int i) {
    Sentence s = cue.sentence();
    boolean comma = s.token(i).says(",") && page.quotationOf(s, s.token(i)).isEmpty();
    if (!comma
        || !s.token(0)
            .says("while", "when", "although", "though", "after", "as", "since", "because")
        || cue.first() > 8) {
      return false;
    }
    for (int j = i + 1; j < s.size() && j <= i + 7; j++) {
      Token t = s.token(j);
      if (t.says(",") || t.tag().equals("CC") || t.tag().equals("IN") || t.tag().startsWith("W")) {
        return false;
      }
      if (Phrases.isFiniteVerb(t)) {
        return j > i + 1 && Phrases.hasFiniteVerb(s, from, i - 1);
      }
    }
    return false;
  }

  /**
   * {@code …, 27 percent said they might}: another's saying, joined by nothing but a comma or dash.
   */
  private boolean splicesOther(Cue cue, int i) {
    Sentence s = cue.sentence();
    if (!s.token(i).says(",", "-", "—", "--") || page.quotationOf(s, s.token(i)).isPresent()) {
      return false;
    }
    for (int j = i + 2; j < s.size() && j <= i + 10; j++) {
      Token v = s.token(j);
      if (v.says(",", ";") || v.tag().equals("CC") || v.isQuotationMark()) {
        return false;
      }
      if (Phrases.isFiniteVerb(v)) {
        boolean content =
            s.children(v).stream().anyMatch(c -> c.is("ccomp") && c.index() > v.index());
        return isSpeechVerb(v)
            && content
            && s.child(v, "nsubj").filter(n -> n.isNoun() && n.index() > i).isPresent();
      }
      if (v.tag().startsWith("W")) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code …, but the union said}: a clause with a cue and a speaker of its own, joined to this
   * one.
   */
  private boolean isOthersClause(Cue cue, int i) {
    Sentence s = cue.sentence();
    Token t = s.token(i);
    boolean comma =
        t.says(",")
            && s.at(i + 1)
                .filter(n -> n.says("but", "and", "while", "whereas", "though", "although"))
                .isPresent();
    if ((!comma && !t.says("but")) || page.quotationOf(s, t).isPresent()) {
      return false;
    }
    int start = comma ? i + 2 : i + 1;
    for (int j = start; j < s.size() && j <= start + 12; j++) {
      Token v = s.token(j);
      if (v.says(",", ";")) {
        return false;
      }
      if (isSpeechVerb(v) && (Phrases.isFiniteVerb(v) || v.tag().equals("VBN"))) {
        Optional<Token> subject =
            s.child(v, "nsubj").filter(n -> n.index() >= start && n.index() < v.index());
        return subject.filter(n -> n.isNoun()).isPresent()
            && s.children(v).stream()
                .anyMatch(
                    c -> c.index() > v.index() && (c.is("ccomp") || c.is("xcomp") || c.is("obj")));
      }
      if (Phrases.isFiniteVerb(v) && !Set.of("have", "be").contains(v.lemma())) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code …, according to}, {@code …, admits}, {@code …, adding that}, {@code …, it reported}:
   * what follows a comma or dash says by itself.
   */
  private boolean isBreak(Cue cue, int i) {
    Sentence s = cue.sentence();
    Token t = s.token(i);
    if (!t.says(",", "—", "--") || page.quotationOf(s, t).isPresent() || i + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(i + 1);
    boolean inRelative =
        relativeHead(s, cue.token()).isPresent()
            || s.child(cue.token(), "nsubj").filter(n -> n.says("who")).isPresent();
    if (inRelative
        && (Phrases.isFiniteVerb(next)
            || (s.at(i + 2).filter(Phrases::isFiniteVerb).isPresent()
                && next.tag().startsWith("RB")))) {
      return true;
    }
    // "denies toll chaos, admits …": a headline's next verb, of the same subject
    boolean nextVerb =
        page.block(s).kind() == Section.Kind.HEADLINE
            && Phrases.isFiniteVerb(next)
            && !rules.verb(next.lemma().toLowerCase(Locale.ROOT)).isEmpty()
            && next.tag().equals(cue.token().tag());
    if (nextVerb || next.says("according") || next.says("citing", "quoting")) {
      return true;
    }
    // ", suggesting that …", ", adding …": hung on the cue or its clause, without a subject of its
    // own
    if (next.tag().equals("VBG") && isParticipleCue(s, next)) {
      return true;
    }
    if (isAnsweredNoun(s, i + 1)) {
      return true;
    }
    if (next.says("while", "as", "without")
        && s.at(i + 2).filter(x -> x.tag().equals("VBG")).isPresent()) {
      return true;
    }
    return isAside(s, i + 1);
  }

  /** {@code …, a charge the rebels deny}: an apposition that says what another makes of it. */
  private boolean isAnsweredNoun(Sentence s, int from) {
    Optional<Token> noun =
        s.at(from).filter(t -> t.tag().equals("DT")).flatMap(t -> s.at(from + 1));
    boolean something = s.at(from).filter(t -> t.says("something")).isPresent();
    boolean claim =
        noun.filter(n -> !rules.noun(n.lemma().toLowerCase(Locale.ROOT)).isEmpty()).isPresent();
    return (something || claim)
        && s.tokens().subList(from + 2, Math.min(s.size(), from + 9)).stream()
            .anyMatch(
                v ->
                    (Phrases.isFiniteVerb(v) || v.tag().equals("VBN"))
                        && !rules.verb(v.lemma().toLowerCase(Locale.ROOT)).isEmpty()
                        && s.has(v, "nsubj"));
  }

  /** {@code admits contact but denies orders}: a second cue of the same subject. */
  private boolean isJoinedCue(Cue cue, int i) {
    Sentence s = cue.sentence();
    if (!s.token(i).tag().equals("CC")
        || s.token(i).says("nor")
        || page.quotationOf(s, s.token(i)).isPresent()) {
      return false;
    }
    int v = i + 1;
    while (v < s.size()
        && (s.token(v).tag().startsWith("RB") || Set.of("have", "be").contains(s.token(v).lemma()))
        && v < i + 4) {
      v++;
    }
    if (v >= s.size() || !s.token(v).isVerb()) {
      return false;
    }
    Token verb = s.token(v);
    boolean known = !rules.verb(verb.lemma().toLowerCase(Locale.ROOT)).isEmpty();
    boolean hangsOnCue = s.head(verb).filter(h -> h.index() == cue.token().index()).isPresent();
    boolean headline = page.block(s).kind() == Section.Kind.HEADLINE;
    boolean refuses =
        Set.of("refuse", "decline", "deny").contains(verb.lemma()) && !verb.tag().equals("VB");
    boolean participles =
        cue.token().tag().equals("VBG") && verb.tag().equals("VBG") && v == i + 1 && known;
    boolean afterComma =
        i > 0 && s.token(i - 1).says(",") && v == i + 1 && Phrases.isFiniteVerb(verb);
    boolean speaksOn =
        v == i + 1
            && Phrases.isFiniteVerb(verb)
            && isSpeechVerb(verb)
            && (beginsSpeech(s, v + 1)
                || s.children(verb).stream()
                    .anyMatch(c -> c.is("ccomp") && c.index() > verb.index()));
    return participles
        || (hangsOnCue && verb.is("conj"))
        || speaksOn
        || (known && (headline || refuses || afterComma));
  }

  private static boolean beginsSpeech(Sentence s, int i) {
    return s.at(i).filter(Token::isQuotationMark).isPresent()
        || (s.at(i).filter(t -> t.says(",", ":")).isPresent()
            && s.at(i + 1).filter(Token::isQuotationMark).isPresent());
  }

  private boolean isParticipleCue(Sentence s, Token t) {
    Set<String> frames =
        Set.of("clause", "infinitive", "object-complement", "object-infinitive", "object-as");
    if (rules.verb(t.lemma().toLowerCase(Locale.ROOT)).stream()
        .noneMatch(e -> e.frames().stream().anyMatch(frames::contains))) {
      return false;
    }
    return s.children(t).stream().anyMatch(c -> c.is("ccomp") || c.is("xcomp") || c.is("obj"))
        && !s.has(t, "nsubj");
  }

  /**
   * Whether {@code X said}, {@code said X} or {@code it reported} stands from here to a comma or
   * the end.
   */
  boolean isAside(Sentence s, int from) {
    for (int i = from; i < s.size() && i <= from + 14; i++) {
      Token t = s.token(i);
      if (isSpeechVerb(t)
          && t.tag().startsWith("VB")
          && !t.tag().equals("VBG")
          && !t.tag().equals("VBN")) {
        boolean nothingAfter =
            i + 1 >= s.size()
                || s.token(i + 1).isPunctuation()
                || (s.child(t, "nsubj").filter(n -> n.index() > t.index()).isPresent()
                    && !s.has(t, "ccomp"))
                || s.children(t).stream()
                    .allMatch(
                        c ->
                            c.index() < t.index()
                                || c.is("obl")
                                || c.is("advmod")
                                || c.isPunctuation());
        Optional<Token> subject = s.child(t, "nsubj");
        return nothingAfter
            && subject.isPresent()
            && s.first(subject.get()) >= from - 1
            && !s.children(t).stream()
                .anyMatch(
                    c -> c.index() > t.index() && (c.is("ccomp") || c.is("obj") || c.is("xcomp")));
      }
      if (Phrases.isFiniteVerb(t)
          && !t.tag().equals("MD")
          && !Set.of("have", "be").contains(t.lemma())) {
        return false;
      }
      if (t.tag().equals("CC") || (t.tag().equals("IN") && i == from)) {
        return false;
      }
    }
    return false;
  }

  boolean isSpeechVerb(Token t) {
    return t.isVerb()
        && rules.verb(t.lemma().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(e -> e.frames().contains("clause"));
  }

  /** The relative clause a cue stands in: {@code the mayor, who said that …, is now urging}. */
  static Optional<Token> relativeHead(Sentence s, Token t) {
    Optional<Token> up = Optional.of(t);
    for (int steps = 0; up.isPresent() && steps < 4; steps++) {
      if (up.get().relation().equals("acl:relcl")) {
        return up;
      }
      if (!up.get().is("conj") && !up.get().is("xcomp")) {
        return Optional.empty();
      }
      up = s.head(up.get());
    }
    return Optional.empty();
  }
}
