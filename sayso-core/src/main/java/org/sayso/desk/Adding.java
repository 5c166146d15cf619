package org.sayso.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sayso.archive.Archived;
import org.sayso.archive.Captured;
import org.sayso.archive.Captures;
import org.sayso.claim.Account;
import org.sayso.news.Capture;
import org.sayso.news.Evidence;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.reconcile.revisions.Revision;
import org.sayso.reconcile.revisions.Revisions;
import org.sayso.store.Incoming;
import org.sayso.store.Kept;
import org.sayso.store.Ledger;
import org.sayso.store.Outcome;
import org.sayso.store.Version;
import org.sayso.text.Sha256;

/**
 * Keeps captures: reads several at a time, and writes one after the other in the order they came
 * in. First the bytes go into the archive, then everything else into the ledger at once; so at any
 * instant the ledger knows only bytes that are there. What was kept before is passed over before it
 * is read: a run that was broken off is taken up by asking again.
 */
final class Adding implements AutoCloseable {

  /**
   * One capture on its way.
   *
   * @param evidence where it is, if it is in the archive already
   */
  private record Arrival(
      Capture capture,
      String source,
      String digest,
      Instant captured,
      Optional<Evidence> evidence) {}

  private final Holdings holdings;
  private final String readerName;
  private final InstantSource clock;
  private final Consumer<AddAnswer> listener;
  private final InOrder<Arrival, ReadAnswer> inOrder;
  private final List<AddAnswer> ready = new ArrayList<>();

  Adding(
      Holdings holdings,
      Once<ArticleReader> reader,
      String readerName,
      int threads,
      InstantSource clock,
      Consumer<AddAnswer> listener) {
    this.holdings = holdings;
    this.readerName = readerName;
    this.clock = clock;
    this.listener = listener;
    this.inOrder =
        new InOrder<>(
            threads, arrival -> ReadAnswer.of(reader.get(), arrival.capture()), this::keep);
  }

  /** What a killed program left in the archive behind the ledger's back. */
  void recover() throws IOException {
    Ledger ledger = holdings.ledger();
    for (Archived left : holdings.archive().recover(ledger::knownEnd)) {
      inOrder.take(
          new Arrival(
              left.capture(),
              left.source(),
              left.evidence().digest(),
              left.captured(),
              Optional.of(left.evidence())));
    }
    inOrder.finish();
  }

  /** Takes all of them. */
  void all(Captures captures) {
    try (Stream<Captured> stream = captures.stream()) {
      stream.forEachOrdered(captured -> take(captured, false));
    }
  }

  /**
   * Takes one.
   *
   * @param again whether to take note even if it is the same as before: it was looked at again
   */
  void take(Captured captured, boolean again) {
    if (captured instanceof Captured.Missed missed) {
      inOrder.finish();
      listener.accept(
          new AddAnswer.Refused(missed.name(), missed.reason(), missed.detail(), false));
      return;
    }
    Capture capture = ((Captured.Taken) captured).capture();
    String digest = Sha256.of(capture.bytes());
    String source = Sources.of(capture, digest);
    if (!again && holdings.ledger().has(source, digest)) {
      inOrder.finish();
      listener.accept(new AddAnswer.Known(capture.name()));
      return;
    }
    Instant moment = capture.hints().captured().orElseGet(clock::instant);
    inOrder.take(new Arrival(capture, source, digest, moment, Optional.empty()));
  }

  void finish() {
    inOrder.finish();
  }

  private void keep(Arrival arrival, ReadAnswer answer) {
    Ledger ledger = holdings.ledger();
    Capture capture = arrival.capture();
    Outcome outcome = outcome(arrival, answer);
    ready.clear();
    Evidence evidence = evidence(arrival, outcome);
    Incoming incoming =
        new Incoming(
            capture.name(), arrival.source(), arrival.captured(), capture.hints(), evidence);
    ledger.together(
        () -> {
          Kept kept = ledger.keep(incoming, outcome, readerName, clock.instant());
          ready.add(told(capture.name(), answer, outcome, kept));
        });
    ready.forEach(listener);
  }

  private static Outcome outcome(Arrival arrival, ReadAnswer answer) {
    if (answer instanceof ReadAnswer.Failed failed) {
      return new Outcome.Broken(String.valueOf(failed.fault()));
    }
    Reading reading = ((ReadAnswer.Done) answer).reading();
    if (reading instanceof Reading.Unreadable unreadable) {
      return new Outcome.Refused(unreadable.reason(), unreadable.detail());
    }
    Account account = ((Reading.Read) reading).account();
    return new Outcome.Understood(
        Sources.address(account.article(), arrival.capture(), arrival.source(), arrival.digest()),
        account);
  }

  /** Where the bytes are; the same bytes at the same address are not kept twice. */
  private Evidence evidence(Arrival arrival, Outcome outcome) {
    if (arrival.evidence().isPresent()) {
      return arrival.evidence().get();
    }
    Optional<Evidence> before = holdings.ledger().evidence(arrival.source(), arrival.digest());
    if (before.isPresent()) {
      return before.get(); // we failed on it, or it is looked at again
    }
    if (outcome instanceof Outcome.Understood understood) {
      Optional<Evidence> same =
          last(holdings.ledger().versions(understood.address()))
              .map(Version::evidence)
              .filter(kept -> kept.digest().equals(arrival.digest()));
      if (same.isPresent()) {
        return same.get();
      }
    }
    try {
      return holdings.archive().append(arrival.capture(), arrival.source(), arrival.captured());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AddAnswer told(String name, ReadAnswer answer, Outcome outcome, Kept kept) {
    return switch (kept.as()) {
      case KNOWN -> new AddAnswer.Known(name);
      case BROKEN -> new AddAnswer.Failed(name, ((ReadAnswer.Failed) answer).fault());
      case REFUSED -> {
        Outcome.Refused refused = (Outcome.Refused) outcome;
        yield new AddAnswer.Refused(name, refused.reason(), refused.detail(), true);
      }
      case NEW, VERSION -> added(name, kept, ((Outcome.Understood) outcome).account());
    };
  }

  private AddAnswer added(String name, Kept kept, Account account) {
    Ledger ledger = holdings.ledger();
    long id = kept.version().orElseThrow();
    Version version = ledger.version(id).orElseThrow();
    List<String> copies = new CopyFinding(ledger).keep(version, account);
    return new AddAnswer.Added(
        name, version, account.claims().size(), revision(ledger, version, account), copies);
  }

  private static Optional<Revision> revision(Ledger ledger, Version version, Account account) {
    return ledger.versions(version.address()).stream()
        .filter(other -> other.number() == version.number() - 1)
        .findFirst()
        .flatMap(before -> ledger.reading(before.id()))
        .map(before -> compare(before.account(), account));
  }

  static Revision compare(Account before, Account after) {
    return Revisions.compare(
        new org.sayso.reconcile.revisions.Version(before.article(), before.claims()),
        new org.sayso.reconcile.revisions.Version(after.article(), after.claims()));
  }

  private static Optional<Version> last(List<Version> versions) {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  @Override
  public void close() {
    inOrder.close();
  }
}
