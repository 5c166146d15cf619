package org.sayso.desk;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
    if (job.unread().isPresent() && read.archived().isPresent()) {
      keepUnread(job, read.answer(), read.archived().get());
    }
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
            job.name(), version, anew.claims().size(), Optional.empty(), List.of()));
  }

  private Version replaced(Version version, Reading.Read anew) {
    holdings.ledger().readAgain(version.id(), anew.account(), readerName, clock.instant());
    return version;
  }

  /** This reader could not read it either: it is not asked again. */
  private void keepUnread(Job job, ReadAnswer answer, Archived archived) {
    if (answer instanceof ReadAnswer.Failed failed) {
      holdings
          .ledger()
          .keep(
              incoming(job, archived),
              new Outcome.Broken(String.valueOf(failed.fault())),
              readerName,
              clock.instant());
    } else if (((ReadAnswer.Done) answer).reading() instanceof Reading.Unreadable refused) {
      holdings
          .ledger()
          .keep(
              incoming(job, archived),
              new Outcome.Refused(refused.reason(), refused.detail()),
              readerName,
              clock.instant());
    }
  }

  private static Incoming incoming(Job job, Archived archived) {
    return new Incoming(
        archived.capture().name(),
        archived.source(),
        archived.captured(),
        archived.capture().hints(),
        job.evidence());
  }

  /** What could not be read before can be read now. */
  private Version found(Job job, Archived archived, Reading.Read anew) {
    String digest = job.evidence().digest();
    Ledger ledger = holdings.ledger();
    List<Version> found = new ArrayList<>();
    ledger.together(
        () -> {
          Kept kept =
              ledger.keep(
                  incoming(job, archived),
                  new Outcome.Understood(
                      Sources.address(
                          anew.article(), archived.capture(), archived.source(), digest),
                      anew.account()),
                  readerName,
                  clock.instant());
          Version version = ledger.version(kept.version().orElseThrow()).orElseThrow();
          found.add(version);
          if (kept.as() != Kept.As.KNOWN) {
            new CopyFinding(ledger).keep(version, anew.account());
          }
        });
    return found.get(0);
  }
}
