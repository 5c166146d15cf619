package org.sayso.reconcile.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.news.Article;
import org.sayso.news.Section;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Paragraphs that came, went or were written anew; one that only moved is none of these. The
 * headline is not among them.
 *
 * @param added in the later text
 * @param removed in the earlier text
 * @param rewritten in both
 */
public record ParagraphChanges(List<Span> added, List<Span> removed, List<Rewritten> rewritten) {

  private static final double LEAST_COMMON = 0.5;

  public ParagraphChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    rewritten = List.copyOf(rewritten);
  }

  /**
   * A paragraph of which half the words or more stayed.
   *
   * @param before in the earlier text
   * @param after in the later text
   */
  public record Rewritten(Span before, Span after) {}

  private record Paragraph(Span span, List<Token> words) {
    List<String> forms() {
      return words.stream().map(Token::form).toList();
    }
  }

  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && rewritten.isEmpty();
  }

  static ParagraphChanges between(Article before, Article after) {
    List<Paragraph> was = new ArrayList<>(paragraphs(before));
    List<Paragraph> is = new ArrayList<>();
    Map<List<String>, List<Paragraph>> known = new HashMap<>();
    was.forEach(p -> known.computeIfAbsent(p.forms(), forms -> new ArrayList<>()).add(p));
    for (Paragraph paragraph : paragraphs(after)) {
      List<Paragraph> same = known.getOrDefault(paragraph.forms(), List.of());
      if (same.isEmpty()) {
        is.add(paragraph);
      } else {
        was.remove(same.remove(0));
      }
    }
    List<Rewritten> rewritten = new ArrayList<>();
    for (Iterator<Paragraph> rest = is.iterator(); rest.hasNext(); ) {
      Paragraph paragraph = rest.next();
      int like = mostLike(paragraph, was);
      if (like >= 0) {
        Paragraph old = was.remove(like);
        rest.remove();
        if (!Trimmed.of(old.words(), paragraph.words()).isEmpty()) { // else a slip was mended
          rewritten.add(new Rewritten(old.span(), paragraph.span()));
        }
      }
    }
    return new ParagraphChanges(
        is.stream().map(Paragraph::span).toList(),
        was.stream().map(Paragraph::span).toList(),
        rewritten);
  }

  private static int mostLike(Paragraph paragraph, List<Paragraph> others) {
    int best = -1;
    double most = LEAST_COMMON;
    Set<String> words = new HashSet<>(paragraph.forms());
    for (int i = 0; i < others.size(); i++) {
      boolean slip = Trimmed.of(others.get(i).words(), paragraph.words()).isEmpty();
      double common = slip ? 1 : Alignment.dice(words, new HashSet<>(others.get(i).forms()));
      if (common >= most && (best < 0 || common > most)) {
        best = i;
        most = common;
      }
    }
    return best;
  }

  private static List<Paragraph> paragraphs(Article article) {
    List<Section> headlines = article.sections(Section.Kind.HEADLINE);
    return Paragraphs.of(article.text()).stream()
        .filter(span -> headlines.stream().noneMatch(h -> h.body().overlaps(span)))
        .map(span -> new Paragraph(span, Token.of(article.text(), Spans.of(span))))
        .filter(paragraph -> !paragraph.words().isEmpty())
        .toList();
  }
}
