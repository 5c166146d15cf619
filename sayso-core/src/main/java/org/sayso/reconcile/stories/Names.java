package org.sayso.reconcile.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names in a text, by their capitals: in {@code HAWTHORNE — Police in Hawthorne said Bernard
 * Gillis, 20, was shot in Cerise Avenue.} there are {@code HAWTHORNE}, {@code Hawthorne}, {@code
 * Bernard Gillis} and {@code Cerise Avenue}.
 *
 * @param runs in text order
 */
record Names(List<Run> runs) {

  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "near", "outside", "at", "into", "across", "around");

  private static final Set<String> ENDS_OF_PLACES =
      Set.of(
          "street",
          "avenue",
          "road",
          "drive",
          "lane",
          "boulevard",
          "st",
          "ave",
          "rd",
          "dr",
          "blvd",
          "court",
          "place",
          "way",
          "highway",
          "county",
          "park",
          "bridge",
          "river",
          "square");

  /** So many tokens at the head of a text may be a dateline. */
  private static final int DATELINE = 4;

  /**
   * A name.
   *
   * @param first the number of its first token
   * @param words its words in lower case, never only common ones
   * @param place whether it stands where places stand
   */
  record Run(int first, List<String> words, boolean place) {

    /** Its words that are not common ones: {@code cerise} of {@code Cerise Avenue}. */
    List<String> telling() {
      return words.stream().filter(w -> !CommonWords.contains(w)).toList();
    }

    String phrase() {
      return String.join(" ", words);
    }
  }

  static Names in(List<Token> tokens) {
    Set<String> capitals = new HashSet<>();
    for (Token token : tokens) {
      if (token.isCapital() && !token.opens()) {
        capitals.add(lower(token));
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int end = i;
      while (end < tokens.size()
          && (end == i || (tokens.get(end).joined() && !tokens.get(end).opens()))
          && mayBeNamed(tokens, end, capitals)) {
        end++;
      }
      if (end > i) {
        add(tokens, i, end, runs);
      }
      i = Math.max(end, i + 1);
    }
    return new Names(List.copyOf(runs));
  }

  /** A capital that the beginning of a sentence does not account for. */
  private static boolean mayBeNamed(List<Token> tokens, int i, Set<String> capitals) {
    Token token = tokens.get(i);
    if (!token.isCapital()) {
      return false;
    }
    if (!token.opens()) {
      return true;
    }
    if (CommonWords.contains(token.stem())) {
      return false;
    }
    return capitals.contains(lower(token))
        || (token.isShouted() && i < DATELINE)
        || (i + 1 < tokens.size() && tokens.get(i + 1).joined() && tokens.get(i + 1).isCapital());
  }

  private static void add(List<Token> tokens, int from, int to, List<Run> runs) {
    int start = from;
    while (start < to && CommonWords.contains(tokens.get(start).stem())) {
      start++;
    }
    if (start == to) {
      return;
    }
    List<String> words = tokens.subList(start, to).stream().map(Names::lower).toList();
    boolean afterPreposition =
        from > 0
            && !tokens.get(from - 1).isCapital()
            && BEFORE_PLACES.contains(lower(tokens.get(from - 1)))
            && tokens.get(from).joined();
    boolean dateline = from == 0 && tokens.get(from).isShouted();
    runs.add(
        new Run(
            start,
            words,
            afterPreposition || dateline || ENDS_OF_PLACES.contains(words.get(words.size() - 1))));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
