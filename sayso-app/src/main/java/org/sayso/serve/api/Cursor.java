package org.sayso.serve.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sayso.json.ApiOutput;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Frame;
import org.sayso.serve.web.Problem;
import org.sayso.store.AsOf;
import org.sayso.text.Sha256;

/**
 * Where a program is in a list. It holds the moment at which the list was begun too, so that what
 * comes in meanwhile shifts nothing.
 *
 * @param from how many to pass over
 * @param begun when the first of the list was asked for
 */
record Cursor(int from, Instant begun) {

  static final String NAME = "cursor";
  static final String LIMIT = "limit";

  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int DEEPEST = 1_000_000;
  private static final int SEAL = 12;

  static Cursor of(Ask ask) {
    Optional<String> given = ask.query(NAME);
    if (given.isEmpty()) {
      return new Cursor(0, Instant.ofEpochMilli(System.currentTimeMillis()));
    }
    try {
      String words = new String(Base64.getUrlDecoder().decode(given.get()), UTF_8);
      List<String> parts = List.of(words.split(" ", -1));
      int from = Integer.parseInt(parts.get(0));
      Instant begun = Instant.ofEpochMilli(Long.parseLong(parts.get(1)));
      if (parts.size() == 3 && parts.get(2).equals(seal(ask)) && from >= 0 && from <= DEEPEST) {
        return new Cursor(from, begun);
      }
    } catch (RuntimeException e) {
      throw wrong();
    }
    throw wrong();
  }

  private static Problem wrong() {
    return Problem.field(NAME, "This is no cursor of this list; follow ‘next’ as it is told.");
  }

  /** Of what else was asked, so that a cursor is not taken into another list. */
  private static String seal(Ask ask) {
    StringBuilder asked = new StringBuilder(ask.path());
    for (String name : new TreeSet<>(ask.names())) {
      if (!name.equals(NAME) && !name.equals(LIMIT)) {
        asked.append('\n').append(name).append('=').append(ask.query(name).orElse(""));
      }
    }
    return Sha256.of(asked.toString()).substring(0, SEAL);
  }

  static int limit(Ask ask) {
    int limit = ask.number(LIMIT, USUAL);
    if (limit < 1 || limit > MOST) {
      throw Problem.field(LIMIT, "‘" + limit + "’ is not from 1 to " + MOST + ".");
    }
    return limit;
  }

  /** As of when it is told: as was asked, else as it was when the list was begun. */
  Optional<AsOf> asOf(Ask ask) {
    Optional<AsOf> asked = ask.asOf();
    return asked.isPresent() || from == 0 ? asked : Optional.of(new AsOf(begun, AsOf.Clock.KEPT));
  }

  /** Those that are to be told of a list that is there as a whole. */
  <T> ApiOutput.Listed<T> of(List<T> all, Ask ask) {
    int end = (int) Math.min(all.size(), (long) from + limit(ask));
    return listed(all.size(), from < end ? all.subList(from, end) : List.of(), ask);
  }

  /** What was found of a list. */
  <T> ApiOutput.Listed<T> listed(long total, List<T> items, Ask ask) {
    int then = from + items.size();
    boolean more = !items.isEmpty() && then < total && then <= DEEPEST;
    return new ApiOutput.Listed<>(
        total, items, more ? Optional.of(address(ask, then)) : Optional.empty());
  }

  private String address(Ask ask, int then) {
    StringBuilder address = new StringBuilder(ask.path()).append('?');
    for (String name : new TreeSet<>(ask.names())) {
      if (!name.equals(NAME)) {
        address
            .append(Frame.encoded(name))
            .append('=')
            .append(Frame.encoded(ask.query(name).orElse("")))
            .append('&');
      }
    }
    String words = then + " " + begun.toEpochMilli() + " " + seal(ask);
    String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(UTF_8));
    return address.append(NAME).append('=').append(cursor).toString();
  }
}
