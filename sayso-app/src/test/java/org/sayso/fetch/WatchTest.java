package org.sayso.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sayso.archive.Captured;
import org.sayso.archive.FeedPoll;
import org.sayso.news.Capture;
import org.sayso.news.Feed;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;

/** A feed is followed over a real line, through good days and bad ones. */
class WatchTest {

  private final LocalWeb web = new LocalWeb();
  private final Fetcher fetcher = web.fetcher();
  private final FeedPoll polls = new FeedPoll(fetcher, 7);
  private final List<Captured> got = new ArrayList<>();

  @AfterEach
  void close() {
    fetcher.close();
    web.close();
  }

  private Feed poll(Feed feed) {
    return polls.poll(
        feed,
        known -> got.stream().anyMatch(c -> c.name().equals(known.toString())),
        web.now,
        got::add);
  }

  private Feed feed(String path) {
    return Feed.of(web.uri(path), web.now);
  }

  private static final String RSS =
      """
      <rss version="2.0"><channel><title>Quay FM</title>
      <item><title>Crane falls</title><link>/1</link></item></channel></rss>
      """;

  @Test
  void aGoodDay() {
    web.page(
        "/feed",
        exchange -> {
          boolean same = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"7\"");
          LocalWeb.send(exchange, same ? 304 : 200, same ? "" : RSS);
        });
    web.text("/1", 200, "<p>The crane fell.");
    web.redirect("/old", 301, "/feed");
    Feed after = poll(feed("/old"));
    assertEquals(web.uri("/feed"), after.address());
    assertEquals(List.of(web.at("/1")), got.stream().map(Captured::name).toList());
    after = poll(after);
    assertEquals(1, got.size());
    assertEquals(Optional.empty(), after.trouble());
    assertEquals(List.of("/robots.txt", "/old", "/feed", "/1", "/feed"), web.asked);
  }

  @Test
  void badDays() {
    web.text("/gone", 410, "");
    assertTrue(poll(feed("/gone")).gone());
    web.text("/error", 502, "");
    Feed after = poll(poll(feed("/error")));
    assertEquals(2, after.failures());
    assertTrue(after.due().isAfter(web.now.plus(Duration.ofMinutes(20))));
    web.page(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "Tue, 07 Oct 2025 09:00:00 GMT");
          LocalWeb.send(exchange, 503, "");
        });
    Duration early =
        Duration.between(poll(feed("/busy")).due(), Instant.parse("2025-10-07T09:00:00Z"));
    assertTrue(early.toSeconds() <= 1, early.toString());
  }

  @Test
  void hostileFeedsAreTrouble() {
    web.text(
        "/feed",
        200,
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><rss version='2.0'>"
            + "<channel><title>&b;</title></channel></rss>");
    Feed after = poll(feed("/feed"));
    assertTrue(after.trouble().orElseThrow().contains("DOCTYPE"));
    web.text("/feed2", 200, "<opml><body><outline xmlUrl='http://10.0.0.1/'/></body></opml>");
    assertTrue(poll(feed("/feed2")).trouble().orElseThrow().contains("as a file"));
  }

  /** An item may link into the private network: its page is not asked for. */
  @Test
  void aFeedMayNotLeadInside() {
    web.text("/feed", 200, RSS.replace("/1", "http://169.254.169.254/latest/"));
    poll(feed("/feed"));
    Captured.Missed missed = (Captured.Missed) got.get(0);
    assertEquals("FORBIDDEN", missed.reason().name());
  }

  @Test
  void robotsForbidThePageNotTheFeed() {
    web.text("/robots.txt", 200, "User-agent: sayso\nDisallow: /1\n");
    String words =
        "<description>The crane fell into the basin of Ostley on Monday, the master of the port said, and nobody was hurt.</description>";
    web.text("/feed", 200, RSS.replace("</item>", words + "</item>")).text("/1", 200, "no");
    poll(feed("/feed"));
    assertTrue(((Captured.Taken) got.get(0)).note().orElseThrow().contains("robots.txt"));
    assertFalse(web.asked.contains("/1"));
  }

  /** Bytes of one character set under the name of another. */
  @Test
  void aWrongCharset() {
    String html =
        "<html><title>Crane falls</title><article><p>“We were lucky,” said José Muñoz of the port of"
            + " Ostley on Monday, when the crane’s arm fell into the basin. Nobody was hurt, he said,"
            + " and the café beside it stayed open to all who had come to see it.</p></article></html>";
    web.page(
        "/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          LocalWeb.send(exchange, 200, html.getBytes(Charset.forName("windows-1252")));
        });
    web.page(
        "/2",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=iso-8859-1");
          LocalWeb.send(exchange, 200, html.getBytes(UTF_8));
        });
    for (String path : List.of("/1", "/2")) {
      got.clear();
      poll(feed(path));
      Capture capture = ((Captured.Taken) got.get(0)).capture();
      Cleaned cleaned = new ReportCleaner().clean(capture);
      assertTrue(cleaned instanceof Cleaned.Clean, cleaned.toString());
      String text = ((Cleaned.Clean) cleaned).article().text();
      assertTrue(text.contains("“We were lucky,” said José Muñoz"), text);
    }
    assertEquals(
        "127.0.0.1:" + web.port() + "/2",
        ((Cleaned.Clean) new ReportCleaner().clean(((Captured.Taken) got.get(0)).capture()))
            .article()
            .id()
            .value());
    assertEquals(
        URI.create(web.at("/2")),
        ((Captured.Taken) got.get(0)).capture().hints().url().orElseThrow());
  }
}
