package org.sayso.reconcile.revisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.reconcile.revisions.Quantity.Bound;
import org.sayso.text.NumberWords;
import org.sayso.text.Span;

/**
 * The counts in some words.
 *
 * @param found in text order
 * @param tokens which words they are made of, units left out
 */
record Quantities(List<Quantity> found, BitSet tokens) {

  private static final Map<List<String>, Bound> BOUNDS = bounds();

  /** Only the words of a bound after its figure. */
  private static final List<String> OR_MORE = List.of("or", "more");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "million", new BigDecimal(1_000_000),
          "billion", new BigDecimal(1_000_000_000L),
          "trillion", new BigDecimal(1_000_000_000_000L));

  private static final Set<String> TELL_NO_NUMBER =
      Set.of("dozens", "scores", "hundreds", "thousands", "millions", "several", "few", "many");

  private static final Set<String> ORDINAL_OR_ARTICLE =
      Set.of(
          "a",
          "an",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** What makes {@code one} a pronoun. */
  private static final Set<String> BEFORE_PRONOUN =
      Set.of("no", "any", "every", "each", "this", "that", "the");

  private static final Set<String> AFTER_PRONOUN = Set.of("of", "another", "day", "who", "that");

  private static final Set<String> CURRENCY = Set.of("$", "€", "£");

  /** What may stand between a figure and what it counts. */
  private static final Set<String> BEFORE_UNIT =
      Set.of("of", "the", "more", "other", "further", "additional", "or", "its", "their");

  private static Map<List<String>, Bound> bounds() {
    Map<List<String>, Bound> bounds = new LinkedHashMap<>();
    for (String line :
        List.of(
            "AT_LEAST: at least, no fewer than, no less than, not less than, a minimum of",
            "AT_MOST: at most, up to, as many as, as much as, no more than, not more than",
            "MORE_THAN: more than, over, above, upwards of, in excess of",
            "LESS_THAN: fewer than, less than, under, below",
            "ABOUT: about, around, some, roughly, approximately, an estimated, estimated",
            "NEARLY: nearly, almost, close to",
            "EXACTLY: exactly")) {
      String[] parts = line.split(": ", -1);
      for (String words : parts[1].split(", ", -1)) {
        bounds.put(List.of(words.split(" ", -1)), Bound.valueOf(parts[0]));
      }
    }
    return bounds;
  }

  /** Those in some words, but for those that are taken already: days and years. */
  static Quantities in(List<Token> words, BitSet taken) {
    List<Quantity> found = new ArrayList<>();
    BitSet used = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      int end = taken.get(i) ? i : endOfNumber(words, i, taken);
      if (end > i) {
        found.add(quantity(words, i, end, used));
        i = end - 1;
      }
    }
    return new Quantities(List.copyOf(found), used);
  }

  private static Quantity quantity(List<Token> words, int start, int end, BitSet used) {
    int first = start;
    String unit = "";
    if (first > 0 && CURRENCY.contains(words.get(first - 1).form())) {
      first--;
      unit = words.get(first).form();
    }
    Bound bound = Bound.EXACTLY;
    for (Map.Entry<List<String>, Bound> entry : BOUNDS.entrySet()) {
      int length = entry.getKey().size();
      if (first >= length && forms(words, first - length, first).equals(entry.getKey())) {
        first -= length;
        bound = entry.getValue();
        break;
      }
    }
    int last = end;
    if (end + 2 <= words.size() && forms(words, end, end + 2).equals(OR_MORE)) {
      bound = Bound.AT_LEAST;
      last = end + 2;
    }
    if (last < words.size() && words.get(last).form().equals("of")) { // dozens of boats
      used.set(last);
    }
    if (unit.isEmpty()) {
      unit = unit(words, last);
      last = endOfMeasure(words, last, unit);
    }
    used.set(first, last);
    return new Quantity(
        bound,
        value(words, start, end),
        unit,
        new Span(words.get(first).span().start(), words.get(last - 1).span().end()));
  }

  /** A measure belongs to its figure: another makes another figure. */
  private static int endOfMeasure(List<Token> words, int start, String unit) {
    if (!Vocabulary.MEASURES.contains(unit)) {
      return start;
    }
    String form = words.get(start).form();
    if (form.equals("per")) {
      return start + 2;
    }
    boolean beside = form.equals("%") || form.equals("percent");
    return beside || Vocabulary.stem(form).equals(unit) ? start + 1 : start;
  }

  /** The offset after a number that begins here; this offset where none does. */
  private static int endOfNumber(List<Token> words, int start, BitSet taken) {
    String first = words.get(start).form();
    if (TELL_NO_NUMBER.contains(first)) {
      return start + 1;
    }
    int end = start;
    boolean article = first.equals("a") || first.equals("an");
    if (article) {
      boolean counts =
          start + 1 < words.size()
              && Set.of("dozen", "hundred", "thousand", "million", "billion")
                  .contains(words.get(start + 1).form());
      if (!counts) {
        return start;
      }
      end++;
    }
    if (first.equals("one") && isPronoun(words, start)) {
      return start;
    }
    while (end < words.size() && !taken.get(end)) {
      boolean joined =
          end > start
              && words.get(end).form().equals("and")
              && Set.of("hundred", "thousand").contains(words.get(end - 1).form())
              && end + 1 < words.size()
              && isNumber(words.get(end + 1));
      boolean goesOn = end == start || !words.get(end).isFigure();
      if (!joined && (!goesOn || !isNumber(words.get(end)))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isPronoun(List<Token> words, int at) {
    return (at > 0 && BEFORE_PRONOUN.contains(words.get(at - 1).form()))
        || at + 1 == words.size()
        || AFTER_PRONOUN.contains(words.get(at + 1).form());
  }

  private static boolean isNumber(Token word) {
    return word.isFigure()
        ? !word.form().contains(":")
        : SCALES.containsKey(word.form())
            || (!ORDINAL_OR_ARTICLE.contains(word.form())
                && !word.form().equals("x")
                && !TELL_NO_NUMBER.contains(word.form())
                && NumberWords.count(word.form())
                    .filter(count -> !count.equals(NumberWords.VAGUE))
                    .isPresent());
  }

  private static String value(List<Token> words, int start, int end) {
    BigDecimal scale = BigDecimal.ONE;
    List<String> small = new ArrayList<>();
    for (String form : forms(words, start, end)) {
      if (SCALES.containsKey(form)) {
        scale = scale.multiply(Optional.ofNullable(SCALES.get(form)).orElseThrow());
      } else {
        small.add(form);
      }
    }
    String joined = String.join(" ", small);
    if (TELL_NO_NUMBER.contains(joined)) {
      return joined;
    }
    BigDecimal count = small.isEmpty() ? BigDecimal.ONE : count(small);
    return count.multiply(scale).stripTrailingZeros().toPlainString();
  }

  /** {@code 12 thousand} is figures and a word; all else is one of them. */
  private static BigDecimal count(List<String> words) {
    BigDecimal figures = BigDecimal.ONE;
    List<String> rest = words;
    if (Character.isDigit(words.get(0).charAt(0))) {
      figures = decimal(words.get(0));
      rest = words.subList(1, words.size());
    }
    return rest.isEmpty()
        ? figures
        : figures.multiply(
            NumberWords.count(String.join(" ", rest)).map(BigDecimal::new).orElse(BigDecimal.ONE));
  }

  /**
   * Commas and stops that do not part thousands from units are decimal at most once: 1.2.3 is 1.
   */
  private static BigDecimal decimal(String figures) {
    String plain = figures.replaceAll(",(?=\\d{3}(?!\\d))", "").replace(',', '.');
    int stop = plain.indexOf('.');
    int next = stop < 0 ? -1 : plain.indexOf('.', stop + 1);
    return new BigDecimal(next < 0 ? plain : plain.substring(0, next));
  }

  private static String unit(List<Token> words, int after) {
    for (int i = after; i < Math.min(words.size(), after + 3); i++) {
      String form = words.get(i).form();
      if (form.equals("%") || form.equals("percent")) {
        return "%";
      }
      if (form.equals("per") && i + 1 < words.size() && words.get(i + 1).form().equals("cent")) {
        return "%";
      }
      if (!BEFORE_UNIT.contains(form)) {
        return Vocabulary.isContentWord(form) ? Vocabulary.stem(form) : "";
      }
    }
    return "";
  }

  private static List<String> forms(List<Token> words, int from, int to) {
    return words.subList(from, to).stream().map(Token::form).toList();
  }
}
