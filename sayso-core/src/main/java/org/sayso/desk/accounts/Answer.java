package org.sayso.desk.accounts;

import java.util.List;
import java.util.Optional;

/**
 * What one origin answers to a disputed question.
 *
 * @param saying its words, with who carried them
 * @param value the same in a few words, where the conflicts give them
 * @param bearings on what others answer, the strongest first
 */
public record Answer(Saying saying, Optional<Value> value, List<Bearing> bearings) {
  public Answer {
    bearings = List.copyOf(bearings);
  }

  /** Whether the origin has a later word. */
  public boolean isSuperseded() {
    return saying.superseded().isPresent();
  }
}
