package org.sayso.reconcile.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;

/**
 * A claim as it is compared: who does what with which words, when.
 *
 * @param speakers who said it, by name; empty where it is not told
 * @param affiliation whom they speak for, where that is told and somebody else
 * @param stance what they do with the content
 * @param content the words; of a denial what is denied
 * @param saidAt the day it was said, where that is told
 * @param day the day it was said or else printed, against which its own times are resolved
 */
public record Said(
    List<String> speakers,
    Optional<String> affiliation,
    Stance stance,
    String content,
    Optional<LocalDate> saidAt,
    Optional<LocalDate> day) {

  public Said {
    speakers = List.copyOf(speakers);
  }

  /** The same, whoever said it. */
  public Said byAnybody() {
    return new Said(List.of(), Optional.empty(), stance, content, saidAt, day);
  }
}
