package org.sayso.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.claim.Stance;

/**
 * What a person put right within a claim; what is empty is as it was.
 *
 * @param source where the source stands
 * @param cue where the cue stands
 * @param content where the content stands
 * @param stance what the speaker does with it
 * @param hedged whether it is marked as uncertain
 * @param said when it was said
 */
public record Correction(
    Optional<Anchor> source,
    Optional<Anchor> cue,
    Optional<Anchor> content,
    Optional<Stance> stance,
    Optional<Boolean> hedged,
    Optional<Said> said) {

  public static final Correction NONE = of(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @param day on which it was said; empty where the text does not tell
   */
  public record Said(Optional<LocalDate> day) {}

  /** Parts that stand elsewhere. */
  public static Correction of(
      Optional<Anchor> source, Optional<Anchor> cue, Optional<Anchor> content) {
    return new Correction(
        source, cue, content, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Correction of(Stance stance) {
    return new Correction(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(stance),
        Optional.empty(),
        Optional.empty());
  }

  public static Correction of(boolean hedged) {
    return new Correction(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(hedged),
        Optional.empty());
  }

  public static Correction of(Said said) {
    return new Correction(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(said));
  }

  /** The parts that stand elsewhere. */
  Stream<Anchor> parts() {
    return Stream.of(source, cue, content).flatMap(Optional::stream);
  }
}
