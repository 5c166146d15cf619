package org.sayso.desk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sayso.archive.Archived;
import org.sayso.archive.WarcArchive;
import org.sayso.news.Evidence;
import org.sayso.news.RefusalReason;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Incoming;
import org.sayso.store.Kept;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Outcome;
import org.sayso.store.SavedSearch;
import org.sayso.store.Version;

/**
 * Moves what is kept to another folder or machine: a zip file with the ledger and the archive, as
 * they are. Taking it in adds what is missing, with the moments of the first keeping; what is kept
 * already is passed over, so that two desks can be brought together.
 */
final class Moving {

  private static final String LEDGER = Holdings.LEDGER;
  private static final String ARCHIVE = "archive/";

  private final Holdings holdings;
  private final Function<Path, Holdings> folders;

  Moving(Holdings holdings, Function<Path, Holdings> folders) {
    this.holdings = holdings;
    this.folders = folders;
  }

  /** All of it into a file, which is there whole or not at all. */
  long out(Path to, LongConsumer progress) {
    Path target = to.toAbsolutePath();
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    try {
      Path ledger = Files.createTempDirectory("sayso-export").resolve(LEDGER);
      Path part = Files.createTempFile(folder, ".sayso-", ".part");
      try {
        holdings.ledger().copyTo(ledger); // first: the archive may grow meanwhile, not shrink
        try (OutputStream out = Files.newOutputStream(part);
            ZipOutputStream zip = new ZipOutputStream(out)) {
          zip.setLevel(Deflater.BEST_SPEED);
          entry(zip, LEDGER, ledger);
          long done = 0;
          for (Path file : holdings.archive().files()) {
            entry(zip, ARCHIVE + file.getFileName(), file);
            progress.accept(++done);
          }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
        delete(Optional.ofNullable(ledger.getParent()).orElseThrow());
      }
      return holdings.ledger().counts().captures();
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be written: " + e.getMessage(), e);
    }
  }

  private static void entry(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /** What of it was missing here. */
  long in(Path from, LongConsumer progress) {
    try {
      Path folder = Files.createTempDirectory("sayso-import");
      try {
        unpack(from, folder);
        try (Holdings theirs = folders.apply(folder)) {
          return takeIn(theirs, progress);
        }
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be read: " + e.getMessage(), e);
    }
  }

  private static void unpack(Path from, Path folder) throws IOException {
    boolean found = false;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals(LEDGER) || name.matches(ARCHIVE + "sayso-\\d{5}\\.warc\\.gz")) {
          Path file = folder.resolve(name);
          Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
          Files.copy(zip, file);
          found |= name.equals(LEDGER);
        }
      }
    }
    if (!found) {
      throw new IOException(from + " is no export of sayso: it has no " + LEDGER);
    }
  }

  private long takeIn(Holdings theirs, LongConsumer progress) throws IOException {
    Map<Long, Long> ours = new HashMap<>();
    long taken = 0;
    long seen = 0;
    for (Version version : theirs.ledger().notReadBy("")) {
      taken += version(theirs, version, ours) ? 1 : 0;
      progress.accept(++seen);
    }
    for (Ledger.Unread unread : theirs.ledger().unread()) {
      taken += unread(theirs.archive(), unread) ? 1 : 0;
      progress.accept(++seen);
    }
    decisions(theirs.ledger().decisions(), ours);
    theirs.ledger().feeds().forEach(this::follow);
    searches(theirs.ledger().savedSearches());
    return taken;
  }

  private boolean version(Holdings theirs, Version version, Map<Long, Long> ours)
      throws IOException {
    Ledger ledger = holdings.ledger();
    Optional<Version> known =
        Version.same(
            ledger.versions(version.address()), version.evidence().digest(), version.captured());
    if (known.isPresent()) {
      ours.put(version.id(), known.get().id());
      return false;
    }
    Archived archived = theirs.archive().read(version.evidence());
    Incoming incoming = incoming(archived);
    List<KeptReading> readings = theirs.ledger().readings(version.id());
    ledger.together(
        () -> {
          KeptReading first = readings.get(0);
          Kept kept =
              ledger.keep(
                  incoming,
                  new Outcome.Understood(version.address(), first.account()),
                  first.reader(),
                  first.readAt());
          long id = kept.version().orElseThrow();
          for (KeptReading later : readings.subList(1, readings.size())) {
            ledger.readAgain(id, later.account(), later.reader(), later.readAt());
          }
          new CopyFinding(ledger)
              .keep(ledger.version(id).orElseThrow(), readings.get(readings.size() - 1).account());
          ours.put(version.id(), id);
        });
    return true;
  }

