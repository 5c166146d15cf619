package org.sayso.desk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.text.Offsets;
import org.sayso.text.Span;

/**
 * Where marked words stand in a text: just there, or nowhere. Words that moved are not looked for,
 * for nobody marked them where they stand now.
 */
public final class Placed {

  private final String text;
  private final Offsets offsets;

  public Placed(String text) {
    this.text = text;
    this.offsets = new Offsets(text);
  }

  /**
   * The places of the parts that have one role, as {@code 120-126 140-152}; blank for none.
   *
   * @throws IllegalArgumentException if a part does not stand there exactly; the message is for
   *     people
   */
  public String of(List<Marked.Part> parts, Marked.Role role) {
    return spans(parts, role).stream()
        .map(offsets::toCodePoints)
        .map(ends -> ends[0] + "-" + ends[1])
        .collect(Collectors.joining(" "));
  }

  private List<Span> spans(List<Marked.Part> parts, Marked.Role role) {
    return parts.stream().filter(p -> p.role() == role).map(this::span).sorted().toList();
  }

  private Span span(Marked.Part part) {
    if (part.exact().isEmpty()) {
      throw new IllegalArgumentException("it does not tell the words, only their place");
    }
    if (part.start().isPresent() && part.end().isPresent()) {
      Span span;
      try {
        span = offsets.toSpan(part.start().getAsInt(), part.end().getAsInt());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "the report is shorter than the place that is told: " + e.getMessage(), e);
      }
      if (!span.in(text).equals(part.exact())) {
        throw new IllegalArgumentException(
            "other words stand there: ‘" + span.in(text) + "’, not ‘" + part.exact() + "’");
      }
      return span;
    }
    List<Span> found = new ArrayList<>();
    String whole = part.prefix() + part.exact() + part.suffix();
    for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
      int start = at + part.prefix().length();
      found.add(new Span(start, start + part.exact().length()));
    }
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          (found.isEmpty()
                  ? "the report does not have these words: ‘"
                  : "these words stand more" + " than once in the report: ‘")
              + part.exact()
              + "’");
    }
    return found.get(0);
  }
}
