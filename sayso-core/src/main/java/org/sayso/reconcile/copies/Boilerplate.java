package org.sayso.reconcile.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;

/**
 * Paragraphs that one outlet puts at the head or foot of everything it prints: {@code Sign up for
 * our morning letter.} They are no part of a report, so they make no copies.
 *
 * <p>An outlet that prints one report many times, in versions or under several addresses, repeats
 * its paragraphs too, but always in the same company. So a paragraph counts only once for each
 * different text that it stands beside.
 *
 * @param lines hashes of the paragraphs' words
 */
public record Boilerplate(Set<Long> lines) {

  public static final Boilerplate NONE = new Boilerplate(Set.of());

  /** So many different texts of one outlet must have a paragraph. */
  public static final int FEWEST_TEXTS = 4;

  /** Where boilerplate stands: so many paragraphs from the head, and from the foot. */
  private static final int HEAD = 2;

  private static final int FOOT = 5;

  /** Less than this share of the words left, and the text is boilerplate itself: it stays whole. */
  private static final double LEAST_LEFT = 0.2;

  public Boilerplate {
    lines = Set.copyOf(lines);
  }

  /**
   * A paragraph that may be boilerplate, as a store counts it.
   *
   * @param line the paragraph's words
   * @param beside the longest other paragraph of the text, which tells one text from another
   */
  public record Mark(long line, long beside) {}

  /** The paragraphs of a text that may be boilerplate. */
  public static List<Mark> marks(String text) {
    List<long[]> paragraphs =
        Paragraphs.of(text).stream().map(p -> Hashing.words(p.in(text))).toList();
    Set<Mark> marks = new LinkedHashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).length > 0 && (i < HEAD || i >= paragraphs.size() - FOOT)) {
        longestBut(i, paragraphs, marks);
      }
    }
    return List.copyOf(marks);
  }

  private static void longestBut(int i, List<long[]> paragraphs, Set<Mark> marks) {
    int longest = -1;
    for (int j = 0; j < paragraphs.size(); j++) {
      if (j != i && (longest < 0 || paragraphs.get(j).length > paragraphs.get(longest).length)) {
        longest = j;
      }
    }
    if (longest >= 0) {
      marks.add(new Mark(hash(paragraphs.get(i)), hash(paragraphs.get(longest))));
    }
  }

  /** What the texts of one outlet have in common at head and foot. */
  public static Boilerplate learn(Collection<String> textsOfOneOutlet) {
    Map<Long, Set<Long>> beside = new HashMap<>();
    for (String text : textsOfOneOutlet) {
      for (Mark mark : marks(text)) {
        beside.computeIfAbsent(mark.line(), line -> new HashSet<>()).add(mark.beside());
      }
    }
    Set<Long> lines = new HashSet<>();
    beside.forEach(
        (line, texts) -> {
          if (texts.size() >= FEWEST_TEXTS) {
            lines.add(line);
          }
        });
    return new Boilerplate(lines);
  }

  /** The text without it; the text itself where hardly anything would be left. */
  public String without(String text) {
    if (lines.isEmpty()) {
      return text;
    }
    int all = 0;
    int left = 0;
    List<String> kept = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      long[] words = Hashing.words(paragraph.in(text));
      all += words.length;
      if (!lines.contains(hash(words))) {
        left += words.length;
        kept.add(paragraph.in(text));
      }
    }
    return left < all * LEAST_LEFT ? text : String.join("\n\n", kept);
  }

  private static long hash(long[] words) {
    return Hashing.join(words, 0, words.length);
  }

  /** For each outlet of some texts what it puts at head and foot of them; unknown ones left out. */
  static <K> Map<String, Boilerplate> ofOutlets(Collection<CopyIndex.Document<K>> documents) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (CopyIndex.Document<K> document : documents) {
      if (document.outlet().isKnown()) {
        texts
            .computeIfAbsent(document.outlet().name(), name -> new ArrayList<>())
            .add(document.text());
      }
    }
    Map<String, Boilerplate> learned = new HashMap<>();
    texts.forEach((outlet, all) -> learned.put(outlet, learn(all)));
    return learned;
  }
}
