package org.sayso.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.sayso.store.Alert;
import org.sayso.store.Outbox;

/** The door for those who want to be told what is new, as soon as it is. */
public final class AlertDesk {

  /** The outbox's file within the folder. */
  public static final String OUTBOX = "outbox.db";

  private final KeepingDesk desk;
  private final Function<Path, Outbox> outboxes;
  private final InstantSource clock;

  /**
   * @param desk is asked
   * @param outboxes opens a file
   */
  public AlertDesk(KeepingDesk desk, Function<Path, Outbox> outboxes, InstantSource clock) {
    this.desk = desk;
    this.outboxes = outboxes;
    this.clock = clock;
  }

  /**
   * Makes an alert. It tells what is new from now on; a file is written at once.
   *
   * @throws IllegalArgumentException if that cannot be followed, or the name is taken; the message
   *     is for people
   */
  public AlertAnswer make(AlertRequest request, Posting posting) {
    try (Outbox outbox = outbox(request.data())) {
      return new Alerting(desk, outbox, posting, clock).make(request);
    }
  }

  /** All alerts, by name. */
  public List<AlertAnswer> alerts(Path data) {
    if (!isAsked(data)) {
      return List.of();
    }
    try (Outbox outbox = outbox(data)) {
      return outbox.alerts().stream().map(alert -> answer(outbox, alert)).toList();
    }
  }

  static AlertAnswer answer(Outbox outbox, Alert alert) {
    return new AlertAnswer(alert, outbox.tally(alert.name()));
  }

  /** Drops an alert and all it had to tell; whether there was one. */
  public boolean drop(Path data, String name) {
    try (Outbox outbox = outbox(data)) {
      return outbox.drop(name);
    }
  }

  /**
   * Looks what is new, and tells it.
   *
   * @throws BusyException if another process is at it
   */
  public TellingAnswer tell(Path data, Posting posting) {
    if (!isAsked(data)) {
      return TellingAnswer.NOTHING;
    }
    try (Outbox outbox = outbox(data)) {
      return new Alerting(desk, outbox, posting, clock).round(data);
    }
  }

  /** Whether anybody ever wanted to be told. */
  private static boolean isAsked(Path data) {
    return Files.exists(data.resolve(OUTBOX));
  }

  private Outbox outbox(Path data) {
    desk.counts(data); // nothing is made in a folder where nothing is kept
    return outboxes.apply(data.resolve(OUTBOX));
  }
}
