package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Quotation;
import org.sayso.reading.parse.Block;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** A parsed article with its outermost quotations at hand, block by block. */
final class Page {

  private final ParsedArticle article;
  private final Map<Integer, List<Quoted>> byBlock = new HashMap<>();

  Page(ParsedArticle article) {
    this.article = article;
    for (Quoted q : article.quotations()) {
      if (q.depth() == 0) {
        byBlock.computeIfAbsent(q.block(), b -> new ArrayList<>()).add(q);
      }
    }
  }

  ParsedArticle article() {
    return article;
  }

  String text() {
    return article.text();
  }

  String words(Span span) {
    return article.words(span);
  }

  Block block(Sentence s) {
    return article.blocks().get(s.block());
  }

  /** The outermost quotations of a block, in text order. */
  List<Quoted> quotations(int block) {
    return byBlock.getOrDefault(block, List.of());
  }

  /** The outermost quotation that holds a token. */
  Optional<Quoted> quotationOf(Sentence s, Token t) {
    return quotations(s.block()).stream().filter(q -> q.span().contains(t.span())).findFirst();
  }

  /** The outermost quotation of speech that holds a token. */
  Optional<Quoted> speechOf(Sentence s, Token t) {
    return quotationOf(s, t).filter(q -> q.use() == Quoted.Use.SPEECH);
  }

  /** Whether both tokens stand in the same quotation of speech, or both in none. */
  boolean sameSpeech(Sentence s, Token a, Token b) {
    return speechOf(s, a).map(Quoted::index).equals(speechOf(s, b).map(Quoted::index));
  }

  /**
   * The spans widened so that no quotation is cut: marks that touch the first or last word come in,
   * and a quotation that begins inside is taken to its end.
   */
  Spans wholeQuotations(Spans spans, int block) {
    List<Span> widened = new ArrayList<>();
    for (Span span : spans.parts()) {
      Span wide = span;
      for (Quoted q : quotations(block)) {
        boolean begins = q.inner().start() >= wide.start() && q.inner().start() < wide.end();
        boolean holdsStart = q.span().start() < wide.start() && q.inner().end() > wide.start();
        if (begins || (holdsStart && isOnlyPunctuation(q.inner().start(), wide.start()))) {
          wide = wide.hull(q.span());
        }
      }
      widened.add(wide);
    }
    return Spans.union(widened);
  }

  private boolean isOnlyPunctuation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How much of a content is quoted: all, some or none. */
  Quotation quotation(Spans content) {
    boolean some = false;
    boolean all = true;
    for (Span part : content.parts()) {
      Optional<Quoted> whole =
          article.quotations().stream().filter(q -> q.depth() <= 1 && covers(q, part)).findFirst();
      boolean touches = article.quotations().stream().anyMatch(q -> part.contains(q.span()));
      all &= whole.isPresent() && whole.get().span().start() >= part.start();
      some |= touches || whole.filter(q -> q.span().start() == part.start()).isPresent();
    }
    return all ? Quotation.DIRECT : some ? Quotation.MIXED : Quotation.INDIRECT;
  }

  private boolean covers(Quoted q, Span part) {
    return q.span().start() <= part.start() && q.span().end() >= trimmedEnd(part);
  }

  private int trimmedEnd(Span part) {
    int end = part.end();
    while (end > part.start() && ".,;:".indexOf(text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
