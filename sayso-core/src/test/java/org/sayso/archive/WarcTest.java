package org.sayso.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.sayso.news.Capture;

/** Web archives, the good, the broken and the odd. */
class WarcTest {

  private final Path folder;

  WarcTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] html(int n) {
    return ("<html><title>Report "
            + n
            + "</title><p>Pier "
            + n
            + " was closed, the port said.</html>")
        .getBytes(UTF_8);
  }

  private static byte[] page(int n) {
    return Warcs.bytes(Warcs.page(n, new String(html(n), UTF_8)));
  }

  /** Every good record comes in, and each bad one is named with its place. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoThousandCaptures(boolean packed) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<String> good = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    for (int n = 0; n < 2_000; n++) {
      byte[] record = page(n);
      String place = "all:" + file.size() + ": MALFORMED ";
      if (n % 97 == 5) {
        int by = n % 2 == 0 ? -17 : 23;
        record = Warcs.withLength(record, by);
        bad.add(
            place
                + (packed && by > 0
                    ? "the record is cut off"
                    : "the record does not end where its Content-Length"));
      } else if (n % 97 == 30) {
        record = Warcs.bytes(Warcs.revisit("https://quay.invalid/again/" + n, html(n - 1)));
        good.add("https://quay.invalid/again/" + n + " " + new String(html(n - 1), UTF_8));
      } else if (n % 97 == 50) {
        record =
            Warcs.bytes(Warcs.response("https://quay.invalid/i.png", "image/png", 200, html(n)));
      } else if (n % 97 == 60) {
        record =
            Warcs.bytes(Warcs.response("https://quay.invalid/gone", "text/html", 404, html(n)));
      } else {
        good.add("https://quay.invalid/" + n + " " + new String(html(n), UTF_8));
      }
      byte[] bytes = packed ? Warcs.packed(record) : record;
      if (n == 1_999) {
        good.remove(good.size() - 1);
        bad.add(place + (packed ? "the gzip data end too early" : "the record is cut off"));
        bytes = Arrays.copyOf(bytes, bytes.length - 40);
      } else if (packed && n % 97 == 70) {
        good.remove(good.size() - 1);
        bad.add(place);
        bytes[bytes.length / 2] ^= 0x55;
        bytes[bytes.length / 2 + 1] ^= 0x55;
      }
      file.writeBytes(bytes);
      if (n % 211 == 7) {
        bad.add("all:" + file.size() + ": MALFORMED 21 bytes here are no");
        file.writeBytes("This is not a record.".getBytes(UTF_8));
      }
    }
    Path path = folder.resolve("all");
    Files.write(path, file.toByteArray());
    List<Captured> all = Cuts.file(path);
    assertEquals(
        good,
        Cuts.taken(all).stream()
            .map(c -> c.hints().url().orElseThrow() + " " + Cuts.words(c))
            .toList());
    List<String> missed = Cuts.missed(all);
    for (int i = 0; i < Math.min(bad.size(), missed.size()); i++) {
      assertTrue(missed.get(i).contains(bad.get(i)), bad.get(i) + " but: " + missed.get(i));
    }
    assertEquals(bad.size(), missed.size());
  }

  @Test
  void whatTheArchiveSaysGoesWithThePage() {
    List<Captured> all = Cuts.of(page(7));
    Capture capture = Cuts.taken(all).get(0);
    assertEquals("-:0", capture.name());
    assertEquals(Optional.of(URI.create("https://quay.invalid/7")), capture.hints().url());
    assertEquals(Optional.of(Warcs.THEN), capture.hints().captured());
    assertEquals(
        Optional.of("text/html;charset=utf-8"),
        capture.hints().mediaType().map(m -> m.replace(" ", "")));
    assertEquals(Optional.empty(), capture.hints().published());
  }

  @Test
  void contentEncodingAndChunksAreUndone() {
    byte[] packed = Warcs.packed(html(1));
    byte[] chunked =
        Warcs.joined(
            (Integer.toHexString(packed.length) + "\r\n").getBytes(UTF_8),
            packed,
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Type", "text/html")
            .addHeader("Content-Encoding", "gzip")
            .addHeader("Transfer-Encoding", "chunked")
            .body(null, chunked)
            .build();
    byte[] record = Warcs.bytes(Warcs.response("https://quay.invalid/1", http, html(1)));
    assertEquals(List.of(), Cuts.missed(Cuts.of(record)));
    assertEquals(
        List.of(new String(html(1), UTF_8)),
        Cuts.taken(Cuts.of(record)).stream().map(Cuts::words).toList());
  }

  @Test
  void aResourceIsAPageToo() {
    byte[] record =
        Warcs.bytes(
            Warcs.resource(
                "https://quay.invalid/a.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)));
    assertEquals(
        List.of("%PDF-1.7"), Cuts.taken(Cuts.of(record)).stream().map(Cuts::words).toList());
  }

  @Test
  void aRevisitOfWhatIsNotHereIsElsewhere() {
    byte[] revisit = Warcs.bytes(Warcs.revisit("https://quay.invalid/1", html(1)));
    assertEquals(
        List.of("-:0: ELSEWHERE a revisit, and the page it refers to is not in this file before"),
        Cuts.missed(Cuts.of(revisit)));
    byte[] both = Warcs.joined(page(1), revisit);
    assertEquals(
        List.of(
            "-:%d: ELSEWHERE a revisit of the page at 0, and a stream cannot be read twice"
                .formatted(page(1).length)),
        Cuts.missed(Cuts.of(both)));
  }

  @Test
  void anArchiveOfPicturesHoldsNoReport() {
    byte[] record =
        Warcs.bytes(Warcs.response("https://quay.invalid/a.png", "image/png", 200, html(1)));
    assertEquals(
        List.of("-: ELSEWHERE none of the 1 records of this archive is a page"),
        Cuts.missed(Cuts.of(record)));
  }

  @Test
  void robotsFeedsAndSitemapsInAnArchiveAreNoReports() {
    byte[] records =
        Warcs.joined(
            Warcs.bytes(
                Warcs.response("https://quay.invalid/robots.txt", "text/plain", 200, html(1))),
            Warcs.bytes(
                Warcs.response(
                    "https://quay.invalid/feed", "text/xml", 200, "<rss></rss>".getBytes(UTF_8))),
            page(3));
    assertEquals(1, Cuts.of(records).size());
  }

  /** A length of terabytes in the middle costs one record and no memory. */
  @Test
  void aLengthBeyondAllMeasure() {
    byte[] bad = Warcs.withLength(page(2), 999_999_999_999L);
    List<Captured> all = Cuts.of(Warcs.joined(page(1), bad, page(3)));
    assertEquals(2, Cuts.taken(all).size());
    assertEquals(1, Cuts.missed(all).size());
    assertTrue(Cuts.missed(all).get(0).contains("TOO_LARGE"), Cuts.missed(all).get(0));
  }

  @Test
  void severalRecordsInOneMember() throws IOException {
    Path path = folder.resolve("one");
    Files.write(
        path,
        Warcs.packed(
            Warcs.joined(
                page(1), page(2), Warcs.bytes(Warcs.revisit("https://quay.invalid/9", html(2))))));
    List<Captured> all = Cuts.file(path);
    assertEquals(3, Cuts.taken(all).size());
    assertTrue(all.get(1).name().endsWith("one:0+" + page(1).length), all.get(1).name());
    assertEquals(new String(html(2), UTF_8), Cuts.words(Cuts.taken(all).get(2)));
  }

  @Test
  void anHttpLengthThatIsTooLongGivesWhatIsThere() {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Type", "text/html")
            .addHeader("Content-Length", String.valueOf(html(1).length))
            .body(null, html(1))
            .build();
    String record =
        new String(Warcs.bytes(Warcs.response("https://quay.invalid/1", http, html(1))), UTF_8);
    String odd = record.replaceFirst("(HTTP(?s:.*)Content-Length: )\\d+", "$199");
    assertEquals(
        List.of(new String(html(1), UTF_8)),
        Cuts.taken(Cuts.of(odd.getBytes(UTF_8))).stream().map(Cuts::words).toList());
  }
}
