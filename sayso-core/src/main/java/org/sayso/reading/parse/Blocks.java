package org.sayso.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.news.Article;
import org.sayso.news.Section;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;

/**
 * Cuts an article into blocks: at blank lines, at line ends that are no mere wrapping, around
 * labels and datelines.
 */
public final class Blocks {

  private Blocks() {}

  public static List<Block> of(Article article) {
    List<Block> blocks = new ArrayList<>();
    for (Span line : Paragraphs.of(article.text())) {
      for (Span piece : withoutLabels(line, article)) {
        Optional<Section> section = enclosing(article, piece);
        Section.Kind kind = section.map(Section::kind).orElse(Section.Kind.DETAILS);
        boolean opening =
            article.sections().stream()
                .anyMatch(
                    s ->
                        s.kind() != Section.Kind.DATELINE
                            && s.label().start() >= line.start()
                            && s.label().start() <= piece.start()
                            && s.body().end() > piece.start());
        blocks.add(new Block(blocks.size(), piece, kind, opening));
      }
    }
    return blocks;
  }

  /**
   * The section a piece stands in; an entry or a background part wins over what merely encloses it.
   */
  private static Optional<Section> enclosing(Article article, Span piece) {
    return article.sections().stream()
        .filter(s -> s.kind() != Section.Kind.DATELINE && s.body().contains(piece.start()))
        .reduce((a, b) -> a.body().length() <= b.body().length() ? a : b);
  }

  /** What is left of a paragraph when labels, bylines' and datelines' words are taken out. */
  private static List<Span> withoutLabels(Span paragraph, Article article) {
    List<Span> pieces = new ArrayList<>();
    int at = paragraph.start();
    for (Section s : article.sections()) {
      Span out =
          s.kind() == Section.Kind.DATELINE || s.kind() == Section.Kind.BYLINE
              ? s.body()
              : s.label();
      boolean isLabel =
          s.kind() == Section.Kind.DATELINE
              || s.kind() == Section.Kind.BYLINE
              || !out.equals(s.body());
      if (isLabel && out.start() >= at && out.start() < paragraph.end()) {
        trim(article.text(), at, out.start()).ifPresent(pieces::add);
        at = Math.min(out.end(), paragraph.end());
      }
    }
    trim(article.text(), at, paragraph.end()).ifPresent(pieces::add);
    return pieces;
  }

  private static Optional<Span> trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }
}
