package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/**
 * Please read these.
 *
 * @param inputs files, folders, or {@code -} for standard input, in the order wished for
 * @param published when they came out, for reports that do not say it themselves
 * @param outlet who published them, the same
 */
public record ReadRequest(
    List<String> inputs, Optional<Publication> published, Optional<Outlet> outlet) {

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
