package org.sayso.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Speaker;
import org.sayso.store.Decision.Subject;

/**
 * All that people ever decided: how it stands, how it stood at any moment, and who decided what of
 * one claim, name or report. Taken back on Tuesday, it stood on Monday.
 */
public final class History {

  /** By the clock of keeping; the latest last. */
  private static final Comparator<Decision> IN_TIME =
      Comparator.comparing(Decision::made).thenComparing(Decision::id);

  /** So many moments are remembered at once. */
  private static final int MOST_MOMENTS = 500;

  private final List<Decision> all;
  private final Map<Long, Decision> byNumber = new HashMap<>();
  private final Map<String, String> families;
  private final Map<Instant, Decisions> then = new ConcurrentHashMap<>(); // many may ask at once
  private final Map<Long, Set<Instant>> momentsOfClaims = new HashMap<>();
  private final Map<String, Set<Instant>> momentsOfNames = new HashMap<>();
  private final Map<Long, Set<String>> namesGiven = new HashMap<>();
  private final Decisions now;

  /**
   * @param all decisions of a ledger
   */
  public History(List<Decision> all) {
    this.all = all.stream().sorted(IN_TIME).toList();
    this.all.forEach(decision -> byNumber.put(decision.id(), decision));
    this.families = Names.families(this.all);
    this.all.forEach(this::note);
    this.now = new Decisions(standing(Optional.empty()));
  }

  /** When something of a version, or of a family of names, was decided or taken back. */
  private void note(Decision decision) {
    Decision first = first(decision);
    Subject subject = first.subject();
    if (subject instanceof Subject.OfClaim claim) {
      momentsOfClaims.computeIfAbsent(claim.version(), v -> new HashSet<>()).add(decision.made());
      first
          .value()
          .ifPresent(
              name -> namesGiven.computeIfAbsent(claim.version(), v -> new HashSet<>()).add(name));
    } else if (subject instanceof Subject.OfSpeaker speaker) {
      momentsOfNames
          .computeIfAbsent(family(speaker.name()), f -> new HashSet<>())
          .add(decision.made());
    }
  }

  private String family(String name) {
    return Names.family(families, name);
  }

  /** One that takes another back is about what that was about. */
  private Decision first(Decision decision) {
    return undone(decision.subject()).map(this::first).orElse(decision);
  }

  private Optional<Decision> undone(Subject subject) {
    return subject instanceof Subject.OfDecision earlier
        ? Optional.ofNullable(byNumber.get(earlier.decision()))
        : Optional.empty();
  }

  /** All of them, in the order of time. */
  public List<Decision> all() {
    return all;
  }

  public Decisions now() {
    return now;
  }

  /** As it stood: by the clock of keeping then, by the other as it stands now. */
  public Decisions asOf(Optional<AsOf> asOf) {
    return asOf.filter(a -> a.clock() == AsOf.Clock.KEPT).map(a -> at(a.moment())).orElse(now);
  }

  /** As it stood at a moment, by the clock of keeping. */
  public Decisions at(Instant moment) {
    if (then.size() >= MOST_MOMENTS) {
      then.clear(); // whoever draws the slider of time asks for each day
    }
    return then.computeIfAbsent(
        moment, m -> new Decisions(standing(Optional.of(new AsOf(m, AsOf.Clock.KEPT)))));
  }

  /**
   * Those that stood, in the order of time: by the clock of keeping not those of later, and those
   * that were not taken back yet.
   */
  public List<Decision> standing(Optional<AsOf> asOf) {
    List<Decision> made =
        asOf.filter(a -> a.clock() == AsOf.Clock.KEPT)
            .map(a -> all.stream().filter(d -> !d.made().isAfter(a.moment())).toList())
            .orElse(all);
    Set<Long> undone =
        made.stream()
            .map(Decision::subject)
            .filter(Subject.OfDecision.class::isInstance)
            .map(subject -> ((Subject.OfDecision) subject).decision())
            .collect(Collectors.toSet());
    return made.stream()
        .filter(decision -> !(decision.subject() instanceof Subject.OfDecision))
        .filter(decision -> !undone.contains(decision.id()))
        .toList();
  }

  /** The moments at which the claims of an account came to be seen otherwise, rising. */
  public List<Instant> moments(long version, Account account) {
    Set<Instant> moments = new TreeSet<>(momentsOfClaims.getOrDefault(version, Set.of()));
    if (!momentsOfNames.isEmpty()) {
      Stream.concat(
              account.claims().stream()
                  .flatMap(claim -> claim.provenance().speakers().stream())
                  .map(Speaker::canonicalName),
              namesGiven.getOrDefault(version, Set.of()).stream())
          .map(this::family)
          .distinct()
          .forEach(family -> moments.addAll(momentsOfNames.getOrDefault(family, Set.of())));
    }
    return List.copyOf(moments);
  }

  /**
   * Everything that was decided of the same claim, name or report, in the order of number.
   *
   * @param other the other name, where two are held beside one another
   */
  public List<Decision> of(Subject subject, Optional<String> other) {
    Set<Object> matter = matter(subject, other);
    return all.stream()
        .filter(decision -> matter(decision).stream().anyMatch(matter::contains))
        .sorted(Comparator.comparingLong(Decision::id))
        .toList();
  }

  private Set<Object> matter(Decision decision) {
    Decision first = first(decision);
    return matter(first.subject(), first.value());
  }

  private Set<Object> matter(Subject subject, Optional<String> other) {
    if (subject instanceof Subject.OfClaim claim) {
      return Set.of(new Claim(claim.version(), claim.content()));
    }
    if (subject instanceof Subject.OfClaims both) {
      Set<Object> matter = new HashSet<>(matter(both.one(), other));
      matter.addAll(matter(both.other(), other));
      return matter;
    }
    if (subject instanceof Subject.OfReports both) {
      return new HashSet<>(List.of(new Report(both.one()), new Report(both.other())));
    }
    if (subject instanceof Subject.OfSpeaker speaker) {
      return new HashSet<>(List.of(speaker.name(), other.orElse(speaker.name())));
    }
    return undone(subject).map(this::matter).orElse(Set.of());
  }

  private record Claim(long version, String content) {}

  private record Report(String address) {}
}
