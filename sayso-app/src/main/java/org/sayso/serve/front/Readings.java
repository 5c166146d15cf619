package org.sayso.serve.front;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.reading.Reading;

/** What was read and not kept, for as long as somebody may want to keep it; in memory only. */
final class Readings {

  private static final int MOST = 20;

  /**
   * Something that was handed in and read.
   *
   * @param handed what
   * @param readings what came of it
   */
  record Tried(Handed handed, List<Reading> readings) {
    Tried {
      readings = List.copyOf(readings);
    }
  }

  private final Map<String, Tried> tried = new LinkedHashMap<>();
  private int last;

  /** Remembers it, and tells its number. */
  synchronized String keep(Tried one) {
    if (tried.size() == MOST) {
      tried.remove(tried.keySet().iterator().next());
    }
    String id = Integer.toString(++last);
    tried.put(id, one);
    return id;
  }

  synchronized Optional<Tried> get(String id) {
    return Optional.ofNullable(tried.get(id));
  }
}
