package org.sayso.store;

import org.sayso.claim.Quotation;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * How much of a content that a person marked stands between quotation marks: all of {@code "We will
 * stay"}, some of {@code that they "will stay"}.
 */
final class Quoted {

  private static final String OPENING = "\"“„«‟";
  private static final String CLOSING = "\"”“»";

  private Quoted() {}

  static Quotation asFarAs(Spans content, String text) {
    if (content.parts().stream().allMatch(part -> isWhole(part, text))) {
      return Quotation.DIRECT;
    }
    String words = content.in(text);
    return words.chars().anyMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0)
        ? Quotation.MIXED
        : Quotation.INDIRECT;
  }

  /** Its marks may stand at its ends or just outside. */
  private static boolean isWhole(Span part, String text) {
    boolean opened = is(text, part.start(), OPENING) || is(text, part.start() - 1, OPENING);
    boolean closed = is(text, part.end() - 1, CLOSING) || is(text, part.end(), CLOSING);
    int inside =
        text.substring(part.start() + 1, Math.max(part.start() + 1, part.end() - 1))
            .replaceAll("[^\"“”„«»]", "")
            .length();
    return opened && closed && inside == 0;
  }

  private static boolean is(String text, int at, String marks) {
    return at >= 0 && at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
  }
}
