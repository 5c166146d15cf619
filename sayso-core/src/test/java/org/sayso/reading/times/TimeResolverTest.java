package org.sayso.reading.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Note;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.reading.TestReader;
import org.sayso.text.Span;

/** What hangs on more than one sentence; single sentences stand in the rules of time. */
class TimeResolverTest {

  private static final TimeResolver RESOLVER = new TimeResolver(TestReader.rules().times());

  private static Times read(String text, String published, Section... sections) {
    Article article =
        new Article(
            new ArticleId("test"),
            Outlet.UNKNOWN,
            Optional.empty(),
            Publication.parse(published),
            "",
            "en",
            text,
            List.of(sections));
    return RESOLVER.resolve(TestReader.parser().parse(article));
  }

  private static Map<String, String> values(String text, Times times) {
    return times.expressions().stream()
        .collect(Collectors.toMap(t -> t.span().in(text), TimeExpression::value));
  }

  @Test
  void notesAWeekdayThatDoesNotFitItsDay() {
    String text = "The dam broke on Tuesday, 3 May 2024, in the rain.";
    Times times = read(text, "2024-05-20");
    assertEquals(Map.of("Tuesday, 3 May 2024", "2024-05"), values(text, times));
    assertEquals(
        List.of(new Note(new Span(17, 36), "Tuesday, 3 May 2024: 2024-05-03 was a Friday")),
        times.notes());
  }

  @Test
  void theWeekdayTellsTheYearWhereNoneIsTold() {
    String text = "The dam broke on Friday, May 3.";
    Times times = read(text, "2025-01-20");
    assertEquals(Map.of("Friday, May 3", "2024-05-03"), values(text, times));
    assertEquals(List.of(), times.notes());
  }

  @Test
  void aReportLooksFromItsDateline() {
    String text = "OSTLEY, 6 October - The dam broke yesterday.";
    Span line = new Span(0, 19);
    Section dateline = new Section(Section.Kind.DATELINE, line, line);
    assertEquals("2025-10-05", values(text, read(text, "2025-10-08", dateline)).get("yesterday"));
    assertEquals("2025-10-07", values(text, read(text, "2025-10-08")).get("yesterday"));
  }

  @Test
  void aReportMayTellItsDayInItsHead() {
    String text = "Quay FM, Thursday 10 April 2025. Yesterday the dam broke.";
    assertEquals("2025-04-09", values(text, read(text, "")).get("Yesterday"));
    String history = "On 10 April 1911 the dam broke. The next day the mill burned.";
    assertEquals("1911-04-11", values(history, read(history, "")).get("The next day"));
  }

  @Test
  void aHistoryNeedsYearsAndNoDaysOfPublication() {
    String history =
        "The war of 1911 began in May. It ended in 1913. The treaty of 1914, made in 1912, held until 1920. In March it fell.";
    assertEquals("1920-03", values(history, read(history, "2009-12-19")).get("March"));
    String news = "The war of 1911 ended in 1913, he said on Monday. In March he will speak again.";
    assertEquals("2010-03", values(news, read(news, "2009-12-19")).get("March"));
  }

  @Test
  void aLeapDayIsOfALeapYear() {
    String text = "The dam broke on February 29.";
    assertEquals("2024-02-29", values(text, read(text, "2025-10-08")).get("February 29"));
  }

  @Test
  void comparisonsDoNotCarryTheYearOn() {
    String text =
        "In 1911 the dam broke, as a mill had a decade earlier. In June it was mended, and the next month it broke.";
    Map<String, String> values = values(text, read(text, ""));
    assertEquals("1911-06", values.get("June"));
    assertEquals("1911-07", values.get("the next month"));
  }

  @Test
  void numbersBesideATimeAreTimes() {
    String text = "From 1939–45 it was shut, and on 3-5 May 1946 it opened.";
    assertEquals(
        Map.of("1939", "1939", "45", "1945", "3", "1946-05-03", "5 May 1946", "1946-05-05"),
        values(text, read(text, "")));
  }
}