  private boolean unread(WarcArchive theirs, Ledger.Unread unread) throws IOException {
    String digest = unread.evidence().digest();
    boolean known =
        holdings.ledger().has(unread.source(), digest)
            || holdings.ledger().unread().stream()
                .anyMatch(
                    ours ->
                        ours.source().equals(unread.source())
                            && ours.evidence().digest().equals(digest));
    if (known) {
      return false;
    }
    Archived archived = theirs.read(unread.evidence());
    Outcome outcome =
        unread.reason().equals("broken")
            ? new Outcome.Broken(unread.detail())
            : new Outcome.Refused(
                RefusalReason.valueOf(unread.reason().toUpperCase(java.util.Locale.ROOT)),
                unread.detail());
    holdings.ledger().keep(incoming(archived), outcome, unread.reader(), archived.captured());
    return true;
  }

  private Incoming incoming(Archived archived) throws IOException {
    Evidence evidence =
        holdings.archive().append(archived.capture(), archived.source(), archived.captured());
    return new Incoming(
        archived.capture().name(),
        archived.source(),
        archived.captured(),
        archived.capture().hints(),
        evidence);
  }

  private void decisions(List<Decision> theirs, Map<Long, Long> versions) {
    Ledger ledger = holdings.ledger();
    Map<Long, Long> numbers = new HashMap<>();
    for (Decision decision : theirs) {
      Optional<Subject> subject = subject(decision.subject(), versions, numbers);
      Optional<Decision> known =
          ledger.decisions().stream()
              .filter(d -> d.made().equals(decision.made()) && d.who().equals(decision.who()))
              .filter(
                  d ->
                      d.kind() == decision.kind()
                          && d.value().equals(decision.value())
                          && subject.filter(d.subject()::equals).isPresent())
              .findFirst();
      if (known.isPresent()) {
        numbers.put(decision.id(), known.get().id());
      } else if (subject.isPresent()) {
        numbers.put(
            decision.id(),
            ledger.decide(
                decision.kind(),
                subject.get(),
                decision.value(),
                decision.correction(),
                decision.who(),
                decision.why(),
                decision.made()));
      }
    }
  }

  private static Optional<Subject> subject(
      Subject subject, Map<Long, Long> versions, Map<Long, Long> numbers) {
    if (subject instanceof Subject.OfClaim claim) {
      return claim(claim, versions).map(ours -> ours);
    }
    if (subject instanceof Subject.OfClaims both) {
      return claim(both.one(), versions)
          .flatMap(
              one -> claim(both.other(), versions).map(other -> new Subject.OfClaims(one, other)));
    }
    if (subject instanceof Subject.OfDecision earlier) {
      return Optional.ofNullable(numbers.get(earlier.decision())).map(Subject.OfDecision::new);
    }
    return Optional.of(subject);
  }

  private static Optional<Subject.OfClaim> claim(Subject.OfClaim theirs, Map<Long, Long> versions) {
    return Optional.ofNullable(versions.get(theirs.version()))
        .map(version -> new Subject.OfClaim(version, theirs.content(), theirs.words()));
  }

  /** One of the same name here stays as it is. */
  private void searches(List<SavedSearch> theirs) {
    Set<String> ours =
        holdings.ledger().savedSearches().stream()
            .map(SavedSearch::name)
            .collect(Collectors.toSet());
    theirs.stream()
        .filter(search -> !ours.contains(search.name()))
        .forEach(holdings.ledger()::keepSearch);
  }

  private void follow(org.sayso.news.Feed feed) {
    boolean known =
        holdings.ledger().feeds().stream().anyMatch(f -> f.address().equals(feed.address()));
    if (!known) {
      holdings.ledger().keepFeed(feed);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
