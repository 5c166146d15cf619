package org.sayso.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Claimed;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Version;

/** Decisions with what became of them: in force, taken back, orphaned, of an earlier version. */
final class DecisionList {

  private final Ledger ledger;
  private final History history;
  private final Map<Long, Set<Long>> orphans = new HashMap<>();

  DecisionList(Ledger ledger, History history) {
    this.ledger = ledger;
    this.history = history;
  }

  /** All of them, in the order in which they were made here. */
  List<DecisionAnswer> all() {
    return ledger.decisions().stream().map(this::answer).toList();
  }

  /** Some of them, the newest first. */
  List<DecisionAnswer> newest(int from, int most) {
    return history.all().stream()
        .sorted(Comparator.comparingLong(Decision::id).reversed())
        .skip(from)
        .limit(most)
        .map(this::answer)
        .toList();
  }

  DecisionAnswer answer(Decision decision) {
    if (decision.undoneBy().isPresent()) {
      return new DecisionAnswer(decision, false, false, Optional.empty());
    }
    if (decision.subject() instanceof Subject.OfClaims both) {
      boolean orphan = isNone(both.one()) || isNone(both.other());
      boolean earlier = newer(both.one()).isPresent() || newer(both.other()).isPresent();
      return new DecisionAnswer(decision, orphan, earlier, Optional.empty());
    }
    if (decision.subject() instanceof Subject.OfClaim claim) {
      boolean orphan =
          orphans.computeIfAbsent(claim.version(), this::orphans).contains(decision.id());
      Optional<KeptReading> newer = newer(claim);
      return new DecisionAnswer(
          decision, orphan, newer.isPresent(), newer.flatMap(now -> offered(claim, now)));
    }
    return new DecisionAnswer(decision, false, false, Optional.empty());
  }

  private Set<Long> orphans(long version) {
    return ledger.reading(version).stream()
        .flatMap(reading -> history.now().orphans(version, reading.account()).stream())
        .map(Decision::id)
        .collect(Collectors.toSet());
  }

  private boolean isNone(Subject.OfClaim claim) {
    return ledger
        .reading(claim.version())
        .flatMap(r -> history.now().claim(claim.version(), r.account(), claim.anchor()))
        .isEmpty();
  }

  /** The version that stands now, where it is another. */
  private Optional<KeptReading> newer(Subject.OfClaim claim) {
    return ledger
        .version(claim.version())
        .flatMap(
            version -> {
              List<Version> all = ledger.versions(version.address());
              return all.get(all.size() - 1).id() == version.id()
                  ? Optional.empty()
                  : ledger.reading(all.get(all.size() - 1).id());
            });
  }

  /** The claim there with the same words, if they stand there once, behind the same cue. */
  private Optional<String> offered(Subject.OfClaim claim, KeptReading now) {
    Account then = ledger.reading(claim.version()).orElseThrow().account();
    String text = now.account().article().text();
    int at = text.indexOf(claim.words());
    if (at < 0 || text.indexOf(claim.words(), at + 1) >= 0) {
      return Optional.empty();
    }
    Decisions standing = history.now();
    Optional<ClaimId> id = standing.claim(claim.version(), then, claim.anchor());
    Optional<String> cue =
        then.claims().stream()
            .filter(c -> id.filter(c.id()::equals).isPresent())
            .map(c -> new Claimed(then.article(), c).cue())
            .findFirst();
    return now.account().claims().stream()
        .filter(c -> said(now, c).content().equals(claim.words()))
        .filter(c -> cue.filter(said(now, c).cue()::equals).isPresent())
        .map(c -> now.account().article().id() + "/" + c.id())
        .findFirst();
  }

  private static Claimed said(KeptReading reading, Claim claim) {
    return new Claimed(reading.account().article(), claim);
  }
}
