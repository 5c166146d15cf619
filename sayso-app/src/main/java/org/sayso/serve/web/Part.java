package org.sayso.serve.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which part of a long list a page shows.
 *
 * @param total how many there are
 * @param from how many are passed over
 * @param shown how many stand here
 * @param before the address of the part before
 * @param after the address of the part behind
 */
public record Part(
    int total, int from, int shown, Optional<String> before, Optional<String> after) {

  /** So many at once. */
  public static final int MOST = 100;

  /** What is asked for of a list. */
  public static final Parameter FROM = Parameter.query("from", "How many to pass over.", "0");

  /** How many to pass over, as a page asks. */
  public static int from(Ask ask) {
    return Math.max(0, ask.number("from", 0));
  }

  /**
   * A part of a list that holds so many.
   *
   * @param address of the part that passes over so many
   */
  public static Part of(int total, int from, IntFunction<String> address) {
    int first = Math.min(from, total);
    int next = Math.min(total, first + MOST);
    return new Part(
        total,
        first,
        next - first,
        first > 0 ? Optional.of(address.apply(Math.max(0, first - MOST))) : Optional.empty(),
        next < total ? Optional.of(address.apply(next)) : Optional.empty());
  }

  /** What stands here of all. */
  public <T> List<T> in(List<T> all) {
    return all.subList(from, from + shown);
  }

  public boolean isAll() {
    return shown == total;
  }

  /** {@code 101–200 of 312}. */
  public String range() {
    return String.format(Locale.ROOT, "%,d–%,d of %,d", from + 1, from + shown, total);
  }
}
