package org.sayso.reading.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.news.Article;
import org.sayso.news.Publication;
import org.sayso.news.Section;

/**
 * All that parsing looks at in an article: two that have it in common have one parse.
 *
 * @param text the whole
 * @param sections the marked parts
 * @param day of publication, from which days are counted
 */
public record TextKey(String text, List<Section> sections, Optional<LocalDate> day) {

  /** Of an article, whoever published it. */
  public static TextKey of(Article article) {
    return new TextKey(
        article.text(), article.sections(), article.published().map(Publication::day));
  }
}
