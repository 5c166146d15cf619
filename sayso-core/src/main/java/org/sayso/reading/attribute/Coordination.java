package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Parts contents that could be true or false apart: {@code that all were killed, as well as the
 * cancellation of the operation}. Clauses with subjects of their own are parted, and a clause from
 * a noun phrase; quotations never.
 */
final class Coordination {

  private final Page page;

  Coordination(Page page) {
    this.page = page;
  }

  List<Draft> split(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft d : drafts) {
      all.addAll(split(d));
    }
    return all;
  }

  private List<Draft> split(Draft draft) {
    boolean speaks =
        draft.link().isPresent()
            && draft.stance() != Stance.ASKS
            && draft.stance() != Stance.DECLINES;
    if (!speaks) {
      return List.of(draft);
    }
    List<Span> parts = draft.content().parts();
    if (parts.size() == 2
        && startsWithCoordinator(parts.get(1))
        && isIndirect(parts.get(0))
        && joinsClauses(parts)) {
      return List.of(
          draft.withContent(Spans.of(parts.get(0))),
          draft.withContent(Spans.of(afterCoordinator(parts.get(1)))));
    }
    if (parts.size() != 1) {
      return List.of(draft);
    }
    Optional<Sentence> sentence = page.article().sentenceAt(parts.get(0).start());
    if (sentence.isEmpty() || !sentence.get().span().contains(parts.get(0))) {
      return List.of(draft);
    }
    for (Token t : sentence.get().tokens()) {
      if (parts.get(0).contains(t.span()) && page.quotationOf(sentence.get(), t).isEmpty()) {
        Optional<List<Span>> halves = at(sentence.get(), t, parts.get(0), draft);
        if (halves.isPresent()) {
          List<Draft> done = new ArrayList<>();
          for (Span half : halves.get()) {
            done.addAll(split(draft.withContent(Spans.of(half))));
          }
          return done;
        }
      }
    }
    return List.of(draft);
  }

  /** The two halves where a coordinator parts the content. */
  private Optional<List<Span>> at(Sentence s, Token t, Span content, Draft draft) {
    boolean coordinator = t.says("and", "but");
    boolean asWell = t.says("as") && s.at(t.index() + 1).filter(n -> n.says("well")).isPresent();
    if ((!coordinator && !asWell) || t.index() == 0) {
      return Optional.empty();
    }
    int right = asWell ? t.index() + 3 : t.index() + 1;
    int left = t.index() - 1;
    while (left > 0 && s.token(left).isPunctuation()) {
      left--;
    }
    if (right >= s.size()
        || s.token(right).span().start() >= content.end()
        || s.token(left).span().end() <= content.start()) {
      return Optional.empty();
    }
    int from = s.from(content.start()).map(Token::index).orElse(0);
    int to = lastIn(s, content);
    boolean leftClause = isClause(s, from, left);
    boolean rightThat = s.token(right).says("that") && s.token(right).is("mark");
    boolean clauses = leftClause && startsClause(s, right, to) && !underRelative(s, t, from);
    boolean gapped = leftClause && draft.stance() != Stance.DEMANDS && isGapped(s, right, to);
    boolean nounAfterClause = asWell && leftClause;
    boolean orders =
        draft.stance() == Stance.DEMANDS
            && hasInfinitive(s, from, left)
            && isNounWithInfinitive(s, right, to);
    boolean lostClause = leftClause && isPlainClause(s, right, to);
    if (orders || lostClause || (rightThat && leftClause) || clauses || gapped || nounAfterClause) {
      return Optional.of(
          List.of(
              new Span(content.start(), s.token(left).span().end()),
              new Span(s.token(right).span().start(), content.end())));
    }
    return Optional.empty();
  }

  private static boolean hasInfinitive(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (s.token(i).tag().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** {@code and a commission to report}. */
  private static boolean isNounWithInfinitive(Sentence s, int from, int to) {
    if (s.token(from).isVerb() || s.token(from).tag().equals("TO")) {
      return false;
    }
    for (int i = from + 1; i <= Math.min(to - 1, from + 5); i++) {
      if (s.token(i).tag().equals("TO") && s.token(i + 1).tag().equals("VB")) {
        return s.token(i - 1).isNoun() || s.token(i - 1).tag().startsWith("PRP");
      }
    }
    return false;
  }

  /**
   * {@code and every family has a roof}: a subject and its verb at once, whatever the tree says.
   */
  private static boolean isPlainClause(Sentence s, int from, int to) {
    Token first = s.token(from);
    boolean subject =
        first.says("he", "she", "it", "they", "every", "no", "nobody", "none", "each", "all");
    if (!subject) {
      return false;
    }
    for (int i = from + 1; i <= Math.min(to, from + 4); i++) {
      if (Phrases.isFiniteVerb(s.token(i))) {
        return true;
      }
      if (s.token(i).tag().startsWith("W")
          || s.token(i).tag().equals("IN")
          || s.token(i).says(",")) {
        return false;
      }
    }
    return false;
  }

  private static int lastIn(Sentence s, Span content) {
    int last = 0;
    for (Token t : s.tokens()) {
      if (content.contains(t.span())) {
        last = t.index();
      }
    }
    return last;
  }

  /** Whether the tokens hold a subject and its finite verb. */
  private static boolean isClause(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token t = s.token(i);
      if (t.is("nsubj")
          && s.head(t).filter(h -> h.index() <= to && h.index() >= from).isPresent()
          && !t.tag().startsWith("W")) {
        return Phrases.hasFiniteVerb(s, from, to);
      }
    }
    return false;
  }

  /**
   * Whether a clause with a subject of its own begins at a token, joined to the main verb of the
   * content.
   */
  private static boolean startsClause(Sentence s, int from, int to) {
    int limit = Math.min(to, from + 9);
    for (int i = from; i <= limit; i++) {
      Token t = s.token(i);
      if (t.says(",", ";")) {
        return false;
      }
      boolean subject = t.is("nsubj") && !t.tag().startsWith("W");
      if (subject) {
        Optional<Token> verb = s.head(t);
        return verb.isPresent()
            && verb.get().index() > t.index()
            && verb.get().index() <= to
            && verb.get().is("conj")
            && (Phrases.hasFiniteVerb(s, t.index(), verb.get().index()))
            && (s.head(verb.get()).filter(h -> !h.is("acl") && !h.is("advcl")).isPresent());
      }
      if (Phrases.isFiniteVerb(t)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code nine died and 23 were injured} has its verb; {@code 23 injured} lacks only the
   * auxiliary.
   */
  private static boolean isGapped(Sentence s, int from, int to) {
    Token first = s.token(from);
    if (!first.tag().equals("CD") || to - from > 8) {
      return false;
    }
    for (int i = from + 1; i <= to; i++) {
      if (s.token(i).tag().equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  private static boolean underRelative(Sentence s, Token coordinator, int from) {
    return s.head(coordinator)
        .filter(h -> s.head(h).filter(x -> x.index() < from).isEmpty() && h.is("acl"))
        .isPresent();
  }

  private boolean startsWithCoordinator(Span part) {
    String words = page.words(part);
    return words.startsWith("and ") || words.startsWith("but ");
  }

  private Span afterCoordinator(Span part) {
    return new Span(part.start() + 4, part.end());
  }

  private boolean isIndirect(Span part) {
    return page.article().quotations().stream().noneMatch(q -> q.span().start() == part.start());
  }

  private boolean joinsClauses(List<Span> parts) {
    return parts.stream().allMatch(p -> page.words(p).length() > 8);
  }
}
