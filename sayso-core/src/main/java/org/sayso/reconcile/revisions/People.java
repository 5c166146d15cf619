package org.sayso.reconcile.revisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names of speakers, held beside one another. */
final class People {

  private People() {}

  /**
   * Whether both rows name the same: {@code Nikitin} is {@code Denis Nikitin}, but the ministry's
   * spokesman is not the ministry.
   */
  static boolean areSame(List<String> some, List<String> others) {
    if (some.size() != others.size()) {
      return false;
    }
    List<String> left = new ArrayList<>(others);
    for (String name : some) {
      int at = 0;
      while (at < left.size() && !isSame(name, left.get(at))) {
        at++;
      }
      if (at == left.size()) {
        return false;
      }
      left.remove(at);
    }
    return true;
  }

  private static boolean isSame(String a, String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (lower(shorter).equals(lower(longer))) {
      return true;
    }
    boolean names = shorter.stream().anyMatch(People::isCapital);
    List<String> more = new ArrayList<>(longer);
    shorter.forEach(more::remove);
    return names
        && more.size() == longer.size() - shorter.size()
        && more.stream().allMatch(People::isCapital);
  }

  private static List<String> words(String name) {
    String plain = name.replace('’', '\'').replaceAll("(?i)^(?:the|an?) ", "");
    return Arrays.stream(plain.split("[\\s-]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(java.util.Locale.ROOT)).toList();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** {@code Ilse Marand and Henrik Storhaug}. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last <= 0
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
