package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.reconcile.drift.Sources.Relay;
import org.sayso.reconcile.origins.Cast;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;

/**
 * Finds relayed claims that say something else than their origins: the bulletin's {@code at least
 * nine are unaccounted for} is the tabloid's {@code nine were unaccounted for}. In doubt there is
 * no drift: to say of a newsroom that it falsified a claim which it only shortened is worse than to
 * miss one.
 */
public final class Drifts {

  /** So much of what a relay speaks of must be in its origin, or be near it in meaning. */
  private static final double SAME_MATTER = 0.5;

  /** The same where nobody is named from whom the relay has it. */
  private static final double SAME_MATTER_MAYBE = 0.7;

  /** Two mouths with so much of their words in common are given one claim. */
  private static final double SAME_WORDS = 0.75;

  private static final int FEWEST_WORDS = 3;

  /** Candidates so little worse than the best may be the origin, if they are nearer the speaker. */
  private static final double ABOUT_AS_GOOD = 0.25;

  private final Sources sources;
  private final Voices voices;
  private final Likeness likeness;
  private final String texts;
  private final Set<ClaimRef> drifted = new HashSet<>();

  private Drifts(List<Account> story, List<Derivation> edges, Cast cast, Likeness likeness) {
    this.sources = new Sources(story, edges);
    this.likeness = likeness;
    String all = story.stream().map(a -> a.article().text()).collect(Collectors.joining("\n"));
    this.voices = new Voices(cast, new Naming(all));
    this.texts = all.toLowerCase(Locale.ROOT);
  }

  /**
   * Those of one story, at most one a claim, in the order of the reports.
   *
   * @param story its accounts in the order in which they were published
   * @param edges which report rests on which
   * @param cast who appears in it
   * @param likeness of its claims in meaning
   */
  public static List<Drift> of(
      List<Account> story, List<Derivation> edges, Cast cast, Likeness likeness) {
    Drifts drifts = new Drifts(story, edges, cast, likeness);
    List<Drift> found = new ArrayList<>();
    for (Saying saying : drifts.sources.all()) {
      drifts
          .drift(saying)
          .ifPresent(
              drift -> {
                found.add(drift);
                drifts.drifted.add(drift.claim());
              });
    }
    return List.copyOf(found);
  }

  /**
   * Where a claim may come from.
   *
   * @param saying the claim
   * @param matter how much of the relay's matter it has, 0 to 1
   */
  private record Candidate(Saying saying, double matter) {}

  private Optional<Drift> drift(Saying relay) {
    Relay sure = sources.relay(relay);
    if (sure == Relay.NONE || relay.claim().within().isPresent()) {
      return Optional.empty();
    }
    List<Candidate> candidates =
        sources.candidates(relay).stream()
            .filter(c -> !drifted.contains(c.ref()) && c.claim().within().isEmpty())
            .filter(c -> !isOfSameOutlet(relay, c))
            .map(c -> new Candidate(c, matter(relay, c)))
            .toList();
    Saying voice = spokenBy(relay, candidates);
    List<Candidate> own =
        candidates.stream().filter(c -> voices.mayBeSame(voice, c.saying())).toList();
    List<Candidate> same = origins(own, sure);
    List<Candidate> origins = same.isEmpty() ? origins(open(relay, candidates), sure) : same;
    if (origins.isEmpty()) {
      return sure == Relay.SURE
          ? otherMouth(relay, candidates, own).or(() -> heavyWord(relay, own))
          : Optional.empty();
    }
    Saying origin = origins.get(0).saying();
    List<Saying> versions =
        origins.stream()
            .map(Candidate::saying)
            .filter(o -> o.claimed().article().id().equals(origin.claimed().article().id()))
            .toList();
    return heavyWordOver(relay, origin, own)
        .or(() -> firstChange(relay, origin, versions, own, sure));
  }

