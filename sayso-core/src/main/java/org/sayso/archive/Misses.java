package org.sayso.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.archive.Captured.Missed;
import org.sayso.news.Capture;
import org.sayso.news.RefusalReason;

/** The ways to say that something was not taken. */
final class Misses {

  private Misses() {}

  static Missed unreadable(String name, IOException e) {
    return e instanceof Unsafe
        ? new Missed(name, RefusalReason.UNSAFE, message(e))
        : new Missed(name, RefusalReason.UNREADABLE, "cannot be read: " + message(e));
  }

  static Missed tooLarge(String name, String size) {
    return new Missed(
        name,
        RefusalReason.TOO_LARGE,
        String.format(
            Locale.ROOT, "%s bytes; a report may have %,d", size, (long) Capture.MAX_BYTES));
  }

  static Missed tooLarge(String name) {
    return tooLarge(name, "more than " + String.format(Locale.ROOT, "%,d", Capture.MAX_BYTES));
  }

  static Missed malformed(String name, String detail) {
    return new Missed(name, RefusalReason.MALFORMED, detail);
  }

  static Missed unsafe(String name, String detail) {
    return new Missed(name, RefusalReason.UNSAFE, detail);
  }

  static Missed elsewhere(String name, String detail) {
    return new Missed(name, RefusalReason.ELSEWHERE, detail);
  }

  static Iterator<Captured> only(Captured captured) {
    return List.of(captured).iterator();
  }

  /** The first line of what was thrown. */
  static String message(Exception e) {
    return Optional.ofNullable(e.getMessage())
        .flatMap(words -> words.lines().findFirst())
        .orElse(e.getClass().getSimpleName());
  }
}
