package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People search, look over, correct, and take back. */
class DecidePagesTest {

  private static final String DAM =
      """
      id: dam/01
      outlet: Corvin
      published: 2023-05-22

      Bo Vasque of the navy said: five are dead
      Ilse Marand denied: the dam was weak
      Bo Vasque added nobody was missing
      """;

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private LocalDesk desk;

  @SuppressWarnings("NullAway.Init")
  private String page;

  @BeforeEach
  void open() {
    desk = new LocalDesk(folder);
    page = LocalDesk.leadsTo(desk.keep(DAM));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private LocalDesk.Form decide(String kind, String on) {
    return desk.form("/decide").field("kind", kind).field("on", on).field("back", "/review");
  }

  @Test
  void whatIsFoundIsNarrowedByLinks() {
    String found = desk.get("/search?q=stance:denies").body();
    assertTrue(found.contains("1 statement"), found);
    assertTrue(found.contains("q=stance%3Adenies%20outlet%3A%22Corvin%22"), found);
    assertTrue(found.contains("#card-2"), found);
    assertTrue(desk.get("/search?what=articles").body().contains("1 report"));
  }

  @Test
  void aWrongQueryIsToldWhereItIsWrong() {
    HttpResponse<String> answer = desk.get("/search?q=dam%20stance:sings");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("<mark aria-label=\"here\">"), answer.body());
    assertTrue(desk.get("/search.json?q=stance:sings").body().contains("\"at\": 7"));
  }

  @Test
  void aTableIsForSpreadsheets() {
    HttpResponse<String> table = desk.get("/search.csv?q=dead");
    assertTrue(table.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
    assertTrue(table.body().contains("five are dead"), table.body());
  }

  @Test
  void searchesAreKeptAndTellWhatIsNew() {
    desk.form("/saved").field("name", "dead").field("q", "dead").send();
    assertTrue(desk.get("/saved").body().contains("Nothing new"));
    desk.keep("id: dam/02\npublished: 2023-05-23\n\nBo Vasque said: nine are dead\n");
    assertTrue(desk.get("/saved").body().contains("Show 1 new"));
    String shown = desk.form("/saved/look").field("name", "dead").send().body();
    assertTrue(shown.contains("nine are dead"), shown);
    assertTrue(desk.get("/saved").body().contains("Nothing new"));
    desk.form("/saved/forget").field("name", "dead").send();
    assertTrue(desk.get("/saved").body().contains("None is kept yet"));
  }

  @Test
  void aSpeakerIsToldStoryByStory() {
    String shown = desk.get("/speakers?name=Vasque").body();
    assertTrue(shown.contains("<h1>Bo Vasque</h1>"), shown);
    assertTrue(shown.contains("the navy"), shown);
    assertTrue(desk.get("/speakers").body().contains("Ilse Marand"));
  }

  @Test
  void namesAreMergedAndTakenApartAgain() {
    decide("same_speaker", "Ilse Marand").field("value", "Bo Vasque").field("who", "Anna").send();
    String merged = desk.get("/speakers?name=Ilse%20Marand").body();
    assertTrue(merged.contains("<h1>Bo Vasque</h1>"), merged);
    assertTrue(merged.contains("merged by Anna"), merged);
    decide("undo", "1").send();
    assertTrue(desk.get("/speakers?name=Marand").body().contains("<h1>Ilse Marand</h1>"));
  }

  @Test
  void whatIsAcceptedLeavesTheQueue() {
    assertTrue(desk.get("/review.json").body().contains("\"total\": 2"));
    HttpResponse<String> answer = decide("accept", "dam/01/c1").field("last", "0").send();
    assertEquals("/review", LocalDesk.leadsTo(answer));
    assertTrue(desk.get("/review.json").body().contains("\"total\": 1"));
  }

  @Test
  void whatIsChangedInOneFormIsADecisionEach() {
    HttpResponse<String> answer =
        decide("changes", "dam/01/c2")
            .field("last", "0")
            .field("who", "Anna")
            .field("why", "the cue says so")
            .field("was-speaker", "Ilse Marand")
            .field("speaker", "Ilse Marand")
            .field("was-stance", "denies")
            .field("stance", "declines")
            .field("was-hedged", "no")
            .field("hedged", "yes")
            .send();
    assertEquals(303, answer.statusCode());
    String shown = desk.get(page).body();
    assertTrue(shown.contains("set the stance to declines"), shown);
    assertTrue(shown.contains("marked it as hedged"), shown);
    assertTrue(shown.contains("<q>the cue says so</q>"), shown);
  }

  @Test
  void anotherWhoWasQuickerIsShownAndNothingTypedIsLost() {
    decide("reject", "dam/01/c2").field("last", "0").field("who", "Anna").send();
    HttpResponse<String> answer =
        decide("changes", "dam/01/c2")
            .field("last", "0")
            .field("who", "Bert")
            .field("why", "heard it myself")
            .field("was-speaker", "Ilse Marand")
            .field("speaker", "Irma Marand")
            .send();
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("Others decided in between"), answer.body());
    assertTrue(answer.body().contains("<strong>Anna</strong> rejected it"), answer.body());
    assertTrue(answer.body().contains("value=\"Irma Marand\""), answer.body());
    assertTrue(answer.body().contains("value=\"heard it myself\""), answer.body());
    assertTrue(answer.body().contains("name=\"last\" value=\"1\""), answer.body());
  }

  @Test
  void whatCannotBeDecidedIsSaidAndTypedAgain() {
    HttpResponse<String> answer =
        decide("draw", "dam/01").field("speaker", "Bo").field("content", "no such words").send();
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("does not have these words"), answer.body());
    assertTrue(answer.body().contains("value=\"no such words\""), answer.body());
  }

  @Test
  void aMissedClaimIsDrawnAndTakenBack() {
    HttpResponse<String> drawn =
        decide("draw", "dam/01")
            .field("speaker", "Bo Vasque")
            .field("cue", "added")
            .field("content", "nobody was missing")
            .send();
    assertEquals("/review#card-d1", LocalDesk.leadsTo(drawn));
    assertTrue(desk.get(page).body().contains("id=\"card-d1\""));
    decide("undo", "1").send();
    assertFalse(desk.get(page).body().contains("id=\"card-d1\""));
    assertTrue(desk.get("/decisions").body().contains("taken back by no. 2"));
  }

  @Test
  void whatIsRejectedIsStillTold() {
    decide("reject", "dam/01/c2").send();
    String shown = desk.get(page).body();
    assertTrue(shown.contains("<h2 id=\"rejected\">Rejected</h2>"), shown);
    assertTrue(shown.contains("the dam was weak"), shown);
    String then = desk.get(page + "&as-of=2023-05-23").body();
    assertFalse(then.contains("form class=\"draw\""), "the past cannot be decided of");
  }

  @Test
  void nobodyIsSentElsewhere() {
    HttpResponse<String> answer =
        desk.form("/decide")
            .field("kind", "accept")
            .field("on", "dam/01/c1")
            .field("back", "//evil.example/")
            .send();
    assertEquals("/decisions", LocalDesk.leadsTo(answer));
  }
}
