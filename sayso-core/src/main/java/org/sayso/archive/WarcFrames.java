package org.sayso.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive, packed or not. In a packed one each record has a gzip member of its
 * own, and the seams of the members are where the reading goes on behind what is broken.
 */
final class WarcFrames {

  private static final int LOOK_AHEAD = 1 << 12;

  private final Rewind raw;
  private final boolean packed;
  private @Nullable Rewind member;
  private long memberAt;

  WarcFrames(Rewind raw) {
    this.raw = raw;
    this.packed = GzipMember.begins(raw.head(4));
  }

  /** The next record or what is wrong at its place; empty at the end. */
  Optional<WarcFrame> next() throws IOException {
    if (!packed) {
      return WarcRecords.next(raw);
    }
    while (true) {
      Rewind current = member;
      if (current == null) {
        raw.anchor();
        memberAt = raw.position();
        if (raw.peek() < 0) {
          return Optional.empty();
        }
        if (!GzipMember.begins(raw.head(4))) {
          Optional<WarcFrame> garbage = garbage();
          if (garbage.isPresent()) {
            return garbage;
          }
          continue;
        }
      }
      try {
        current = current == null ? open() : current;
        member = current;
        Optional<WarcFrame> frame = WarcRecords.next(current);
        if (frame.isPresent()) {
          return frame.map(f -> f.inMember(memberAt));
        }
        member = null;
      } catch (IOException e) {
        return Optional.of(broken(e));
      }
    }
  }

  private Rewind open() throws IOException {
    return new Rewind(
        new Unpacked(new GzipMember(raw), raw::position), WarcRecords.MAX_RECORD + LOOK_AHEAD);
  }

  private WarcFrame broken(IOException e) throws IOException {
    member = null;
    if (raw.holds(memberAt + 1)) {
      raw.seek(memberAt + 1);
    }
    skipToMember();
    return WarcFrame.broken(memberAt, Misses.message(e));
  }

  /** Some writers fill the file up with zeros: that is no fault. */
  private Optional<WarcFrame> garbage() throws IOException {
    while (raw.peek() == 0) {
      raw.read();
    }
    if (raw.peek() < 0 || isMember()) {
      return Optional.empty();
    }
    long from = raw.position();
    skipToMember();
    return Optional.of(
        WarcFrame.broken(from, raw.position() - from + " bytes here are no gzip member"));
  }

  private void skipToMember() throws IOException {
    while (raw.peek() >= 0 && !isMember()) {
      raw.read();
    }
  }

  /** Four bytes are soon the same by chance: the member must also unpack to a record. */
  private boolean isMember() throws IOException {
    return raw.peek() == 0x1F
        && GzipMember.begins(raw.head(4))
        && WarcRecords.begins(unpacked(raw.head(LOOK_AHEAD)));
  }

  /** The first bytes that these gzip data give, as far as they do. */
  static byte[] unpacked(byte[] head) {
    try (GzipMember member =
        new GzipMember(new Rewind(new ByteArrayInputStream(head), head.length))) {
      return new Rewind(member, LOOK_AHEAD).head(LOOK_AHEAD);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
