package org.sayso.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.sayso.news.Evidence;
import org.sayso.store.Ledger;

/** Looks at everything that is kept. */
final class Checking {

  /** More lines of one kind help nobody. */
  private static final int MOST_FAULTS = 50;

  private final Holdings holdings;
  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private long records;

  Checking(Holdings holdings) {
    this.holdings = holdings;
  }

  CheckAnswer check(LongConsumer progress) {
    Ledger ledger = holdings.ledger();
    ledger.faults().forEach(fault -> faults.add("ledger: " + fault));
    ledger.eachEvidence(
        evidence -> {
          read(evidence);
          progress.accept(records);
        });
    leftovers();
    index();
    return new CheckAnswer(ledger.counts(), records, holdings.index().size(), faults, notes);
  }

  private void read(Evidence evidence) {
    try {
      holdings.archive().read(evidence);
      records++;
    } catch (IOException e) {
      if (faults.size() < MOST_FAULTS) {
        faults.add("archive: " + e.getMessage());
      }
    }
  }

  private void leftovers() {
    try {
      for (Path file : holdings.archive().files()) {
        String name = String.valueOf(file.getFileName());
        long more = Files.size(file) - holdings.ledger().knownEnd(name);
        if (more > 0 && holdings.ledger().knownEnd(name) > 0) {
          notes.add(
              name
                  + " has "
                  + more
                  + " bytes that the ledger does not know yet: a run was broken"
                  + " off, or goes on; the next add takes them in");
        }
      }
    } catch (IOException e) {
      faults.add("archive: " + e.getMessage());
    }
  }

  private void index() {
    List<String> broken = holdings.index().faults();
    if (!broken.isEmpty()) {
      notes.add("the index is made anew: " + String.join("; ", broken));
      holdings.index().clear();
    }
    if (!holdings.index().catchUp(holdings.ledger(), taken -> {})) {
      notes.add("another sayso is at the index: it was not compared");
    }
  }
}
