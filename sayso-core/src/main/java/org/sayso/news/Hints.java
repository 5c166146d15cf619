package org.sayso.news;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What the giver of a capture says of it: the user, the feed it stood in, the server it came from.
 * Each wins over what the report says only where the report says nothing.
 *
 * @param published when it came out
 * @param outlet who published it
 * @param url where it was found
 * @param title the headline
 * @param mediaType with its parameters, as a server tells it: {@code text/html; charset=koi8-r}
 * @param captured when these bytes were there
 */
public record Hints(
    Optional<Publication> published,
    Optional<Outlet> outlet,
    Optional<URI> url,
    Optional<String> title,
    Optional<String> mediaType,
    Optional<Instant> captured) {

  public static final Hints NONE = of(Optional.empty(), Optional.empty());

  /** What a user says of all reports that he hands in together. */
  public static Hints of(Optional<Publication> published, Optional<Outlet> outlet) {
    return new Hints(
        published, outlet, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** These, and where they say nothing, what the others say. */
  public Hints or(Hints others) {
    return new Hints(
        published.or(others::published),
        outlet.or(others::outlet),
        url.or(others::url),
        title.or(others::title),
        mediaType.or(others::mediaType),
        captured.or(others::captured));
  }
}
