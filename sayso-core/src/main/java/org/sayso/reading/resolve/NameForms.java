package org.sayso.reading.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.reading.parse.Phrases;

/** When two forms of a name may be one: short forms, initials, spellings, acronyms. */
final class NameForms {

  private static final Pattern BLANKS = Pattern.compile("[\\s-]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern FINAL_H = Pattern.compile("(?<=[aiu])h$");
  private static final Pattern ADJECTIVE = Pattern.compile(".*(n|ish|ese|i|ic)$");
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "&", "'s");

  /** Shorter words are too easily alike: {@code Lee}, {@code Leo}. */
  private static final int SHORTEST_ALIKE = 4;

  private NameForms() {}

  /**
   * Whether one form of a person's name may be short for the other: its words come in the other in
   * the same order, {@code J. Smith} in {@code Jane Smith}, {@code Ana Pacheco} in {@code Ana
   * Pacheco Ruiz}; never Jane and John.
   */
  static boolean samePerson(List<String> a, List<String> b) {
    List<String> x = withoutArticles(a);
    List<String> y = withoutArticles(b);
    return x.size() >= y.size() ? inOrder(y, x) : inOrder(x, y);
  }

  /** {@code al-Hajri}, {@code Al Hajri}, {@code Hajri}. */
  private static List<String> withoutArticles(List<String> words) {
    return words.stream()
        .map(w -> w.startsWith("al-") || w.startsWith("el-") ? w.substring(3) : w)
        .filter(w -> !w.equals("al") && !w.equals("el"))
        .toList();
  }

  private static boolean inOrder(List<String> shorter, List<String> longer) {
    if (shorter.isEmpty()) {
      return false;
    }
    int i = 0;
    boolean whole = false;
    for (String word : longer) {
      if (i < shorter.size() && (alike(word, shorter.get(i)) || isInitial(word, shorter.get(i)))) {
        whole |= shorter.get(i).length() > 1 && word.length() > 1;
        i++;
      }
    }
    return i == shorter.size() && whole;
  }

  private static boolean isInitial(String a, String b) {
    return (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
  }

  /** The same word, or two ways to write it in our letters: {@code Podoliak}, {@code Podolyak}. */
  static boolean alike(String a, String b) {
    return a.equals(b)
        || (a.length() >= SHORTEST_ALIKE
            && b.length() >= SHORTEST_ALIKE
            && sound(a).equals(sound(b)));
  }

  /**
   * A word as it may sound, with what transliterations disagree about left out: {@code -y}, {@code
   * -yi}, {@code -iy}; {@code kh}, {@code h}; double letters; accents.
   */
  static String sound(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String sounds =
        plain
            .toLowerCase(Locale.ROOT)
            .replace('ı', 'i')
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace("ø", "o")
            .replace("sch", "sh")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace("tz", "c")
            .replace("ts", "c")
            .replace("x", "ks")
            .replace("ou", "u")
            .replace('y', 'i')
            .replace('j', 'i')
            .replace('w', 'v')
            .replace('q', 'k')
            .replace('e', 'i')
            .replace('o', 'u');
    return FINAL_H.matcher(DOUBLED.matcher(sounds).replaceAll("$1")).replaceAll("");
  }

  /** The first letters of a name's words of weight: {@code NEB} of the National Electoral Board. */
  static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String w : BLANKS.split(name, -1)) {
      if (!w.isEmpty() && Character.isUpperCase(w.codePointAt(0))) {
        letters.append(w.charAt(0));
      }
    }
    return letters.length() > 1 ? letters.toString() : "";
  }

  /** Whether an acronym stands for a name. */
  static boolean abbreviates(String acronym, String name) {
    return Phrases.isAcronym(acronym) && initials(name).equals(acronym);
  }

  /**
   * {@code Ukrainian Defence Intelligence}, {@code Defence Intelligence of Ukraine}: the adjective
   * is the country's.
   */
  static boolean sameButForm(List<String> a, List<String> b) {
    List<String> x = heavy(a);
    List<String> y = heavy(b);
    return x.size() == y.size()
        && x.size() > 1
        && x.stream()
            .allMatch(
                w ->
                    y.stream()
                        .anyMatch(v -> v.equals(w) || isAdjectiveOf(w, v) || isAdjectiveOf(v, w)));
  }

  /** The words of a name that tell it apart. */
  static List<String> heavy(List<String> words) {
    return words.stream().filter(w -> !SMALL.contains(w)).toList();
  }

  /** {@code Sorvian} of {@code Sorvia}. */
  static boolean isAdjectiveOf(String adjective, String country) {
    int common = 0;
    while (common < Math.min(adjective.length(), country.length())
        && adjective.charAt(common) == country.charAt(common)) {
      common++;
    }
    return common >= 4
        && country.length() - common <= 2
        && adjective.length() - common <= 4
        && ADJECTIVE.matcher(adjective).matches();
  }
}
