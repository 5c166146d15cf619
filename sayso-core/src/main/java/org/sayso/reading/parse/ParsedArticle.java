package org.sayso.reading.parse;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.text.Span;

/**
 * An article with its structure.
 *
 * @param article as cleaned
 * @param blocks in text order
 * @param sentences in text order, none leaving its block
 * @param quotations in text order of their opening marks
 * @param times as tagged, not yet resolved against one another
 */
public record ParsedArticle(
    Article article,
    List<Block> blocks,
    List<Sentence> sentences,
    List<Quoted> quotations,
    List<TimeExpression> times) {

  public ParsedArticle {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
  }

  /** The same parse of another article, which has the same text. */
  ParsedArticle of(Article other) {
    return new ParsedArticle(other, blocks, sentences, quotations, times);
  }

  public String text() {
    return article.text();
  }

  /** The sentence that holds this offset, or none between sentences. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span span = sentences.get(mid).span();
      if (span.contains(offset)) {
        return Optional.of(sentences.get(mid));
      } else if (span.start() > offset) {
        high = mid - 1;
      } else {
        low = mid + 1;
      }
    }
    return Optional.empty();
  }

  public List<Sentence> sentencesOf(Block block) {
    return sentences.stream().filter(s -> s.block() == block.index()).toList();
  }

  public Optional<Sentence> sentence(int index) {
    return index >= 0 && index < sentences.size()
        ? Optional.of(sentences.get(index))
        : Optional.empty();
  }

  /** The outermost quotation around this offset. */
  public Optional<Quoted> quotationAt(int offset) {
    return quotations.stream().filter(q -> q.depth() == 0 && q.span().contains(offset)).findFirst();
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.in(article.text());
  }
}
