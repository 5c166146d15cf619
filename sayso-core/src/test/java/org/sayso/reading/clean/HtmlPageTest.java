package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Section;

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
