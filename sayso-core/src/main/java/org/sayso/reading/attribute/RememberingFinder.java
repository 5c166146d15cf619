package org.sayso.reading.attribute;

import java.util.List;
import java.util.Set;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.TextKey;
import org.sayso.text.Remembered;

/** Finds the attributions of a text once, however many outlets print it. */
public final class RememberingFinder implements AttributionFinder {

  private static final long MOST_ARTICLES = 1000;

  private final AttributionFinder finder;
  private final Remembered<Key, List<Found>> found = new Remembered<>(MOST_ARTICLES, one -> 1L);

  /**
   * All that finding looks at.
   *
   * @param text and what parsing looks at
   * @param own words of it that may be the outlet's name
   */
  private record Key(TextKey text, Set<String> own) {}

  public RememberingFinder(AttributionFinder finder) {
    this.finder = finder;
  }

  @Override
  public List<Found> find(ParsedArticle article) {
    Key key = new Key(TextKey.of(article.article()), Relays.ownWords(article));
    return found.get(key, () -> List.copyOf(finder.find(article)));
  }
}
