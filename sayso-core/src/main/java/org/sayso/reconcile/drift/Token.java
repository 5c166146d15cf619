package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.claim.Quotation;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A word, a figure or a sign of a claim.
 *
 * @param form in lower case, with straight apostrophes, without a possessive's s
 * @param stem what its inflected forms and its synonyms have in common: {@code die} of {@code dead}
 * @param span where it stands
 * @param capital whether it begins with a capital letter
 * @param quotation which quotation of the claim it stands in, from 1; 0 outside
 * @param sentence which sentence or part of a sentence it stands in, from 0
 */
record Token(String form, String stem, Span span, boolean capital, int quotation, int sentence) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}]+(?:['’ʼ][\\p{L}]+)*|[%$€£]|[\"“”„«»]|[‘’'](?=\\s|$)"
              + "|(?<=\\s|^)‘|[.!?;—–]|…|\\.\\.\\.|[\\[\\]]");

  /** Those of the content of a claim, in text order. */
  static List<Token> of(String text, Spans content, Quotation kind) {
    List<Token> tokens = new ArrayList<>();
    boolean direct = kind == Quotation.DIRECT;
    int quotations = 0;
    int sentence = 0;
    boolean open = false;
    for (Span part : content.parts()) {
      quotations++;
      open = direct;
      Matcher found = TOKEN.matcher(text).region(part.start(), part.end());
      while (found.find()) {
        String word = found.group();
        char first = word.charAt(0);
        if ("\"“”„«»‘’'".indexOf(first) >= 0 && word.length() == 1) {
          boolean opens = first == '"' ? !open : "“„«‘".indexOf(first) >= 0;
          quotations += opens != open ? 1 : 0;
          open = direct || opens;
        } else if (".!?;—–…[]".indexOf(first) >= 0) {
          sentence++;
          quotations += open && "….[]".indexOf(first) >= 0 && !word.equals(".") ? 1 : 0;
        } else {
          String form = form(word);
          tokens.add(
              new Token(
                  form,
                  Vocabulary.stem(form),
                  new Span(found.start(), found.end()),
                  Character.isUpperCase(first),
                  open ? quotations : 0,
                  sentence));
        }
      }
      sentence++;
    }
    return List.copyOf(tokens);
  }

  /** The same for any words, none of them quoted. */
  static List<Token> of(String text, Spans spans) {
    return of(text, spans, Quotation.INDIRECT);
  }

  private static String form(String word) {
    String form = word.toLowerCase(Locale.ROOT).replaceAll("[’ʼ]", "'");
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  boolean isFigure() {
    return Character.isDigit(form.charAt(0));
  }

  boolean isQuoted() {
    return quotation > 0;
  }

  /** Whether it carries meaning of its own: not {@code the}, {@code was}, {@code probably}. */
  boolean isContent() {
    return Vocabulary.isContent(form);
  }

  /** The very word, whatever its case and spelling: {@code colour}, {@code color}. */
  boolean isSameAs(Token other) {
    return form.equals(other.form) || spelling(form).equals(spelling(other.form));
  }

  private static String spelling(String form) {
    return form.replace("our", "or")
        .replaceAll("re$", "er")
        .replaceAll("is(e|ed|ing|ation)$", "iz$1");
  }
}
