package org.sayso.batch;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.news.RefusalReason;

/** Why something is not in the tables, beyond what a report itself is refused for. */
final class Refusals {

  /** A fault of ours, or of the machine. */
  static final String FAILED = "failed";

  static final String TIMED_OUT = "timed_out";

  private Refusals() {}

  /** {@code NO_TEXT} as {@code no_text}. */
  static String word(RefusalReason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  /** What was thrown, and the line of ours that threw it. */
  static String say(@Nullable Throwable fault) {
    if (fault == null) {
      return "";
    }
    String where =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.sayso."))
            .findFirst()
            .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
            .orElse("");
    String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    return fault.getClass().getSimpleName() + ": " + message + where;
  }
}
