package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.accounts.Relay;
import org.sayso.desk.accounts.Saying;

/** The words by which a sheet tells what an origin says. */
final class SayingWords {

  private static final int MOST_RELAYS = 4;

  private SayingWords() {}

  static Ink ink(Saying saying) {
    if (saying.superseded().isPresent()) {
      return Ink.DIM;
    }
    return saying.hedge() == Saying.Hedge.NONE ? Ink.PLAIN : Ink.YELLOW;
  }

  /** {@code ~ The bridge has fallen}: all tell it as uncertain; {@code (~)}: some do. */
  static String gist(Saying saying) {
    String mark =
        switch (saying.hedge()) {
          case NONE -> "";
          case SOME -> "(~) ";
          case ALL -> "~ ";
        };
    return mark + saying.group().gist();
  }

  /** {@code g12 · Teodora Vasque · 2024-03-15 · via Sorpress, Kestrel Post}. */
  static String origin(Saying saying) {
    String details = details(saying);
    return saying.group().id() + (details.isEmpty() ? "" : " · " + details);
  }

  /** {@code Teodora Vasque · 2024-03-15 · via Sorpress, Kestrel Post}. */
  static String details(Saying saying) {
    List<String> parts = new ArrayList<>();
    if (!saying.speakers().isEmpty()) {
      parts.add(String.join(", ", saying.speakers()));
    }
    saying.days().ifPresent(days -> parts.add(saying.told() ? days.toString() : "by " + days));
    if (!saying.relays().isEmpty()) {
      parts.add("via " + some(saying.relays().stream().map(Relay::name).toList(), MOST_RELAYS));
    }
    return String.join(" · ", parts);
  }

  /** {@code superseded by g28 of 2024-03-16}. */
  static Optional<String> superseded(Saying saying) {
    return saying.superseded().map(s -> "superseded by " + s.by() + " of " + s.since());
  }

  /** The first few, and how many more. */
  static String some(List<String> names, int most) {
    return names.size() <= most + 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
  }
}
