package org.sayso.reading.clean.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the page's own data say its report is, {@code "articleBody": "The crane fell …"}: a witness
 * to hold the page's blocks against. The words are still taken from the blocks, as the data have no
 * paragraphs, and often neither lists nor headings.
 */
final class Told {

  /** So many letters in a row do not come twice by chance. */
  private static final int RUN = 16;

  /** More letters of data are not looked at. */
  private static final int LONGEST = 100_000;

  /** The data agree with the page if so much of them stands on it. */
  private static final double AGREES = 0.6;

  /** The data hold the whole report if so much of what we found is in them. */
  private static final double WHOLE = 0.85;

  private final Set<String> runs = new HashSet<>();
  private final int length;

  /**
   * @param body without tags; blank where the data do not say
   */
  Told(String body) {
    String letters = letters(body);
    this.length = Math.min(LONGEST, letters.length());
    for (int i = 0; i + RUN <= length; i++) {
      runs.add(letters.substring(i, i + RUN));
    }
  }

  /** Whether these blocks hold what the data hold. */
  boolean agrees(List<Block> blocks) {
    int told =
        blocks.stream()
            .map(block -> letters(block.words()))
            .filter(this::tells)
            .mapToInt(String::length)
            .sum();
    return length > 0 && told >= AGREES * length;
  }

  /**
   * From the first block that is told to the last, without paragraphs that are not; all blocks
   * where the data are an extract.
   */
  List<Block> within(List<Block> blocks) {
    List<Block> told = blocks.stream().filter(this::tells).toList();
    if (told.isEmpty() || prose(told) < WHOLE * prose(blocks)) {
      return blocks;
    }
    int first = blocks.indexOf(told.get(0));
    int last = blocks.lastIndexOf(told.get(told.size() - 1));
    return blocks.subList(first, last + 1).stream()
        .filter(block -> !block.isParagraph() || tells(block))
        .toList();
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::prose).sum();
  }

  private boolean tells(Block block) {
    return tells(letters(block.words()));
  }

  /** One of four runs is enough: a link or a quotation mark may be written otherwise. */
  private boolean tells(String letters) {
    int last = letters.length() - RUN;
    return last >= 0
        && IntStream.of(0, last / 3, last / 3 * 2, last)
            .anyMatch(at -> runs.contains(letters.substring(at, at + RUN)));
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
