package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.Quotation;
import org.sayso.claim.Stance;
import org.sayso.desk.ByWords;
import org.sayso.desk.Reconciling;
import org.sayso.news.Capture;
import org.sayso.news.RefusalReason;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

/** The command as a user gives it, over a reader and a comparer that know next to nothing. */
class ReconcileCommandTest {

  private static final String FERRY = "The ferry to Cardew sank off the mole at dawn on Thursday. ";

  @TempDir private Path folder = Path.of("");

  /** Reads {@code outlet|day|text}, and takes what follows the last {@code said that}. */
  private static final class LineReader implements ArticleReader {
    @Override
    public Reading read(Capture capture) {
      String[] parts = new String(capture.bytes(), StandardCharsets.UTF_8).strip().split("\\|", -1);
      if (parts.length != 3) {
        return new Reading.Unreadable(capture.name(), RefusalReason.EMPTY, "no parts");
      }
      String content = parts[2].replaceFirst("(?s).*said that ", "");
      String who = parts[2].replaceFirst("(?s).*\\. (.*) said that .*", "$1");
      return Told.in(
              parts[0].toLowerCase(java.util.Locale.ROOT), parts[0], parts[1], parts[2], parts[2])
          .claim(
              who,
              "said",
              content,
              Quotation.INDIRECT,
              Stance.ASSERTS,
              false,
              List.of(Told.organisation(who)),
              List.of(),
              "",
              0)
          .read();
    }
  }

  private static final class TestWiring extends Wiring {
    @Override
    ArticleReader reader() {
      return new LineReader();
    }

    @Override
    Reconciling.Parts reconciling() {
      return ByWords.parts();
    }
  }

  private record Outcome(int status, String out, String err) {}

  private Outcome reconcile(boolean terminal, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(out, new PrintWriter(err, true));
    List<String> args = new ArrayList<>(List.of("reconcile"));
    args.addAll(List.of(options));
    args.add(folder.toString());
    int status =
        Main.commandLine(new TestWiring(), new Terminal(terminal, terminal, terminal, 80), streams)
            .execute(args.toArray(String[]::new));
    return new Outcome(status, out.toString(), err.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void two() throws IOException {
    write("a.txt", "Corvin|2025-10-06|" + FERRY + "Police said that the ferry was late.");
    write("b.txt", "Lumira|2025-10-07|" + FERRY + "Pilots said that the ferry was late.");
  }

  @Test
  void ofTwoReportsWithOneIdTheFirstIsTaken() throws IOException {
    two();
    write("c.txt", "Corvin|2025-10-08|" + FERRY + "Divers said that the ferry was late.");
    Outcome outcome = reconcile(false);
    assertEquals(Status.SOME_REFUSED, outcome.status(), outcome.err());
    assertTrue(
        outcome
            .err()
            .matches(
                "(?s).*refused [^\n]*c\\.txt: same id: it calls itself corvin, and so does"
                    + " [^\n]*a\\.txt; give one of them another id\n.*"),
        outcome.err());
    assertTrue(outcome.out().contains("s1 · 2 reports"), outcome.out());
    assertFalse(outcome.out().contains("Divers"), outcome.out());
  }

  @Test
  void aCopyAddsNoOrigin() throws IOException {
    two();
    Outcome outcome = reconcile(false);
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().contains("s1 · 2 reports"), outcome.out());
    assertTrue(
        outcome.out().matches("(?s).*\\b1 origin( \\(1–2\\))?: Police; 2 reports.*"),
        outcome.out());
    assertTrue(outcome.out().contains("Nothing in these accounts conflicts."), outcome.out());
    assertEquals("2 read, 0 refused\n1 story, 2 claims, 1 agreement, 0 conflicts\n", outcome.err());
  }

  @Test
  void asOfLeavesOutWhatCameOutLater() throws IOException {
    two();
    write("c.txt", "Zanta||" + FERRY + "Nobody said that the ferry was late.");
    Outcome outcome = reconcile(false, "--as-of", "2025-10-06");
    assertTrue(outcome.out().contains("s1 · 1 report\n"), outcome.out());
    assertFalse(outcome.out().contains("Lumira"), outcome.out());
    assertTrue(
        outcome.err().endsWith("; 2 reports left out, later than --as-of or without a date\n"),
        outcome.err());
    Outcome before = reconcile(false, "--as-of", "2025-10-05T12:00:00Z");
    assertEquals(0, before.status());
    assertTrue(before.out().startsWith("No report had come out by then; 3 reports"), before.out());
  }

  @Test
  void oneOfTheStories() throws IOException {
    two();
    write("c.txt", "Zanta|2031-01-05|Wheat prices fell. Farmers said that barley fell too.");
    Outcome all = reconcile(false);
    assertTrue(all.err().endsWith("2 stories, 3 claims, 1 agreement, 0 conflicts\n"), all.err());
    Outcome second = reconcile(false, "--story", "s2");
    assertEquals(0, second.status());
    assertTrue(second.out().contains("Zanta"), second.out());
    assertFalse(second.out().contains("Corvin"), second.out());
    Outcome json = reconcile(false, "--story", "2", "--format", "json");
    assertFalse(json.out().contains("Corvin"), json.out());
    Outcome third = reconcile(false, "--story", "3");
    assertEquals(2, third.status());
    assertEquals("", third.out());
    assertTrue(
        third.err().endsWith("sayso: there is no story 3: these reports tell 2 stories\n"),
        third.err());
    assertEquals(2, reconcile(false, "--story", "first").status());
  }

  @Test
  void claimsThatStandAloneAreListedIfAsked() throws IOException {
    write("c.txt", "Zanta|2031-01-05|Wheat prices fell. Farmers said that barley fell too.");
    assertTrue(reconcile(false).out().contains("1 claim stands alone (--all lists them)."));
    String all = reconcile(false, "--all").out();
    assertTrue(all.contains("TOLD ONCE  1 claim\n  g1  Barley fell too\n"), all);
  }

  @Test
  void nothingReadIsNoStory() throws IOException {
    write("x.txt", "no parts");
    Outcome outcome = reconcile(false);
    assertEquals(3, outcome.status());
    assertTrue(outcome.out().startsWith("No report could be read"), outcome.out());
    assertTrue(outcome.err().contains("x.txt: empty: no parts"), outcome.err());
  }

  @Test
  void progressAndColoursAreForTerminals() throws IOException {
    two();
    Outcome outcome = reconcile(true);
    assertTrue(outcome.err().contains("reading … 2 read, 0 refused"), outcome.err());
    assertTrue(outcome.err().contains("comparing  ["), outcome.err());
    assertTrue(outcome.out().contains("\u001b[1m"), outcome.out());
    assertFalse(reconcile(true, "--color=never").out().contains("\u001b"));
  }
}
