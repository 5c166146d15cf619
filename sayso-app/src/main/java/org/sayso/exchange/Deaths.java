package org.sayso.exchange;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.desk.exchange.Casualties;
import org.sayso.desk.exchange.DeathToll;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.reconcile.drift.Toll;

/** What the tables of those who count the dead have in common. */
final class Deaths {

  private Deaths() {}

  /** Each number with kind, side, bound, total or increment, and the words it stands in. */
  static String notes(DeathToll deaths) {
    return deaths.told().stream().map(Deaths::note).collect(Collectors.joining(" | "));
  }

  private static String note(Casualties told) {
    Toll toll = told.toll();
    return toll.best()
        + " killed"
        + (toll.counted().isEmpty() ? "" : " (" + toll.counted() + ")")
        + ", "
        + Things.lower(toll.side())
        + ", "
        + Things.lower(toll.bound()).replace('_', ' ')
        + ", "
        + (toll.increment() ? "increment" : "total")
        + (told.stands() ? "" : ", does not count: " + why(told))
        + "; "
        + Things.sentence(told.citation())
        + "; "
        + told.citation().place()
        + " "
        + told.citation().exhibit().address();
  }

  private static String why(Casualties told) {
    return told.toll().increment()
        ? "comes on top of others"
        : told.citation().superseded()
            ? "taken back since"
            : Things.lower(told.citation().claim().stance());
  }

  /** Outlets that tell a number, in the order in which they came out. */
  static List<String> outlets(DeathToll deaths) {
    return deaths.told().stream()
        .map(told -> Things.outlet(told.citation().exhibit().article()))
        .distinct()
        .toList();
  }

  /** The day of the first report: the day it happened, or one soon after. */
  static LocalDate first(Dossier dossier) {
    return days(dossier).get(0);
  }

  static LocalDate last(Dossier dossier) {
    List<LocalDate> days = days(dossier);
    return days.get(days.size() - 1);
  }

  private static List<LocalDate> days(Dossier dossier) {
    return dossier.exhibits().stream().map(Deaths::day).sorted(Comparator.naturalOrder()).toList();
  }

  private static LocalDate day(Exhibit exhibit) {
    return Things.published(exhibit).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
