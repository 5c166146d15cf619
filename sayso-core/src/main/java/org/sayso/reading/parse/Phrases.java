package org.sayso.reading.parse;

import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases and clauses of a sentence as runs of tokens, with the parser's commonest slips taken
 * into account.
 */
public final class Phrases {

  private static final Set<String> PREMODIFIERS =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "flat",
          "goeswith",
          "nmod",
          "det:predet",
          "cc:preconj",
          "acl",
          "dep");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "whose", "where");

  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private Phrases() {}

  /**
   * The noun phrase a token heads: with title, apposition, acronym and restrictive clause; without
   * {@code who …}.
   */
  public static Range nounPhrase(Sentence s, Token head) {
    return new Range(phraseStart(s, head), phraseEnd(s, head));
  }

  private static int phraseStart(Sentence s, Token head) {
    int start = head.index();
    for (Token c : s.children(head)) {
      boolean premodifier =
          PREMODIFIERS.contains(c.relation()) || c.is("nmod") || c.is("amod") || c.is("compound");
      if (c.index() < head.index() && premodifier && !isAdverbial(c)) {
        start = Math.min(start, Math.max(s.first(c), startAfterBreak(s, c, head)));
      }
    }
    for (int i = head.index(); i > start; i--) {
      if (s.token(i - 1).isQuotationMark() || isStandingDash(s, i - 1)) {
        start = i;
      }
    }
    while (start < head.index() && WEEKDAYS.contains(s.token(start).word())) {
      start++;
    }
    start = withTwin(s, head, start);
    // "the ministry 's spokesman , Colonel X": the parser may hang the first noun on the name as an
    // apposition
    while (start > 0
        && s.token(start - 1).says("the", "a", "an", "its", "his", "her", "their", "our")) {
      start--;
    }
    return start;
  }

  /**
   * {@code the club's spokesman Jon Ask}, {@code three current and former clerks}: what stands
   * right before the phrase and hangs beside it.
   */
  private static int withTwin(Sentence s, Token head, int start) {
    if (start == 0) {
      return start;
    }
    Token before = s.token(start - 1);
    boolean twin =
        before.isNoun() && before.is("nsubj") && head.is("nsubj") && before.head() == head.head();
    if (twin) {
      return phraseStart(s, before);
    }
    boolean paired =
        start >= 2
            && before.says("and", "or")
            && s.token(start - 2).tag().equals("JJ")
            && s.token(start).tag().equals("JJ")
            && head.index() > start;
    if (!paired) {
      return start;
    }
    int first = start - 2;
    while (first > 0
        && (s.token(first - 1).tag().equals("CD") || s.token(first - 1).tag().equals("DT"))) {
      first--;
    }
    return first;
  }

  /** A dash with blanks around it, whatever its kind. */
  private static boolean isStandingDash(Sentence s, int i) {
    return i > 0
        && i + 1 < s.size()
        && s.token(i).says("-", "–", "—")
        && s.token(i - 1).span().end() < s.token(i).span().start()
        && s.token(i).span().end() < s.token(i + 1).span().start();
  }

  private static boolean isAdverbial(Token c) {
    return c.tag().equals("RB")
        || c.is("acl")
        || (c.relation().equals("dep") && !c.isNoun() && !c.tag().startsWith("JJ"));
  }

  /**
   * A premodifier never reaches back over a comma that stands right before the phrase's own words.
   */
  private static int startAfterBreak(Sentence s, Token c, Token head) {
    for (int i = c.index(); i > s.first(c); i--) {
      if (s.token(i).says(";", ":") || (s.token(i).says(",") && !c.is("appos") && c.is("dep"))) {
        return i + 1;
      }
    }
    return Math.min(s.first(c), head.index());
  }

  private static int phraseEnd(Sentence s, Token head) {
    int end = head.index();
    for (Token c : s.children(head)) {
      if (c.index() < head.index() || s.first(c) > end + 3) {
        continue;
      }
      int last = branchEnd(s, head, c, end);
      if (last < 0) {
        if (c.isPunctuation()) {
          continue;
        }
        break;
      }
      end = Math.max(end, last);
    }
    end = closeParenthesis(s, head.index(), end);
    if (end + 1 < s.size() && s.token(end + 1).says("itself", "himself", "herself", "themselves")) {
      end++;
    }
    return trimEnd(s, head.index(), end);
  }

  /**
   * The last token of a branch to the right that belongs to the phrase; -1 where the branch does
   * not.
   */
  private static int branchEnd(Sentence s, Token head, Token c, int end) {
    boolean afterComma = s.first(c) > 0 && s.token(s.first(c) - 1).says(",", "—", "-");
    if (c.is("flat") || c.is("compound") || c.is("fixed") || c.is("nummod")) {
      return s.last(c);
    }
    if (c.is("case")) {
      return c.says("'s", "’s", "'", "’") ? -1 : c.index() == end + 1 ? c.index() : -1;
    }
    if (c.is("nmod") || c.relation().equals("amod")) {
      if (afterComma && !s.token(s.first(c)).says("of")) {
        return -1;
      }
      if (WEEKDAYS.contains(c.word()) && s.children(c, "case").anyMatch(p -> p.says("on"))) {
        return -1;
      }
      return c.relation().equals("amod") ? s.last(c) : nominalEnd(s, c);
    }
    if (c.is("appos") || (c.relation().equals("dep") && c.isNoun())) {
      return nominalEnd(s, c);
    }
    if (c.is("conj") && (c.isNoun() || c.tag().startsWith("PRP")) && coordinates(s, head, c)) {
      return nominalEnd(s, c);
    }
    if (c.is("acl")) {
      boolean relative =
          RELATIVE.contains(s.token(s.first(c)).word().toLowerCase(java.util.Locale.ROOT))
              || s.subtree(c, x -> false).stream().limit(3).anyMatch(t -> t.tag().startsWith("W"));
      if (afterComma || (relative && s.token(s.first(c)).tag().startsWith("IN"))) {
        return -1;
      }
      return s.last(c);
    }
    return -1;
  }

  /** A nested nominal, cut by the same rules. */
  private static int nominalEnd(Sentence s, Token c) {
    return Math.max(c.index(), phraseEnd(s, c));
  }

  /** Whether a conj continues a noun phrase: no verb between. */
  private static boolean coordinates(Sentence s, Token head, Token c) {
    for (int i = head.index() + 1; i < c.index(); i++) {
      String tag = s.token(i).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return false;
      }
    }
    return true;
  }

  private static int closeParenthesis(Sentence s, int from, int end) {
    int open = -1;
    for (int i = from; i <= end; i++) {
      if (s.token(i).says("(", "[")) {
        open = i;
      } else if (s.token(i).says(")", "]")) {
        open = -1;
      }
    }
    if (open >= 0) {
      for (int i = end + 1; i < Math.min(s.size(), end + 4); i++) {
        if (s.token(i).says(")", "]")) {
          return i;
        }
      }
      return end;
    }
    // "the National Electoral Board (NEB)": the acronym may hang anywhere
    if (end + 3 < s.size()
        && s.token(end + 1).says("(")
        && s.token(end + 3).says(")")
        && isAcronym(s.token(end + 2).word())) {
      return end + 3;
    }
    return end;
  }

  public static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 8
        && word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Without punctuation and possessive at the end. */
  private static int trimEnd(Sentence s, int from, int end) {
    int to = end;
    while (to > from
        && ((s.token(to).says(",", ";", ":", "—", "-", "'s", "’s", "'", "’", ".")
                || s.token(to).isQuotationMark())
            || s.token(to).is("cc"))) {
      to--;
    }
    return to;
  }

  /**
   * A range without punctuation, conjunctions and blanks at its ends; empty where nothing is left.
   */
  public static Optional<Range> trim(Sentence s, int from, int to) {
    int a = from;
    int b = to;
    while (a <= b && isEdge(s.token(a))) {
      a++;
    }
    while (b >= a && (isEdge(s.token(b)) || s.token(b).tag().equals("CC"))) {
      b--;
    }
    return a <= b ? Optional.of(new Range(a, b)) : Optional.empty();
  }

  private static boolean isEdge(Token t) {
    return (t.says(",", ";", ":", "—", "–", "-", "--", ".", "...", "…") || t.isQuotationMark());
  }

  public static boolean isFiniteVerb(Token t) {
    return switch (t.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether a finite verb stands among the tokens. */
  public static boolean hasFiniteVerb(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isFiniteVerb(s.token(i))) {
        return true;
      }
    }
    return false;
  }
}
