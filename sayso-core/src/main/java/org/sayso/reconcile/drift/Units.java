package org.sayso.reconcile.drift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.reconcile.drift.Figure.Sort;

/** What figures count or measure. */
final class Units {

  private static final Map<String, Sort> SORTS = new HashMap<>();

  static {
    put(
        Sort.PEOPLE,
        "people man woman child miner worker passenger resident soldier officer patient protester"
            + " demonstrator civilian prisoner guard student pupil sailor crew member villager victim"
            + " fighter rebel doctor nurse firefighter employee customer visitor refugee hostage"
            + " survivor body family attacker gunman suspect");
    put(Sort.BUILDINGS, "home building school hospital shop flat apartment barn church warehouse");
    put(Sort.VEHICLES, "car truck lorry bus tank ship train plane aircraft helicopter tram wagon");
    put(Sort.ANIMALS, "cow sheep pig horse animal dog goat cattle chicken");
    put(Sort.LENGTH, "metre kilometre mile foot feet yard centimetre");
    put(Sort.TIME, "second minute hour day week month year decade");
    put(Sort.WEIGHT, "tonne kilogram kilo kg gram");
    put(Sort.AREA, "hectare acre");
    put(Sort.SHARE, "%");
  }

  private static final Map<String, Double> FACTORS =
      Map.of("kilometre", 1000.0, "mile", 1609.3, "foot", 0.3048, "feet", 0.3048, "tonne", 1000.0);

  private static final Map<String, Double> TIMES =
      Map.of(
          "second",
          1.0,
          "minute",
          60.0,
          "hour",
          3600.0,
          "day",
          86_400.0,
          "week",
          604_800.0,
          "month",
          2_629_800.0,
          "year",
          31_557_600.0,
          "decade",
          315_576_000.0);

  private static final Set<String> AWAY = Vocabulary.set("from away off short distant ahead apart");
  private static final Set<String> UNDER =
      Vocabulary.set("under underground below beneath deep down underwater");
  private static final Set<String> ABOVE = Vocabulary.set("above high up tall over");
  private static final Set<String> ALONG = Vocabulary.set("long wide broad across");

  /** Words between a figure and what it counts. */
  private static final Set<String> BETWEEN =
      Vocabulary.set("more other further additional new young old local dead");

  private Units() {}

  private static void put(Sort sort, String stems) {
    for (String stem : stems.split(" ", -1)) {
      SORTS.put(Vocabulary.stem(stem), sort);
    }
  }

  static boolean isBetween(String form) {
    return BETWEEN.contains(form);
  }

  static Sort sort(String unit) {
    return SORTS.getOrDefault(unit, unit.isEmpty() ? Sort.NONE : Sort.OTHER);
  }

  static boolean isMeasure(Sort sort) {
    return sort == Sort.LENGTH
        || sort == Sort.TIME
        || sort == Sort.WEIGHT
        || sort == Sort.AREA
        || sort == Sort.SHARE;
  }

  static double factor(String unit) {
    return TIMES.getOrDefault(unit, FACTORS.getOrDefault(unit, 1.0));
  }

  /** {@code under} of {@code 80 metres under the ground}, {@code away} of {@code from the fall}. */
  static String whence(List<Token> words, int after) {
    for (int i = after; i < Math.min(words.size(), after + 2); i++) {
      String form = words.get(i).form();
      if (AWAY.contains(form)) {
        return "away";
      }
      if (UNDER.contains(form)) {
        return "under";
      }
      if (ABOVE.contains(form)) {
        return "above";
      }
      if (ALONG.contains(form)) {
        return "along";
      }
    }
    return "";
  }
}
