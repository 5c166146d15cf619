package org.sayso.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.store.Query.Words.How;

/**
 * Reads the query language.
 *
 * <pre>
 * query   := and (OR and)*
 * and     := not ([AND] not)*
 * not     := (NOT | -) not | part
 * part    := ( query ) | FIELD : value | "words one behind the other" | word | beginn* | *
 * value   := ( query ) | "words" | word | beginn* | day | day..day
 * day     := 2023 | 2023-05 | 2023-05-22
 * </pre>
 *
 * <p>The operators are written in capitals. {@code as-of:2023-05-23} may stand once, for the whole.
 */
public final class QueryParser {

  private static final String AS_OF = "as-of";

  /** Deeper ones are no query of a person. */
  private static final int DEEPEST = 100;

  /** More parts are no query of a person, and too many for an index. */
  private static final int MOST_PARTS = 500;

  private final String text;
  private int at;
  private int depth;
  private int parts;
  private Optional<Instant> asOf = Optional.empty();
  private QueryField field = QueryField.ANY;

  private QueryParser(String text) {
    this.text = text;
  }

  /**
   * What was asked.
   *
   * @param query what is looked for
   * @param asOf as of when, if the query says so
   */
  public record Asked(Query query, Optional<Instant> asOf) {}

  /**
   * Reads a query; a blank one asks for everything.
   *
   * @throws QueryException if it cannot be understood
   */
  public static Asked parse(String text) {
    QueryParser parser = new QueryParser(text);
    parser.blanks();
    Query query = parser.atEnd() ? new Query.Everything() : parser.or();
    if (!parser.atEnd()) {
      throw parser.fault("there is no ( for this )");
    }
    return new Asked(query, parser.asOf);
  }

  private Query or() {
    if (++depth > DEEPEST) {
      throw fault("too many brackets");
    }
    List<Query> sides = new ArrayList<>(List.of(and()));
    while (operator("OR")) {
      sides.add(and());
    }
    depth--;
    return sides.size() == 1 ? sides.get(0) : new Query.Or(sides);
  }

  private Query and() {
    List<Query> all = new ArrayList<>();
    boolean another;
    do {
      not().ifPresent(all::add);
      another = operator("AND");
    } while (another || !(atEnd() || text.charAt(at) == ')' || looksAt("OR")));
    return switch (all.size()) {
      case 0 -> new Query.Everything();
      case 1 -> all.get(0);
      default -> new Query.And(all);
    };
  }

  /** Empty for what asks nothing of a claim: {@code as-of:…}. */
  private Optional<Query> not() {
    blanks();
    boolean minus =
        !atEnd()
            && text.charAt(at) == '-'
            && at + 1 < text.length()
            && text.charAt(at + 1) != ')'
            && !isBlank(text.charAt(at + 1));
    if (minus) {
      at++;
    }
    if (!minus && !operator("NOT")) {
      return part();
    }
    if (++depth > DEEPEST) {
      throw fault("too many negations");
    }
    Query negated = not().orElseThrow(() -> fault("NOT of what?"));
    depth--;
    return Optional.of(new Query.Not(negated));
  }

  private Optional<Query> part() {
    if (atEnd() || text.charAt(at) == ')') {
      throw fault("something to look for is missing here");
    }
    if (looksAt("AND") || looksAt("OR")) {
      throw fault(
          "something to look for is missing here; to look for the word itself, put it in"
              + " \"quotation marks\"");
    }
    if (++parts > MOST_PARTS) {
      throw fault("more than " + MOST_PARTS + " things to look for");
    }
    char c = text.charAt(at);
    if (c == '(') {
      return Optional.of(inBrackets());
    }
    int begin = at;
    if (c == '"') {
      return Optional.of(words(quoted(), How.PHRASE, begin));
    }
    String word = word();
    if (field.kind() == QueryField.Kind.EXACT && QueryField.of(word).isEmpty()) {
      at = begin; // an address has colons
      return Optional.of(word(moment(), begin));
    }
    if (!atEnd() && text.charAt(at) == ':' && !word.isEmpty()) {
      at++;
      return field(word, begin);
    }
    if (word.isEmpty()) {
      throw fault("what is '" + c + "' to mean?");
    }
    return Optional.of(word(word, begin));
  }

  private Query inBrackets() {
    int open = at++;
    blanks();
    if (!atEnd() && text.charAt(at) == ')') {
      throw fault("nothing stands between the brackets");
    }
    Query inside = or();
    if (atEnd() || text.charAt(at) != ')') {
      at = open;
      throw fault("this ( has no )");
    }
    at++;
    return inside;
  }

