package org.sayso.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How telling went.
 *
 * @param told how many events were told
 * @param troubles what did not go, in words; an alert a line
 * @param next when something that did not get through is sent again
 */
public record TellingAnswer(int told, List<String> troubles, Optional<Instant> next) {

  /** Nothing was told, nothing is to be told. */
  public static final TellingAnswer NOTHING = new TellingAnswer(0, List.of(), Optional.empty());

  public TellingAnswer {
    troubles = List.copyOf(troubles);
  }
}
