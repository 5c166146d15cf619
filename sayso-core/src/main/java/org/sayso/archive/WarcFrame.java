package org.sayso.archive;

import java.util.Optional;

/**
 * A record of a web archive as it was cut, or what stands where one should.
 *
 * @param at its place in the file: the first byte of its gzip member, where it has one
 * @param within its place in what the member unpacks to; 0 where each record has a member
 * @param bytes header and body; of what is broken nothing
 * @param fault what is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one turn of a loop
record WarcFrame(long at, long within, byte[] bytes, Optional<Fault> fault) {

  /** What can be wrong with a record. */
  record Fault(boolean isTooLarge, String detail) {}

  static WarcFrame whole(long at, byte[] bytes) {
    return new WarcFrame(at, 0, bytes, Optional.empty());
  }

  static WarcFrame broken(long at, String detail) {
    return new WarcFrame(at, 0, new byte[0], Optional.of(new Fault(false, detail)));
  }

  /**
   * @param head as much of it as tells whether it would have been a report
   */
  static WarcFrame tooLarge(long at, byte[] head, String detail) {
    return new WarcFrame(at, 0, head, Optional.of(new Fault(true, detail)));
  }

  /** The same, as it stands in a gzip member that begins there. */
  WarcFrame inMember(long member) {
    return new WarcFrame(member, at, bytes, fault);
  }

  /** As a place is written: {@code 1200}, {@code 1200+340}. */
  String place() {
    return within == 0 ? String.valueOf(at) : at + "+" + within;
  }
}
