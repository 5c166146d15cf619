package org.sayso.bench.newsroom;

import java.util.List;
import java.util.Optional;

/**
 * One on whose word something goes back.
 *
 * @param bodies ways of writing an organisation's name, fullest first; none for a mere person
 * @param person who speaks for it, or for herself; empty for an unnamed witness
 * @param title before or after the person's name, with the comma
 * @param described for an unnamed witness
 */
record Origin(
    List<String> bodies, Optional<String> person, String title, Optional<String> described) {

  Origin {
    bodies = List.copyOf(bodies);
  }
}
