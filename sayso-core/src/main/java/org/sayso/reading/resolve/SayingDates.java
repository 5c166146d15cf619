package org.sayso.reading.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.reading.parse.Block;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * The day something was said: where the sentence dates the saying, or where it stands in an entry
 * of a live page.
 */
final class SayingDates {

  private final ParsedArticle article;
  private final List<TimeExpression> times;
  private final List<Statement> statements;

  SayingDates(ParsedArticle article, List<TimeExpression> times, List<Statement> statements) {
    this.article = article;
    this.times = times;
    this.statements = statements;
  }

  Optional<LocalDate> of(Statement statement) {
    Block block = block(statement);
    if (block.kind() == Section.Kind.ENTRY && statement.within.isEmpty()) {
      return Optional.of(entryDay(block)).filter(d -> !d.equals(LocalDate.MAX) && isPast(d));
    }
    if (block.kind() == Section.Kind.HEADLINE || statement.found.attribution().cue().isEmpty()) {
      return Optional.empty();
    }
    Sentence s = article.sentences().get(statement.found.sentence());
    Spans cue = statement.found.attribution().cue();
    return times.stream()
        .filter(t -> s.span().contains(t.span()) && dates(t.span(), statement, s))
        .sorted(java.util.Comparator.comparingInt(t -> distance(t.span(), cue)))
        .flatMap(t -> t.day().stream())
        .filter(this::isPast)
        .findFirst();
  }

  /** Nothing is reported before it was said. */
  private boolean isPast(LocalDate day) {
    return article.article().published().map(p -> !day.isAfter(p.day())).orElse(true);
  }

  private Block block(Statement statement) {
    int index = article.sentences().get(statement.found.sentence()).block();
    return article.blocks().get(index);
  }

  /**
   * The day of a live page's entry: that of the last heading that names one, else of publication.
   */
  private LocalDate entryDay(Block entry) {
    Optional<LocalDate> heading = lastHeading(entry);
    return heading
        .or(() -> article.article().published().map(Publication::day))
        .orElse(LocalDate.MAX);
  }

  private Optional<LocalDate> lastHeading(Block entry) {
    return article.blocks().stream()
        .filter(b -> b.index() < entry.index() && b.kind() == Section.Kind.HEADING)
        .flatMap(b -> times.stream().filter(t -> b.span().contains(t.span())))
        .flatMap(t -> t.day().stream())
        .reduce((a, b) -> b);
  }

  /**
   * Whether a time belongs to this saying: outside what anybody says, and nearer to this cue than
   * to another's.
   */
  private boolean dates(Span time, Statement statement, Sentence s) {
    Spans cue = statement.found.attribution().cue();
    for (Statement other : statements) {
      boolean inContent =
          other.found.attribution().content().parts().stream().anyMatch(p -> p.overlaps(time));
      boolean nested = statement.within.filter(w -> w == other).isPresent();
      if (inContent && !nested) {
        return false;
      }
    }
    if (statement.found.attribution().source().parts().stream().anyMatch(p -> p.overlaps(time))) {
      return false;
    }
    if (statement.within.isPresent() && !beside(time, statement)) {
      return false;
    }
    if (isParted(time, cue)) {
      return false;
    }
    int mine = distance(time, cue);
    for (Statement other : statements) {
      boolean same =
          other.found.sentence() == s.index() && !other.found.attribution().cue().isEmpty();
      boolean shared =
          other.found.attribution().cue().equals(cue)
              || (other.speakers.equals(statement.speakers) && time.end() <= firstCue(s));
      if (same
          && !shared
          && other.within.equals(statement.within)
          && distance(time, other.found.attribution().cue()) < mine) {
        return false;
      }
    }
    return true;
  }

  /** For a nested saying the time must stand between its own words. */
  private static boolean beside(Span time, Statement statement) {
    Span cue = statement.found.attribution().cue().hull();
    return time.start() >= cue.start() - 30 && time.end() <= cue.end() + 30;
  }

  /** A semicolon between time and cue: they belong to different clauses. */
  private boolean isParted(Span time, Spans cue) {
    int from = Math.min(time.end(), cue.hull().end());
    int to = Math.max(time.start(), cue.hull().start());
    return from < to && article.text().substring(from, to).indexOf(';') >= 0;
  }

  private int firstCue(Sentence s) {
    return statements.stream()
        .filter(x -> x.found.sentence() == s.index() && !x.found.attribution().cue().isEmpty())
        .mapToInt(x -> x.found.attribution().cue().first().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int distance(Span time, Spans cue) {
    int best = Integer.MAX_VALUE;
    for (Span c : cue.parts()) {
      int gap =
          time.start() >= c.end() ? time.start() - c.end() : Math.max(0, c.start() - time.end());
      best = Math.min(best, gap);
    }
    return best;
  }
}
