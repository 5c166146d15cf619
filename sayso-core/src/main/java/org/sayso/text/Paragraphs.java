package org.sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a text's paragraphs lie: what stands between blank lines; and where a block's lines have
 * not been wrapped by a program, each line of it.
 */
public final class Paragraphs {

  /** Lines of this length may have been broken by a program and not by the writer. */
  private static final int SHORTEST_WRAPPED = 45;

  private static final int LONGEST_WRAPPED = 100;

  /** A line that ends so may end its paragraph. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…:;][\"'”’»)\\]*_]*", Pattern.DOTALL);

  private Paragraphs() {}

  /** The paragraphs in text order, without the blanks around them. */
  public static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int first = start;
      int last = end;
      while (first < last && isBlank(text.charAt(first))) {
        first++;
      }
      while (last > first && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        block.add(new Span(first, last));
      } else {
        close(block, text, paragraphs);
      }
      start = end + 1;
    }
    close(block, text, paragraphs);
    return List.copyOf(paragraphs);
  }

  /** Whether words end as a sentence does, marks after its stop included. */
  public static boolean endsSentence(String words) {
    return SENTENCE_END.matcher(words).matches();
  }

  private static void close(List<Span> block, String text, List<Span> paragraphs) {
    if (isWrapped(block, text)) {
      paragraphs.add(block.get(0).hull(block.get(block.size() - 1)));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  /**
   * All lines but the last are of much the same length, most end in the midst of a sentence, and
   * each as late as it could.
   */
  private static boolean isWrapped(List<Span> block, String text) {
    if (block.size() < 2) {
      return false;
    }
    List<Span> full = block.subList(0, block.size() - 1);
    int shortest = full.stream().mapToInt(Span::length).min().orElseThrow();
    int longest = full.stream().mapToInt(Span::length).max().orElseThrow();
    long closed =
        full.stream().filter(line -> SENTENCE_END.matcher(line.in(text)).matches()).count();
    return shortest >= SHORTEST_WRAPPED
        && longest <= LONGEST_WRAPPED
        && longest - shortest <= SHORTEST_WRAPPED / 2
        && closed * 2 < full.size()
        && isBrokenForRoom(block, text, longest);
  }

  /**
   * At every break the next word would not have fitted any more: a list of short lines has no such
   * luck.
   */
  private static boolean isBrokenForRoom(List<Span> block, String text, int width) {
    for (int i = 1; i < block.size(); i++) {
      String next = block.get(i).in(text);
      int blank = next.indexOf(' ');
      int word = blank < 0 ? next.length() : blank;
      if (block.get(i - 1).length() + 1 + word <= width) {
        return false;
      }
    }
    return true;
  }

  /** Blanks of any width, no-break spaces and stray byte-order marks too. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
