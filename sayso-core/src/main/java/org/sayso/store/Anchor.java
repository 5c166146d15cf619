package org.sayso.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.text.Offsets;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * The exact words that a decision holds on to, and where they stand in a version.
 *
 * @param spans in code points, {@code 0-39 57-80}; blank for a part that the text leaves implicit
 * @param words that stand there
 */
public record Anchor(String spans, String words) {

  /** What the text leaves implicit. */
  public static final Anchor NONE = new Anchor("", "");

  /** How spans are written. */
  public static final String FORM = "\\d{1,9}-\\d{1,9}(?: \\d{1,9}-\\d{1,9})*";

  /** The anchor of spans that count chars of this text. */
  public static Anchor of(Spans spans, String text) {
    return of(spans, text, new Offsets(text));
  }

  static Anchor of(Spans spans, String text, Offsets offsets) {
    return new Anchor(written(spans, offsets), spans.in(text));
  }

  /** {@code 0-39 57-80}. */
  public static String written(Spans spans, Offsets offsets) {
    return spans.parts().stream()
        .map(offsets::toCodePoints)
        .map(ends -> ends[0] + "-" + ends[1])
        .collect(Collectors.joining(" "));
  }

  /**
   * The spans that are written so.
   *
   * @throws IllegalArgumentException if they are none of this text
   */
  public static Spans read(String spans, Offsets offsets) {
    List<Span> parts = new ArrayList<>();
    for (String part : spans.isEmpty() ? new String[0] : spans.split(" ", -1)) {
      int dash = part.indexOf('-');
      parts.add(
          offsets.toSpan(
              Integer.parseInt(part.substring(0, dash)),
              Integer.parseInt(part.substring(dash + 1))));
    }
    return new Spans(parts);
  }

  /** Its spans in this text; empty where other words stand there. */
  public Optional<Spans> in(String text, Offsets offsets) {
    try {
      return Optional.of(read(spans, offsets)).filter(found -> found.in(text).equals(words));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the text was longer
    }
  }
}
