package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.OneGroup;

/** Stories as pages: the list, one side by side, one in time, each as of a moment. */
class StoryPagesTest {

  private static final Pattern ADDRESS = Pattern.compile("href=\"(/stories/s[0-9a-f]+)\"");

  @TempDir private Path folder = Path.of("");

  private final CountDownLatch gate = new CountDownLatch(1);

  @SuppressWarnings("NullAway.Init")
  private LocalDesk desk;

  @BeforeEach
  void open() {
    desk =
        new LocalDesk(
            folder,
            (story, accounts, decided, step) -> {
              try {
                gate.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return OneGroup.of(story, accounts, decided, step);
            });
    desk.keep(
        """
        id: dam/01
        outlet: Corvin
        published: 2023-05-22

        Bo Vasque said: five are dead at the Suth dam
        """);
  }

  @AfterEach
  void close() {
    gate.countDown();
    desk.close();
  }

  private String story() {
    Matcher address = ADDRESS.matcher(desk.get("/stories").body());
    assertTrue(address.find(), "no story is listed");
    return address.group(1);
  }

  @Test
  void storiesAreFilteredByWords() {
    assertTrue(desk.get("/stories?words=corvin").body().contains("1 story"));
    assertTrue(desk.get("/stories?words=pellan").body().contains("0 stories"));
    assertTrue(desk.get("/stories.json?words=corvin").body().contains("\"Corvin\""));
  }

  @Test
  void whoeverIsTooEarlyIsToldHowFarItIs() {
    HttpResponse<String> early = desk.get(story());
    assertEquals(202, early.statusCode());
    assertTrue(early.body().contains("Laying the accounts side by side"), early.body());
    gate.countDown();
    HttpResponse<String> whole = desk.get(story());
    assertEquals(200, whole.statusCode());
    assertTrue(whole.body().contains("five are dead at the Suth dam"), whole.body());
    assertTrue(desk.get("/stories").body().contains("1 claim, 0 conflicts"), "it is known by now");
  }

  @Test
  void programsWaitForTheWholeAnswer() {
    gate.countDown();
    HttpResponse<String> answer = desk.get(story() + ".json");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"questions\""), answer.body());
    assertTrue(answer.body().contains("\"2023-05-22T00:00:00Z\""), answer.body());
  }

  @Test
  void beforeItsFirstReportAStoryIsEmptyAndGoesByItsName() {
    gate.countDown();
    HttpResponse<String> before = desk.get(story() + "?as-of=2023-05-01");
    assertEquals(200, before.statusCode());
    assertTrue(before.body().contains("No report of this story had come out by then"));
    assertEquals(200, desk.get(story() + ".json?as-of=2023-05-01").statusCode());
    assertEquals(404, desk.get("/stories/s0000000000").statusCode());
  }

  @Test
  void theFieldOfThoseWithoutScriptTakesAMomentOfUtc() {
    gate.countDown();
    String page = desk.get(story() + "?as-of=2023-06-01T12:00:00&by=published").body();
    assertTrue(page.contains("value=\"2023-06-01T12:00:00\""), page);
    assertTrue(page.contains("five are dead"), page);
  }

  @Test
  void aStoryInTime() {
    gate.countDown();
    String page = desk.get(story() + "/timeline").body();
    assertTrue(page.contains("by 22 May 2023"), page);
    assertTrue(page.contains("<svg class=\"time\""), page);
    String near =
        desk.get(story() + "/timeline?from=2023-05-22T06:00:00Z&to=2023-05-22T12:00:00Z").body();
    assertTrue(near.contains("09:00"), near);
    assertEquals(400, desk.get(story() + "/timeline?from=2023-06-01&to=2023-05-01").statusCode());
    assertFalse(desk.get(story() + "/timeline?origin=Nobody").body().contains("five are dead"));
    assertTrue(desk.get(story() + "/timeline.json").body().contains("\"said\""));
  }

  @Test
  void aStoryToBeHandedOver() {
    gate.countDown();
    String page = desk.get(story() + "/brief").body();
    assertTrue(page.contains("<h1><bdi>"), page);
    assertTrue(page.contains("No briefing before this one is named"), page);
    assertTrue(page.contains("22 May 2023"), page);
    assertTrue(desk.get(story()).body().contains(story() + "/brief"));
    assertTrue(desk.get(story() + "/brief.json").body().contains("\"drawnUp\""));
    String since = desk.get(story() + "/brief?since=2023-05-21").body();
    assertTrue(since.contains("nothing of this story was known by then"), since);
    String later = desk.get(story() + "/brief?since=2023-05-23T10:00:00").body();
    assertTrue(later.contains("nothing has changed"), later);
    assertTrue(later.contains("/brief.pdf?since=2023-05-23T10%3A00%3A00"), later);
    assertEquals(400, desk.get(story() + "/brief?since=yesterday").statusCode());
  }

  @Test
  void theSameAsFiles() {
    gate.countDown();
    HttpResponse<String> pdf = desk.get(story() + "/brief.pdf");
    assertTrue(pdf.body().startsWith("%PDF-"), pdf.body());
    assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
    assertTrue(pdf.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    assertTrue(desk.get(story() + "/brief.html").body().contains("<style>"));
    assertTrue(desk.get(story() + "/brief.md").body().startsWith("# "));
  }
}
