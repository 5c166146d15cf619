package org.sayso.reading.times;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Note;
import org.sayso.claim.TimeExpression;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.rules.TimePhrase.Means;
import org.sayso.reading.rules.TimeRule;

/**
 * What the times of an article mean: a layer of reference times above a tagger. Our rules read the
 * words they know and count from publication or from the date named before; the tagger's
 * expressions stand where no rule knows the words. Types and values are TIMEX3 (Pustejovsky et al.,
 * TimeML, 2003).
 */
public final class TimeResolver {

  private final MentionFinder finder;

  public TimeResolver(List<TimeRule> rules) {
    this.finder = new MentionFinder(rules);
  }

  /** Reads all times of an article, in text order, since each may hang on those before. */
  public Times resolve(ParsedArticle article) {
    List<Mention> found = finder.find(article);
    Viewpoint viewpoint = Viewpoint.of(article, found);
    List<Mention> mentions =
        found.stream().filter(m -> viewpoint.history() || !m.is("only", "history")).toList();
    Timeline timeline = new Timeline(viewpoint.said(), viewpoint.history());
    Interpreter interpreter = new Interpreter(timeline);
    List<TimeExpression> times = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Deque<Integer> years = new ArrayDeque<>(toldYears(mentions));
    for (Mention m : mentions) {
      if (tellsYear(m)) {
        years.remove();
      }
      timeline.lookAhead(Optional.ofNullable(years.peek()));
      Optional<Meaning> read = interpreter.interpret(m, () -> Tense.at(article, m.span().start()));
      if (read.isEmpty()) {
        continue;
      }
      Optional<Note> doubt = WeekdayCheck.note(m, read.get(), article.words(m.span()));
      doubt.ifPresent(notes::add);
      Meaning meaning = doubt.isPresent() ? WeekdayCheck.agreed(read.get()) : read.get();
      times.add(new TimeExpression(m.span(), meaning.type(), meaning.value()));
      if (!isComparison(m)) {
        meaning.cell().ifPresent(timeline::name);
      }
    }
    addTagged(article, viewpoint.history(), times);
    times.sort(Comparator.comparing(TimeExpression::span));
    return new Times(times, notes);
  }

  private static List<Integer> toldYears(List<Mention> mentions) {
    return mentions.stream()
        .filter(TimeResolver::tellsYear)
        .flatMap(m -> YearFinder.told(m).stream())
        .toList();
  }

  private static boolean tellsYear(Mention m) {
    return m.means() == Means.DATE && YearFinder.told(m).isPresent();
  }

  /** {@code than a year earlier}: looks back, and the text goes on from where it stood. */
  private static boolean isComparison(Mention m) {
    boolean looksBack = m.means() == Means.SHIFT && m.number("way").orElse(0) < 0;
    return (looksBack && m.unit().filter(unit -> !unit.isFinerThan(Scale.QUARTER)).isPresent())
        || m.has("same");
  }

  /** The tagger counts from publication: in a history only its durations hold. */
  private static void addTagged(
      ParsedArticle article, boolean history, List<TimeExpression> times) {
    for (TimeExpression tagged : article.times()) {
      boolean holds = !history || tagged.type() == TimeExpression.Type.DURATION;
      if (holds && times.stream().noneMatch(t -> t.span().overlaps(tagged.span()))) {
        Tagged.plain(tagged, article.words(tagged.span())).ifPresent(times::add);
      }
    }
  }
}
