package org.sayso.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.news.Article;
import org.sayso.news.Section;
import org.sayso.text.Span;

/**
 * Cuts an article into blocks: at blank lines, at line ends that are no mere wrapping, around
 * labels and datelines.
 */
public final class Blocks {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** A line shorter than this was not broken for want of room. */
  private static final int WRAPPED_FROM = 45;

  private static final int WRAPPED_TO = 110;

  private Blocks() {}

  public static List<Block> of(Article article) {
    List<Block> blocks = new ArrayList<>();
    for (Span line : paragraphs(article.text())) {
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

  private static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    int end = -1;
    while (line.find()) {
      Optional<Span> trimmed = trim(text, line.start(), line.end());
      if (trimmed.isEmpty()) {
        end = -1;
        continue;
      }
      int last = found.size() - 1;
      if (end >= 0 && end + 1 == line.start() && isWrapped(text, found.get(last), trimmed.get())) {
        found.set(last, found.get(last).hull(trimmed.get()));
      } else {
        found.add(trimmed.get());
      }
      end = line.end();
    }
    return found;
  }

  /**
   * Whether the second line only carries on the first: that one is as long as a line, and ends in
   * mid-sentence.
   */
  private static boolean isWrapped(String text, Span before, Span line) {
    int start = text.lastIndexOf('\n', before.end() - 1) + 1;
    int width = before.end() - start;
    char last = text.charAt(before.end() - 1);
    boolean midSentence =
        Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-';
    boolean fullLine = width >= WRAPPED_FROM && width <= WRAPPED_TO;
    return fullLine && (midSentence || width >= 60) && line.length() <= WRAPPED_TO;
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
