package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.Posting.Posted;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.store.Alert;
import org.sayso.store.Followed;
import org.sayso.store.Notice;
import org.sayso.store.Search;
import org.sayso.store.sqlite.SqliteOutbox;

/** Those who want to be told are told, once. */
class AlertsTest {

  private static final String HOOK = "https://newsroom.example/hook";

  @TempDir private Path folder = Path.of("");

  private final Post post = new Post();
  private Instant now = DataFolder.START;

  @SuppressWarnings("NullAway.Init")
  private HandedOver kept;

  /** Answers as it is told to, and else takes all. */
  private static final class Post implements Posting {
    private final List<String> sent = new ArrayList<>();
    private final Deque<Posted> answers = new ArrayDeque<>();

    @Override
    public String message(Alert alert, Bulletin.Item item, Instant found) {
      return item.news() + " " + item.title();
    }

    @Override
    public Posted post(Alert alert, Notice notice) {
      sent.add(alert.name() + ": " + notice.message());
      return Optional.ofNullable(answers.poll()).orElseGet(Posted.Through::new);
    }

    @Override
    public void write(Alert alert, Bulletin bulletin) throws IOException {
      Files.writeString(Path.of(alert.to()), bulletin.items().size() + " items");
    }

    List<String> take() {
      List<String> all = List.copyOf(sent);
      sent.clear();
      return all;
    }
  }

  @BeforeEach
  void keep() {
    kept = new HandedOver(folder);
  }

  private AlertDesk desk() {
    return new AlertDesk(kept.keeping(), SqliteOutbox::open, () -> now);
  }

  private void make(String name, Followed.Kind kind, String which, String to) {
    String secret = to.equals(HOOK) ? "whsec_AAAA" : "";
    desk().make(new AlertRequest(kept.data(), name, new Followed(kind, which), to, secret), post);
  }

  private TellingAnswer tell(int minutes) {
    now = DataFolder.START.plus(Duration.ofMinutes(minutes));
    return desk().tell(kept.data(), post);
  }

  private String tally(String name) {
    return desk().alerts(kept.data()).stream()
        .filter(answer -> answer.alert().name().equals(name))
        .map(
            answer ->
                answer.tally().told()
                    + " "
                    + answer.tally().waiting()
                    + " "
                    + answer.tally().givenUp())
        .findFirst()
        .orElse("none");
  }

  @Test
  void aStoryTellsWhatIsNewChangedAndInConflictOnce() {
    make("dam", Followed.Kind.STORY, "dam/01", HOOK);
    assertEquals(0, tell(1).told());
    kept.reports(2, "vale", "dam/03", "Bo Vasque said: six people are dead\n");
    assertEquals(1, tell(3).told());
    assertEquals(1, post.take().stream().filter(s -> s.startsWith("dam: NEW vale")).count());
    kept.reports(4, "vale", "dam/03", "Bo Vasque said: seven people are dead\n");
    assertEquals(1, tell(5).told());
    assertEquals(
        1, post.take().stream().filter(s -> s.startsWith("dam: CHANGED vale, version 2")).count());
    assertEquals(0, tell(6).told());
    assertEquals(0, desk().tell(kept.data(), post).told());
    assertEquals("2 0 0", tally("dam"));
  }

  @Test
  void aConflictIsToldOnceThoughItsReportsAreEdited() {
    HandedOver quiet = new HandedOver(folder.resolve("quiet"), false);
    assertTrue(quiet.dossier().findings().conflicts().isEmpty());
    List<String> events =
        Bulletins.of(kept.dossier()).items().stream()
            .filter(item -> item.news() == Bulletin.News.CONFLICT)
            .map(Bulletin.Item::event)
            .toList();
    kept.reports(
        5,
        "quay",
        "dam/02",
        """
        A word that was not there before.
        The army denied: nine people were killed
        """);
    assertEquals(1, events.size());
    assertEquals(
        events,
        Bulletins.of(kept.dossier()).items().stream()
            .filter(item -> item.news() == Bulletin.News.CONFLICT)
            .map(Bulletin.Item::event)
            .toList());
  }

  @Test
  void aSearchTellsWhatCameSince() {
    kept.keeping()
        .reviewing()
        .save(
            new SaveRequest(
                kept.data(), "dead", "dead", Search.What.CLAIMS, Search.Order.OLDEST, "Ann"));
    make("dead", Followed.Kind.SEARCH, "dead", HOOK);
    assertEquals(0, tell(1).told());
    kept.reports(2, "vale", "dam/03", "Bo Vasque said: six are dead\nAda Kell said: rain\n");
    assertEquals(1, tell(3).told());
    assertEquals(List.of("dead: NEW Bo Vasque asserts: six are dead"), post.take());
    kept.reports(4, "vale", "dam/03", "x\nBo Vasque said: six are dead\nAda Kell said: snow\n");
    assertEquals(0, tell(5).told());
  }

