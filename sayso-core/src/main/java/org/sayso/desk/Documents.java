package org.sayso.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.store.AsOf;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.KeptCopy;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Version;

/** Documents, their versions and copies. */
final class Documents {

  private final Ledger ledger;
  private final History history;

  Documents(Ledger ledger, History history) {
    this.history = history;
    this.ledger = ledger;
  }

  List<VersionsAnswer> versions(String which, Optional<AsOf> asOf) {
    Set<String> addresses = new LinkedHashSet<>();
    if (!ledger.versions(which).isEmpty()) {
      addresses.add(which);
    }
    ledger.articles(which).stream().map(Version::address).forEach(addresses::add);
    return addresses.stream()
        .map(address -> answer(address, asOf))
        .filter(answer -> !answer.steps().isEmpty())
        .toList();
  }

  private VersionsAnswer answer(String address, Optional<AsOf> asOf) {
    List<VersionsAnswer.Step> steps = new ArrayList<>();
    List<VersionsAnswer.CopyOf> copies = new ArrayList<>();
    Optional<KeptReading> before = Optional.empty();
    Decisions decisions = history.asOf(asOf);
    for (Version version : ledger.versions(address)) {
      Optional<KeptReading> reading = reading(version, asOf);
      if (reading.isPresent()) {
        KeptReading now = reading.get();
        steps.add(
            new VersionsAnswer.Step(
                new Holding(version, now.with(decisions.on(version.id(), now.account()))),
                before.map(b -> Adding.compare(b.account(), now.account()))));
        before = reading;
        copies.addAll(copies(version));
      }
    }
    return new VersionsAnswer(steps, copies);
  }

  /** As it was known then. */
  private Optional<KeptReading> reading(Version version, Optional<AsOf> asOf) {
    if (asOf.isEmpty()) {
      return ledger.reading(version.id());
    }
    if (asOf.get().clock() == AsOf.Clock.PUBLISHED) {
      return version.since().isAfter(asOf.get().moment())
          ? Optional.empty()
          : ledger.reading(version.id());
    }
    return ledger.readings(version.id()).stream()
        .filter(reading -> !reading.readAt().isAfter(asOf.get().moment()))
        .reduce((earlier, later) -> later);
  }

  private List<VersionsAnswer.CopyOf> copies(Version version) {
    List<VersionsAnswer.CopyOf> copies = new ArrayList<>();
    for (KeptCopy copy : ledger.copies(version.id())) {
      long other = copy.a() == version.id() ? copy.b() : copy.a();
      Optional<Version> of = ledger.version(other);
      String outlet =
          ledger.reading(other).map(r -> r.account().article().outlet().name()).orElse("");
      of.ifPresent(v -> copies.add(new VersionsAnswer.CopyOf(v, outlet, copy)));
    }
    return copies;
  }
}
