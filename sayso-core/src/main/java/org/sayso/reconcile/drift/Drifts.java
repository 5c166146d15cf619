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
import org.sayso.reconcile.drift.Candidates.Candidate;
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

  /** Two mouths with so much of their words in common are given one claim. */
  private static final double SAME_WORDS = 0.75;

  private static final int FEWEST_WORDS = 3;

  private final Sources sources;
  private final Voices voices;
  private final Candidates ranking;
  private final String texts;
  private final Set<ClaimRef> drifted = new HashSet<>();

  private Drifts(List<Account> story, List<Derivation> edges, Cast cast, Likeness likeness) {
    this.sources = new Sources(story, edges);
    this.ranking = new Candidates(sources, likeness);
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

  private Optional<Drift> drift(Saying relay) {
    Relay sure = sources.relay(relay);
    if (sure == Relay.NONE || relay.claim().within().isPresent()) {
      return Optional.empty();
    }
    List<Candidate> candidates =
        sources.candidates(relay).stream()
            .filter(c -> !drifted.contains(c.ref()) && c.claim().within().isEmpty())
            .filter(c -> !isOfSameOutlet(relay, c) && !relay.wasSaidAfter(c))
            .map(c -> ranking.candidate(relay, c))
            .toList();
    Saying voice = spokenBy(relay, candidates);
    List<Candidate> own =
        candidates.stream().filter(c -> voices.mayBeSame(voice, c.saying())).toList();
    List<Candidate> same = ranking.origins(own, sure);
    List<Candidate> origins =
        same.isEmpty() ? ranking.origins(open(relay, candidates), sure) : same;
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
        .filter(c -> c.matter() >= Candidates.SAME_MATTER_MAYBE)
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
                    .filter(c -> c.matter() >= Candidates.SAME_MATTER)
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
                    .filter(c -> ranking.matter(relay, c) >= Candidates.SAME_MATTER)
                    .max(Comparator.comparingDouble(c -> ranking.matter(relay, c))));
  }

  private Optional<Drift> firstChange(
      Saying relay, Saying origin, List<Saying> versions, List<Candidate> own, Relay sure) {
    List<Saying> others =
        own.stream()
            .map(Candidate::saying)
            .filter(o -> o.claimed().article().id().equals(origin.claimed().article().id()))
            .toList();
    boolean mayBeUpdate = sure == Relay.MAYBE || isLaterCount(relay, origin);
    if (mayBeUpdate && Numbers.isOtherValue(relay, origin)) {
      return Optional.empty();
    }
    return Changes.of(relay, versions, others, texts);
  }

  /** The dead are counted anew from day to day, unless a report only takes another's words. */
  private boolean isLaterCount(Saying relay, Saying origin) {
    return relay.mayBeOfLaterDay(origin)
        && relay.figures().stream().anyMatch(f -> !f.fate().isEmpty())
        && !sources.copies(relay.claimed().article().id());
  }

  private Optional<Drift> otherMouth(
      Saying relay, List<Candidate> candidates, List<Candidate> own) {
    boolean mayBeOwn = own.stream().anyMatch(c -> c.matter() >= Candidates.SAME_MATTER);
    boolean known = own.stream().anyMatch(c -> voices.areSame(relay, c.saying()));
    boolean besides =
        sources.in(relay.claimed().article().id()).stream()
            .anyMatch(s -> !s.equals(relay) && hasSameWords(relay, s) && !voices.areSame(relay, s));
    if (mayBeOwn
        || besides
        || !isInModel(relay)
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
                Changes.drift(
                    relay,
                    c.saying(),
                    Drift.Kind.SPEAKER,
                    "said by " + names(c.saying()) + " / by " + names(relay)));
  }

  /** Whether the report from which a claim is taken has it, in another mouth. */
  private boolean isInModel(Saying relay) {
    return sources.models(relay).stream()
        .flatMap(model -> sources.in(model).stream())
        .anyMatch(s -> hasSameWords(relay, s) && voices.areOther(relay, s));
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
            .map(
                word ->
                    Changes.drift(relay, origin, Drift.Kind.STANCE, origin.quote() + " / " + word))
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
}
