package org.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.news.Capture;
import org.sayso.news.Feed;
import org.sayso.news.Hints;
import org.sayso.news.RefusalReason;

/** What is new in a feed, and what becomes of the feed. */
class FeedPollTest {

  private static final Instant NOW = PaperWeb.AT;
  private static final String FEED = "https://quay.invalid/feed";
  private static final String WORDS =
      "The port of Ostley was closed on Monday after a crane fell into the basin, its master said.";

  private final PaperWeb web = new PaperWeb();
  private final List<Captured> got = new ArrayList<>();

  private Feed poll(Feed feed, Predicate<URI> known) {
    return new FeedPoll(web, 7).poll(feed, known, NOW, got::add);
  }

  private Feed poll(Predicate<URI> known) {
    return poll(Feed.of(URI.create(FEED), NOW), known);
  }

  private static String rss(String... items) {
    return "<rss version='2.0'><channel><title>Quay FM</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String link, String words) {
    return "<item><title>Crane falls</title><link>%s</link><guid>%s</guid><pubDate>Mon, 06 Oct 2025 12:30:00 +0200</pubDate><description>%s</description></item>"
        .formatted(link, link, words);
  }

  @Test
  void newItemsPagesAreFetched() {
    web.page(FEED, "text/xml", rss(item("/1", ""), item("/2", ""), item("/1", "")));
    web.page("https://quay.invalid/1", "text/html", "<p>One.");
    Feed after = poll(known -> known.toString().endsWith("/2"));
    assertEquals(List.of(FEED, "https://quay.invalid/1"), web.asked);
    Capture capture = Cuts.taken(got).get(0);
    assertEquals("https://quay.invalid/1", capture.name());
    assertEquals("<p>One.", Cuts.words(capture));
    Hints hints = capture.hints();
    assertEquals("Crane falls", hints.title().orElseThrow());
    assertEquals("Quay FM", hints.outlet().orElseThrow().name());
    assertEquals("2025-10-06T12:30:00+02:00", hints.published().orElseThrow().toString());
    assertEquals("text/html", hints.mediaType().orElseThrow());
    assertEquals(NOW, hints.captured().orElseThrow());
    assertEquals(
        Feed.of(URI.create(FEED), NOW)
            .answered(Optional.of("\"1\""), Optional.empty(), NOW.plus(FeedPoll.EVERY)),
        after);
    got.clear();
    assertEquals(after, poll(after, known -> false));
    assertEquals(List.of(), got);
  }

  @Test
  void theFeedsOwnWordsStandIn() {
    web.page(FEED, "text/xml", rss(item("/1", WORDS), item("/2", "")));
    poll(known -> false);
    Captured.Taken taken = (Captured.Taken) got.get(0);
    assertTrue(Cuts.words(taken.capture()).contains(WORDS));
    assertEquals(
        Optional.of(
            "the feed's own words stand here, as the page was not to be had: nothing there"),
        taken.note());
    assertEquals(List.of("https://quay.invalid/2: UNREACHABLE nothing there"), Cuts.missed(got));
  }

  @Test
  void anItemWithoutALinkIsKnownByItsId() {
    String feed =
        rss(
            "<item><guid isPermaLink='false'>urn:1</guid><description>"
                + WORDS
                + "</description></item>");
    web.page(FEED, "text/xml", feed);
    poll(known -> false);
    String name = got.get(0).name();
    assertTrue(name.matches("https://quay.invalid/feed#[0-9a-f]{8}"), name);
    got.clear();
    poll(known -> known.toString().equals(name));
    assertEquals(List.of(), got);
  }

  /** Where not all was taken the next question is without marks, so that the feed answers. */
  @Test
  void aHundredAtATime() {
    String items =
        IntStream.range(0, 150).mapToObj(i -> item("/" + i, WORDS)).collect(Collectors.joining());
    web.page(FEED, "text/xml", rss(items));
    Feed after = poll(known -> false);
    assertEquals(100, got.size());
    assertEquals(Optional.empty(), after.etag());
    List<String> names = got.stream().map(Captured::name).toList();
    after = poll(after, known -> names.contains(known.toString()));
    assertEquals(150, got.size());
    assertEquals(Optional.of("\"1\""), after.etag());
  }

  @Test
  void sitemapsAndTheirIndex() {
    web.page(
        FEED,
        "text/xml",
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://quay.invalid/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
        <sitemap><loc>https://quay.invalid/new.xml</loc><lastmod>2025-10-06</lastmod></sitemap>
        </sitemapindex>
        """);
    web.page(
        "https://quay.invalid/new.xml",
        "text/xml",
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://quay.invalid/1</loc><news:news><news:publication><news:name>Quay FM</news:name>
        <news:language>en</news:language></news:publication><news:title>Crane falls</news:title>
        <news:publication_date>2025-10-06T12:30:00+02:00</news:publication_date></news:news></url>
        </urlset>
        """);
    web.page("https://quay.invalid/1", "text/html", "<p>One.");
    poll(known -> false);
    assertEquals("https://quay.invalid/new.xml", web.asked.get(1));
    Hints hints = Cuts.taken(got).get(0).hints();
    assertEquals("Quay FM", hints.outlet().orElseThrow().name());
    assertEquals("2025-10-06T12:30:00+02:00", hints.published().orElseThrow().toString());
    assertEquals("Crane falls", hints.title().orElseThrow());
  }

  @Test
  void aPageMayBeFollowedToo() {
    web.page(FEED, "text/html", "<p>The crane fell.");
    Feed after = poll(known -> true);
    assertEquals(List.of(FEED), got.stream().map(Captured::name).toList());
    assertEquals(0, after.failures());
  }

