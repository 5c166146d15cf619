package org.sayso.reading.parse;

import org.sayso.news.Article;
import org.sayso.text.Remembered;

/** Parses a text once, however many outlets print it. */
public final class RememberingParser implements ArticleParser {

  /** In chars; the parse of a text takes about sixty times its room. */
  private static final long MOST = 500_000;

  private final ArticleParser parser;
  private final Remembered<TextKey, ParsedArticle> parsed =
      new Remembered<>(MOST, one -> 1L + one.text().length());

  public RememberingParser(ArticleParser parser) {
    this.parser = parser;
  }

  @Override
  public ParsedArticle parse(Article article) {
    return parsed.get(TextKey.of(article), () -> parser.parse(article)).of(article);
  }
}
