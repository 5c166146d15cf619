package org.sayso.archive;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/** Zip files, packed files, feeds, e-mails: cut by their content, and not to be blown up by. */
class ContainersTest {

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String words) {
    return words.getBytes(UTF_8);
  }

  private static List<String> show(byte[] bytes) {
    return Cuts.of(bytes).stream()
        .map(
            c ->
                c instanceof Captured.Missed m
                    ? m.name() + ": " + m.reason() + " " + m.detail()
                    : c.name() + ": " + Cuts.words(((Captured.Taken) c).capture()))
        .toList();
  }

  @Test
  void aZipFileIsAFolder() {
    byte[] inner = zip(Map.of("c.jsonl", utf8("{\"text\": \"three\"}\n{\"text\": \"four\"}")));
    byte[] outer =
        zip(
            Map.of(
                "../../etc/a.txt", utf8("one"),
                "b/", new byte[0],
                "b/.hidden", utf8("no"),
                "__MACOSX/x", utf8("no"),
                "b/two.txt", utf8("two"),
                "d.zip", inner,
                "e.warc", Warcs.bytes(Warcs.page(1, "<p>Five."))));
    assertEquals(
        List.of(
            "-/../../etc/a.txt: one",
            "-/b/two.txt: two",
            "-/d.zip/c.jsonl:1: {\"text\": \"three\"}",
            "-/d.zip/c.jsonl:2: {\"text\": \"four\"}",
            "-/e.warc:0: <p>Five."),
        show(outer).stream().map(String::strip).toList());
  }

  @Test
  void aPackedFileIsWhatIsInIt() {
    assertEquals(List.of("-: The crane fell."), show(Warcs.packed(utf8("The crane fell."))));
    assertEquals(
        List.of("-:1: {\"a\": 1}\n", "-:2: {\"b\": 2}"),
        show(Warcs.packed(utf8("{\"a\": 1}\n{\"b\": 2}"))));
  }

  @Test
  void anOfficeDocumentIsOneReport() {
    byte[] document =
        zip(Map.of("[Content_Types].xml", utf8("<x/>"), "word/document.xml", utf8("<y/>")));
    assertEquals(1, Cuts.taken(Cuts.of(document)).size());
    assertEquals(document.length, Cuts.taken(Cuts.of(document)).get(0).bytes().length);
  }

  @Test
  void aBombIsPutAside() {
    byte[] zeros = new byte[100 << 20];
    byte[] bomb = zip(Map.of("a.txt", utf8("one"), "b.txt", zeros, "c.txt", utf8("three")));
    String reason = ": UNSAFE unpacks to more than 200 times its size: a bomb";
    assertEquals(List.of("-/a.txt: one", "-/b.txt" + reason, "-" + reason), show(bomb));
    assertEquals(List.of("-" + reason), show(Warcs.packed(zeros)));
  }

  @Test
  void boxesInBoxesEnd() {
    byte[] box = utf8("The crane fell.");
    for (int i = 0; i < 9; i++) {
      box = zip(Map.of("a", box));
    }
    assertEquals(
        List.of("-/a/a/a/a/a: UNSAFE it lies in more than 4 boxes, one in the other"), show(box));
  }

  @Test
  void aZipFileWithAPassword() {
    byte[] zip = zip(Map.of("a.txt", utf8("one")));
    zip[6] |= 1;
    assertEquals(List.of("-: ENCRYPTED the files in it ask for a password"), show(zip));
  }

  @Test
  void brokenAndEmptyZipFiles() {
    byte[] whole =
        zip(Map.of("a.txt", utf8("The crane fell into the water."), "b.txt", utf8("two")));
    List<String> told = show(java.util.Arrays.copyOf(whole, 60));
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("-/a.txt: UNREADABLE"), told.toString());
    byte[] empty = zip(Map.of("a", new byte[0]));
    assertEquals(
        List.of("-: EMPTY the zip file holds no files"),
        show(java.util.Arrays.copyOfRange(empty, empty.length - 22, empty.length)));
  }

  private static final String WORDS =
      "The port of Ostley was closed on Monday after a crane fell into the basin, its master said.";

  @Test
  void aFeedsItemsAreReports() {
    String rss =
        """
        <?xml version="1.0"?>
        <rss version="2.0"><channel><title>Quay FM</title><link>https://quay.invalid/</link>
        <item><title>Crane &amp; basin</title><link>/1</link>
          <pubDate>Mon, 06 Oct 2025 23:30:00 -0300</pubDate>
          <description>&lt;p&gt;%s&lt;/p&gt;</description></item>
        <item><title>Only a headline</title><link>https://quay.invalid/2</link></item>
        </channel></rss>
        """
            .formatted(WORDS);
    List<Captured> all = Cuts.of(utf8(rss));
    assertEquals(
        List.of(
            "-:2: ELSEWHERE the feed has the headline only; the page is at https://quay.invalid/2"),
        Cuts.missed(all));
    Capture item = Cuts.taken(all).get(0);
    assertEquals("-:1", item.name());
    Hints hints = item.hints();
    assertEquals("2025-10-06T23:30:00-03:00", hints.published().orElseThrow().toString());
    assertEquals("Quay FM", hints.outlet().orElseThrow().name());
    assertEquals("https://quay.invalid/1", hints.url().orElseThrow().toString());
    assertEquals("Crane & basin", hints.title().orElseThrow());
    assertTrue(Cuts.words(item).contains("<p>" + WORDS + "</p>"), Cuts.words(item));
  }

  @Test
  void atomAndJsonFeed() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay FM</title>
        <entry><id>urn:1</id><title>Crane</title><link href="https://quay.invalid/1"/>
        <updated>2025-10-06T12:30:00+02:00</updated><content type="text">%s</content></entry></feed>
        """
            .formatted(WORDS);
    String json =
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Quay FM", "items": [{"id": "1",
        "url": "https://quay.invalid/1", "title": "Crane", "content_text": "%s",
        "date_published": "2025-10-06T12:30:00+02:00"}]}
        """
            .formatted(WORDS);
    for (byte[] feed : List.of(utf8(atom), utf8(json), atom.getBytes(UTF_16))) {
      List<Captured> all = Cuts.of(feed);
      assertEquals(List.of(), Cuts.missed(all));
      Capture item = Cuts.taken(all).get(0);
      assertEquals(
          "2025-10-06T12:30+02:00",
          item.hints().published().orElseThrow().moment().orElseThrow().toString());
      assertEquals("Quay FM", item.hints().outlet().orElseThrow().name());
      assertTrue(Cuts.words(item).contains(WORDS), Cuts.words(item));
    }
  }

  @Test
  void entitiesOfOnesOwnAreRefused() {
    String file =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<rss version='2.0'><channel><title>&x;</title></channel></rss>";
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<rss version='2.0'><channel><title>&b;</title></channel></rss>";
    String sitemap = file.replace("rss", "urlset");
    String opml = file.replace("rss", "opml");
    for (String xml : List.of(file, laughs, sitemap, opml)) {
      for (byte[] bytes :
          List.of(utf8(xml), xml.replace("'1.0'", "'1.0' encoding='UTF-16'").getBytes(UTF_16))) {
        List<String> told = Cuts.missed(Cuts.of(bytes));
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("-: UNSAFE "), told.get(0));
      }
    }
  }

  @Test
  void listsSayWhereReportsAre() {
    String sitemap =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://quay.invalid/1</loc></url><url><loc>https://quay.invalid/2</loc></url></urlset>
        """;
    assertEquals(
        List.of(
            "-: ELSEWHERE a list of 2 addresses, not of reports; `sayso add` or `sayso watch` with the sitemap's own"
                + " address fetches them"),
        show(utf8(sitemap)));
    String opml =
        "<opml version='2.0'><body><outline text='x'><outline xmlUrl='https://quay.invalid/feed'/></outline></body></opml>";
    assertEquals(
        List.of("-: ELSEWHERE a list of 1 feeds, not of reports; `sayso watch` follows them"),
        show(utf8(opml)));
    assertEquals(
        List.of("-: EMPTY the feed has no items"),
        show(utf8("<rss version='2.0'><channel><title>x</title></channel></rss>")));
    assertTrue(
        show(utf8("<rss version='2.0'><channel><ti"))
            .get(0)
            .startsWith("-: MALFORMED the feed is broken"));
  }

  private static final String MAIL =
      """
      From: Port of Ostley <press@port.invalid>
      To: desk@quay.invalid
      Subject: =?UTF-8?Q?Crane_f=C3=A4llt?=
      Date: Mon, 6 Oct 2025 12:30:00 +0200
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="xx"

      --xx
      Content-Type: text/plain; charset=utf-8

      The crane fell into the basin.
      --xx
      Content-Type: application/pdf
      Content-Disposition: attachment; filename="statement.pdf"
      Content-Transfer-Encoding: base64

      JVBERi0xLjc=
      --xx
      Content-Type: image/png; name="logo.png"
      Content-Transfer-Encoding: base64

      iVBORw==
      --xx--
      """;

  @Test
  void anEmailAndWhatIsAttached() {
    List<Captured> all = Cuts.of(utf8(MAIL));
    assertEquals(List.of("-", "-/statement.pdf"), all.stream().map(Captured::name).toList());
    assertEquals(MAIL, Cuts.words(Cuts.taken(all).get(0)));
    assertEquals("%PDF-1.7", Cuts.words(Cuts.taken(all).get(1)));
  }

  @Test
  void aPressReleaseThatNamesItsSenderIsNoEmail() {
    String release = "From: Port of Ostley\nDate: 6 October 2025\n\nThe crane fell into the basin.";
    assertEquals(List.of("-: " + release), show(utf8(release)));
  }

  @Test
  void partsInPartsEnd() {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\nSubject: x\n");
    IntStream.range(0, 100)
        .forEach(
            i ->
                mail.append(
                    "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i)));
    mail.append("\nwords");
    assertEquals(
        List.of("-: UNSAFE the e-mail has parts in parts, more than 20 deep"),
        show(utf8(mail.toString())));
  }
}
