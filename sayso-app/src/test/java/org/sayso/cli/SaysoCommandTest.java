package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;

class SaysoCommandTest {

  private static final String TEXT =
      "The harbour master denied on Friday that the ferry had been late. He said it was on time.\n";

  @TempDir private Path folder = Path.of("");

  /** Cleans as Sayso does, and finds no claims. */
  private static final class NoClaims implements ArticleReader {
    private final ReportCleaner cleaner = new ReportCleaner();

    @Override
    public Reading read(Capture capture) {
      if (capture.name().contains("mistake")) {
        throw new IllegalArgumentException("not a span: [3,3)");
      }
      Cleaned cleaned = cleaner.clean(capture);
      return cleaned instanceof Cleaned.Refused refused
          ? new Reading.Unreadable(capture.name(), refused.reason(), refused.detail())
          : new Reading.Read(((Cleaned.Clean) cleaned).article(), List.of(), List.of(), List.of());
    }
  }

  private static final class TestWiring extends Wiring {
    @Override
    ArticleReader reader() {
      return new NoClaims();
    }
  }

  private record Outcome(int status, String out, String err) {}

  private static Outcome sayso(Writer out, boolean terminal, String... args) {
    StringWriter err = new StringWriter();
    Streams streams = new Streams(out, new PrintWriter(err, true));
    int status =
        Main.commandLine(new TestWiring(), new Terminal(terminal, terminal, terminal, 80), streams)
            .execute(args);
    return new Outcome(status, out.toString(), err.toString());
  }

