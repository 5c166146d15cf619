package org.sayso.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.EnglishReader;

/** Bad input by the whole program: named with its reason, the rest read, exit status 3. */
class BadInputTest {

  private static final String GOOD =
      "“The ferry was late,” the harbour master said on Friday. He denied that it was full.\n";

  private static final int FIFTY_MB = 50 << 20;

  @TempDir private Path folder = Path.of("");

  /** The program as it is, but for the reader's models, which are loaded once for all tests. */
  private static final class OneReader extends Wiring {
    @Override
    ArticleReader reader() {
      return EnglishReader.get();
    }
  }

  private record Outcome(int status, String out, String err) {}

  private static Outcome read(Object... inputs) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(out, new PrintWriter(err, true));
    String[] args = new String[inputs.length + 1];
    args[0] = "read";
    for (int i = 0; i < inputs.length; i++) {
      args[i + 1] = inputs[i].toString();
    }
    int status =
        Main.commandLine(new OneReader(), new Terminal(false, false, false, 80), streams)
            .execute(args);
    return new Outcome(status, out.toString(), err.toString());
  }

  /** A bad input, the word for what is wrong with it, and something of what is said about it. */
  enum Bad {
    NOTHING("empty.txt", "empty", "") {
      @Override
      void write(Path file) throws IOException {
        Files.createFile(file);
      }
    },
    BLANKS("blank.md", "empty", "") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(file, "\uFEFF \r\n\t \n");
      }
    },
    FIFTY_MB_OF_NOTHING("huge.txt", "too large", "52,428,800 bytes") {
      @Override
      void write(Path file) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
          sparse.setLength(FIFTY_MB);
        }
      }
    },
    FIFTY_MB_OF_TEXT("long.txt", "too large", "bytes") {
      @Override
      void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
          for (int i = FIFTY_MB / GOOD.length(); i >= 0; i--) {
            out.write(GOOD);
          }
        }
      }
    },
    FIFTY_MB_OF_JSON("long.json", "too large", "bytes") {
      @Override
      void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
          out.write("{\"text\": \"");
          for (int i = FIFTY_MB / GOOD.length(); i >= 0; i--) {
            out.write(GOOD.strip());
          }
          out.write("\"}");
        }
      }
    },
    PICTURE("picture.png", "binary", "") {
      @Override
      void write(Path file) throws IOException {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        System.arraycopy("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), 0, bytes, 0, 8);
        Files.write(file, bytes);
      }
    },
    ZEROS_IN_TEXT("zeros.txt", "binary", "") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(file, GOOD + "\0\0\0\0" + GOOD);
      }
    },
    LATIN_1("latin.txt", "encoding", "") {
      @Override
      void write(Path file) throws IOException {
        Files.write(file, "The café was shut, the owner said on Friday.".getBytes(ISO_8859_1));
      }
    },
    CUT_OFF_IN_A_CHARACTER("cut.txt", "encoding", "") {
      @Override
      void write(Path file) throws IOException {
        byte[] whole = (GOOD + "“").getBytes(UTF_8);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
      }
    },
    JSON_WITHOUT_TEXT("title.json", "no text", "text") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(file, "{\"title\": \"Ferry late\", \"published\": \"2024-03-15\"}");
      }
    },
    JSON_WHOSE_TEXT_IS_A_NUMBER("number.json", "", "text") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(file, "{\"text\": 42}");
      }
    },
    BROKEN_JSON("broken.json", "malformed", "") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(file, "{\"text\": \"The ferry was late");
      }
    },
    PAGE_WITHOUT_ARTICLE("menu.html", "no text", "") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(
            file, "<!DOCTYPE html><html><head><title>x</title></head><body></body></html>");
      }
    },
    NO_SENTENCE("figures.txt", "no sentence", "") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(file, "12 34\n*** --- ***\n56 / 78 …\n");
      }
    },
    FRENCH("french.txt", "language", "French") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(
            file,
            "Le ministre a déclaré vendredi que le bac était arrivé en retard. Il a nié que les"
                + " passagers aient été prévenus, et il a refusé de répondre aux questions.");
      }
    },
    UKRAINIAN("ukrainian.txt", "language", "Ukrainian") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(
            file,
            "Міністр заявив у п'ятницю, що пором запізнився. Він заперечив, що пасажирів"
                + " попередили, і відмовився відповідати на запитання журналістів.");
      }
    },
    MISSING("missing.txt", "unreadable", "no such file") {
      @Override
      void write(Path file) {}
    },
    NAME_IN_A_FILE("file.txt/inside.txt", "unreadable", "") {
      @Override
      void write(Path file) throws IOException {
        Files.writeString(file.resolveSibling(""), GOOD);
      }
    };

    private final String file;
    private final String reason;
    private final String detail;

    Bad(String file, String reason, String detail) {
      this.file = file;
      this.reason = reason;
      this.detail = detail;
    }

    abstract void write(Path file) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void isNamedWithItsReasonAndTheRestIsRead(Bad bad) throws IOException {
    Path file = folder.resolve(bad.file);
    bad.write(file);
    Path before = Files.writeString(folder.resolve("a-good.txt"), GOOD);
    Path after = Files.writeString(folder.resolve("z-good.txt"), GOOD);
    Outcome outcome = read(before, file, after);
    assertEquals(3, outcome.status(), outcome.err());
    List<String> messages = outcome.err().lines().toList();
    assertEquals(2, messages.size(), outcome.err());
    String named = "sayso: refused " + file.toString().replace('\\', '/') + ": " + bad.reason;
    assertTrue(messages.get(0).startsWith(named), outcome.err());
    assertTrue(messages.get(0).substring(named.length()).contains(bad.detail), outcome.err());
    assertTrue(messages.get(1).startsWith("2 read, 1 refused (1 "), outcome.err());
    assertTrue(isRead(outcome, "a-good.txt") && isRead(outcome, "z-good.txt"), outcome.out());
  }

  @Test
  void allInOneFolder() throws IOException {
    int refused = 0;
    for (Bad bad : Bad.values()) {
      if (bad != Bad.MISSING && bad != Bad.NAME_IN_A_FILE) {
        bad.write(folder.resolve(bad.file));
        refused++;
      }
    }
    Files.writeString(folder.resolve("a-good.txt"), GOOD);
    Files.writeString(folder.resolve("z-good.txt"), GOOD);
    Outcome outcome = read("--format", "jsonl", folder);
    assertEquals(3, outcome.status(), outcome.err());
    assertTrue(
        outcome.err().contains(String.format(Locale.ROOT, "\n2 read, %d refused (", refused)),
        outcome.err());
    assertEquals(refused + 2, outcome.out().lines().count());
    assertEquals(refused, count(outcome.out(), "{\"refused\":{\"name\":"));
    for (Bad bad : Bad.values()) {
      if (bad != Bad.MISSING && bad != Bad.NAME_IN_A_FILE) {
        assertTrue(outcome.err().contains("/" + bad.file + ": " + bad.reason), outcome.err());
      }
    }
  }

  @Test
  void aBrokenLineAmongGoodOnes() throws IOException {
    String good = "{\"id\": \"%s\", \"text\": \"" + GOOD.strip() + "\"}\n";
    Path lines =
        Files.writeString(
            folder.resolve("reports.jsonl"),
            good.formatted("first")
                + "{\"id\": \"second\", \"text\": \"The ferry\n"
                + "\n"
                + "[1, 2]\n"
                + "{\"id\": \"fifth\"}\n"
                + good.formatted("sixth"));
    Outcome outcome = read("--format", "jsonl", lines);
    assertEquals(3, outcome.status(), outcome.err());
    List<String> messages = outcome.err().lines().toList();
    assertTrue(messages.get(0).contains("reports.jsonl:2: malformed: "), outcome.err());
    assertTrue(messages.get(1).contains("reports.jsonl:4: malformed: "), outcome.err());
    assertTrue(messages.get(2).contains("reports.jsonl:5: no text: "), outcome.err());
    assertTrue(messages.get(3).startsWith("2 read, 3 refused"), outcome.err());
    List<String> out = outcome.out().lines().toList();
    assertTrue(out.get(0).contains("\"id\":\"first\""), outcome.out());
    assertTrue(out.get(4).contains("\"id\":\"sixth\""), outcome.out());
    assertEquals(2, count(outcome.out(), "\"stance\":\"denies\""), outcome.out());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
  void aFolderThatMayNotBeRead() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.writeString(locked.resolve("b.txt"), GOOD);
    Files.writeString(folder.resolve("a-good.txt"), GOOD);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "root may read everything");
      Outcome outcome = read(folder);
      assertEquals(3, outcome.status(), outcome.err());
      assertTrue(
          outcome.err().contains("locked: unreadable: the folder cannot be read"), outcome.err());
      assertTrue(isRead(outcome, "a-good.txt"), outcome.out());
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
  void aLinkThatLeadsToItself() throws IOException {
    Path link = folder.resolve("link.txt");
    Files.createSymbolicLink(link, link.getFileName());
    Files.writeString(folder.resolve("a-good.txt"), GOOD);
    Outcome outcome = read(folder);
    assertEquals(3, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("link.txt: unreadable: "), outcome.err());
    assertTrue(isRead(outcome, "a-good.txt"), outcome.out());
  }

  private static boolean isRead(Outcome outcome, String name) {
    return outcome.out().contains(name) && outcome.out().contains("denies");
  }

  private static int count(String text, String piece) {
    return text.split(java.util.regex.Pattern.quote(piece), -1).length - 1;
  }
}
