package org.sayso.desk;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.sayso.news.Hints;

/**
 * Please read and reconcile all of these at once, into tables.
 *
 * @param inputs files and folders, in the order wished for
 * @param out the folder of the tables; one that was begun with the same inputs is carried on
 * @param hints what is known of all of them
 * @param weights with which to read: {@code standard}, {@code none}, or a folder
 * @param partitions into how many parts the work is cut, where the asker wants a say in it; the
 *     tables are the same for any
 * @param patience how long one report may take before it is refused
 * @param gulp how many reports are read between two savings
 */
public record BatchRequest(
    List<String> inputs,
    String out,
    Hints hints,
    String weights,
    OptionalInt partitions,
    Duration patience,
    int gulp) {

  /** How long a report may take; the slowest of ours, a hundred times a long one, takes a tenth. */
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Some minutes of work on one core. */
  public static final int GULP = 2_000;

  /**
   * @throws IllegalArgumentException if there is nothing to read
   */
  public BatchRequest {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a request to read nothing");
    }
    if (gulp < 1) {
      throw new IllegalArgumentException("one report at a time is least, not " + gulp);
    }
  }
}