  /** What an outlet tells otherwise in a later version it has corrected. */
  private static boolean isOfSameOutlet(Saying one, Saying other) {
    return Voices.isOutlet(
        one.claimed().article().outlet().name(), other.claimed().article().outlet().name());
  }

  /** Those whose speaker is not clear, and who say nearly the same. */
  private List<Candidate> open(Saying relay, List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> voices.areOpen(relay, c.saying()))
        .filter(c -> c.matter() >= SAME_MATTER_MAYBE)
        .filter(c -> relay.common(c.saying()).size() >= 2)
        .toList();
  }

  /** A claim that an outlet is told to have made is whose that outlet says it is. */
  private Saying spokenBy(Saying relay, List<Candidate> candidates) {
    return sources
        .reportedBy(relay)
        .flatMap(
            report ->
                candidates.stream()
                    .filter(c -> c.saying().claimed().article().id().equals(report))
                    .filter(c -> c.matter() >= SAME_MATTER)
                    .max(Comparator.comparingDouble(Candidate::matter)))
        .map(Candidate::saying)
        .or(() -> relayedAndDrifted(relay))
        .orElse(relay);
  }

  /** The same where the outlet's own claim has drifted before. */
  private Optional<Saying> relayedAndDrifted(Saying relay) {
    return sources
        .reportedBy(relay)
        .flatMap(
            report ->
                sources.in(report).stream()
                    .filter(c -> c.claim().within().isEmpty())
                    .filter(c -> matter(relay, c) >= SAME_MATTER)
                    .max(Comparator.comparingDouble(c -> matter(relay, c))));
  }

  private double matter(Saying relay, Saying other) {
    int size = Math.min(relay.size(), other.size());
    double common = relay.common(other).size();
    double words = size == 0 ? 0 : common / size;
    double few = common >= 2 ? 1 : size <= 1 ? 0.8 : 0.6;
    return Math.max(words * few, likeness.of(relay.ref(), other.ref()));
  }

  /** The likeliest first: near the speaker rather than passed on, quoted, full. */
  private List<Candidate> origins(List<Candidate> own, Relay sure) {
    double least = sure == Relay.SURE ? SAME_MATTER : SAME_MATTER_MAYBE;
    double best = own.stream().mapToDouble(Candidate::matter).max().orElse(0);
    List<Candidate> good =
        own.stream().filter(c -> c.matter() >= Math.max(least, best - ABOUT_AS_GOOD)).toList();
    return good.stream()
        .filter(c -> good.stream().noneMatch(o -> isNearer(o.saying(), c.saying())))
        .sorted(
            Comparator.<Candidate, Boolean>comparing(c -> !c.saying().isFirstHand())
                .thenComparing(c -> c.saying().isHeadline())
                .thenComparing(Comparator.comparingDouble(Candidate::matter).reversed())
                .thenComparing(c -> !c.saying().isQuoted())
                .thenComparing(c -> -c.saying().size()))
        .toList();
  }

  /** Whether the first is in a report on which that of the second rests. */
  private boolean isNearer(Saying one, Saying other) {
    return sources.rests(other.claimed().article().id(), one.claimed().article().id())
        || (sources.haveCommonText(other.claimed().article().id(), one.claimed().article().id())
            && one.isQuoted()
            && !other.isQuoted());
  }

  private Optional<Drift> firstChange(
      Saying relay, Saying origin, List<Saying> versions, List<Candidate> own, Relay sure) {
    List<Saying> others =
        own.stream()
            .map(Candidate::saying)
            .filter(o -> o.claimed().article().id().equals(origin.claimed().article().id()))
            .toList();
    if (sure == Relay.MAYBE && Numbers.isOtherValue(relay, origin)) {
      return Optional.empty();
    }
    return inAll(versions, o -> Turns.turned(relay, o))
        .map(why -> drift(relay, origin, Drift.Kind.POLARITY, why))
        .or(
            () ->
                inAll(versions, o -> Numbers.changed(relay, o))
                    .map(why -> drift(relay, origin, Drift.Kind.NUMBER, why)))
        .or(
            () ->
                Stances.changed(relay, origin, others)
                    .map(why -> drift(relay, origin, Drift.Kind.STANCE, why)))
        .or(
            () ->
                Quotations.altered(relay, others)
                    .map(why -> drift(relay, origin, Drift.Kind.QUOTATION, why)))
        .or(
            () ->
                inAll(versions, o -> Hedges.changed(relay, o))
                    .map(why -> drift(relay, origin, Drift.Kind.HEDGE, why)))
        .or(
            () ->
                inAll(versions, o -> Scopes.changed(relay, o, texts))
                    .map(why -> drift(relay, origin, Drift.Kind.SCOPE, why)));
  }

  /** What is changed against one version and told by another is not changed. */
  private static Optional<String> inAll(
      List<Saying> versions, java.util.function.Function<Saying, Optional<String>> change) {
    Optional<String> first = Optional.empty();
    for (Saying version : versions) {
      Optional<String> changed = change.apply(version);
      if (changed.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> changed);
    }
    return first;
  }

  private Optional<Drift> otherMouth(
      Saying relay, List<Candidate> candidates, List<Candidate> own) {
    boolean mayBeOwn = own.stream().anyMatch(c -> c.matter() >= SAME_MATTER);
    boolean known = own.stream().anyMatch(c -> voices.areSame(relay, c.saying()));
    boolean besides =
        sources.in(relay.claimed().article().id()).stream()
            .anyMatch(s -> !s.equals(relay) && hasSameWords(relay, s) && !voices.areSame(relay, s));
    if (mayBeOwn
        || besides
        || sources.isFromElsewhere(relay)
        || !(known || Naming.isMany(relay))
        || relay.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(c -> voices.areOther(relay, c.saying()))
        .filter(c -> hasSameWords(relay, c.saying()))
        .min(
            Comparator.<Candidate, Boolean>comparing(c -> !c.saying().isFirstHand())
                .thenComparing(c -> c.saying().isHeadline()))
        .map(
            c ->
                drift(
                    relay,
                    c.saying(),
                    Drift.Kind.SPEAKER,
                    "said by " + names(c.saying()) + " / by " + names(relay)));
  }

  private static boolean hasSameWords(Saying relay, Saying other) {
    int common = relay.common(other).size();
    return common >= FEWEST_WORDS && common >= SAME_WORDS * relay.size();
  }

  private static String names(Saying saying) {
    return String.join(" and ", saying.claimed().speakers());
  }

  /** A word like {@code bomb} in the relay, where the origin is in doubt what it was. */
  private Optional<Drift> heavyWordOver(Saying relay, Saying origin, List<Candidate> own) {
    boolean doubted =
        own.stream()
            .map(Candidate::saying)
            .filter(o -> o.claimed().article().id().equals(origin.claimed().article().id()))
            .anyMatch(Hedges::isDoubted);
    return doubted && !Hedges.isDoubted(relay)
        ? Stances.heavyWord(relay, origin.claimed().article().text())
            .map(word -> drift(relay, origin, Drift.Kind.STANCE, origin.quote() + " / " + word))
        : Optional.empty();
  }

  /** The same where the relay has nothing else of what its speaker says. */
  private Optional<Drift> heavyWord(Saying relay, List<Candidate> own) {
    Optional<Saying> origin =
        own.stream()
            .map(Candidate::saying)
            .filter(Saying::isFirstHand)
            .filter(Hedges::isDoubted)
            .min(Comparator.comparing((Saying s) -> s.isHeadline()));
    return origin.flatMap(o -> heavyWordOver(relay, o, own));
  }

  private static Drift drift(Saying relay, Saying origin, Drift.Kind kind, String why) {
    return new Drift(relay.ref(), origin.ref(), kind, why);
  }
}
