package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;

/**
 * A part told as the whole, or another place, time or group: {@code work in the north gallery} /
 * {@code work at the colliery}.
 */
final class Scopes {

  private static final Set<String> PARTS =
      Vocabulary.set(
          "some part parts most half many few portion section sections majority one two");

  private static final Set<String> LESSER =
      Vocabulary.set(
          "some part parts partly most mostly half many few portion section sections majority"
              + " several number certain one two three partially");

  private static final Set<String> WHOLES =
      Vocabulary.set("all every entire whole everyone everybody everything nationwide everywhere");

  private static final Set<String> EVERY =
      Vocabulary.set(
          "all every each entire whole both everyone everybody everything any nobody no");

  private static final Set<String> PLACING =
      Vocabulary.set("in at on of near from outside inside under");

  private static final Set<String> DAYS =
      Vocabulary.set("monday tuesday wednesday thursday friday saturday sunday");

  private static final Set<String> VAGUE_PLACES =
      Vocabulary.set(
          "place site scene area region city town village country district building spot there"
              + " ground area zone world capital past end way time case statement");

  /** What holds of a part under these need not hold of the whole. */
  private static final Set<String> CLOSING =
      Vocabulary.set("halt clos shut ban evacuat search lift reopen without cancel seal");

  private Scopes() {}

  static Optional<String> changed(Saying relay, Saying origin, String texts) {
    return wholeForPart(relay, origin)
        .or(() -> everything(relay, origin))
        .or(() -> otherTime(relay, origin))
        .or(() -> otherPlace(relay, origin, texts));
  }

