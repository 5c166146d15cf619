package org.sayso.store.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.KeptReading;

/**
 * A claim in one form, and while it had that by the clock of keeping: spoken by {@code B. Vasque}
 * until a person merged the names, by {@code Bo Vasque} since.
 *
 * @param claim in that form
 * @param since from this moment
 * @param until before this one
 * @param reviewed whether people had decided anything of it
 * @param now whether it has that form by what people decided to this day
 */
record Held(Claim claim, boolean reviewed, long since, long until, boolean now) {

  /** Where it never was so while its reading was in force. */
  private static final long NEVER = Documents.FOR_EVER;

  /** What tells one form from the next. */
  private record Form(Claim claim, boolean reviewed) {
    Held held(long since, long until, boolean now) {
      return new Held(claim, reviewed, since, until, now);
    }
  }

  /** All forms that the claims of a reading had, and have. */
  static List<Held> of(long version, KeptReading reading, long end, History history) {
    List<Form> now = forms(version, reading, history.now());
    NavigableSet<Instant> moments = new TreeSet<>(history.moments(version, reading.account()));
    List<Instant> steps = new ArrayList<>(List.of(reading.readAt()));
    moments.stream()
        .filter(m -> m.isAfter(reading.readAt()) && m.toEpochMilli() < end)
        .forEach(steps::add);
    List<Held> closed = new ArrayList<>();
    Map<Form, Long> open = new LinkedHashMap<>();
    for (Instant step : steps) {
      long moment = step.toEpochMilli();
      Instant decided = moments.floor(step);
      List<Form> then =
          moments.isEmpty()
              ? now
              : forms(version, reading, history.at(decided == null ? Instant.EPOCH : decided));
      List<Form> over = open.keySet().stream().filter(form -> !then.contains(form)).toList();
      over.forEach(
          form ->
              Optional.ofNullable(open.remove(form))
                  .ifPresent(since -> closed.add(form.held(since, moment, false))));
      then.forEach(form -> open.putIfAbsent(form, moment));
    }
    for (Form form : now) {
      Optional<Long> since = Optional.ofNullable(open.remove(form));
      closed.add(form.held(since.orElse(NEVER), since.isPresent() ? end : NEVER, true));
    }
    open.forEach((form, since) -> closed.add(form.held(since, end, false)));
    return closed;
  }

  private static List<Form> forms(long version, KeptReading reading, Decisions decisions) {
    Set<ClaimId> reviewed = decisions.reviewed(version, reading.account());
    return decisions.on(version, reading.account()).stream()
        .map(claim -> new Form(claim, reviewed.contains(claim.id())))
        .toList();
  }
}
