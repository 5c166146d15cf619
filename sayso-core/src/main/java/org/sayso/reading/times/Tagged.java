package org.sayso.reading.times;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.claim.TimeExpression;

/**
 * The tagger's own expressions, where no rule of ours knows the words. Measured on TimeBank and
 * WikiWars, single words without figures were always wrong then: {@code march}, {@code fall},
 * {@code the SEC}; and quarters are mostly no times but a fourth.
 */
final class Tagged {

  private static final Pattern TIMEX3 =
      Pattern.compile("\\d{4}(-[\\dQHSUFAWPI-]+)?(T.*)?|P[T\\dX].*|T\\d.*");
  private static final Pattern TELLING =
      Pattern.compile("(?!.*\\bquarters?\\b).*(\\d|\\S\\s+\\S).*", Pattern.DOTALL);

  private Tagged() {}

  /** The expression, if its value is TIMEX3 and its words tell more than one word could. */
  static Optional<TimeExpression> plain(TimeExpression time, String words) {
    boolean kept =
        TIMEX3.matcher(time.value()).matches()
            && !time.value().contains("XX:")
            && TELLING.matcher(words).matches();
    return kept ? Optional.of(time) : Optional.empty();
  }
}
