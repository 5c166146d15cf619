package org.sayso.desk;

import java.util.function.Consumer;

/**
 * Reads and reconciles by the million, into tables. Its answers are those of {@link Desk} and
 * {@link Reconciling}; it is found by {@link java.util.ServiceLoader}, since what it stands on has
 * a class path of its own.
 */
public interface BatchDesk {

  /**
   * Does all that is not done yet.
   *
   * @param told is told a line for people as each step begins
   * @throws BatchException where it cannot go on, with words for people
   */
  BatchAnswer run(BatchRequest request, Consumer<String> told);
}
