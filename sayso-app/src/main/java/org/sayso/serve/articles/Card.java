package org.sayso.serve.articles;

import java.util.List;
import java.util.Optional;

/**
 * A claim as the margin tells it.
 *
 * @param number within the article: {@code 3} as read, {@code d12} as drawn by decision 12
 * @param voice of its first speaker
 * @param speakers all of them
 * @param affiliation whom the first speaks for
 * @param stance what they do with it
 * @param hedged whether it is told as uncertain
 * @param content the words
 * @param said on which day, where that is told
 * @param chain from mouth to page
 * @param quotation how much of it is quoted
 * @param foundBy the rule
 * @param within the number of the claim that holds it
 * @param doubts what a person should know of
 */
public record Card(
    String number,
    Voice voice,
    List<String> speakers,
    Optional<String> affiliation,
    String stance,
    boolean hedged,
    String content,
    Optional<String> said,
    List<String> chain,
    String quotation,
    String foundBy,
    Optional<String> within,
    List<String> doubts) {

  private static final int GIST = 160;

  public Card {
    speakers = List.copyOf(speakers);
    chain = List.copyOf(chain);
    doubts = List.copyOf(doubts);
  }

  /** {@code Teodora Vasque and Osbert Pryde}. */
  public String names() {
    return String.join(" and ", speakers);
  }

  /** The content, cut where it is long. */
  public String gist() {
    String line = content.strip().replaceAll("\\s+", " ");
    if (line.length() <= GIST) {
      return line;
    }
    int blank = line.lastIndexOf(' ', GIST);
    return line.substring(0, blank > GIST / 2 ? blank : GIST) + " …";
  }

  public boolean isCut() {
    return gist().endsWith(" …");
  }

  /** {@code Cherniak › Financial Times › Ukrainska Pravda}. */
  public String path() {
    return String.join(" › ", chain);
  }

  /** {@code c3}, {@code d12}: what it goes by in decisions. */
  public String claim() {
    return number.startsWith("d") ? number : "c" + number;
  }

  /** What a screen reader says of its number. */
  public String label() {
    return "Claim " + number + ": " + names() + " " + stance;
  }
}
