package org.sayso.reading.attribute;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.news.Section;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Where a content ends: before another's aside, a relay, a participle of saying, a clause with a
 * cue of its own.
 */
final class Bounds {

  private final RuleBook rules;
  private final Page page;

  Bounds(RuleBook rules, Page page) {
    this.rules = rules;
    this.page = page;
  }

  /**
   * Cuts a run where something else begins: another's aside, a relay, a participle of saying, a new
   * clause with a cue.
   */
  Optional<Range> bounded(Cue cue, int from, int to) {
    Sentence s = cue.sentence();
    int end = Math.min(to, s.size() - 1);
    if (cue.token().isNoun()) {
      end = Math.min(end, beforeMainVerb(s, cue.token(), from));
    }
    if (cue.hasFrame("measure") || cue.hasFrame("toll") || cue.hasFrame("prepositional")) {
      end = Math.min(end, beforeMedium(s, from, end));
    }
    for (int i = from; i <= end; i++) {
      boolean otherSpeech =
          !page.sameSpeech(s, cue.token(), s.token(i)) && page.speechOf(s, cue.token()).isPresent();
      if (otherSpeech || (s.token(i).says(";") && page.quotationOf(s, s.token(i)).isEmpty())) {
        end = i - 1;
        break;
      }
      if (i > from
          && (isBreak(cue, i)
              || isJoinedCue(cue, i)
              || isOthersClause(cue, i)
              || endsSubordinate(cue, from, i)
              || splicesOther(cue, i))) {
        end = i - 1;
        break;
      }
    }
    Optional<Range> run = from <= end ? Phrases.trim(s, from, end) : Optional.empty();
    return run.map(r -> withoutRelative(s, r));
  }

  /**
   * Whether the content goes on after a relative clause: {@code that the archive, which held maps,
   * had flooded}.
   */
  private static boolean carriesOn(Sentence s, int comma, int to) {
    for (int i = comma + 2; i < to; i++) {
      Token next = s.token(i + 1);
      boolean joins = next.tag().equals("CC") || next.tag().startsWith("W");
      if (s.token(i).says(",") && !joins && Phrases.hasFiniteVerb(s, i + 1, Math.min(to, i + 4))) {
        return true;
      }
    }
    return false;
  }

  /** {@code to comment on Mr Venn, whose wages …}: what follows the comma is the outlet's. */
  private Range withoutRelative(Sentence s, Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      boolean relative =
          s.token(i).says(",") && s.token(i + 1).says("who", "whose", "which", "whom");
      if (relative && page.quotationOf(s, s.token(i)).isEmpty() && !carriesOn(s, i, range.to())) {
        return new Range(range.from(), i - 1);
      }
    }
    return range;
  }

  private static boolean isInfinitive(Sentence s, Token verb) {
    return s.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  /**
   * {@code a report that the bridge fell remains unconfirmed}: the content ends before the noun's
   * own verb.
   */
  private static int beforeMainVerb(Sentence s, Token noun, int from) {
    Optional<Token> verb =
        s.head(noun).filter(h -> noun.is("nsubj") && h.index() > from && !isInfinitive(s, h));
    if (verb.isEmpty()) {
      return s.size() - 1;
    }
    int end = verb.get().index() - 1;
    while (end > from
        && (s.token(end).is("aux") || s.token(end).is("cop") || s.token(end).tag().startsWith("RB"))
        && s.token(end).head() == verb.get().index()) {
      end--;
    }
    return end;
  }

  /** {@code put the dead at six in its bulletin}: the bulletin is where it was said. */
  private int beforeMedium(Sentence s, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean in =
          s.token(i).says("in") && s.token(i + 1).says("its", "his", "her", "their", "a", "the");
      if (in
          && s.at(i + 2)
              .filter(
                  t ->
                      rules.words("media").contains(t.lemma())
                          || rules.words("documents").contains(t.lemma()))
              .isPresent()) {
        return i - 1;
      }
    }
    return to;
  }

  /**
   * {@code …, but the union said}: a clause with a cue and a speaker of its own, joined to this
   * one.
   */
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
    if (next.says("while", "as") && s.at(i + 2).filter(x -> x.tag().equals("VBG")).isPresent()) {
      return true;
    }
    return isAside(s, i + 1);
  }

  /** {@code admits contact but denies orders}: a second cue of the same subject. */
  private boolean isJoinedCue(Cue cue, int i) {
    Sentence s = cue.sentence();
    if (!s.token(i).tag().equals("CC") || page.quotationOf(s, s.token(i)).isPresent()) {
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
    if (rules.verb(t.lemma().toLowerCase(Locale.ROOT)).stream()
        .noneMatch(e -> e.frames().contains("clause") || e.frames().contains("infinitive"))) {
      return false;
    }
    return s.children(t).stream().anyMatch(c -> c.is("ccomp") || c.is("xcomp") || c.is("obj"))
        && !s.has(t, "nsubj");
  }

  /**
   * Whether {@code X said}, {@code said X} or {@code it reported} stands from here to a comma or
   * the end.
   */
  private boolean isAside(Sentence s, int from) {
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

  /**
   * The end of the branch that a token heads, wherever the parser has hung it: {@code having been
   * warned}.
   */
  private static int ownEnd(Sentence s, Cue cue, int at) {
    Token t = s.token(at);
    Optional<Token> head = s.head(t).filter(h -> t.is("aux") && h.index() > at);
    return Math.max(
        s.last(t), head.filter(h -> h.index() != cue.token().index()).map(s::last).orElse(at));
  }

  /**
   * The last token that depends on the cue, to the right of {@code at}, before a joined verb or a
   * parted adverbial.
   */
  int clauseEnd(Cue cue, int at) {
    Sentence s = cue.sentence();
    int end = Math.max(at, ownEnd(s, cue, at));
    for (Token c : s.children(cue.token())) {
      if (c.index() <= cue.last() || c.isPunctuation()) {
        continue;
      }
      boolean joined = (c.is("conj") && c.isVerb()) || c.is("cc") || c.is("parataxis");
      boolean partedAdverbial =
          c.is("advcl") && s.first(c) > 0 && s.token(s.first(c) - 1).says(",");
      if (joined || partedAdverbial) {
        if (s.first(c) > at) {
          break;
        }
        continue;
      }
      end = Math.max(end, s.last(c));
    }
    // a branch of a token before the cue may carry words after it; the cue's own last word is the
    // floor
    return Math.max(end, Math.max(at, cue.last()));
  }
}
