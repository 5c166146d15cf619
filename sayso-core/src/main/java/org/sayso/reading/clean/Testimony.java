package org.sayso.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.news.Witness;

/** Hears what several places say of one article, believes the first of each, and keeps them all. */
final class Testimony {

  private final List<Witness> witnesses;

  Testimony() {
    this(List.of());
  }

  /**
   * @param heard before
   */
  Testimony(List<Witness> heard) {
    this.witnesses = new ArrayList<>(heard);
  }

  /**
   * The value of the first that speaks.
   *
   * @param said the most reliable first
   */
  <T> Optional<T> first(Witness.Field field, List<Said<T>> said) {
    return or(field, Optional.empty(), said);
  }

  /**
   * What is known, else the value of the first that speaks.
   *
   * @param known its witness has been heard
   * @param said the most reliable first
   */
  <T> Optional<T> or(Witness.Field field, Optional<T> known, List<Said<T>> said) {
    Optional<T> chosen = known;
    for (Said<T> one : said) {
      if (one.value().isPresent()) {
        hear(field, one.value().get().toString(), one.from(), chosen.isEmpty());
        chosen = chosen.or(one::value);
      }
    }
    return chosen;
  }

  /** The same where each says several things: the list of the first that says any. */
  List<String> firstList(Witness.Field field, List<Said<List<String>>> said) {
    List<String> chosen = List.of();
    for (Said<List<String>> one : said) {
      boolean first = chosen.isEmpty();
      List<String> values = one.value().orElse(List.of());
      values.forEach(value -> hear(field, value, one.from(), first));
      chosen = first ? values : chosen;
    }
    return chosen;
  }

  List<Witness> witnesses() {
    return List.copyOf(witnesses);
  }

  private void hear(Witness.Field field, String value, String from, boolean chosen) {
    if (!value.isBlank()) {
      witnesses.add(new Witness(field, value, from, chosen));
    }
  }
}
