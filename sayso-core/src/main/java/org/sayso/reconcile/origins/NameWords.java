package org.sayso.reconcile.origins;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.Slips;

/**
 * The words of a name that tell it from others, each with a key that is the same however it was
 * carried over from another alphabet: {@code Ministry of Mines} and {@code Mines Ministry} have the
 * same words, {@code Josk} and {@code Yosk} the same key.
 *
 * @param shown the words in lower case, in the order of the name
 * @param capitals whether each begins with a capital letter
 */
record NameWords(List<String> shown, List<Boolean> capitals) {

  /** Articles, titles and what joins the words of a name. */
  private static final Set<String> SMALL =
      Set.of(
          ("the a an of for at in on and & s mr mrs ms miss dr prof professor gen general col colonel lt"
                  + " lieutenant capt captain maj major sgt sergeant sir dame rev reverend judge unnamed some"
                  + " its his her their our own de la le del von van der")
              .split(" ", -1));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  NameWords {
    shown = List.copyOf(shown);
    capitals = List.copyOf(capitals);
  }

  static NameWords of(String name) {
    List<String> shown = new ArrayList<>();
    List<Boolean> capitals = new ArrayList<>();
    Matcher word = WORD.matcher(name.replace('’', '\'').replaceAll("'s\\b|(?<=s)'(?=\\s|$)", ""));
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (!SMALL.contains(lower)) {
        shown.add(lower);
        capitals.add(Character.isUpperCase(word.group().codePointAt(0)));
      }
    }
    return new NameWords(shown, capitals);
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  int size() {
    return shown.size();
  }

  String last() {
    return shown.get(shown.size() - 1);
  }

  boolean isAllCapital() {
    return !capitals.isEmpty() && capitals.stream().allMatch(c -> c);
  }

  boolean hasCapital() {
    return capitals.stream().anyMatch(c -> c);
  }

  /** Whether each word has its like among those of the other, nation and country being alike. */
  boolean isWithin(NameWords other) {
    List<String> left = new ArrayList<>(other.shown);
    for (int i = 0; i < size(); i++) {
      int at = indexOfLike(shown.get(i), left);
      if (at < 0) {
        return false;
      }
      left.remove(at);
    }
    return true;
  }

  private static int indexOfLike(String word, List<String> among) {
    int same = among.indexOf(word);
    for (int i = 0; same < 0 && i < among.size(); i++) {
      if (areAlike(word, among.get(i))) {
        same = i;
      }
    }
    return same;
  }

  /** The same word, its plural, or the adjective of the same country. */
  static boolean areAlike(String a, String b) {
    return a.equals(b) || singular(a).equals(singular(b)) || areOfOneCountry(a, b);
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** {@code Drennia}, {@code Drennian}. */
  private static boolean areOfOneCountry(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    String stem = shorter.replaceFirst("(?:ia|a|y|o|e)$", "");
    return stem.length() >= 3
        && longer.startsWith(stem)
        && longer.substring(stem.length()).matches("(?:ia|a|e|i|o)?(?:ns?|ans?|ese|ish|ic|ers?)");
  }

  /**
   * A word as it sounds, so that two ways of carrying it over from another alphabet, or one letter
   * left out of a pair, are one.
   */
  static String sound(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain
        .replaceAll("sch|sh|sz", "s")
        .replaceAll("tch|tsch|ch|cz|c(?=[eiy])|tz|ts", "z")
        .replaceAll("kh|gh|ck|q|x|c", "k")
        .replace("ph", "f")
        .replace("th", "t")
        .replaceAll("zh", "z")
        .replaceAll("iy|yy|ij|ey|ie|j|y", "i")
        .replaceAll("w", "v")
        .replaceAll("ou|oo", "u")
        .replaceAll("ff$|v$", "f")
        .replaceAll("(.)\\1", "$1");
  }

  /** Whether two words differ by how they sound, or by one letter of a long word, not more. */
  static boolean soundAlike(String a, String b) {
    return sound(a).equals(sound(b))
        || (Math.min(a.length(), b.length()) >= 5 && Slips.isOne(a, b));
  }
}
