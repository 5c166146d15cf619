package org.sayso.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Disjoint spans in text order. Empty where the text leaves a part implicit, as the source of a
 * {@code Quote:} paragraph.
 *
 * @param parts in text order, none overlapping another
 */
public record Spans(List<Span> parts) {

  public static final Spans NONE = new Spans(List.of());

  /**
   * @throws IllegalArgumentException if parts overlap or are out of order
   */
  public Spans {
    parts = List.copyOf(parts);
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).start() < parts.get(i - 1).end()) {
        throw new IllegalArgumentException("spans overlap or are out of order: " + parts);
      }
    }
  }

  public static Spans of(Span... parts) {
    return new Spans(List.of(parts));
  }

  /** Any spans, sorted; those that overlap become one. */
  public static Spans union(Collection<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() < merged.get(last).end()) {
        merged.set(last, merged.get(last).hull(span));
      } else {
        merged.add(span);
      }
    }
    return new Spans(merged);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * The part that comes first.
   *
   * @throws java.util.NoSuchElementException if there is no part
   */
  public Span first() {
    return parts.stream().findFirst().orElseThrow();
  }

  /**
   * From the first char to the last, gaps included.
   *
   * @throws java.util.NoSuchElementException if there is no part
   */
  public Span hull() {
    return first().hull(parts.get(parts.size() - 1));
  }

  public boolean overlaps(Spans other) {
    return parts.stream().anyMatch(p -> other.parts.stream().anyMatch(p::overlaps));
  }

  /** Whether every part of {@code other} lies inside some part of this. */
  public boolean contains(Spans other) {
    return other.parts.stream().allMatch(p -> parts.stream().anyMatch(mine -> mine.contains(p)));
  }

  /** How many chars are covered. */
  public int length() {
    return parts.stream().mapToInt(Span::length).sum();
  }

  /** The words, parts joined by {@code " … "}. */
  public String in(String text) {
    return parts.stream().map(p -> p.in(text)).collect(Collectors.joining(" … "));
  }

  @Override
  public String toString() {
    return parts.toString();
  }
}
