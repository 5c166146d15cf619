package org.sayso.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Boxes bitten and cut at random places give what they have, and a reason for the rest. */
class BrokenBoxesTest {

  private static final String PAGE =
      "<p>The port of Ostley was closed on Monday after a crane fell, its master said.";

  private static final String RSS =
      "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Quay FM</title>"
          + "<item><title>Crane</title><link>https://quay.invalid/1</link><pubDate>Mon, 06 Oct 2025"
          + " 12:00:00 +0200</pubDate><description>&lt;p&gt;The port of Ostley was closed on Monday"
          + " after a crane fell into the basin, its master said.</description></item></channel></rss>";

  private static final String MAIL =
      "From: Port <p@port.invalid>\nSubject: =?UTF-8?Q?Cr=C3=A4ne?=\nDate: Mon, 6 Oct 2025 12:30:00 +0200\n"
          + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"xx\"\n\n--xx\nContent-Type: text/plain;"
          + " charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe cr=C3=A4ne fell.\n--xx\nContent-Type:"
          + " application/pdf; name*=utf-8''a%20b.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjc=\n--xx--\n";

  private static final byte[] WARC =
      Warcs.joined(
          Warcs.bytes(Warcs.page(1, PAGE)),
          Warcs.bytes(Warcs.revisit("https://quay.invalid/2", PAGE.getBytes(UTF_8))),
          Warcs.bytes(Warcs.resource("https://quay.invalid/3", "text/html", PAGE.getBytes(UTF_8))));

  private static final Map<String, byte[]> BOXES =
      Map.of(
          "warc", WARC,
          "warc.gz",
              Warcs.joined(Warcs.packed(WARC), Warcs.packed(Warcs.bytes(Warcs.page(4, PAGE)))),
          "rss", RSS.getBytes(UTF_8),
          "atom",
              ("<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay</title><entry><id>urn:1</id><title>C</title>"
                      + "<updated>2025-10-06T12:30:00Z</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                      + PAGE
                      + "</p></div></content></entry></feed>")
                  .getBytes(UTF_8),
          "json feed",
              ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"url\": \"https://quay.invalid/1\","
                      + "\"content_html\": \""
                      + PAGE
                      + "\", \"date_published\": \"2025-10-06T12:30:00Z\"}]}")
                  .getBytes(UTF_8),
          "sitemap",
              ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://quay.invalid/1</loc>"
                      + "<lastmod>2025-10-06</lastmod></url></urlset>")
                  .getBytes(UTF_8),
          "opml",
              "<opml><body><outline xmlUrl='https://quay.invalid/f'/></body></opml>"
                  .getBytes(UTF_8),
          "mail", MAIL.getBytes(UTF_8),
          "zip",
              ContainersTest.zip(
                  Map.of(
                      "a.html", PAGE.getBytes(UTF_8), "b/c.eml", MAIL.getBytes(UTF_8), "d", WARC)),
          "gzip", Warcs.packed(RSS.getBytes(UTF_8)));

  @TestFactory
  Stream<DynamicTest> bitten() {
    return BOXES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(box -> DynamicTest.dynamicTest(box.getKey(), () -> bite(box.getValue())));
  }

  private static void bite(byte[] whole) {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      byte[] bytes =
          Arrays.copyOf(whole, i % 3 == 0 ? 1 + random.nextInt(whole.length) : whole.length);
      for (int bites = random.nextInt(6); bites > 0; bites--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      List<Captured> all = Cuts.of(bytes);
      assertFalse(all.isEmpty());
    }
  }
}
