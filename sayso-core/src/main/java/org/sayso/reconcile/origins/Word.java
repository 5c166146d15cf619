package org.sayso.reconcile.origins;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.Span;

/**
 * A word as a comparison of wordings sees it.
 *
 * @param form in lower case, without a possessive's s
 * @param span where it stands in the text
 * @param capital whether it begins with a capital letter
 * @param quoted whether it stands between quotation marks
 */
record Word(String form, Span span, boolean capital, boolean quoted) {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:['’.,:][\\p{L}\\p{M}\\p{N}_]+)*|[\"“”„«»]");

  /** Words that tell one sentence from another only by their place. */
  private static final Set<String> SMALL =
      Set.of(
          ("a an the that this these those and or but if when while after before as than of in on at"
                  + " by for from to with into over under about up out off is are was were be been"
                  + " being am has have had having do does did will would shall should can could may"
                  + " might must he she it they we i you him her them us his its their our my your"
                  + " who whom whose which what there here so also now then just still already some"
                  + " any all both more most other such own no not s said says say told")
              .split(" ", -1));

  /** Those of a stretch of a text, in text order. */
  static List<Word> of(String text, Span within) {
    List<Word> words = new ArrayList<>();
    boolean quoted = false;
    Matcher token = TOKEN.matcher(text).region(within.start(), within.end());
    while (token.find()) {
      String word = token.group();
      char first = word.charAt(0);
      if ("\"“”„«»".indexOf(first) >= 0) {
        quoted = first == '"' ? !quoted : "“„«".indexOf(first) >= 0;
      } else {
        Span span = new Span(token.start(), token.end());
        words.add(new Word(form(word), span, Character.isUpperCase(first), quoted));
      }
    }
    return List.copyOf(words);
  }

  static List<Word> of(String text) {
    return text.isEmpty() ? List.of() : of(text, new Span(0, text.length()));
  }

  static String form(String word) {
    String form =
        Normalizer.normalize(word, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  /** Whether it is an article, a pronoun, a preposition or the like. */
  boolean isSmall() {
    return SMALL.contains(form);
  }

  boolean isFigure() {
    return Character.isDigit(form.charAt(0));
  }
}
