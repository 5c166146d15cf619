package org.sayso.reading.parse;

import java.util.OptionalInt;
import org.sayso.text.Span;

/**
 * A string between quotation marks.
 *
 * @param index within the article, in text order of the opening mark
 * @param span marks included
 * @param inner without its marks
 * @param closed whether the closing mark stands in the text; a quotation that runs on over
 *     paragraphs closes only its last
 * @param depth 0 outside, 1 inside another quotation
 * @param block index of its block
 * @param use what the marks are for
 * @param continues index of the quotation of an earlier paragraph that this one carries on
 */
public record Quoted(
    int index,
    Span span,
    Span inner,
    boolean closed,
    int depth,
    int block,
    Use use,
    OptionalInt continues) {

  /** What quotation marks are for. */
  public enum Use {
    /** Whole sentences, or a clause that stands alone: somebody speaks. */
    SPEECH,
    /** A few words taken over, {@code "liberating"}, or held at arm's length. */
    WORDS,
    /** A name: of a film, a ship, a prize. */
    TITLE
  }
}
