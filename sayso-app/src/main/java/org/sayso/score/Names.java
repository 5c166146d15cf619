package org.sayso.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two names mean one: {@code Defence Ministry} will do for {@code Russian Ministry of
 * Defence}, a bare surname for a full name will not.
 */
final class Names {

  /** Articles, titles and the like, which tell nobody apart. */
  private static final Set<String> SMALL =
      Set.of(
          ("the a an of for at in on and 's s mr mrs ms dr gen general col lt capt maj sgt prof sir"
                  + " unnamed some its his her their")
              .split(" ", -1));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'-]+");

  private Names() {}

  /** The words that tell a name apart. */
  static Set<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s ", " ");
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      if (!SMALL.contains(word.group())) {
        words.add(word.group());
      }
    }
    return words;
  }

  /** Equal words, or one holds the other's and is not twice as long. */
  static boolean same(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.equals(b)) {
      return true;
    }
    boolean nested = a.containsAll(b) || b.containsAll(a);
    return nested && 2 * Math.min(a.size(), b.size()) > Math.max(a.size(), b.size());
  }

  /** No name is the same as no name. */
  static boolean same(Optional<String> one, Optional<String> other) {
    return same(one.orElse(""), other.orElse(""));
  }

  /** As many, each with its like on the other side, in whatever order. */
  static boolean sameSet(List<String> ones, List<String> others) {
    return ones.size() == others.size()
        && ones.stream().allMatch(one -> others.stream().anyMatch(other -> same(one, other)))
        && others.stream().allMatch(other -> ones.stream().anyMatch(one -> same(other, one)));
  }

  /** The same names in the same order. */
  static boolean sameRow(List<String> ones, List<String> others) {
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      if (!same(ones.get(i), others.get(i))) {
        return false;
      }
    }
    return ones.size() == others.size();
  }
}
