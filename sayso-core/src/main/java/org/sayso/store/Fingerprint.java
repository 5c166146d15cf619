package org.sayso.store;

import java.util.List;

/**
 * By what copies of a text are looked for. How the numbers are made the ledger does not know.
 *
 * @param keys two texts that share none are not compared
 * @param paragraphs that may be what an outlet puts under everything it prints
 */
public record Fingerprint(List<Long> keys, List<Paragraph> paragraphs) {

  public Fingerprint {
    keys = List.copyOf(keys);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph and the company it stands in.
   *
   * @param line a number made of its words
   * @param beside a number made of the words of another paragraph, which tells texts apart
   */
  public record Paragraph(long line, long beside) {}
}
