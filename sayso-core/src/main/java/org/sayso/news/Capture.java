package org.sayso.news;

import java.util.Objects;
import java.util.Optional;

/**
 * What came in: the bytes of one report, and what the giver says of them.
 *
 * @param name of the file or record, as people are told of it
 * @param bytes as they came; treat as read-only
 * @param published what the user says; wins over what the report says only where the report says
 *     nothing
 * @param outlet the same
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Capture(
    String name, byte[] bytes, Optional<Publication> published, Optional<Outlet> outlet) {

  /** How many bytes one report may have: 8 MiB, some forty times the longest live page. */
  public static final int MAX_BYTES = 8 << 20;

  public Capture(String name, byte[] bytes) {
    this(name, bytes, Optional.empty(), Optional.empty());
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Capture other
        && name.equals(other.name)
        && java.util.Arrays.equals(bytes, other.bytes)
        && published.equals(other.published)
        && outlet.equals(other.outlet);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, java.util.Arrays.hashCode(bytes), published, outlet);
  }

  @Override
  public String toString() {
    return "Capture[" + name + ", " + bytes.length + " bytes]";
  }
}
