package org.sayso.serve.articles;

import java.util.List;

/**
 * A paragraph, or a line of its own.
 *
 * @param kind as its class: {@code headline}, {@code heading}, {@code byline}, {@code text} …
 * @param chip what stands in the margin beside it: {@code 07:25}, {@code Background}; may be empty
 * @param depth how many lines of claims run below one another in it
 * @param start its first char within the article
 * @param point the same, counted in code points, as decisions count
 * @param runs its words
 */
public record Block(String kind, String chip, int depth, int start, int point, List<Run> runs) {

  public Block {
    runs = List.copyOf(runs);
  }

  /** Whether nothing stands here but what the chip says too: {@code Background:}. */
  public boolean isLabelOnly() {
    return !chip.isEmpty()
        && runs.stream().allMatch(r -> r.style().equals("label") || r.text().isBlank());
  }

  /**
   * Words that are marked alike.
   *
   * @param start of the first char within the article
   * @param text the words
   * @param lines that run below them, the outermost first
   * @param style classes of the words themselves: cue, hedge, source, label
   * @param cards of all claims that they belong to, separated by blanks
   * @param ends of claims that end behind them
   */
  public record Run(
      int start, String text, List<Line> lines, String style, String cards, List<Card> ends) {

    public Run {
      lines = List.copyOf(lines);
      ends = List.copyOf(ends);
    }
  }

  /**
   * A line below words.
   *
   * @param card number of the claim
   * @param style its classes: the speaker's colour and how deep it runs
   */
  public record Line(String card, String style) {}
}
