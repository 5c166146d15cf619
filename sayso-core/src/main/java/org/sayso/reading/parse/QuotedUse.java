package org.sayso.reading.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.text.Span;

/**
 * Tells speech from words held at arm's length and from names, by the look of what stands between
 * the marks.
 */
final class QuotedUse {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  /** Fewer words than this are no speech without a stop at their end. */
  private static final int SPEECH_FROM = 6;

  private QuotedUse() {}

  static Quoted.Use of(String text, Span whole, Span inner) {
    String words = inner.in(text).strip();
    if (words.isEmpty() || carriesClauseOn(text, whole, words)) {
      return Quoted.Use.WORDS;
    }
    List<String> list = BLANKS.splitAsStream(words).toList();
    boolean stopInside = ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean commaInside = words.endsWith(",") || words.endsWith("—") || words.endsWith("–");
    boolean capital =
        Character.isUpperCase(words.codePointAt(0))
            || words.startsWith("...")
            || words.startsWith("…");
    if (!stopInside && isTitle(list)) {
      return Quoted.Use.TITLE;
    }
    boolean speech =
        (stopInside && (capital || list.size() >= SPEECH_FROM))
            || (commaInside && list.size() >= 2)
            || (capital && list.size() >= SPEECH_FROM);
    return speech ? Quoted.Use.SPEECH : Quoted.Use.WORDS;
  }

  /**
   * {@code said it was "a total loss for us all."}: in mid-clause, with a small letter, whatever
   * stands at its end.
   */
  private static boolean carriesClauseOn(String text, Span whole, String words) {
    int i = whole.start() - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0
        && Character.isLetterOrDigit(text.charAt(i))
        && Character.isLowerCase(words.codePointAt(0));
  }

  /** Every word of weight has a capital, as in {@code "The Guests of Spring"}. */
  private static boolean isTitle(List<String> words) {
    if (words.size() > 10) {
      return false;
    }
    long heavy = words.stream().filter(w -> !SMALL.contains(w)).count();
    long capitals =
        words.stream()
            .filter(
                w ->
                    !SMALL.contains(w)
                        && (Character.isUpperCase(w.codePointAt(0))
                            || Character.isDigit(w.codePointAt(0))))
            .count();
    return heavy > 0
        && heavy == capitals
        && (words.size() > 1 || Character.isUpperCase(words.get(0).codePointAt(0)));
  }
}
