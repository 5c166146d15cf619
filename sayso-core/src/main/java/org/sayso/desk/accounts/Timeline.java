package org.sayso.desk.accounts;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.story.Drift;

/**
 * A story in time: what happened, when it was said, when it was printed, and what was passed on.
 *
 * @param marks lane by lane, in the order of time
 * @param arcs from what was said to the reports that pass it on
 * @param origins whose words it may be kept to, those who say most first
 */
public record Timeline(List<Mark> marks, List<Arc> arcs, List<String> origins) {

  public Timeline {
    marks = List.copyOf(marks);
    arcs = List.copyOf(arcs);
    origins = List.copyOf(origins);
  }

  /** One below the other. */
  public enum Lane {
    HAPPENED,
    SAID,
    PUBLISHED
  }

  /**
   * Something in time.
   *
   * @param number from 1, by which arcs name it
   * @param lane in which it lies
   * @param when it was
   * @param label a few words: the time as told, the origin, the outlet
   * @param told what is said to have happened, or was said; of a report its headline
   * @param tellings the claims, of a report none
   * @param report whose mark it is, of a report only
   */
  public record Mark(
      int number,
      Lane lane,
      Stretch when,
      String label,
      List<String> told,
      List<Telling> tellings,
      Optional<Report> report) {
    public Mark {
      told = List.copyOf(told);
      tellings = List.copyOf(tellings);
    }
  }

  /**
   * From a statement to a report that passes it on.
   *
   * @param from the number of what was said
   * @param to the number of the report
   * @param drift what it changed, each kind once
   */
  public record Arc(int from, int to, List<Drift.Kind> drift) {
    public Arc {
      drift = List.copyOf(drift);
    }
  }

  /**
   * Draws it up.
   *
   * @param accounts of the story's reports, whose times tell what happened
   * @param origin whose words alone count; all where it is empty
   */
  public static Timeline of(SideBySide story, List<Account> accounts, Optional<String> origin) {
    return new InTime(story, accounts, origin).draw();
  }
}
