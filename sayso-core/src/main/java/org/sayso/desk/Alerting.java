package org.sayso.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.archive.Backoff;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.store.Alert;
import org.sayso.store.Followed;
import org.sayso.store.Notice;
import org.sayso.store.Outbox;

/**
 * Tells those who want to be told. What is found is written down before it is sent, under a name
 * that is the same however often it is found: so nothing is told twice, and nothing is lost by a
 * call that does not get through or a process that ends.
 */
final class Alerting {

  private static final int PAGE = 200;

  /** Half a minute, a minute, two …: with {@link #MOST_ATTEMPTS} that is about seventeen hours. */
  private static final Backoff BACKOFF =
      new Backoff(Duration.ofSeconds(30), Duration.ofHours(6), 20241);

  /** A message that fails so often is given up; else one that is never taken would bar the rest. */
  static final int MOST_ATTEMPTS = 12;

  private static final String LOCK = "outbox.lock";

  private final KeepingDesk desk;
  private final Outbox outbox;
  private final Posting posting;
  private final InstantSource clock;

  Alerting(KeepingDesk desk, Outbox outbox, Posting posting, InstantSource clock) {
    this.desk = desk;
    this.outbox = outbox;
    this.posting = posting;
    this.clock = clock;
  }

  AlertAnswer make(AlertRequest request) {
    Instant now = clock.instant();
    long state = desk.state(request.data());
    Followed followed = meant(request);
    Bulletin bulletin = told(request.data(), followed);
    Alert alert =
        new Alert(
            request.name(),
            followed,
            request.to(),
            request.secret(),
            now,
            Alert.Standing.from(state, now));
    Set<String> known =
        bulletin.items().stream().map(Bulletin.Item::event).collect(Collectors.toSet());
    if (!alert.isCalled()) {
      try {
        posting.write(alert, bulletin);
      } catch (IOException e) {
        throw new IllegalArgumentException(alert.to() + " cannot be written: " + e.getMessage(), e);
      }
    }
    outbox.make(alert, known);
    return AlertDesk.answer(outbox, alert);
  }

  /** A story goes by its id from now on: words may mean another one tomorrow. */
  private Followed meant(AlertRequest request) {
    String which = request.followed().which();
    return switch (request.followed().kind()) {
      case SEARCH -> request.followed();
      case SPEAKER ->
          throw new IllegalArgumentException(
              "keep a search for speaker:\"" + which + "\", and follow that");
      case STORY -> {
        StoryAnswer answer = desk.story(new StoryRequest(request.data(), which, Optional.empty()));
        if (answer instanceof StoryAnswer.One one) {
          yield new Followed(
              Followed.Kind.STORY, one.answer().stories().get(0).story().id().value());
        }
        throw new IllegalArgumentException(
            answer instanceof StoryAnswer.None
                ? "no story fits '" + which + "'; sayso story lists them"
                : "several stories fit '" + which + "'; name one by its id, as sayso story has it");
      }
    };
  }

  private Bulletin told(Path data, Followed followed) {
    BulletinAnswer answer = desk.bulletin(data, followed, Optional.empty());
    if (answer instanceof BulletinAnswer.Told told) {
      return told.bulletin();
    }
    throw new IllegalArgumentException("the story " + followed.which() + " is no more");
  }

  TellingAnswer round(Path data) {
    List<String> troubles = new ArrayList<>();
    int told = 0;
    try (FolderLock lock = FolderLock.take(data, LOCK, "another sayso tells what is new")) {
      java.util.Objects.requireNonNull(lock);
      long state = desk.state(data);
      for (Alert kept : outbox.alerts()) {
        if (kept.standing().stopped()) {
          continue;
        }
        Alert alert = kept;
        if (alert.standing().state() != state) {
          try {
            alert = looked(data, alert, state);
          } catch (IllegalArgumentException | IOException e) {
            troubles.add(alert.name() + ": " + e.getMessage());
          }
        }
        told += alert.isCalled() ? called(alert, troubles) : 0;
      }
    } catch (IOException e) {
      troubles.add("the folder " + data + " cannot be used: " + e.getMessage());
    }
    return new TellingAnswer(told, troubles, outbox.next());
  }

  /** What is new is in the outbox, or in the file. */
  private Alert looked(Path data, Alert alert, long state) throws IOException {
    Instant now = clock.instant();
    if (!alert.isCalled()) {
      posting.write(alert, told(data, alert.followed()));
      Alert written = alert.lookedAt(state, now);
      outbox.keep(written);
      return written;
    }
    List<Bulletin.Item> items = new ArrayList<>();
    boolean all = true;
    if (alert.followed().kind() == Followed.Kind.SEARCH) {
      all = found(data, alert, items);
    } else {
      items.addAll(told(data, alert.followed()).items());
    }
    List<Notice> notices =
        items.stream()
            .sorted(java.util.Comparator.comparing(Bulletin.Item::updated))
            .map(item -> Notice.of(alert.name(), item.event(), posting.message(alert, item, now)))
            .toList();
    Alert after = all ? alert.lookedAt(state, now) : alert;
    outbox.found(after, notices);
    return after;
  }

  /** Whether all that is kept was searched. */
  private boolean found(Path data, Alert alert, List<Bulletin.Item> items) {
    String name = alert.followed().which();
    boolean all = true;
    long total = Long.MAX_VALUE;
    for (int from = 0; from < total; from += PAGE) {
      SearchAnswer page =
          desk.reviewing().cameSince(data, name, alert.standing().looked(), from, PAGE);
      items.addAll(Bulletins.of(name, page).items());
      all &= page.fresh();
      total = page.total();
    }
    return all;
  }

  /** Until one does not get through: the order of events is kept. */
  private int called(Alert alert, List<String> troubles) {
    int told = 0;
    Alert now = alert;
    if (clock.instant().isBefore(alert.standing().due())) {
      return 0;
    }
    for (Notice notice : outbox.waiting(alert.name())) {
      Posting.Posted posted = posting.post(now, notice);
      if (posted instanceof Posting.Posted.Through) {
        outbox.settle(notice, true, clock.instant());
        told++;
        if (now.standing().failures() > 0) {
          now = now.through();
          outbox.keep(now);
        }
      } else if (posted instanceof Posting.Posted.Unwanted unwanted) {
        outbox.keep(now.stopped(unwanted.why()));
        troubles.add(alert.name() + ": " + unwanted.why() + "; it is called no more");
        return told;
      } else {
        troubles.add(failed(now, notice, (Posting.Posted.Failed) posted));
        return told;
      }
    }
    return told;
  }

  private String failed(Alert alert, Notice notice, Posting.Posted.Failed failed) {
    Duration usual = BACKOFF.after(alert.standing().failures() + 1, alert.name());
    Duration wait = failed.pause().filter(asked -> asked.compareTo(usual) > 0).orElse(usual);
    Instant next = clock.instant().plus(wait);
    outbox.keep(alert.failed(failed.why(), next));
    if (notice.attempts() + 1 >= MOST_ATTEMPTS) {
      outbox.settle(notice, false, clock.instant());
      return alert.name() + ": " + failed.why() + "; this event is given up";
    }
    outbox.triedInVain(notice);
    return alert.name() + ": " + failed.why() + "; called again at " + next;
  }
}
