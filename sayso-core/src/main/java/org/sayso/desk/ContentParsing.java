package org.sayso.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reconcile.compare.Content;
import org.sayso.reconcile.compare.ContentParser;
import org.sayso.reconcile.compare.Word;

/** Lets the reader's own parser read what was said, apart from the report that tells it. */
public final class ContentParsing implements ContentParser {

  private final ArticleParser parser;
  private final TimeResolver times;

  public ContentParsing(ArticleParser parser, TimeResolver times) {
    this.parser = parser;
    this.times = times;
  }

  @Override
  public Content parse(String content, Optional<LocalDate> day) {
    Article article =
        new Article(
            new ArticleId("content"),
            new Outlet(""),
            Optional.empty(),
            day.map(Publication::on),
            "",
            "en",
            content,
            List.of());
    ParsedArticle parsed = parser.parse(article);
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int base = words.size();
      for (Token token : sentence.tokens()) {
        words.add(
            new Word(
                base + token.index(),
                token.span(),
                token.word(),
                token.lemma().toLowerCase(Locale.ROOT),
                token.tag(),
                token.head() < 0 ? -1 : base + token.head(),
                token.relation()));
      }
    }
    List<TimeExpression> expressions = times.resolve(parsed).expressions();
    return new Content(content, words, expressions);
  }
}
