package org.sayso.desk;

import java.util.List;
import org.sayso.news.Hints;

/**
 * Please read these.
 *
 * @param inputs files, folders, or {@code -} for standard input, in the order wished for
 * @param hints what is known of all of them
 */
public record ReadRequest(List<String> inputs, Hints hints) {

  /**
   * @throws IllegalArgumentException if there is nothing to read
   */
  public ReadRequest {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a request to read nothing");
    }
  }
}