  private Optional<Query> field(String word, int begin) {
    if (word.equalsIgnoreCase(AS_OF)) {
      if (depth > 1 || asOf.isPresent()) {
        throw new QueryException(
            AS_OF + ": stands once, for the whole: not twice, not in brackets, not behind NOT",
            begin);
      }
      int from = at;
      String moment = moment();
      asOf =
          Optional.of(
              AsOf.moment(moment)
                  .orElseThrow(
                      () ->
                          new QueryException(
                              "'"
                                  + moment
                                  + "' is no moment; write 2023-05-24 or"
                                  + " 2023-05-24T18:30:00+03:00",
                              from)));
      return Optional.empty();
    }
    QueryField named =
        QueryField.of(word).orElseThrow(() -> new QueryException(unknown(word), begin));
    QueryField outer = field;
    field = named;
    Query query = value();
    field = outer;
    return Optional.of(query);
  }

  private Query value() {
    if (atEnd() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')') {
      throw fault("what shall " + field.word() + ": be?");
    }
    if (text.charAt(at) == '(') {
      return inBrackets();
    }
    int begin = at;
    if (text.charAt(at) == '"') {
      return words(quoted(), How.PHRASE, begin);
    }
    String value = field.kind() == QueryField.Kind.EXACT ? moment() : word();
    return word(value, begin);
  }

  private Query word(String word, int begin) {
    if (word.equals("*")) {
      return new Query.Everything();
    }
    return switch (field.kind()) {
      case CHOICE -> choice(word, begin);
      case DAYS -> days(word, begin);
      case TEXT, EXACT ->
          word.endsWith("*")
              ? new Query.Words(field, word.substring(0, word.length() - 1), How.BEGINNING)
              : words(word, How.ANYWHERE, begin);
    };
  }

  private Query words(String words, How how, int begin) {
    return switch (field.kind()) {
      case CHOICE -> choice(words, begin);
      case DAYS -> days(words, begin);
      case TEXT, EXACT -> new Query.Words(field, words, how);
    };
  }

  private Query choice(String value, int begin) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (!field.choices().contains(lower)) {
      throw new QueryException(
          field.word() + ": is one of " + String.join(", ", field.choices()) + ", not " + value,
          begin);
    }
    return new Query.Choice(field, lower);
  }

  private Query days(String value, int begin) {
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots);
    String to = dots < 0 ? value : value.substring(dots + 2);
    if (from.isEmpty() && to.isEmpty()) {
      throw new QueryException("between which days?", begin);
    }
    Optional<LocalDate> first =
        from.isEmpty() ? Optional.empty() : Optional.of(day(from, false, begin));
    Optional<LocalDate> last = to.isEmpty() ? Optional.empty() : Optional.of(day(to, true, begin));
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      throw new QueryException(first.get() + " is after " + last.get(), begin);
    }
    return new Query.Days(field, first, last);
  }

  private static LocalDate day(String words, boolean last, int begin) {
    try {
      return switch (words.length()) {
        case 4 -> last ? Year.parse(words).atMonth(12).atEndOfMonth() : Year.parse(words).atDay(1);
        case 7 -> last ? YearMonth.parse(words).atEndOfMonth() : YearMonth.parse(words).atDay(1);
        default -> LocalDate.parse(words);
      };
    } catch (DateTimeException e) {
      throw new QueryException(
          "'" + words + "' is no day; write 2023, 2023-05, 2023-05-22 or 2023-05-22..2023-05-24",
          begin);
    }
  }

  private static String unknown(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Optional<QueryField> near =
        Arrays.stream(QueryField.values())
            .filter(f -> f != QueryField.ANY)
            .filter(f -> f.word().startsWith(lower) || lower.startsWith(f.word().substring(0, 3)))
            .findFirst();
    return "there is no field "
        + word
        + near.map(f -> "; do you mean " + f.word() + ":?").orElse(".")
        + " The fields are "
        + Arrays.stream(QueryField.values())
            .filter(f -> f != QueryField.ANY)
            .map(QueryField::word)
            .collect(Collectors.joining(", "))
        + ", "
        + AS_OF
        + "; to look for the sign itself, put it in \"quotation marks\"";
  }

  private String quoted() {
    int open = at++;
    int close = text.indexOf('"', at);
    if (close < 0) {
      at = open;
      throw fault("this \" is not closed");
    }
    String words = text.substring(at, close);
    at = close + 1;
    if (words.isBlank()) {
      at = open;
      throw fault("nothing stands between the quotation marks");
    }
    return words;
  }

  /** Up to a blank, bracket, quotation mark or colon. */
  private String word() {
    int begin = at;
    while (!atEnd() && "()\":".indexOf(text.charAt(at)) < 0 && !isBlank(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  /** Up to a blank or bracket: clock times and addresses have colons. */
  private String moment() {
    int begin = at;
    while (!atEnd() && text.charAt(at) != ')' && !isBlank(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private boolean operator(String name) {
    blanks();
    if (!looksAt(name)) {
      return false;
    }
    at += name.length();
    blanks();
    return true;
  }

  private boolean looksAt(String name) {
    int end = at + name.length();
    return text.startsWith(name, at)
        && (end == text.length()
            || isBlank(text.charAt(end))
            || "()\"".indexOf(text.charAt(end)) >= 0);
  }

  private void blanks() {
    while (!atEnd() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private QueryException fault(String message) {
    return new QueryException(message, at);
  }
}
