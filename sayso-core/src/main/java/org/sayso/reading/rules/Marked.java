package org.sayso.reading.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A sentence with its parts marked: {@code {source The army} {cue denied} {content that a drone had
 * crossed}.} A part in two pieces is marked twice.
 *
 * @param text the sentence without its marks
 * @param parts the spans of each mark, {@code source}, {@code cue}, {@code content}
 */
public record Marked(String text, Map<String, Spans> parts) {

  /**
   * @throws IllegalArgumentException if a mark is not closed, nested, empty or not one of {@code
   *     names}
   */
  public static Marked parse(String sentence, List<String> names) {
    Marked marked = parse(sentence);
    for (String name : marked.parts.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "no mark is called '" + name + "', only " + names + ": " + sentence);
      }
    }
    return marked;
  }

  /**
   * A sentence whose marks may have any names.
   *
   * @throws IllegalArgumentException if a mark is not closed, nested or empty
   */
  static Marked parse(String sentence) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Span>> found = new TreeMap<>();
    int i = 0;
    while (i < sentence.length()) {
      char c = sentence.charAt(i);
      if (c == '}') {
        throw new IllegalArgumentException("a mark is closed that was not opened: " + sentence);
      }
      if (c != '{') {
        text.append(c);
        i++;
        continue;
      }
      int close = sentence.indexOf('}', i);
      int blank = sentence.indexOf(' ', i);
      if (close < 0) {
        throw new IllegalArgumentException("a mark is not closed: " + sentence);
      }
      if (sentence.substring(i + 1, close).contains("{")) {
        throw new IllegalArgumentException(
            "a mark holds another, or is not closed before it: " + sentence);
      }
      if (blank < 0 || sentence.substring(Math.min(blank, close), close).isBlank()) {
        throw new IllegalArgumentException("a mark is empty: " + sentence);
      }
      String name = sentence.substring(i + 1, blank);
      String words = sentence.substring(blank + 1, close);
      found
          .computeIfAbsent(name, n -> new ArrayList<>())
          .add(new Span(text.length(), text.length() + words.length()));
      text.append(words);
      i = close + 1;
    }
    Map<String, Spans> parts = new TreeMap<>();
    found.forEach((name, spans) -> parts.put(name, new Spans(spans)));
    return new Marked(text.toString(), Map.copyOf(parts));
  }

  /**
   * The sentence with these parts marked, as {@link #parse} reads it; the marks of parts that
   * overlap stand inside one another.
   */
  public static String write(String text, Map<String, Spans> parts) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      long closing =
          parts.values().stream()
              .flatMap(s -> s.parts().stream())
              .filter(s -> s.end() == at)
              .count();
      written.append("}".repeat((int) closing));
      new TreeMap<>(parts)
          .forEach(
              (name, spans) -> {
                if (spans.parts().stream().anyMatch(s -> s.start() == at)) {
                  written.append('{').append(name).append(' ');
                }
              });
      if (i < text.length()) {
        written.append(text.charAt(i));
      }
    }
    return written.toString();
  }

  /** The sentence with its marks. */
  @Override
  public String toString() {
    return write(text, parts);
  }

  /** The spans of one mark; none where the sentence does not bear it. */
  public Spans part(String name) {
    return parts.getOrDefault(name, Spans.NONE);
  }
}
