package org.sayso.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Speaker;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/**
 * What people decided, as it stands: the last word on each claim and each name. A reading comes in
 * as the reader left it and goes out as people decided; what they decided of words that are no
 * claim any more is left lying, never moved to others.
 */
public final class Decisions {

  private record Place(long version, String content) {}

  private final Map<Place, List<Decision>> ofClaims = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** In the order in which they were made. */
  public Decisions(List<Decision> decisions) {
    decisions.stream()
        .filter(decision -> decision.undoneBy().isEmpty())
        .sorted(Comparator.comparingLong(Decision::id))
        .forEach(this::take);
  }

  private void take(Decision decision) {
    if (decision.subject() instanceof Subject.OfClaim claim) {
      ofClaims
          .computeIfAbsent(new Place(claim.version(), claim.content()), p -> new ArrayList<>())
          .add(decision);
    } else if (decision.subject() instanceof Subject.OfSpeaker speaker) {
      decision.value().ifPresent(right -> names.put(speaker.name(), right));
    }
  }

  /** The name under which a speaker goes. */
  public String name(String asRead) {
    String name = asRead;
    for (int step = 0; step < names.size() && names.containsKey(name); step++) {
      name = names.getOrDefault(name, name);
    }
    return name;
  }

  /**
   * The spans of a claim's content in code points, {@code 0-39 57-80}: what decisions hold on to.
   */
  public static String content(Spans content, Offsets offsets) {
    return content.parts().stream()
        .map(offsets::toCodePoints)
        .map(ends -> ends[0] + "-" + ends[1])
        .collect(Collectors.joining(" "));
  }

  /** Whether a person said that it is a claim, or none; empty where nobody said. */
  public Optional<Kind> verdict(long version, String content) {
    return of(version, content).stream()
        .map(Decision::kind)
        .filter(kind -> kind == Kind.ACCEPT || kind == Kind.REJECT)
        .reduce((earlier, later) -> later);
  }

  /** Since when a person says that it is no claim, in milliseconds; empty where nobody does. */
  public OptionalLong rejectedSince(long version, String content) {
    OptionalLong since = OptionalLong.empty();
    for (Decision decision : of(version, content)) {
      if (decision.kind() == Kind.ACCEPT) {
        since = OptionalLong.empty();
      } else if (decision.kind() == Kind.REJECT && since.isEmpty()) {
        since = OptionalLong.of(decision.made().toEpochMilli());
      }
    }
    return since;
  }

  /** All claims, each speaker by the name that people decided on. */
  public List<Claim> named(long version, Account account) {
    Offsets offsets = new Offsets(account.article().text());
    return account.claims().stream()
        .map(claim -> named(claim, of(version, content(claim.attribution().content(), offsets))))
        .toList();
  }

  /** The claims as people decided: those rejected are left out, speakers have their names. */
  public List<Claim> on(long version, Account account) {
    Offsets offsets = new Offsets(account.article().text());
    return named(version, account).stream()
        .filter(
            claim ->
                rejectedSince(version, content(claim.attribution().content(), offsets)).isEmpty())
        .toList();
  }

  /** The same as of a moment: by the clock of keeping a claim counts until it was rejected. */
  public List<Claim> on(long version, Account account, AsOf asOf) {
    if (asOf.clock() == AsOf.Clock.PUBLISHED) {
      return on(version, account);
    }
    Offsets offsets = new Offsets(account.article().text());
    return named(version, account).stream()
        .filter(
            claim -> {
              OptionalLong since =
                  rejectedSince(version, content(claim.attribution().content(), offsets));
              return since.isEmpty() || since.getAsLong() > asOf.moment().toEpochMilli();
            })
        .toList();
  }

  /** Those that stand on words which are no claim of this account. */
  public List<Decision> orphans(long version, Account account) {
    Offsets offsets = new Offsets(account.article().text());
    List<String> contents =
        account.claims().stream()
            .map(Claim::attribution)
            .map(Attribution::content)
            .map(spans -> content(spans, offsets))
            .toList();
    return ofClaims.entrySet().stream()
        .filter(e -> e.getKey().version() == version && !contents.contains(e.getKey().content()))
        .flatMap(e -> e.getValue().stream())
        .sorted(Comparator.comparingLong(Decision::id))
        .toList();
  }

  private List<Decision> of(long version, String content) {
    return ofClaims.getOrDefault(new Place(version, content), List.of());
  }

  private Claim named(Claim claim, List<Decision> decisions) {
    Optional<String> right =
        decisions.stream()
            .filter(decision -> decision.kind() == Kind.SPEAKER)
            .flatMap(decision -> decision.value().stream())
            .reduce((earlier, later) -> later);
    List<Speaker> read = claim.provenance().speakers();
    List<Speaker> speakers =
        right.isPresent()
            ? List.of(new Speaker.Person(name(right.get()), Optional.empty()))
            : read.stream().map(this::named).toList();
    if (speakers.equals(read)) {
      return claim;
    }
    return new Claim(
        claim.id(),
        claim.attribution(),
        claim.stance(),
        claim.hedged(),
        new ProvenanceChain(speakers, claim.provenance().via(), claim.provenance().outlet()),
        claim.saidAt(),
        claim.within());
  }

  private Speaker named(Speaker speaker) {
    String name = name(speaker.canonicalName());
    if (speaker instanceof Speaker.Person person) {
      return new Speaker.Person(name, person.affiliation());
    }
    return speaker instanceof Speaker.Organisation body
        ? new Speaker.Organisation(name, body.affiliation())
        : new Speaker.Described(name, speaker.affiliation());
  }
}
