package org.sayso.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a page that is known is looked at again, since reports are edited without a word: an hour,
 * six hours, a day and three days after it came out. After that it is left alone.
 */
public final class Revisits {

  /** Counted from the publication. */
  public static final List<Duration> AFTER =
      List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(3));

  /** Two looks stand at least so far apart, however late the first came. */
  private static final Duration APART = Duration.ofMinutes(30);

  private Revisits() {}

  /**
   * When it is to be looked at next; empty if never again.
   *
   * @param published when it came out; where that is not known, when it was first seen
   * @param lastSeen when it was last looked at
   */
  public static Optional<Instant> next(Instant published, Instant lastSeen) {
    Instant start = published.isAfter(lastSeen) ? lastSeen : published;
    return AFTER.stream()
        .map(start::plus)
        .filter(moment -> moment.isAfter(lastSeen))
        .map(moment -> later(moment, lastSeen.plus(APART)))
        .findFirst();
  }

  /** Whether it is time. */
  public static boolean due(Instant published, Instant lastSeen, Instant now) {
    return next(published, lastSeen).filter(moment -> !moment.isAfter(now)).isPresent();
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
