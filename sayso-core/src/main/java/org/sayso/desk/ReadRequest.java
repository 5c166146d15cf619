package org.sayso.desk;

import java.util.List;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * Please read these.
 *
 * @param handed reports whose bytes the asker has at hand, as one who pastes or drops them
 * @param inputs files, folders, or {@code -} for standard input, in the order wished for
 * @param hints what is known of all of them
 */
public record ReadRequest(List<Capture> handed, List<String> inputs, Hints hints) {

  /**
   * @throws IllegalArgumentException if there is nothing to read
   */
  public ReadRequest {
    handed = List.copyOf(handed);
    inputs = List.copyOf(inputs);
    if (handed.isEmpty() && inputs.isEmpty()) {
      throw new IllegalArgumentException("a request to read nothing");
    }
  }

  public ReadRequest(List<String> inputs, Hints hints) {
    this(List.of(), inputs, hints);
  }
}
