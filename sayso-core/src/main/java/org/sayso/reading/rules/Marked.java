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
      if (close < 0 || sentence.substring(i + 1, close).contains("{")) {
        throw new IllegalArgumentException("a mark is not closed, or holds another: " + sentence);
      }
      if (blank < 0 || blank + 1 >= close) {
        throw new IllegalArgumentException("a mark is empty: " + sentence);
      }
      String name = sentence.substring(i + 1, blank);
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "no mark is called '" + name + "', only " + names + ": " + sentence);
      }
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

  /** The spans of one mark; none where the sentence does not bear it. */
  public Spans part(String name) {
    return parts.getOrDefault(name, Spans.NONE);
  }
}
