package org.sayso.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

@SuppressWarnings("InputStreamSlowMultibyteRead") // streams of a few bytes
class FileCapturesTest {

  private final Path folder;

  FileCapturesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFolderIsWalkedInOrderOfNamesWithoutWhatIsHidden() throws IOException {
    write("b/2.txt", "two");
    write("b/10.txt", "ten");
    write("a.txt", "one");
    write("c.json", "{\"text\": \"three\"}");
    write(".hidden", "no");
    write(".git/x", "no");
    assertEquals(
        List.of("a.txt: one", "b/10.txt: ten", "b/2.txt: two", "c.json: {\"text\": \"three\"}"),
        show(folder.toString()));
  }

  @Test
  void jsonLinesAreAReportEach() throws IOException {
    write("a.jsonl", "{\"text\": \"one\"}\n\nbroken\r\n{\"text\": \"two\"}");
    assertEquals(
        List.of(
            "a.jsonl:1: {\"text\": \"one\"}",
            "a.jsonl:3: broken",
            "a.jsonl:4: {\"text\": \"two\"}"),
        show(folder.toString()));
  }

  @Test
  void jsonLinesAreKnownByTheirContent() throws IOException {
    write("a.txt", "\uFEFF\n{\"text\": \"one\"}\n\n {\"text\": \"two\"}\n");
    write("b.json", "{\"text\": \"one\"}\n");
    write("c.json", "{\n  \"text\": \"one\"\n}\n");
    write("d.txt", "{one}\nTwo.\n");
    write("e.txt", "");
    assertEquals(
        List.of(
            "a.txt:2: {\"text\": \"one\"}",
            "a.txt:4: {\"text\": \"two\"}",
            "b.json: {\"text\": \"one\"}",
            "c.json: {\n  \"text\": \"one\"\n}",
            "d.txt: {one}\nTwo.",
            "e.txt: "),
        show(folder.toString()));
  }

  @Test
  void bytesComeAsTheyAre() throws IOException {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\r', '\n', 0, (byte) 0xFF, '\n', '{'};
    Files.write(folder.resolve("a"), bytes);
    assertEquals(
        List.of(new Captured.Taken(new Capture(folder + "/a", bytes))), all(folder.toString()));
  }

  @Test
  void whatIsNotThereIsMissedAndTheRestGoOn() throws IOException {
    write("a.txt", "one");
    assertEquals(
        List.of("no.txt: UNREADABLE there is no such file", "a.txt: one"),
        show(folder.resolve("no.txt").toString(), folder.resolve("a.txt").toString()));
  }

  @Test
  void aLargeFileIsRefusedBeforeItIsRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    assertEquals(
        List.of("a.txt: TOO_LARGE 52,428,800 bytes; a report may have 8,388,608"),
        show(folder.toString()));
  }

  @Test
  void aLargeFileOfJsonLinesIsNotTooLarge() throws IOException {
    String line = "{\"text\": \"" + "a".repeat(1 << 20) + "\"}\n";
    write("a.json", line.repeat(9));
    assertEquals(
        9, all(folder.toString()).stream().filter(Captured.Taken.class::isInstance).count());
  }

  @Test
  void aLineMayBeTooLarge() throws IOException {
    write(
        "a.jsonl",
        "{\"text\": \"one\"}\n" + "a".repeat(Capture.MAX_BYTES + 9) + "\n{\"text\": \"two\"}\n");
    assertEquals(
        List.of(
            "a.jsonl:1: {\"text\": \"one\"}",
            "a.jsonl:2: TOO_LARGE 8,388,618 bytes; a report may have 8,388,608",
            "a.jsonl:3: {\"text\": \"two\"}"),
        show(folder.toString()));
  }

  @Test
  void aLargeObjectIsTooLarge() throws IOException {
    write("a.json", "{\"text\": \"" + "a".repeat(Capture.MAX_BYTES) + "\"}");
    assertEquals(
        List.of("a.json: TOO_LARGE more than 8,388,608 bytes; a report may have 8,388,608"),
        show(folder.toString()));
  }

  @Test
  void standardInput() {
    assertEquals(
        List.of("-: The crane fell."),
        show(new ByteArrayInputStream("The crane fell.".getBytes(UTF_8))));
    assertEquals(
        List.of("-:1: {\"a\": 1}", "-:2: {\"b\": 2}"),
        show(new ByteArrayInputStream("{\"a\": 1}\n{\"b\": 2}\n".getBytes(UTF_8))));
  }

  /** Whoever asks for ten reports of an endless stream gets ten. */
  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    InputStream endless =
        new InputStream() {
          private int i;

          @Override
          public int read() {
            return "{\"text\": \"one\"}\n".charAt(i++ % 16);
          }
        };
    FileCaptures captures = new FileCaptures(List.of("-"), Hints.NONE, () -> endless);
    try (Stream<Captured> stream = captures.stream()) {
      assertEquals("-:10", stream.skip(9).findFirst().orElseThrow().name());
    }
  }

  @Test
  void aStreamThatBreaksIsMissed() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line went dead");
          }
        };
    assertEquals(List.of("-: UNREADABLE cannot be read: the line went dead"), show(broken));
  }

  @Test
  void hintsGoWithEachReport() throws IOException {
    write("a.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
    Hints hints = Hints.of(Publication.parse("2025-05-03"), Optional.of(new Outlet("Quay FM")));
    try (Stream<Captured> stream = captures(hints, folder.toString()).stream()) {
      assertTrue(
          stream.map(c -> ((Captured.Taken) c).capture()).allMatch(c -> c.hints().equals(hints)));
    }
  }

  @Test
  void aLinkBackIsNotFollowed() throws IOException {
    write("a/b.txt", "one");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("a/c.txt"), folder.resolve("a/b.txt"));
    assertEquals(List.of("a/b.txt: one", "a/c.txt: one"), show(folder.toString()));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(".").normalize());
    Files.writeString(file, content);
  }

  private static FileCaptures captures(Hints hints, String... operands) {
    return new FileCaptures(List.of(operands), hints, InputStream::nullInputStream);
  }

  private static List<Captured> all(String... operands) {
    try (Stream<Captured> stream = captures(Hints.NONE, operands).stream()) {
      return stream.toList();
    }
  }

  private List<String> show(String... operands) {
    return all(operands).stream().map(this::show).toList();
  }

  private List<String> show(InputStream in) {
    try (Stream<Captured> stream = new FileCaptures(List.of("-"), Hints.NONE, () -> in).stream()) {
      return stream.map(this::show).toList();
    }
  }

  /** The name inside the folder, and the words or the reason. */
  private String show(Captured captured) {
    String name = captured.name().replace(folder.toString().replace('\\', '/') + "/", "");
    return captured instanceof Captured.Missed missed
        ? name + ": " + missed.reason() + " " + missed.detail()
        : name + ": " + new String(((Captured.Taken) captured).capture().bytes(), UTF_8).strip();
  }
}
