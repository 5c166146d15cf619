package org.sayso.news;

import java.util.Arrays;
import java.util.Objects;

/**
 * What came in: the bytes of one report, and what the giver says of them.
 *
 * @param name of the file or record, as people are told of it
 * @param bytes as they came; treat as read-only
 * @param hints what the giver says
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Capture(String name, byte[] bytes, Hints hints) {

  /** How many bytes one report may have: 8 MiB, some forty times the longest live page. */
  public static final int MAX_BYTES = 8 << 20;

  public Capture(String name, byte[] bytes) {
    this(name, bytes, Hints.NONE);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Capture other
        && name.equals(other.name)
        && Arrays.equals(bytes, other.bytes)
        && hints.equals(other.hints);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(bytes), hints);
  }

  @Override
  public String toString() {
    return "Capture[" + name + ", " + bytes.length + " bytes]";
  }
}
