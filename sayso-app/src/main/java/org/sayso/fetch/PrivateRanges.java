package org.sayso.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses that are not of the public web, in whatever form they are written. */
final class PrivateRanges {

  /** The first bits of a range. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Range(byte[] start, int bits) {

    static Range of(String words) {
      String[] parts = words.split("/", -1);
      try {
        return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(words, e);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((address[i / 8] & mask) != (start[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Range> RANGES =
      List.of(
              "0.0.0.0/8", // this machine
              "10.0.0.0/8",
              "100.64.0.0/10", // carriers' own, and some clouds' metadata
              "127.0.0.0/8",
              "169.254.0.0/16", // link-local; most clouds' metadata
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, broadcast
              "::/128",
              "::1/128",
              "100::/64",
              "2001::/23", // tunnels and tests
              "2001:db8::/32",
              "fc00::/7", // unique-local
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .stream()
          .map(Range::of)
          .toList();

  /** Behind these bits an IPv4 address is hidden: compatible, NAT64, 6to4. */
  private static final List<Range> COMPATIBLE =
      List.of(Range.of("::/96"), Range.of("64:ff9b::/96"));

  private static final Range SIX_TO_FOUR = Range.of("2002::/16");

  private PrivateRanges() {}

  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (RANGES.stream().anyMatch(range -> range.contains(bytes))) {
      return true;
    }
    if (address instanceof Inet4Address) {
      return false;
    }
    if (COMPATIBLE.stream().anyMatch(range -> range.contains(bytes))) {
      return hidden(Arrays.copyOfRange(bytes, 12, 16));
    }
    return SIX_TO_FOUR.contains(bytes) && hidden(Arrays.copyOfRange(bytes, 2, 6));
  }

  private static boolean hidden(byte[] four) {
    return RANGES.stream().anyMatch(range -> range.contains(four));
  }
}
