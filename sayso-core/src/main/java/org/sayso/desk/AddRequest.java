package org.sayso.desk;

import java.nio.file.Path;
import java.util.List;
import org.sayso.news.Hints;

/**
 * Please keep these.
 *
 * @param data the folder to keep them in
 * @param inputs files, folders, addresses, {@code -}
 * @param hints what is known of all of them
 */
public record AddRequest(Path data, List<String> inputs, Hints hints) {

  /**
   * @throws IllegalArgumentException if there is nothing to add
   */
  public AddRequest {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a request to add nothing");
    }
  }

  ReadRequest asReading() {
    return new ReadRequest(inputs, hints);
  }
}
