package org.sayso.reading.parse;

import org.sayso.news.Article;

/** Parses a text once, however many outlets print it. */
public final class RememberingParser implements ArticleParser {

  /** In chars; the parse of a text takes about sixty times its room. */
  private static final long MOST = 500_000;

  private final ArticleParser parser;
  private final Memo<TextKey, ParsedArticle> memo = new Memo<>(MOST, TextKey::weight);

  public RememberingParser(ArticleParser parser) {
    this.parser = parser;
  }

  @Override
  public ParsedArticle parse(Article article) {
    return memo.get(TextKey.of(article), key -> parser.parse(article)).of(article);
  }
}
