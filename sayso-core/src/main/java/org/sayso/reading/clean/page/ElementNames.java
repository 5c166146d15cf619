package org.sayso.reading.clean.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The words in an element's class, id and component name: {@code relatedArticles box--wide} has
 * <i>related</i>, <i>articles</i>, <i>related-articles</i>, <i>box</i>, <i>wide</i> and
 * <i>box-wide</i>.
 */
final class ElementNames {

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "data-component", "data-testid");

  /** Longer ones are data, not names. */
  private static final int LONGEST = 2_000;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern SEAMS =
      Pattern.compile("[^\\p{L}\\d]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\d)(?=\\p{Lu})");

  /** {@code has-sidebar}, {@code no-comments}: said of the page, not of this part of it. */
  private static final Set<String> SAID_OF_OTHERS =
      Set.of("has", "with", "no", "without", "non", "not", "show", "hide", "after", "before");

  private ElementNames() {}

  /** Single words and pairs of neighbours, in order. */
  static Set<String> of(Element element) {
    Set<String> names = new LinkedHashSet<>();
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && value.length() <= LONGEST) {
        BLANKS.splitAsStream(value.strip()).forEach(name -> add(names, name));
      }
    }
    return names;
  }

  private static void add(Set<String> names, String name) {
    List<String> words =
        SEAMS
            .splitAsStream(name)
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    for (int i = 0; i < words.size(); i++) {
      boolean ofOthers = i > 0 && SAID_OF_OTHERS.contains(words.get(i - 1));
      if (!ofOthers) {
        names.add(words.get(i));
      }
      if (i > 0 && !(i > 1 && SAID_OF_OTHERS.contains(words.get(i - 2)))) {
        names.add(words.get(i - 1) + "-" + words.get(i));
      }
    }
  }
}
