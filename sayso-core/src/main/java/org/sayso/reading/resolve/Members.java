package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;

/** The phrase of a source, and those who stand in it beside one another: {@code A, B and C}. */
final class Members {

  private final NamePhrase phrases;
  private final RuleBook rules;

  Members(NamePhrase phrases, RuleBook rules) {
    this.phrases = phrases;
    this.rules = rules;
  }

  Range range(Sentence s, Found.Head head) {
    Span span = head.phrase().hull();
    int from = s.from(span.start()).map(Token::index).orElse(0);
    int to = from;
    while (to + 1 < s.size() && s.token(to + 1).span().end() <= span.end()) {
      to++;
    }
    boolean dated =
        to - from > 2
            && s.token(to - 1).says("on")
            && rules.words("weekdays").contains(s.token(to).word().toLowerCase(Locale.ROOT));
    return new Range(from, dated ? to - 2 : to);
  }

  /** The parts of {@code A, B and C}, each a phrase of its own. */
  List<Range> of(Sentence s, Token head, Range phrase) {
    List<Token> heads = new ArrayList<>(List.of(head));
    for (Token t : s.tokens()) {
      if (phrase.contains(t.index())
          && t.is("conj")
          && t.head() >= 0
          && heads.contains(s.token(t.head()))) {
        heads.add(t);
      }
    }
    boolean oneName = heads.size() > 1 && isOneName(s, heads.get(0), heads.get(1));
    if (heads.size() == 1
        || oneName
        || !(heads.get(0).isName()
            || heads.get(1).isName()
            || s.token(phrase.from()).tag().equals("DT"))) {
      return List.of(phrase);
    }
    List<Range> members = new ArrayList<>();
    int from = phrase.from();
    for (int i = 1; i <= heads.size(); i++) {
      int to =
          i < heads.size()
              ? separator(s, heads.get(i - 1).index(), heads.get(i).index()) - 1
              : phrase.to();
      Optional<Range> member = from <= to ? Phrases.trim(s, from, to) : Optional.empty();
      member.ifPresent(members::add);
      from = to + 1;
    }
    return members.isEmpty() ? List.of(phrase) : members;
  }

  /**
   * {@code The Emergency and Rescue Agency says}, {@code Tern & Marlow}, {@code the Seafarers' and
   * Deckhands' Union}: joined within one name.
   */
  private boolean isOneName(Sentence s, Token first, Token second) {
    boolean possessive =
        s.at(first.index() + 1).filter(t -> t.says("'", "’", "'s", "’s")).isPresent();
    boolean inName =
        phrases.runs(s, 0, s.size() - 1).stream()
            .anyMatch(n -> n.from() <= first.index() && second.index() <= n.to());
    return possessive
        || inName
        || s
            .tokens()
            .subList(first.index() + 1, Math.max(first.index() + 1, second.index()))
            .stream()
            .anyMatch(t -> t.says("&"));
  }

  /** The comma or conjunction between two heads. */
  private static int separator(Sentence s, int a, int b) {
    for (int i = b; i > a; i--) {
      if (s.token(i).tag().equals("CC")) {
        return s.token(i - 1).says(",") && i - 1 > a ? i - 1 : i;
      }
    }
    for (int i = a + 1; i < b; i++) {
      if (s.token(i).says(",")) {
        return i;
      }
    }
    return b;
  }

  static Token headOf(Sentence s, Range member, Token fallback) {
    Token head = member.contains(fallback.index()) ? fallback : s.token(member.to());
    for (int i = member.from(); i <= member.to(); i++) {
      Token t = s.token(i);
      if (t.isNoun() && !member.contains(t.head())) {
        return t;
      }
    }
    return head;
  }
}
