package org.sayso.desk;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.archive.Archived;
import org.sayso.news.Evidence;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.store.Incoming;
import org.sayso.store.Kept;
import org.sayso.store.Ledger;
import org.sayso.store.Outcome;
import org.sayso.store.Version;

/** Reads again what is kept; new claims take the place of the old ones whole. */
final class Rereading {

  /** Something to be read again: a version, or what could not be read before. */
  private record Job(
      Optional<Version> version, Optional<Ledger.Unread> unread, Evidence evidence, String name) {}

  private record Read(ReadAnswer answer, Optional<Archived> archived) {}

  private final Holdings holdings;
  private final Once<ArticleReader> reader;
  private final String readerName;
  private final int threads;
  private final InstantSource clock;
  private final Consumer<AddAnswer> listener;

  Rereading(
      Holdings holdings,
      Once<ArticleReader> reader,
      ReaderParts parts,
      InstantSource clock,
      Consumer<AddAnswer> listener) {
    this.holdings = holdings;
    this.reader = reader;
    this.readerName = parts.name().get();
    this.threads = parts.threads();
    this.clock = clock;
    this.listener = listener;
  }

  void run(boolean all) {
    Ledger ledger = holdings.ledger();
    try (InOrder<Job, Read> inOrder = new InOrder<>(threads, this::read, this::keep)) {
      for (Version version : ledger.notReadBy(all ? "" : readerName)) {
        inOrder.take(
            new Job(Optional.of(version), Optional.empty(), version.evidence(), version.address()));
      }
      for (Ledger.Unread unread : ledger.unread()) {
        if (all || !unread.reader().equals(readerName)) {
          inOrder.take(
              new Job(Optional.empty(), Optional.of(unread), unread.evidence(), unread.name()));
        }
      }
      inOrder.finish();
    }
  }

  private Read read(Job job) {
    try {
      Archived archived = holdings.archive().read(job.evidence());
      return new Read(ReadAnswer.of(reader.get(), archived.capture()), Optional.of(archived));
    } catch (IOException e) {
      return new Read(new ReadAnswer.Failed(job.name(), e), Optional.empty());
    }
  }

  private void keep(Job job, Read read) {
    if (read.answer() instanceof ReadAnswer.Failed failed) {
      listener.accept(new AddAnswer.Failed(job.name(), failed.fault())); // the old claims stay
      return;
    }
    Reading reading = ((ReadAnswer.Done) read.answer()).reading();
    if (reading instanceof Reading.Unreadable refused) {
      listener.accept(new AddAnswer.Refused(job.name(), refused.reason(), refused.detail(), true));
      return;
    }
    Reading.Read anew = (Reading.Read) reading;
    Version version =
        job.version().isPresent()
            ? replaced(job.version().get(), anew)
            : found(job, read.archived().orElseThrow(), anew);
    listener.accept(
        new AddAnswer.Added(
            job.name(), version, anew.claims().size(), Optional.empty(), java.util.List.of()));
  }

  private Version replaced(Version version, Reading.Read anew) {
    holdings.ledger().readAgain(version.id(), anew.account(), readerName, clock.instant());
    return version;
  }

  /** What could not be read before can be read now. */
  private Version found(Job job, Archived archived, Reading.Read anew) {
    String digest = job.evidence().digest();
    Kept kept =
        holdings
            .ledger()
            .keep(
                new Incoming(
                    archived.capture().name(),
                    archived.source(),
                    archived.captured(),
                    archived.capture().hints(),
                    job.evidence()),
                new Outcome.Understood(
                    Sources.address(anew.article(), archived.capture(), archived.source(), digest),
                    anew.account()),
                readerName,
                clock.instant());
    return holdings.ledger().version(kept.version().orElseThrow()).orElseThrow();
  }
}
