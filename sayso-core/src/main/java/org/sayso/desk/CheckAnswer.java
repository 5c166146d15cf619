package org.sayso.desk;

import java.util.List;
import org.sayso.store.Ledger;

/**
 * Whether what is kept is whole.
 *
 * @param counts how much there is
 * @param records of the archive that were read and whose digests are right
 * @param indexed claims and articles in the index, superseded ones included
 * @param faults one line each; empty where all is well
 * @param notes what is no fault but good to know
 */
public record CheckAnswer(
    Ledger.Counts counts, long records, long indexed, List<String> faults, List<String> notes) {

  public CheckAnswer {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }
}
