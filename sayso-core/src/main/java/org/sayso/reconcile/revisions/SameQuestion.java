package org.sayso.reconcile.revisions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two claims answer one question: {@code at least 12 people died in the ferry accident} and
 * {@code 14 people were killed in the ferry accident} do, and {@code 14 people were hurt in the
 * ferry accident} does not. In doubt they do not: to tell somebody that he changed his account when
 * he spoke of something else is worse than to miss a change.
 */
final class SameQuestion {

  /** So much of what both speak of must be common to both. */
  private static final double LEAST_COMMON = 0.6;

  private static final int FEWEST_COMMON = 2;

  /** Words that make a part of a whole. */
  private static final Set<String> PARTS =
      Set.of(
          "among", "including", "total", "altogether", "half", "third", "quarter", "part", "only");

  private SameQuestion() {}

  /** Whether both speak of the same things, which is soon seen. */
  static boolean haveCommonSubject(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return common >= FEWEST_COMMON
        && 2.0 * common >= LEAST_COMMON * (one.size() + other.size())
        && (common == one.size() || common == other.size());
  }

  /** Of two that speak of the same things. */
  static boolean isAsked(Told a, Told b) {
    return haveSameOf(PARTS, a, b)
        && agree(a.names(), b.names())
        && agree(days(a), days(b))
        && countsTheSame(a, b);
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static boolean haveSameOf(Set<String> words, Told a, Told b) {
    return common(forms(a), words).equals(common(forms(b), words));
  }

  private static Set<String> forms(Told told) {
    Set<String> forms = new HashSet<>();
    told.words().forEach(word -> forms.add(word.form()));
    return forms;
  }

  /** One may leave out what the other tells, but both must not tell another thing. */
  private static boolean agree(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> days(Told told) {
    Set<String> days = new HashSet<>();
    told.days().found().forEach(day -> days.add(day.value()));
    return days;
  }

  /** As many figures, each of the same things in the same order. */
  private static boolean countsTheSame(Told a, Told b) {
    List<String> one = units(a);
    List<String> other = units(b);
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!one.get(i).equals(other.get(i)) && !one.get(i).isEmpty() && !other.get(i).isEmpty()) {
        return false;
      }
    }
    return one.size() == other.size();
  }

  private static List<String> units(Told told) {
    return told.quantities().found().stream().map(Quantity::unit).toList();
  }
}
