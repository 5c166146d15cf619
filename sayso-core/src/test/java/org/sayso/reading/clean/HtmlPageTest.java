package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.news.Witness;

class HtmlPageTest {

  @TestFactory
  Stream<DynamicTest> goldenPages() {
    return Stream.of("crane", "plain-page")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertEquals(
                            new String(Cleaning.fixture(name + ".txt"), UTF_8).stripTrailing(),
                            page(name).text())));
  }

  @Test
  void linkedDataComesFirst() {
    Article article = page("crane");
    assertEquals("Harbour Times", article.outlet().name());
    assertEquals("2025-05-03T14:20:00+02:00", article.published().orElseThrow().toString());
    assertEquals("Crane falls in Tarnby, mayor says \"nobody hurt\"", article.title());
    assertEquals(
        "https://harbourtimes.example/2025/05/03/crane", article.url().orElseThrow().toString());
    assertEquals("crane.html", article.id().value());
    assertEquals(
        "By Mira Holt", article.words(article.sections(Section.Kind.BYLINE).get(0).body()));
  }

  @Test
  void aPageOfOldMayStillSayItsDate() {
    Article article = page("plain-page");
    assertEquals("2025-05-05", article.published().orElseThrow().toString());
    assertEquals("Quay opens again", article.title());
  }

  @Test
  void openGraphAndTime() {
    Article article =
        Cleaning.clean(
            "a.html",
            """
            <html><head><meta property="og:title" content="Crane falls | Quay FM">
            <meta property="og:site_name" content="Quay FM"></head>
            <body><article><h1>Crane falls</h1><time datetime="2025-05-03">Saturday</time>
            <p>The crane fell at noon, the mayor said.</p></article></body></html>""");
    assertEquals("Crane falls", article.title());
    assertEquals("Quay FM", article.outlet().name());
    assertEquals("2025-05-03", article.published().orElseThrow().toString());
  }

  @Test
  void thePageSaysItsCharacterSet() {
    String page =
        "<html><head><meta charset='iso-8859-1'></head><body><p>The café fell, she said.</p></body>";
    Article article = Cleaning.clean(new Capture("a.html", page.getBytes(ISO_8859_1)));
    assertEquals("The café fell, she said.", article.text());
  }

  @Test
  void whatDisagreesIsKeptAsAWitness() {
    assertEquals(
        List.of(
            "published 2025-05-03T14:20:00+02:00 JSON-LD datePublished true",
            "published 2025-05-02T08:00:00Z meta article:published_time false",
            "published 2025-05-03 URL false"),
        said(page("crane"), Witness.Field.PUBLISHED));
  }

  @Test
  void publishedAndModifiedAreKeptApart() {
    Article article =
        Cleaning.clean(
            "a.html",
            """
            <html><head><meta property="article:modified_time" content="2025-05-04T09:00:00Z">
            <meta property="article:published_time" content="2025-05-03"></head>
            <body><article><p>The crane fell at noon, the mayor said.</p></article></body></html>""");
    assertEquals("2025-05-03", article.published().orElseThrow().toString());
    assertEquals("2025-05-04T09:00:00Z", article.modified().orElseThrow().toString());
  }

  @Test
  void anAddressMayTellTheDay() {
    Article article =
        Cleaning.clean(
            "a.html",
            """
            <html><head><link rel="canonical" href="https://quay.example/2025/05/03/crane"></head>
            <body><p>The crane fell at noon, the mayor said.</p></body></html>""");
    assertEquals("2025-05-03", article.published().orElseThrow().toString());
  }

  @TestFactory
  Stream<DynamicTest> authors() {
    return Stream.of(
            "<meta name='author' content='Mira Holt'> = [Mira Holt]",
            "<p class='byline'>By Mira Holt and Jon Vass</p> = [Mira Holt, Jon Vass]",
            "<p class='byline'>Von Mira Holt, 3. Mai 2025</p> = [Mira Holt]",
            "<a rel='author' href='/mira'>Mira Holt</a> = [Mira Holt]",
            "<meta name='article:author' content='https://social.example/mira'> = []",
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\":"
                + " [{\"name\": \"Mira Holt\"}, \"Jon Vass\"]}</script> = [Mira Holt, Jon Vass]",
            "<p>The crane fell. = []")
        .map(line -> line.split(" = ", 2))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair[0],
                    () ->
                        assertEquals(
                            pair[1],
                            Cleaning.clean(
                                    "a.html",
                                    "<html><body>"
                                        + pair[0]
                                        + "<article><p>The crane fell at noon, the mayor said.</p>")
                                .authors()
                                .toString())));
  }

  @Test
  void theUserIsAWitnessToo() {
    Hints hints = Hints.of(Publication.parse("2025-05-05"), Optional.of(new Outlet("Quay Weekly")));
    byte[] page =
        "<html><head><meta property='og:site_name' content='Quay FM'></head><p>The crane fell, she said."
            .getBytes(UTF_8);
    Article article = Cleaning.clean(new Capture("a.html", page, hints));
    assertEquals(
        List.of(
            "outlet Quay FM meta og:site_name true",
            "outlet Quay Weekly given with the report false"),
        said(article, Witness.Field.OUTLET));
    assertEquals(
        List.of("published 2025-05-05 given with the report true"),
        said(article, Witness.Field.PUBLISHED));
  }

  private static List<String> said(Article article, Witness.Field field) {
    return article.witnesses().stream()
        .filter(witness -> witness.field() == field)
        .map(w -> w.field() + " " + w.value() + " " + w.from() + " " + w.chosen())
        .toList();
  }

  /** None of these is a page anybody would write; none may throw. */
  @TestFactory
  Stream<DynamicTest> oddPages() {
    return Stream.of(
            "<html>",
            "<p>",
            "<p>The crane fell, she said.",
            "<!doctype html><title></title><body>The crane fell, she said.",
            "<html><head><script type='application/ld+json'>{\"@type\": [</script></head><p>The crane fell.",
            "<html><head><script type='application/ld+json'>[[],null,7]</script></head><p>The crane fell.",
            "<html><head><meta name='date' content='32 May 2025'></head><p>The crane fell.",
            "<html><head><link rel='canonical' href='::'></head><p>The crane fell.",
            "<html><body>" + "<div>".repeat(20_000) + "The crane fell.",
            "<html><body>" + "<b><i><table><tr><td>".repeat(2_000) + "The crane fell.",
            "<html><frameset><frame src='a'></frameset></html>",
            "<html><body><svg><p>The crane fell.</svg>")
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.substring(0, Math.min(60, page.length())),
                    () ->
                        assertNotNull(
                            Cleaning.CLEANER.clean(new Capture("a.html", page.getBytes(UTF_8))))));
  }

  private static Article page(String name) {
    return Cleaning.clean(new Capture(name + ".html", Cleaning.fixture(name + ".html")));
  }
}
