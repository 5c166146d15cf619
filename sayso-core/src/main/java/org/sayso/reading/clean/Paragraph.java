package org.sayso.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.text.Span;

/**
 * A paragraph and its place, without the blanks around it.
 *
 * @param span in the article's text
 * @param words never blank; a hard-wrapped paragraph keeps its line feeds
 */
record Paragraph(Span span, String words) {

  /** Lines of this length may have been broken by a program and not by the writer. */
  private static final int SHORTEST_WRAPPED = 45;

  private static final int LONGEST_WRAPPED = 100;

  /** A line that ends so may end its paragraph. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…:;][\"'”’»)\\]*_]*", Pattern.DOTALL);

  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-*•–—]|\\d{1,2}[.)]) .*", Pattern.DOTALL);

  /**
   * The paragraphs of a text: what stands between blank lines; and where a block's lines have not
   * been wrapped by a program, each line of it.
   */
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
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

  boolean endsSentence() {
    return SENTENCE_END.matcher(words).matches();
  }

  boolean isListItem() {
    return LIST_ITEM.matcher(words).matches();
  }

  int wordCount() {
    return words.split("\\s+", -1).length;
  }

  private static void close(List<Span> block, String text, List<Paragraph> paragraphs) {
    if (isWrapped(block, text)) {
      Span all = block.get(0).hull(block.get(block.size() - 1));
      paragraphs.add(new Paragraph(all, all.in(text)));
    } else {
      block.forEach(line -> paragraphs.add(new Paragraph(line, line.in(text))));
    }
    block.clear();
  }

  /**
   * All lines but the last are of much the same length, and most end in the midst of a sentence.
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
        && closed * 2 < full.size();
  }

  /** Blanks of any width, no-break spaces and stray byte-order marks too. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
