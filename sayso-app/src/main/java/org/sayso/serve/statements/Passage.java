package org.sayso.serve.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sayso.claim.Attribution;
import org.sayso.text.HeadDate;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * The words around a claim, cut out of its report.
 *
 * @param runs in text order
 */
public record Passage(List<Run> runs) {

  /** So much stands on either side, where the paragraph has it. */
  private static final int BESIDE = 180;

  /** A source that stands farther off belongs to another sentence. */
  private static final int FARTHEST = 300;

  public Passage {
    runs = List.copyOf(runs);
  }

  /**
   * Words that are marked alike.
   *
   * @param text the words
   * @param style said, cue, source; blank for what only stands beside
   */
  public record Run(String text, String style) {}

  static Passage of(Attribution words, String text) {
    Span hull = hull(words);
    int head = HeadDate.end(text);
    int start =
        hull.start() < head ? start(text, hull.start()) : Math.max(head, start(text, hull.start()));
    int end = end(text, hull.end());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Spans part : List.of(words.content(), words.cue(), words.source())) {
      for (Span span : part.parts()) {
        if (span.start() >= start && span.end() <= end) {
          cuts.add(span.start());
          cuts.add(span.end());
        }
      }
    }
    List<Run> runs = new ArrayList<>();
    if (start > head && !isEdge(text, start - 1)) {
      runs.add(new Run("… ", ""));
    }
    int from = start;
    for (int to : cuts.tailSet(from, false)) {
      runs.add(new Run(text.substring(from, to), style(words, new Span(from, to))));
      from = to;
    }
    if (end < text.length() && !isEdge(text, end)) {
      runs.add(new Run(" …", ""));
    }
    return new Passage(runs);
  }

  private static Span hull(Attribution words) {
    Span hull = words.content().hull();
    for (Spans part : List.of(words.cue(), words.source())) {
      for (Span span : part.parts()) {
        if (Math.abs(span.start() - hull.start()) < FARTHEST) {
          hull = hull.hull(span);
        }
      }
    }
    return hull;
  }

  private static String style(Attribution words, Span span) {
    Spans here = Spans.of(span);
    if (words.cue().overlaps(here)) {
      return "cue";
    }
    if (words.content().overlaps(here)) {
      return "said";
    }
    return words.source().overlaps(here) ? "source" : "";
  }

  /** The paragraph's begin, or a word's within reach. */
  private static int start(String text, int at) {
    int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    if (line > at) {
      line = at;
    }
    if (at - line <= BESIDE) {
      return line;
    }
    int blank = text.indexOf(' ', at - BESIDE);
    return blank >= 0 && blank < at ? blank + 1 : at;
  }

  private static int end(String text, int at) {
    int feed = text.indexOf('\n', at);
    int line = feed < 0 ? text.length() : feed;
    if (line - at <= BESIDE) {
      return line;
    }
    int blank = text.lastIndexOf(' ', at + BESIDE);
    return blank > at ? blank : at;
  }

  private static boolean isEdge(String text, int at) {
    return text.charAt(at) == '\n';
  }
}
