package org.sayso.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.archive.Fetched;
import org.sayso.archive.Web;
import org.sayso.news.Feed;

/** Feeds are asked when they are due, pages again when they may have been edited. */
class WatchingTest {

  private static final String FEED = "https://quay.example/feed";
  private static final String ONE = "https://quay.example/1";
  private static final String TWO = "https://quay.example/2";

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));
  private int minute;
  private final List<String> asked = new ArrayList<>();
  private final Map<String, Fetched> answers = new HashMap<>();

  @BeforeEach
  void open() {
    kept = new DataFolder(folder);
    put(FEED, "application/rss+xml", rss(ONE, TWO));
    put(ONE, "text/plain", "Bo Vasque said: five are dead\n");
    put(TWO, "text/plain", "Ilse Marand said: nothing is known\n");
  }

  private void put(String address, String type, String words) {
    answers.put(address, page(address, Optional.empty(), type, words));
  }

  private static Fetched.Page page(String address, Optional<URI> moved, String type, String words) {
    return new Fetched.Page(
        words.getBytes(UTF_8),
        URI.create(address),
        moved,
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        DataFolder.START);
  }

  private static String rss(String... links) {
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Quay FM</title>");
    for (String link : links) {
      rss.append("<item><title>News</title><link>").append(link);
      rss.append("</link><pubDate>Mon, 22 May 2023 10:00:00 GMT</pubDate></item>");
    }
    return rss + "</channel></rss>";
  }

  /** The page was there at the minute in which it is asked for. */
  private Fetched get(Web.Ask ask) {
    asked.add(ask.address().toString());
    Fetched answer = answers.get(ask.address().toString());
    if (answer instanceof Fetched.Page page) {
      Instant now = DataFolder.START.plusSeconds(60L * minute);
      return new Fetched.Page(
          page.bytes(),
          page.address(),
          page.moved(),
          page.mediaType(),
          page.etag(),
          page.lastModified(),
          now);
    }
    return answer == null ? new Fetched.Failed("nothing there", Optional.empty()) : answer;
  }

  private final List<AddAnswer> told = new ArrayList<>();

  private WatchAnswer watch(int at, String... more) {
    minute = at;
    asked.clear();
    told.clear();
    return kept.at(at)
        .desk()
        .watch(kept.data, List.of(more).stream().map(URI::create).toList(), this::get, told::add);
  }

  private List<String> told() {
    return told.stream().map(DataFolder::told).toList();
  }

  private static Instant minutes(int minutes) {
    return DataFolder.START.plusSeconds(60L * minutes);
  }

  @Test
  void whatIsNewIsKeptOnce() {
    WatchAnswer first = watch(0, FEED);
    assertEquals(List.of("Added 1", "Added 2"), told());
    assertEquals(List.of(FEED, ONE, TWO), asked);
    assertEquals(Optional.of(minutes(15)), first.next());
    assertEquals(List.of("Bo Vasque: five are dead"), kept.found("outlet:Quay five"));
    watch(14);
    assertEquals(List.of(), asked);
    String three = "https://quay.example/3";
    put(FEED, "application/rss+xml", rss(ONE, TWO, three));
    put(three, "text/plain", "Bo Vasque said: it rains\n");
    watch(15);
    assertEquals(List.of(FEED, three), asked);
    assertEquals(List.of("Added 3"), told());
    assertEquals(List.of(FEED), feeds());
    assertTrue(kept.check().isSound());
  }

  private List<String> feeds() {
    return kept.desk().feeds(kept.data).stream().map(Feed::address).map(URI::toString).toList();
  }

  @Test
  void aFeedThatMovedIsFollowedThere() {
    String moved = "https://quay.example/rss";
    answers.put(FEED, page(FEED, Optional.of(URI.create(moved)), "text/xml", rss(ONE)));
    put(moved, "text/xml", rss(ONE, TWO));
    watch(0, FEED);
    assertEquals(List.of(moved), feeds());
    watch(15);
    assertEquals(List.of(moved, TWO), asked);
  }

  @Test
  void aFeedThatFailsIsLeftAloneForAWhile() {
    answers.remove(FEED);
    WatchAnswer answer = watch(0, FEED);
    assertEquals(Optional.of("nothing there"), answer.feeds().get(0).trouble());
    assertTrue(answer.next().orElseThrow().isAfter(minutes(5)), answer.next().toString());
    watch(1);
    assertEquals(List.of(), asked);
    answers.put(FEED, new Fetched.Gone("it is gone"));
    watch(60 * 24);
    assertTrue(kept.desk().feeds(kept.data).get(0).gone());
    watch(60 * 48);
    assertEquals(List.of(), asked);
  }

  @Test
  void aPageIsFollowedLikeAFeed() {
    watch(0, ONE);
    put(ONE, "text/plain", "Bo Vasque said: nine are dead\n");
    watch(14);
    assertEquals(List.of("Bo Vasque: five are dead"), kept.found("dead"));
    watch(15);
    assertEquals(List.of("Bo Vasque: nine are dead"), kept.found("dead"));
    watch(16, FEED);
    assertEquals(List.of(FEED, TWO), asked); // the page is known
  }

  @Test
  void aPageIsLookedAtAgainAtItsTimes() {
    watch(0, FEED);
    put(FEED, "application/rss+xml", rss());
    watch(59);
    assertEquals(List.of(FEED), asked);
    put(ONE, "text/plain", "Bo Vasque said: nine are dead\n");
    watch(60);
    assertEquals(List.of(ONE, TWO), asked);
    assertEquals(List.of("Added 1", "Known 2"), told());
    AddAnswer.Added edited = (AddAnswer.Added) told.get(0);
    assertEquals(2, edited.version().number());
    assertEquals(minutes(60), edited.version().since());
    assertTrue(edited.revision().isPresent());
    assertEquals(List.of("Bo Vasque: nine are dead"), kept.found("dead"));
    long captures = kept.desk().counts(kept.data).captures();
    assertEquals(4, captures); // that it was the same is noted, its bytes are not kept twice
    long size = kept.archiveFile().toFile().length();
    watch(6 * 60);
    assertEquals(List.of(FEED, ONE, TWO), asked);
    assertEquals(List.of("Known 1", "Known 2"), told());
    assertEquals(size, kept.archiveFile().toFile().length());
    assertTrue(kept.check().isSound());
    watch(24 * 60);
    assertEquals(List.of(FEED, ONE, TWO), asked);
    watch(72 * 60);
    assertEquals(List.of(FEED, ONE, TWO), asked);
    watch(90 * 60);
    assertEquals(List.of(FEED), asked);
  }

  @Test
  void aPageThatIsGoneIsNotAskedForAllTheTime() {
    watch(0, FEED);
    put(FEED, "application/rss+xml", rss());
    answers.put(ONE, new Fetched.Gone("it is gone"));
    answers.put(TWO, new Fetched.NotModified(Optional.empty()));
    WatchAnswer answer = watch(61);
    assertEquals(List.of("Refused 1"), told());
    assertEquals(Optional.of(minutes(61 + 15)), answer.next());
    watch(62);
    assertEquals(List.of(), asked);
    watch(6 * 60);
    assertEquals(List.of(FEED, ONE, TWO), asked);
    assertEquals(1, kept.found("dead").size()); // what it said then, it said
  }
}
