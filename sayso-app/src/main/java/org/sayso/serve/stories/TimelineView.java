package org.sayso.serve.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.accounts.Stretch;
import org.sayso.desk.accounts.Telling;
import org.sayso.desk.accounts.Timeline;
import org.sayso.news.ArticleId;
import org.sayso.serve.web.Frame;
import org.sayso.serve.web.Words;

/**
 * The page of a story in time.
 *
 * @param id of the story
 * @param title of it
 * @param timeline all of it
 * @param origin whose words alone are shown, if so
 * @param range that is drawn
 * @param whole the range of everything
 * @param drawing of the range
 */
public record TimelineView(
    String id,
    String title,
    Timeline timeline,
    Optional<String> origin,
    TimeRange range,
    TimeRange whole,
    Drawing drawing) {

  static TimelineView of(
      String id,
      String title,
      Timeline timeline,
      Optional<String> origin,
      Optional<TimeRange> asked) {
    TimeRange range = asked.orElseGet(() -> TimeRange.of(timeline.marks()));
    return new TimelineView(
        id,
        title,
        timeline,
        origin,
        range,
        TimeRange.hull(timeline.marks()),
        Drawing.of(timeline, range));
  }

  /** The same page with another range. */
  public String to(Frame frame, TimeRange other) {
    return frame.to(
        "/stories/"
            + id
            + "/timeline?from="
            + Frame.encoded(other.from().toString())
            + "&to="
            + Frame.encoded(other.to().toString())
            + origin.map(name -> "&origin=" + Frame.encoded(name)).orElse(""));
  }

  /** The marks that fall into the range. */
  public List<Timeline.Mark> shown() {
    return timeline.marks().stream().filter(mark -> range.meets(mark.when())).toList();
  }

  public int hidden() {
    return timeline.marks().size() - shown().size();
  }

  /** {@code 14 March 2024}, {@code by 14 March 2024, 18:30 UTC}. */
  public static String when(Stretch when) {
    String words =
        when.isMoment()
            ? Words.moment(when.from())
            : when.length().toHours() < 24
                ? Words.moment(when.from()) + " to " + Words.moment(when.to())
                : Words.days(day(when.from()), day(when.to().minusSeconds(1)));
    return when.latest() ? "by " + words : words;
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  public static String lane(Timeline.Mark mark) {
    return switch (mark.lane()) {
      case HAPPENED -> "happened";
      case SAID -> "said";
      case PUBLISHED -> "published";
    };
  }

  /** The first claim of each report. */
  public static List<Telling> onceAReport(Timeline.Mark mark) {
    Map<ArticleId, Telling> first = new LinkedHashMap<>();
    mark.tellings().forEach(telling -> first.putIfAbsent(telling.ref().article(), telling));
    return List.copyOf(first.values());
  }
}
