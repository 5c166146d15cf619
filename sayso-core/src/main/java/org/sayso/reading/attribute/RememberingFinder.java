package org.sayso.reading.attribute;

import java.util.List;
import java.util.Set;
import org.sayso.reading.parse.Memo;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.TextKey;

/** Finds the attributions of a text once, however many outlets print it. */
public final class RememberingFinder implements AttributionFinder {

  /** In chars of text. */
  private static final long MOST = 2_000_000;

  private final AttributionFinder finder;
  private final Memo<Key, List<Found>> memo = new Memo<>(MOST, key -> key.text().weight());

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
    return memo.get(key, k -> List.copyOf(finder.find(article)));
  }
}