  private static Outcome sayso(String... args) {
    return sayso(new StringWriter(), false, args);
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void oneReport() {
    Outcome outcome = sayso("read", file("late.txt", TEXT));
    assertEquals(0, outcome.status());
    assertEquals("", outcome.err());
    assertTrue(outcome.out().contains("No claims"), outcome.out());
  }

  @Test
  void aFolderWithBadOnesReadsTheRestAndNamesThem() {
    file("a.txt", TEXT);
    file("b.txt", "");
    file("c.json", "{\"title\": ");
    file("d.txt", TEXT);
    Outcome outcome = sayso("read", "--format", "jsonl", folder.toString());
    assertEquals(3, outcome.status());
    List<String> lines = outcome.out().lines().toList();
    assertEquals(4, lines.size());
    assertTrue(lines.get(0).startsWith("{\"article\":{\"id\":\"a"), lines.get(0));
    assertTrue(lines.get(1).startsWith("{\"refused\":{\"name\":"), lines.get(1));
    List<String> messages = outcome.err().lines().toList();
    assertTrue(messages.get(0).matches("sayso: refused .*b\\.txt: empty: .+"), outcome.err());
    assertTrue(messages.get(1).matches("sayso: refused .*c\\.json: malformed: .+"), outcome.err());
    assertEquals("2 read, 2 refused (1 empty, 1 malformed)", messages.get(2));
  }

  @Test
  void aMissingFileIsRefused() {
    Outcome outcome = sayso("read", folder.resolve("nowhere.txt").toString());
    assertEquals(3, outcome.status());
    assertEquals("", outcome.out());
    assertTrue(
        outcome.err().contains("nowhere.txt: unreadable: there is no such file"), outcome.err());
  }

  @Test
  void aMistakeOfOursIsNamedAndTheRestGoesOn() {
    Outcome outcome =
        sayso("read", "--format=jsonl", file("mistake.txt", TEXT), file("z.txt", TEXT));
    assertEquals(1, outcome.status());
    assertEquals(1, outcome.out().lines().count());
    assertTrue(
        outcome.err().contains("mistake.txt: IllegalArgumentException: not a span: [3,3) (Sayso"),
        outcome.err());
    assertTrue(outcome.err().endsWith("1 read, 0 refused, 1 failed\n"), outcome.err());
  }

  @Test
  void hintsReachTheReport() {
    Outcome outcome =
        sayso(
            "read",
            "--format=jsonl",
            "--published=2024-03-15",
            "--outlet=Kestrel Post",
            file("late.txt", TEXT));
    assertTrue(outcome.out().contains("\"published\":\"2024-03-15\""), outcome.out());
    assertTrue(outcome.out().contains("\"outlet\":\"Kestrel Post\""), outcome.out());
  }

  @Test
  void theJsonListIsWholeEvenIfAllIsRefused() {
    Outcome outcome = sayso("read", "--format", "json", file("b.txt", ""));
    assertEquals(3, outcome.status());
    assertTrue(outcome.out().startsWith("[\n{") && outcome.out().endsWith("}\n]\n"), outcome.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "read | Missing required parameter: 'FILE|DIR|-...'",
        "\"\" | what shall I do? One of: read, reconcile",
        "raed x | the commands are read, reconcile",
        "read --format xml x | 'xml' is none of [text, json, jsonl]",
        "read --color mauve x | 'mauve' is none of [auto, always, never]",
        "read --published 2023-13-01 x | '2023-13-01' is no date; write 2023-05-24",
        "read --outlet= x | an outlet's name is not blank",
        "read --frobnicate x | Unknown option: '--frobnicate'",
      })
  void wrongUseSaysWhatIsWrong(String command, String message) {
    String[] args = command.isEmpty() ? new String[0] : command.split(" ", -1);
    Outcome outcome = sayso(args);
    assertEquals(2, outcome.status(), outcome.err());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertTrue(outcome.err().contains("--help'."), outcome.err());
  }

  @Test
  void helpAndVersionAreResults() {
    for (String[] args : new String[][] {{"--help"}, {"--version"}, {"read", "--help"}}) {
      Outcome outcome = sayso(args);
      assertEquals(0, outcome.status());
      assertEquals("", outcome.err());
      assertTrue(outcome.out().contains("ayso"), outcome.out());
    }
  }

  /** Takes one piece, then fails as a pipe or a disk does. */
  private static final class Failing extends Writer {
    private final String message;
    private int pieces;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      if (++pieces > 1) {
        throw new IOException(message);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void aClosedPipeEndsQuietly() {
    String file = file("a.txt", TEXT);
    Outcome outcome = sayso(new Failing("Broken pipe"), false, "read", file, file, file);
    assertEquals(0, outcome.status());
    assertEquals("", outcome.err());
  }

  @Test
  void aFullDiskIsAFailure() {
    String file = file("a.txt", TEXT);
    Outcome outcome = sayso(new Failing("No space left on device"), false, "read", file, file);
    assertEquals(1, outcome.status());
    assertEquals("sayso: cannot write the results: No space left on device\n", outcome.err());
  }

  @Test
  void progressAndColoursAreForTerminals() {
    String file = file("a.txt", TEXT);
    Outcome outcome = sayso(new StringWriter(), true, "read", file, file);
    assertTrue(outcome.err().startsWith("reading … 0 read, 0 refused\r\u001b[K"), outcome.err());
    assertTrue(outcome.err().endsWith("\r\u001b[K2 read, 0 refused\n"), outcome.err());
    assertTrue(outcome.out().contains("\u001b[1m"), outcome.out());
    Outcome plain = sayso(new StringWriter(), true, "read", "--color=never", file);
    assertTrue(plain.out().indexOf('\u001b') < 0, plain.out());
    assertTrue(sayso("read", "--color=always", file).out().contains("\u001b[1m"));
  }

  @Test
  void whatTheLauncherFoundOut() {
    Map<String, String> both = Map.of("sayso.terminal.out", "true", "sayso.columns", "132");
    assertEquals(new Terminal(true, false, true, 132), Terminal.of(both, Map.of()));
    assertEquals(
        new Terminal(true, false, false, 99),
        Terminal.of(both, Map.of("NO_COLOR", "1", "COLUMNS", "99")));
    assertEquals(
        new Terminal(true, false, false, 132),
        Terminal.of(both, Map.of("TERM", "dumb", "COLUMNS", "wide")));
    assertEquals(new Terminal(false, false, false, 80), Terminal.of(Map.of(), Map.of()));
  }
}
