package org.sayso.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

  private static final String LONG_NAME = "pages/" + "crane-".repeat(20) + "falls.html";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  @Test
  void pagesLieBesideTheManifestOrInItsArchive() throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/a.html"), "beside");
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    member(tar, "pages/a.html", '0', "archived");
    member(tar, "././@LongLink", 'L', LONG_NAME + "\0");
    member(tar, LONG_NAME.substring(0, 99), '0', "long");
    member(tar, "PaxHeaders/b", 'x', "21 path=pages/b.html\n");
    member(tar, "b", '0', "b".repeat(600));
    tar.write(new byte[1024]);
    archive(tar.toByteArray());
    assertEquals(
        List.of("pages/a.html 6", LONG_NAME + " 4", "pages/b.html 600"),
        taken("pages/a.html", LONG_NAME, "pages/b.html"));
  }

  @Test
  void anArchiveThatIsCutOffIsNamed() throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    member(tar, "pages/b.html", '0', "b".repeat(600));
    archive(Arrays.copyOf(tar.toByteArray(), 700));
    BadFile thrown = assertThrows(BadFile.class, () -> taken("pages/b.html"));
    assertEquals(
        folder.resolve("pages.tar.gz")
            + ": cannot be read: java.io.EOFException: the archive is cut off",
        thrown.getMessage());
  }

  private List<String> taken(String... pages) {
    List<String> taken = new ArrayList<>();
    PageFiles.each(
        folder.resolve("manifest.jsonl"),
        List.of(pages),
        page -> taken.add(page.name() + " " + page.bytes().length));
    return taken;
  }

  private void archive(byte[] tar) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("pages.tar.gz")))) {
      out.write(tar);
    }
  }

  private static void member(OutputStream tar, String name, char type, String content)
      throws IOException {
    byte[] bytes = content.getBytes(UTF_8);
    byte[] head = new byte[512];
    put(head, 0, name);
    put(head, 124, String.format(Locale.ROOT, "%011o", bytes.length));
    head[156] = (byte) type;
    tar.write(head);
    tar.write(Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512));
  }

  private static void put(byte[] head, int at, String words) {
    byte[] bytes = words.getBytes(UTF_8);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }
}
