package org.sayso.archive;

import java.util.Optional;
import org.sayso.news.Capture;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/**
 * What the user says of all reports that he hands in together.
 *
 * @param published when they came out
 * @param outlet who published them
 */
public record Hints(Optional<Publication> published, Optional<Outlet> outlet) {

  public static final Hints NONE = new Hints(Optional.empty(), Optional.empty());

  Capture capture(String name, byte[] bytes) {
    return new Capture(name, bytes, published, outlet);
  }
}
