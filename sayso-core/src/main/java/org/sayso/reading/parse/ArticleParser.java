package org.sayso.reading.parse;

import org.sayso.news.Article;

/** From an article to its sentences, trees, names and quotations. */
public interface ArticleParser {
  ParsedArticle parse(Article article);
}
