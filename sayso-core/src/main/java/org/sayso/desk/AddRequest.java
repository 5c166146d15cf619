package org.sayso.desk;

import java.nio.file.Path;
import java.util.List;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * Please keep these.
 *
 * @param data the folder to keep them in
 * @param handed reports whose bytes the asker has at hand
 * @param inputs files, folders, addresses, {@code -}
 * @param hints what is known of all of them
 */
public record AddRequest(Path data, List<Capture> handed, List<String> inputs, Hints hints) {

  /**
   * @throws IllegalArgumentException if there is nothing to add
   */
  public AddRequest {
    handed = List.copyOf(handed);
    inputs = List.copyOf(inputs);
    if (handed.isEmpty() && inputs.isEmpty()) {
      throw new IllegalArgumentException("a request to add nothing");
    }
  }

  public AddRequest(Path data, List<String> inputs, Hints hints) {
    this(data, List.of(), inputs, hints);
  }

  ReadRequest asReading() {
    return new ReadRequest(handed, inputs, hints);
  }
}
