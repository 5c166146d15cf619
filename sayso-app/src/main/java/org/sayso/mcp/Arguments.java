package org.sayso.mcp;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.store.AsOf;

/** What an assistant wrote into a question; what is wrong with it is told in words. */
final class Arguments {

  private final Map<String, Object> given;

  /**
   * @param known the names that mean something
   * @throws IllegalArgumentException if another is given, which would be passed over in silence
   */
  Arguments(Map<String, Object> given, Set<String> known) {
    this.given = given;
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "There is no argument ‘"
                + name
                + "’; these there are: "
                + String.join(", ", new TreeSet<>(known))
                + ".");
      }
    }
  }

  /** Words that must be there. */
  String words(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalArgumentException("The argument ‘" + name + "’ is missing."));
  }

  /** Words that may be there; blank ones are none. */
  Optional<String> optional(String name) {
    if (!given.containsKey(name)) {
      return Optional.empty();
    }
    if (!(given.get(name) instanceof String words)) {
      throw new IllegalArgumentException("The argument ‘" + name + "’ is to be words.");
    }
    return Optional.of(words.strip()).filter(w -> !w.isEmpty());
  }

  /** A whole number from 0 on; none where it is left out. */
  Optional<Integer> number(String name, int most) {
    if (!given.containsKey(name)) {
      return Optional.empty();
    }
    if (given.get(name) instanceof Number number
        && number.doubleValue() == number.intValue()
        && number.intValue() >= 0
        && number.intValue() <= most) {
      return Optional.of(number.intValue());
    }
    throw new IllegalArgumentException(
        "The argument ‘" + name + "’ is to be a whole number from 0 to " + most + ".");
  }

  /** A moment. */
  Optional<Instant> moment(String name) {
    Optional<String> words = optional(name);
    return words.map(
        told ->
            AsOf.moment(told)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "‘"
                                + told
                                + "’ is no moment for ‘"
                                + name
                                + "’; write 2023-05-24 or 2023-05-24T18:30:00+03:00.")));
  }

  /** As of when the answer is to tell. */
  Optional<AsOf> asOf() {
    AsOf.Clock clock = choice("by", AsOf.Clock.values(), AsOf.Clock.PUBLISHED);
    return moment("as_of").map(moment -> new AsOf(moment, clock));
  }

  /** One of several words. */
  <E extends Enum<E>> E choice(String name, E[] all, E otherwise) {
    Optional<String> words = optional(name);
    if (words.isEmpty()) {
      return otherwise;
    }
    Set<String> there = new TreeSet<>();
    for (E one : all) {
      String word = one.name().toLowerCase(Locale.ROOT);
      if (word.equals(words.get())) {
        return one;
      }
      there.add(word);
    }
    throw new IllegalArgumentException(
        "‘"
            + words.get()
            + "’ is nothing for ‘"
            + name
            + "’; write "
            + String.join(", ", there)
            + ".");
  }
}
