package org.sayso.store.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sayso.claim.Claim;
import org.sayso.store.History;
import org.sayso.store.KeptReading;

/**
 * A claim in one form, and while it had that by the clock of keeping: spoken by {@code B. Vasque}
 * until a person merged the names, by {@code Bo Vasque} since.
 *
 * @param claim in that form
 * @param since from this moment
 * @param until before this one
 * @param now whether it has that form by what people decided to this day
 */
record Held(Claim claim, long since, long until, boolean now) {

  /** Where it never was so while its reading was in force. */
  private static final long NEVER = Documents.FOR_EVER;

  /** All forms that the claims of a reading had, and have. */
  static List<Held> of(long version, KeptReading reading, long end, History history) {
    List<Claim> now = history.now().on(version, reading.account());
    NavigableSet<Instant> moments = new TreeSet<>(history.moments(version, reading.account()));
    List<Instant> steps = new ArrayList<>(List.of(reading.readAt()));
    moments.stream()
        .filter(m -> m.isAfter(reading.readAt()) && m.toEpochMilli() < end)
        .forEach(steps::add);
    List<Held> closed = new ArrayList<>();
    Map<Claim, Held> open = new LinkedHashMap<>();
    for (Instant step : steps) {
      long moment = step.toEpochMilli();
      Instant decided = moments.floor(step);
      List<Claim> then =
          moments.isEmpty()
              ? now
              : history
                  .at(decided == null ? Instant.EPOCH : decided)
                  .on(version, reading.account());
      open.entrySet()
          .removeIf(
              entry -> {
                boolean over = !then.contains(entry.getKey());
                if (over) {
                  closed.add(entry.getValue().endingAt(moment));
                }
                return over;
              });
      then.forEach(claim -> open.putIfAbsent(claim, new Held(claim, moment, end, false)));
    }
    for (Claim claim : now) {
      Held held = open.remove(claim);
      closed.add(
          held == null
              ? new Held(claim, NEVER, NEVER, true)
              : new Held(claim, held.since(), end, true));
    }
    closed.addAll(open.values());
    return closed;
  }

  private Held endingAt(long moment) {
    return new Held(claim, since, moment, now);
  }
}
