package org.sayso.reconcile.revisions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.Slips;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A word, a figure or a sign as a comparison sees it.
 *
 * @param form in lower case, with straight apostrophes, without a possessive's s
 * @param span where it stands
 * @param capital whether it begins with a capital letter
 * @param quoted whether it stands between quotation marks
 */
record Token(String form, Span span, boolean capital, boolean quoted) {

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}]+(?:['’ʼ][\\p{L}]+)*|[%$€£]|[\"“”„«»]");

  private static final int SHORTEST_WITH_A_SLIP = 4;

  /** Those of some stretches of a text, in text order. */
  static List<Token> of(String text, Spans spans) {
    List<Token> tokens = new ArrayList<>();
    for (Span part : spans.parts()) {
      boolean quoted = false;
      Matcher words = TOKEN.matcher(text).region(part.start(), part.end());
      while (words.find()) {
        String word = words.group();
        char first = word.charAt(0);
        if ("\"“”„«»".indexOf(first) >= 0) {
          quoted = first == '"' ? !quoted : "“„«".indexOf(first) >= 0;
        } else {
          tokens.add(
              new Token(
                  form(word),
                  new Span(words.start(), words.end()),
                  Character.isUpperCase(first),
                  quoted));
        }
      }
    }
    return tokens;
  }

  private static String form(String word) {
    String form =
        Normalizer.normalize(word, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’ʼ]", "'");
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  Token inQuotation() {
    return quoted ? this : new Token(form, span, capital, true);
  }

  boolean isFigure() {
    return Character.isDigit(form.charAt(0));
  }

  /** The same word, or a slip mended: one letter other, too many, missing or in the wrong place. */
  boolean isSameWordAs(Token other) {
    return form.equals(other.form)
        || (!capital
            && !other.capital
            && Math.min(form.length(), other.form.length()) >= SHORTEST_WITH_A_SLIP
            && form.charAt(0) == other.form.charAt(0)
            && !isFigure()
            && isInflected(form, other.form) == false
            && Slips.isOne(form, other.form));
  }

  /** A tense or a number that changes is no slip: {@code gate}, {@code gates}. */
  private static boolean isInflected(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return longer.length() == shorter.length() + 1
        && longer.startsWith(shorter)
        && "sd".indexOf(longer.charAt(longer.length() - 1)) >= 0;
  }
}