  @Test
  void whatDoesNotGetThroughIsSentAgainLaterAndLater() {
    make("dam", Followed.Kind.STORY, "dam/01", HOOK);
    kept.reports(1, "vale", "dam/03", "Bo Vasque said: six people are dead\n");
    kept.reports(1, "hill", "dam/04", "Bo Vasque said: two trees are dead\n");
    post.answers.add(new Posted.Failed("the address answers 500", Optional.empty()));
    TellingAnswer first = tell(2);
    assertEquals(0, first.told());
    assertTrue(first.troubles().get(0).startsWith("dam: the address answers 500; called again at"));
    assertEquals(1, post.sent.size());
    assertTrue(first.next().orElseThrow().isAfter(now));
    assertEquals(0, desk().tell(kept.data(), post).told());
    assertEquals(1, post.sent.size());
    post.answers.add(new Posted.Failed("busy", Optional.of(Duration.ofHours(2))));
    assertEquals(0, tell(4).told());
    assertEquals(
        now.plus(Duration.ofHours(2)), desk().tell(kept.data(), post).next().orElseThrow());
    assertEquals(0, tell(100).told());
    List<String> before = post.take();
    assertEquals(before.get(0), before.get(1));
    assertEquals(2, tell(130).told());
    assertEquals(before.get(0), post.sent.get(0));
    assertEquals(2, post.sent.size());
    assertEquals("2 0 0", tally("dam"));
    assertEquals(Optional.empty(), tell(131).next());
  }

  @Test
  void aMessageThatIsNeverTakenDoesNotBarTheOthers() {
    make("dam", Followed.Kind.STORY, "dam/01", HOOK);
    kept.reports(1, "vale", "dam/03", "Bo Vasque said: six people are dead\n");
    for (int i = 0; i < Alerting.MOST_ATTEMPTS; i++) {
      post.answers.add(new Posted.Failed("the address answers 400", Optional.empty()));
      assertEquals(0, tell(10 + i * 1000).told());
    }
    assertEquals("0 0 1", tally("dam"));
    kept.reports(1, "hill", "dam/04", "Bo Vasque said: two trees are dead\n");
    assertEquals(1, tell(40_000).told());
    assertEquals("1 0 1", tally("dam"));
  }

  @Test
  void whoWantsNoMoreIsCalledNoMore() {
    make("dam", Followed.Kind.STORY, "dam/01", HOOK);
    kept.reports(1, "vale", "dam/03", "Bo Vasque said: six people are dead\n");
    post.answers.add(new Posted.Unwanted("gone"));
    assertTrue(tell(2).troubles().get(0).endsWith("called no more"));
    post.take();
    assertEquals(List.of(), tell(9_000).troubles());
    assertEquals(List.of(), post.take());
  }

  @Test
  void aFeedIsWrittenAtOnceAndWhenSomethingIsNew() throws IOException {
    Path feed = folder.resolve("dam.atom");
    make("dam", Followed.Kind.STORY, "dam/01", feed.toString());
    assertEquals("3 items", Files.readString(feed));
    Files.delete(feed);
    tell(1);
    assertFalse(Files.exists(feed));
    kept.reports(2, "vale", "dam/03", "Bo Vasque said: six people are dead\n");
    tell(3);
    assertEquals("4 items", Files.readString(feed));
    assertEquals(List.of(), post.take());
  }

  @Test
  void whatCannotBeFollowedIsRefused() {
    make("dam", Followed.Kind.STORY, "dam/01", HOOK);
    assertThrows(
        IllegalArgumentException.class, () -> make("dam", Followed.Kind.STORY, "dam/02", HOOK));
    assertThrows(
        IllegalArgumentException.class, () -> make("x", Followed.Kind.STORY, "qwertz", HOOK));
    assertThrows(
        IllegalArgumentException.class, () -> make("x", Followed.Kind.SEARCH, "none", HOOK));
    assertThrows(
        IllegalArgumentException.class, () -> make("x", Followed.Kind.SPEAKER, "Vasque", HOOK));
    assertEquals(1, desk().alerts(kept.data()).size());
    assertTrue(desk().drop(kept.data(), "dam"));
    assertFalse(desk().drop(kept.data(), "dam"));
    assertEquals("none", tally("dam"));
  }

  @Test
  void whoeverTellsTellsAlone() throws IOException {
    make("dam", Followed.Kind.STORY, "dam/01", HOOK);
    try (FolderLock lock = FolderLock.take(kept.data(), "outbox.lock", "another")) {
      java.util.Objects.requireNonNull(lock);
      assertThrows(BusyException.class, () -> desk().tell(kept.data(), post));
    }
    assertEquals(0, desk().tell(kept.data(), post).told());
  }

  @Test
  void anExportedLedgerTakesNoSecretsAlong() throws IOException {
    make("dam", Followed.Kind.STORY, "dam/01", HOOK);
    Path zip = folder.resolve("desk.zip");
    kept.keeping().export(kept.data(), zip, done -> {});
    try (java.util.zip.ZipFile out = new java.util.zip.ZipFile(zip.toFile())) {
      assertTrue(
          out.stream().noneMatch(entry -> entry.getName().contains("outbox")), out.getName());
    }
    if (Files.getFileStore(kept.data()).supportsFileAttributeView("posix")) {
      assertEquals(
          "[OWNER_READ, OWNER_WRITE]",
          new java.util.TreeSet<>(Files.getPosixFilePermissions(kept.data().resolve("outbox.db")))
              .toString());
    }
  }
}
