package org.sayso.desk;

import java.time.Instant;
import java.util.List;

/**
 * A moment at which something of a story came out, or came in.
 *
 * @param moment of it
 * @param what {@code Kestrel Post}, {@code Quay FM, version 2}
 */
public record StoryMoment(Instant moment, List<String> what) {
  public StoryMoment {
    what = List.copyOf(what);
  }
}
