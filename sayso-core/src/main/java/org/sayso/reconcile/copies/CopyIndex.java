package org.sayso.reconcile.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.news.Outlet;

/**
 * The copies among some texts, found in memory: what a store does with rows, for reports that lie
 * in files. The order of the texts does not matter, and texts that have nothing in common with
 * others change nothing for these.
 *
 * @param <K> what tells one text from another
 */
public final class CopyIndex<K extends Comparable<K>> {

  private final SortedMap<K, Shingles> texts = new TreeMap<>();
  private final Map<K, long[]> keys = new HashMap<>();
  private final Map<Long, List<K>> holders = new HashMap<>();

  private CopyIndex() {}

  /**
   * A text to be looked at.
   *
   * @param key unique among the texts
   * @param outlet who printed it; what it puts under every text makes no copies
   * @param text the whole of it
   */
  public record Document<K>(K key, Outlet outlet, String text) {}

  /**
   * That two texts are copies of one another.
   *
   * @param a the text with the lesser key
   * @param b the other
   * @param copy in what way, seen from {@code a}
   */
  public record Pair<K>(K a, K b, Copy copy) {}

  /**
   * The index of some texts.
   *
   * @throws IllegalArgumentException if two have the same key
   */
  public static <K extends Comparable<K>> CopyIndex<K> of(Collection<Document<K>> documents) {
    CopyIndex<K> index = new CopyIndex<>();
    Map<String, Boilerplate> boilerplate = Boilerplate.ofOutlets(documents);
    for (Document<K> document : documents) {
      String own =
          boilerplate
              .getOrDefault(document.outlet().name(), Boilerplate.NONE)
              .without(document.text());
      index.add(document.key(), Shingles.of(own));
    }
    return index;
  }

  private void add(K key, Shingles text) {
    if (texts.putIfAbsent(key, text) != null) {
      throw new IllegalArgumentException("two texts are called " + key);
    }
    long[] numbers = CopyKeys.of(text);
    keys.put(key, numbers);
    for (long number : numbers) {
      holders.computeIfAbsent(number, n -> new ArrayList<>(1)).add(key);
    }
  }

  /** Every pair of copies, in the order of their keys. */
  public List<Pair<K>> pairs() {
    List<Pair<K>> pairs = new ArrayList<>();
    for (K a : texts.keySet()) {
      for (K b : candidates(a).tailSet(a, false)) {
        pair(a, b).ifPresent(pairs::add);
      }
    }
    return List.copyOf(pairs);
  }

  /**
   * The copies of one text, each pair seen from it.
   *
   * @throws IllegalArgumentException if no text has this key
   */
  public List<Pair<K>> copiesOf(K a) {
    Shingles known = text(a);
    return known.words() == 0
        ? List.of()
        : candidates(a).stream().flatMap(b -> pair(a, b).stream()).toList();
  }

  /** How many pairs share a key and are compared. */
  public long compared() {
    return texts.keySet().stream().mapToLong(a -> candidates(a).tailSet(a, false).size()).sum();
  }

  /** How many numbers a store would keep. */
  public long keys() {
    return keys.values().stream().mapToLong(numbers -> numbers.length).sum();
  }

  private NavigableSet<K> candidates(K a) {
    NavigableSet<K> candidates = new TreeSet<>();
    Arrays.stream(keys.getOrDefault(a, new long[0]))
        .forEach(number -> candidates.addAll(holders.getOrDefault(number, List.of())));
    candidates.remove(a);
    return candidates;
  }

  private Optional<Pair<K>> pair(K a, K b) {
    return Copies.between(text(a), text(b)).map(copy -> new Pair<>(a, b, copy));
  }

  private Shingles text(K key) {
    return Optional.ofNullable(texts.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no text is called " + key));
  }
}
