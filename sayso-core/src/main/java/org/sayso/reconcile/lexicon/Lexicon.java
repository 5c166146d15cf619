package org.sayso.reconcile.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What comparisons must know of words.
 *
 * @param questions with answers that exclude one another
 * @param untrue words that call what another said untrue: {@code fairy tale}
 * @param kinds groups of words that news uses for one another, by word: {@code vessel}, {@code
 *     ship}
 * @param scopes names of the lists that hold words which tell two things of one kind apart, by
 *     word: {@code northern}, {@code southern}
 */
public record Lexicon(
    List<Question> questions,
    List<Untrue> untrue,
    Map<String, Set<Integer>> kinds,
    Map<String, Set<String>> scopes) {

  /**
   * Words that call something untrue.
   *
   * @param words as lemmas
   * @param example a sentence that does so
   */
  public record Untrue(Expression words, String example) {}

  public Lexicon {
    questions = List.copyOf(questions);
    untrue = List.copyOf(untrue);
    kinds = Map.copyOf(kinds);
    scopes = Map.copyOf(scopes);
  }

  /**
   * Loads {@code rules/LANGUAGE/compare} from the class path.
   *
   * @throws LexiconException if a file is missing or faulty
   */
  public static Lexicon load(String language) {
    return new LexiconFiles("/org/sayso/rules/" + language + "/compare").load();
  }

  /** Whether news uses two words for one thing. */
  public boolean areOfOneKind(String a, String b) {
    Set<Integer> one = Optional.ofNullable(kinds.get(a)).orElse(Set.of());
    Set<Integer> other = Optional.ofNullable(kinds.get(b)).orElse(Set.of());
    return one.stream().anyMatch(other::contains);
  }

  /** The list that tells these two apart. */
  public Optional<String> scopeOf(String a, String b) {
    Set<String> one = scopes.get(a);
    Set<String> other = scopes.get(b);
    return a.equals(b) || one == null || other == null
        ? Optional.empty()
        : one.stream().filter(other::contains).min(Comparator.naturalOrder());
  }
}
