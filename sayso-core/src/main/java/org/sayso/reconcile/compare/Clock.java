package org.sayso.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.NumberWords;
import org.sayso.text.Span;

/**
 * A time of day as people write it: {@code 02:10}, {@code ten to three}, {@code shortly after
 * noon}.
 *
 * @param minutes after midnight; where {@code half} is true, after midnight or noon
 * @param half whether the words leave open which half of the day is meant
 * @param words where it stands
 */
record Clock(int minutes, boolean half, Span words) {

  private static final int HALF_A_DAY = 720;

  /** {@code about ten}, {@code shortly after ten}: so many minutes are no difference. */
  private static final int SLACK = 5;

  private static final String COUNT =
      "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-five)?|a quarter|quarter|half"
          + "|a few|shortly|soon|just|a little)";

  private static final String HOUR =
      "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)";

  private static final Pattern FIGURES =
      Pattern.compile("\\b([01]?\\d|2[0-4])[:.h]([0-5]\\d)\\b(?: ?([ap])\\.?m)?");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b"
              + COUNT
              + "(?: minutes?)? (past|to|before|after) "
              + HOUR
              + "\\b(?! (?:percent|per cent|%))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HOURS =
      Pattern.compile(
          "\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?"
              + "(o'clock|a\\.?m\\b|p\\.?m\\b|in the (?:morning|afternoon|evening)|at night)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile("\\b(noon|midday|midnight)\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> NAMES =
      Map.of("noon", 720, "midday", 720, "midnight", 0);

  /** Those in a text, in text order, none overlapping another. */
  static List<Clock> in(String text) {
    List<Clock> found = new ArrayList<>();
    for (Matcher m = FIGURES.matcher(text); m.find(); ) {
      int hour = Integer.parseInt(m.group(1)) % 24;
      String half = m.group(3);
      boolean afternoon = half != null && half.equals("p") && hour < 12;
      add(found, hour * 60 + Integer.parseInt(m.group(2)) + (afternoon ? HALF_A_DAY : 0), false, m);
    }
    for (Matcher m = WORDS.matcher(text); m.find(); ) {
      Optional<Integer> hour = hour(m.group(3));
      Optional<Integer> count = count(m.group(1));
      if (hour.isPresent() && count.isPresent()) {
        String way = m.group(2).toLowerCase(Locale.ROOT);
        int minutes =
            hour.get() + (way.equals("to") || way.equals("before") ? -1 : 1) * count.get();
        Optional<Integer> shift = partOfDay(text, m.end());
        add(found, Math.floorMod(minutes, HALF_A_DAY) + shift.orElse(0), shift.isEmpty(), m);
      }
    }
    for (Matcher m = HOURS.matcher(text); m.find(); ) {
      Optional<Integer> hour = hour(m.group(1));
      String part = m.group(2).toLowerCase(Locale.ROOT);
      if (hour.isPresent()) {
        boolean open = part.equals("o'clock");
        boolean late =
            part.startsWith("p") || part.contains("afternoon") || part.contains("evening");
        add(found, hour.get() % HALF_A_DAY + (late ? HALF_A_DAY : 0), open, m);
      }
    }
    for (Matcher m = NAMED.matcher(text); m.find(); ) {
      add(found, NAMES.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), 0), false, m);
    }
    return List.copyOf(found);
  }

  private static void add(List<Clock> to, int minutes, boolean half, Matcher at) {
    Span words = new Span(at.start(), at.end());
    if (to.stream().noneMatch(c -> c.words.overlaps(words))) {
      to.add(new Clock(minutes, half, words));
    }
  }

  private static Optional<Integer> partOfDay(String text, int from) {
    String after =
        text.substring(from, Math.min(text.length(), from + 20)).toLowerCase(Locale.ROOT);
    if (after.startsWith(" in the morning")
        || after.startsWith(" a.m")
        || after.startsWith(" am")) {
      return Optional.of(0);
    }
    boolean late =
        after.startsWith(" in the afternoon")
            || after.startsWith(" in the evening")
            || after.startsWith(" p.m")
            || after.startsWith(" pm");
    return late ? Optional.of(HALF_A_DAY) : Optional.empty();
  }

  private static Optional<Integer> count(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    if (Set.of("a few", "shortly", "soon", "just", "a little").contains(word)) {
      return Optional.of(SLACK / 2);
    }
    return word.endsWith("quarter")
        ? Optional.of(15)
        : word.equals("half")
            ? Optional.of(30)
            : NumberWords.count(word).filter(n -> n.matches("\\d+")).map(Integer::valueOf);
  }

  private static Optional<Integer> hour(String word) {
    Integer named = NAMES.get(word.toLowerCase(Locale.ROOT));
    return named != null
        ? Optional.of(named)
        : NumberWords.count(word)
            .filter(n -> n.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .filter(n -> n <= 24)
            .map(n -> n * 60);
  }

  /** Whether both may mean one time. */
  boolean meets(Clock other) {
    int apart = Math.abs(minutes - other.minutes);
    int round = half || other.half ? HALF_A_DAY : 2 * HALF_A_DAY;
    int least = Math.min(Math.floorMod(apart, round), round - Math.floorMod(apart, round));
    return least <= SLACK;
  }
}
