package org.sayso.desk;

import java.util.Optional;
import org.sayso.store.AsOf;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Version;
import org.sayso.text.Remembered;

/**
 * What a process remembers of the folders it is asked about: stories, for which the texts of all
 * reports are needed, or at least their headlines; what people decided; the reports used last.
 */
final class AtHand {

  /** So many reports, over all states; a thousand take about a megabyte. */
  private static final long MOST_REPORTS = 300_000;

  /** So many claims with their reports' texts, over all reports. */
  private static final long MOST_CLAIMS = 60_000;

  private static final long MOST_DECISIONS = 50_000;

  private final Remembered<State, KeptStories> stories =
      new Remembered<>(MOST_REPORTS, kept -> 1L + kept.size());
  private final Remembered<Made, History> histories =
      new Remembered<>(MOST_DECISIONS, history -> 1L + history.all().size());
  private final Remembered<Lying, Optional<Holding>> reports =
      new Remembered<>(
          MOST_CLAIMS, kept -> 1L + kept.map(one -> one.account().claims().size()).orElse(0));

  private final Remembered<Counted, Ledger.Counts> counts = new Remembered<>(8, one -> 1L);

  /** What is counted changes with one of these. */
  private record Counted(
      String folder, String ledger, long capture, long reading, long decision, int refused) {}

  private record State(String folder, String state, Optional<AsOf> asOf) {}

  /** What people decided up to one decision. */
  private record Made(String folder, String ledger, long last) {}

  /** A reading never changes, but what is said of its version does as others are read. */
  private record Lying(String folder, String ledger, long last, long version, long reading) {}

  /** The stories as they are now, or were. */
  KeptStories stories(Holdings holdings, Optional<AsOf> asOf) {
    State state = new State(holdings.folder().toString(), new StoriesFile(holdings).state(), asOf);
    return stories.get(state, () -> new KeptStories(holdings, history(holdings), asOf));
  }

  /**
   * How much is kept: to count all claims takes long.
   *
   * @param refused how many captures have no version
   */
  Ledger.Counts counts(Holdings holdings, int refused) {
    Ledger ledger = holdings.ledger();
    return counts.get(
        new Counted(
            holdings.folder().toString(),
            ledger.id(),
            ledger.lastCapture(),
            ledger.lastReading(),
            ledger.lastDecision(),
            refused),
        ledger::counts);
  }

  /** All that was decided until now. */
  History history(Holdings holdings) {
    long last = holdings.ledger().lastDecision();
    Made made = new Made(holdings.folder().toString(), holdings.ledger().id(), last);
    return histories.get(made, () -> new History(holdings.ledger().decisions()));
  }

  /** A reading of a version as the reader left it. */
  Optional<Holding> asRead(Holdings holdings, long version, long reading) {
    Lying lying =
        new Lying(
            holdings.folder().toString(),
            holdings.ledger().id(),
            holdings.ledger().lastReading(),
            version,
            reading);
    return reports.get(lying, () -> lying(holdings, version, reading));
  }

  private static Optional<Holding> lying(Holdings holdings, long version, long reading) {
    Optional<Version> of = holdings.ledger().version(version);
    Optional<KeptReading> read =
        holdings.ledger().readings(version).stream().filter(r -> r.id() == reading).findFirst();
    return of.flatMap(v -> read.map(r -> new Holding(v, r)));
  }
}