  /** {@code some of the props} / {@code the props}. */
  private static Optional<String> wholeForPart(Saying relay, Saying origin) {
    List<Token> words = origin.words();
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean part = PARTS.contains(words.get(i).form()) && words.get(i + 1).form().equals("of");
      if (!part) {
        continue;
      }
      for (int j = i + 2; j < Math.min(words.size(), i + 6); j++) {
        Token whole = words.get(j);
        if (!whole.isContent()) {
          continue;
        }
        for (int k = 0; k < relay.words().size(); k++) {
          if (relay.words().get(k).stem().equals(whole.stem())
              && !relay.hasAny(LESSER)
              && relay.figures().isEmpty()
              && !isOneOfMany(relay.words(), k)) {
            return Optional.of(
                origin.quote(i, j + 1) + " / " + relay.quote(Math.max(0, k - 1), k + 1));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOneOfMany(List<Token> words, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (words.get(i).form().matches("an?")) {
        return true;
      }
    }
    return false;
  }

  /** {@code on Linden Hill} / {@code at all embassies}. */
  private static Optional<String> everything(Saying relay, Saying origin) {
    if (origin.hasAny(EVERY)) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < relay.words().size(); i++) {
      int at = i;
      boolean figure = relay.figures().stream().anyMatch(f -> f.start() == at + 1);
      boolean whole = WHOLES.contains(relay.words().get(i).form()) && !figure;
      boolean idiom = relay.words().get(i + 1).form().matches("night|day|over|at|along|right|time");
      if (whole && !idiom && !relay.words().get(i).isQuoted()) {
        return Optional.of(
            origin.quote() + " / " + relay.quote(i, Math.min(i + 3, relay.words().size())));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> otherTime(Saying relay, Saying origin) {
    Set<String> clocks = clocks(relay);
    Set<String> others = clocks(origin);
    boolean clock = !clocks.isEmpty() && !others.isEmpty() && disjoint(clocks, others);
    Set<String> days = days(relay);
    Set<String> otherDays = days(origin);
    boolean day = !days.isEmpty() && !otherDays.isEmpty() && disjoint(days, otherDays);
    return clock || day
        ? Optional.of(
            String.join(", ", clock ? others : otherDays)
                + " / "
                + String.join(", ", clock ? clocks : days))
        : Optional.empty();
  }

  private static Set<String> clocks(Saying saying) {
    Set<String> clocks = new HashSet<>();
    saying.words().stream()
        .filter(w -> w.form().matches("\\d{1,2}:\\d{2}"))
        .forEach(w -> clocks.add(w.form().replaceFirst("^0", "")));
    return clocks;
  }

  private static Set<String> days(Saying saying) {
    Set<String> days = new HashSet<>();
    saying.words().stream()
        .filter(w -> DAYS.contains(w.form()))
        .forEach(w -> days.add(capital(w.form())));
    return days;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean disjoint(Set<String> some, Set<String> others) {
    return some.stream().noneMatch(others::contains);
  }

  /** What is said to be where: {@code work}, {@code in}, {@code the north gallery}. */
  private record Place(String of, int start, List<Token> words) {
    Token head() {
      return words.get(words.size() - 1);
    }
  }

  private static List<Place> places(Saying saying) {
    List<Place> places = new ArrayList<>();
    List<Token> words = saying.words();
    for (int i = 1; i + 1 < words.size(); i++) {
      Token before = words.get(i - 1);
      if (!PLACING.contains(words.get(i).form()) || !before.isContent()) {
        continue;
      }
      List<Token> named = new ArrayList<>();
      int j = i + 1;
      while (j < words.size()
          && words.get(j).form().matches("the|a|an|its|their|his|her|all|this|that")) {
        j++;
      }
      while (j < words.size()
          && named.size() < 3
          && words.get(j).isContent()
          && !words.get(j).isFigure()
          && !DAYS.contains(words.get(j).form())
          && words.get(j).sentence() == before.sentence()) {
        named.add(words.get(j));
        j++;
      }
      if (!named.isEmpty() && saying.figures().stream().noneMatch(f -> f.start() == named.size())) {
        places.add(new Place(before.stem(), i, List.copyOf(named)));
      }
    }
    return places;
  }

  private static Optional<String> otherPlace(Saying relay, Saying origin, String texts) {
    for (Place is : places(relay)) {
      for (Place was : places(origin)) {
        if (is.of().equals(was.of()) && isOther(is, was, relay, origin, texts)) {
          return Optional.of(
              origin.quote(was.start() - 1, was.start() + 2 + was.words().size())
                  + " / "
                  + relay.quote(is.start() - 1, is.start() + 2 + is.words().size()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(Place is, Place was, Saying relay, Saying origin, String texts) {
    Set<String> stems = stems(is.words());
    Set<String> others = stems(was.words());
    if (!disjoint(stems, others)
        || !disjoint(stems, origin.key())
        || !disjoint(others, relay.key())
        || VAGUE_PLACES.contains(is.head().form())
        || areOneName(is, was, texts)) {
      return false;
    }
    boolean open =
        relay.stance() != Stance.DEMANDS
            && relay.stance() != Stance.PROMISES
            && relay.key().stream().noneMatch(CLOSING::contains);
    boolean names = is.head().capital() && was.head().capital();
    return !isWithin(was, is, texts) ? names || !open : !open;
  }

  private static Set<String> stems(List<Token> words) {
    Set<String> stems = new HashSet<>();
    words.forEach(w -> stems.add(w.stem()));
    return stems;
  }

  /** {@code Tolva} and {@code colliery}, where somebody writes {@code the Tolva colliery}. */
  private static boolean areOneName(Place a, Place b, String texts) {
    String one = a.head().form();
    String other = b.head().form();
    return texts.contains(one + " " + other) || texts.contains(other + " " + one);
  }

  /** {@code Tavrin} in {@code Lesnia}, as some report tells. */
  private static boolean isWithin(Place part, Place whole, String texts) {
    return texts.matches(
        "(?s).*\\b"
            + java.util.regex.Pattern.quote(part.head().form())
            + "\\b[^.\\n]{0,40}\\b(?:in|of|at|,)\\b[^.\\n]{0,40}\\b"
            + java.util.regex.Pattern.quote(whole.head().form())
            + "\\b.*");
  }
}
