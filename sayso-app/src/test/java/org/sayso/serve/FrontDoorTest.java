package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.AddRequest;
import org.sayso.news.Hints;
import org.sayso.serve.web.Desks;

/** Reports are handed in at the front door, read, and kept or not. */
class FrontDoorTest {

  private static final String DAM =
      "id: dam/01\noutlet: Corvin\npublished: 2023-05-22\n\nBo Vasque said: five are dead\n";

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private LocalDesk desk;

  @BeforeEach
  void open() {
    desk = new LocalDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anEmptyDeskIsOpenAllTheSame() {
    HttpResponse<String> answer = desk.get("/");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("None yet"), answer.body());
  }

  @Test
  void readingShowsTheClaimsAndKeepsNothing() {
    String page = LocalDesk.leadsTo(desk.form("/read").field("text", DAM).send());
    String shown = desk.get(page).body();
    assertTrue(shown.contains("five are dead"), shown);
    assertTrue(shown.contains("Bo Vasque"), shown);
    assertTrue(desk.get("/").body().contains("None yet"));
  }

  @Test
  void whatWasReadIsKeptWithoutHandingItInAgain() {
    String page = LocalDesk.leadsTo(desk.form("/read").field("text", DAM).send());
    String id = page.substring(page.lastIndexOf('/') + 1);
    String kept = LocalDesk.leadsTo(desk.form("/add").field("reading", id).send());
    assertTrue(kept.startsWith("/articles?at="), kept);
    assertTrue(desk.get(kept).body().contains("five are dead"));
    assertTrue(desk.get("/").body().contains("1 report, 1 claim by 1 speaker"));
  }

  @Test
  void filesAreReadAsPastedTextIs() {
    String page = LocalDesk.leadsTo(desk.form("/read").file("dam.txt", DAM).send());
    assertTrue(desk.get(page).body().contains("five are dead"));
  }

  @Test
  void refusalsAreTold() {
    String page = LocalDesk.leadsTo(desk.form("/read").field("text", "refuse me").send());
    assertTrue(desk.get(page).body().contains("Refused, language: not English"));
    desk.keep("refuse me");
    assertTrue(desk.get("/").body().contains("Refused lately"));
  }

  @Test
  void aReportIsFoundByItsIdAndItsAddress() {
    desk.keep(DAM);
    assertEquals(200, desk.get("/articles/dam/01").statusCode());
    assertEquals(200, desk.get("/articles?at=dam/01").statusCode());
    assertTrue(desk.get("/articles/dam/01.json").body().startsWith("{"));
    assertEquals(404, desk.get("/articles/dam/02").statusCode());
  }

  @Test
  void severalReportsOfOneIdAreAList() {
    desk.keep(DAM);
    desk.keep(DAM + "Bo Vasque denied: the dam was weak\n");
    HttpResponse<String> answer = desk.get("/articles/dam/01");
    assertEquals(300, answer.statusCode());
    assertTrue(answer.body().contains("Which report?"), answer.body());
  }

  @Test
  void versionsAreToldWithWhatChanged() throws IOException {
    Path report = folder.resolve("dam.txt");
    Desks desks = desk.server().desks();
    for (String figure : List.of("five", "nine")) {
      Files.writeString(report, DAM.replace("five", figure));
      desks
          .keeping()
          .add(new AddRequest(folder, List.of(report.toString()), Hints.NONE), answer -> {});
    }
    String newest = desk.get("/articles/dam/01").body();
    assertTrue(newest.contains("nine are dead"), newest);
    assertTrue(newest.contains("Against the version before: "), newest);
    String first = desk.get("/articles/dam/01?version=1").body();
    assertTrue(first.contains("five are dead"), first);
    assertFalse(first.contains("Against the version before"), first);
  }

  @Test
  void longWorkTellsHowFarItHasCome() {
    desk.keep(DAM);
    String job = desk.get("/jobs/1.json").body();
    assertTrue(job.contains("\"state\": \"done\""), job);
    assertTrue(job.contains("1 kept."), job);
    assertTrue(desk.get("/jobs").body().contains("Keeping a pasted report"));
    assertEquals(404, desk.get("/jobs/99").statusCode());
  }

  @Test
  void asOfIsKeptByTheLinks() {
    desk.keep(DAM);
    String then = desk.get("/stories?as-of=2023-05-23").body();
    assertTrue(then.contains("As of <strong>2023-05-23</strong>"), then);
    assertTrue(then.contains("?as-of=2023-05-23\""), then);
    String before = desk.get("/stories.json?as-of=2023-05-01").body();
    assertFalse(before.contains("dam/01"), before);
    assertEquals(400, desk.get("/stories?as-of=yesterday").statusCode());
    assertEquals(400, desk.get("/stories?as-of=2023-05-23&by=noon").statusCode());
  }

  @Test
  void hostileWordsAreShownAndDoNothing() {
    String hostile =
        """
        id: "><script>alert(1)</script>
        outlet: </title><img src=x onerror=alert(2)>
        published: 2023-05-22

        O'Brien "<b>" \u202Evil said: </span></p><script>alert(3)</script> \u202Edaed
        Mallory of the <iframe src=//evil.example> said: javascript:alert(4)
        """;
    String page = LocalDesk.leadsTo(desk.keep(hostile));
    for (String path :
        new String[] {page, "/", "/stories", page.replace("/articles?", "/articles?version=1&")}) {
      String shown = desk.get(path).body();
      for (String bad :
          new String[] {"<script>alert", "<img src=x", "<iframe", "<b>\"", "href=\"javascript"}) {
        assertFalse(shown.contains(bad), () -> path + " has " + bad);
      }
    }
    assertTrue(desk.get(page).body().contains("&lt;script&gt;alert(3)"));
  }

  @Test
  void twoMegabytesAreShownWhole() {
    StringBuilder long_ = new StringBuilder("id: long\n\n");
    for (int i = 0; long_.length() < 2_000_000; i++) {
      long_
          .append("Bo Vasque said: figure ")
          .append(i)
          .append(" of a long report is told here.\n\n");
      long_.append("Nothing is claimed in this paragraph, which only fills the page. ".repeat(20));
      long_.append("\n\n");
    }
    String page = LocalDesk.leadsTo(desk.keep(long_.toString()));
    String shown = desk.get(page).body();
    assertTrue(shown.contains("figure 100 of a long report"), "the hundredth claim");
    assertTrue(shown.strip().endsWith("</html>"), "the end of the page");
  }
}
