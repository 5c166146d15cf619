package org.sayso.reading.clean.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A paragraph, a heading, an item of a list: words that stand together, between two line ends.
 *
 * @param holder the element around it that begins a line
 * @param words never blank
 * @param linked how many of its letters are links
 */
record Block(Element holder, String words, int linked) {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Fewer letters are a label, a button, a name. */
  private static final int SHORTEST_PROSE = 25;

  /** From here on words are prose even without a full stop. */
  private static final int LONG = 90;

  private static final int SHARE_OF_FRAGMENTS = 5;

  /** The bigger part of it leads elsewhere. */
  boolean isLinks() {
    return linked * 2 > words.length();
  }

  boolean isAllLinks() {
    return linked * 10 >= words.length() * 9;
  }

  /** No item of a list, no cell, no heading. */
  boolean isParagraph() {
    return tag().equals("p") || tag().equals("div");
  }

  boolean isHeading() {
    return HEADINGS.contains(tag());
  }

  String tag() {
    return holder.normalName();
  }

  /** How many letters of telling: what is no link, in sentences. */
  int prose() {
    int letters = words.length() - linked;
    if (isHeading() || letters < SHORTEST_PROSE || isLinks()) {
      return 0;
    }
    return endsSentence() || letters >= LONG ? letters : letters / SHARE_OF_FRAGMENTS;
  }

  boolean endsSentence() {
    int last = words.length() - 1;
    while (last > 0 && "\"”“»«’')]*".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…:;。！？।".indexOf(words.charAt(last)) >= 0;
  }
}
