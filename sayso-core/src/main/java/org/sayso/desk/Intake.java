package org.sayso.desk;

import java.util.stream.Stream;

/** Opens what a request names: files, folders, standard input. */
@FunctionalInterface
public interface Intake {

  /**
   * The inputs in the order of the request; lazy, so that a folder of a million reports is never in
   * memory at once. The desk closes it.
   */
  Stream<Arrival> open(ReadRequest request);
}