  @Test
  void troubleMeansLongerAndLongerWaits() {
    Feed feed = Feed.of(URI.create(FEED), NOW);
    Duration before = Duration.ZERO;
    for (int i = 1; i <= 6; i++) {
      feed = poll(feed, known -> false);
      assertEquals(i, feed.failures());
      assertEquals(Optional.of("nothing there"), feed.trouble());
      Duration wait = Duration.between(NOW, feed.due());
      assertTrue(wait.compareTo(before) > 0, wait + " after " + before);
      before = wait;
    }
    assertFalse(feed.isDue(NOW));
    for (int i = 0; i < 60; i++) {
      feed = poll(feed, known -> false);
    }
    assertTrue(feed.due().isBefore(NOW.plus(Duration.ofHours(29))));
    web.page(FEED, "text/xml", rss());
    feed = poll(feed, known -> false);
    assertEquals(0, feed.failures());
    assertEquals(Optional.empty(), feed.trouble());
  }

  @Test
  void whatTheServerAsksForIsKept() {
    web.answer(FEED, new Fetched.Failed("503", Optional.of(Duration.ofHours(5))));
    assertEquals(NOW.plus(Duration.ofHours(5)), poll(known -> false).due());
  }

  @Test
  void goneIsGone() {
    web.answer(FEED, new Fetched.Gone("gone for good"));
    Feed after = poll(known -> false);
    assertTrue(after.gone());
    assertFalse(after.isDue(Instant.MAX));
    assertEquals(after, poll(after, known -> false));
    assertEquals(1, web.asked.size());
  }

  @Test
  void aForbiddenFeedIsAskedTomorrow() {
    web.answer(FEED, new Fetched.Refused(RefusalReason.FORBIDDEN, "robots.txt"));
    Feed after = poll(known -> false);
    assertEquals(NOW.plus(Duration.ofDays(1)), after.due());
    assertEquals(Optional.of("robots.txt"), after.trouble());
  }

  @Test
  void aHostileFeedIsTrouble() {
    web.page(
        FEED,
        "text/xml",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel>"
            + "<title>&x;</title></channel></rss>");
    Feed after = poll(known -> false);
    assertEquals(1, after.failures());
    assertTrue(after.trouble().orElseThrow().contains("DOCTYPE"));
    assertEquals(List.of(), got);
  }

  @Test
  void theIntakeTakesAddresses(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "The crane fell.");
    web.page("https://quay.invalid/1", "text/html", "<p>One.");
    web.page(FEED, "text/xml", rss(item("https://quay.invalid/1", "")));
    Intake intake =
        new Intake(
            List.of(
                "https://quay.invalid/1",
                file.toString(),
                FEED,
                "https://quay.invalid/9",
                "http://a b"),
            Hints.NONE,
            InputStream::nullInputStream,
            web);
    try (Stream<Captured> stream = intake.stream()) {
      stream.forEachOrdered(got::add);
    }
    assertEquals(
        List.of("<p>One.", "The crane fell.", "<p>One."),
        Cuts.taken(got).stream().map(Cuts::words).toList());
    assertEquals(
        List.of(
            "https://quay.invalid/9: UNREACHABLE nothing there",
            "http://a b: MALFORMED not an address"),
        Cuts.missed(got));
    try (Stream<Captured> files =
        new FileCaptures(List.of(FEED), Hints.NONE, InputStream::nullInputStream).stream()) {
      assertEquals(
          List.of(FEED + ": UNREADABLE an address on the web, which `sayso add` fetches"),
          Cuts.missed(files.toList()));
    }
  }

  @Test
  void whatIsToBeFollowed(@TempDir Path folder) throws IOException {
    assertEquals(List.of(URI.create(FEED)), Intake.feeds(FEED));
    Path opml = folder.resolve("feeds.opml");
    Files.writeString(
        opml,
        "<opml version='2.0'><body><outline text='x'><outline xmlUrl='%s'/></outline><outline xmlUrl='%s'/></body></opml>"
            .formatted(FEED, FEED));
    assertEquals(List.of(URI.create(FEED)), Intake.feeds(opml.toString()));
    Files.writeString(opml, "words");
    assertThrows(IOException.class, () -> Intake.feeds(opml.toString()));
    assertThrows(IOException.class, () -> Intake.feeds(folder.resolve("none").toString()));
  }

  @Test
  void knownPagesAreLookedAtAgain() {
    Instant out = NOW;
    assertEquals(Optional.of(out.plusSeconds(3600)), Revisits.next(out, out));
    assertFalse(Revisits.due(out, out, out.plusSeconds(3599)));
    assertTrue(Revisits.due(out, out, out.plusSeconds(3600)));
    Instant late = out.plus(Duration.ofMinutes(59));
    assertEquals(Optional.of(late.plus(Duration.ofMinutes(30))), Revisits.next(out, late));
    assertEquals(
        Optional.of(out.plus(Duration.ofDays(3))),
        Revisits.next(out, out.plus(Duration.ofHours(30))));
    assertEquals(Optional.empty(), Revisits.next(out, out.plus(Duration.ofDays(3))));
    assertEquals(Optional.of(out.plusSeconds(3600)), Revisits.next(out.plusSeconds(99), out));
    web.page("https://quay.invalid/1", "text/html", "<p>One.");
    URI page = URI.create("https://quay.invalid/1");
    assertTrue(Intake.again(web, Web.Ask.of(page), Hints.NONE).isPresent());
    assertTrue(
        Intake.again(web, new Web.Ask(page, Optional.of("\"1\""), Optional.empty()), Hints.NONE)
            .isEmpty());
  }
}
