package org.sayso.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.store.Decision.Subject;

/**
 * What people decided, as it stands at one moment: the last word on each claim and each name. A
 * reading comes in as the reader left it and goes out as people decided; what they decided of words
 * that are no claim any more is left lying, never moved to others.
 */
public final class Decisions {

  private final Map<Long, Map<Anchor, List<Decision>>> ofClaims = new HashMap<>();
  private final Names names;

  /**
   * @param standing those that were not taken back, in the order of time
   */
  Decisions(List<Decision> standing) {
    standing.stream()
        .filter(decision -> decision.subject() instanceof Subject.OfClaim)
        .forEach(this::take);
    List<Decision> newestFirst = new ArrayList<>(standing);
    java.util.Collections.reverse(newestFirst);
    this.names = new Names(newestFirst);
  }

  private void take(Decision decision) {
    Subject.OfClaim claim = (Subject.OfClaim) decision.subject();
    ofClaims
        .computeIfAbsent(claim.version(), v -> new LinkedHashMap<>())
        .computeIfAbsent(claim.anchor(), a -> new ArrayList<>())
        .add(decision);
  }

  /** The name under which a speaker goes. */
  public String name(String asRead) {
    return names.of(asRead);
  }

  /**
   * The claims as people decided: those rejected are left out and those drawn are in, in text order
   * of their content; those that were read keep their ids.
   */
  public List<Claim> on(long version, Account account) {
    return names.isEmpty() && !ofClaims.containsKey(version)
        ? account.claims()
        : corrected(version, account).claims();
  }

  /** Those that stand on words which are no claim of this account, or no longer fit it. */
  public List<Decision> orphans(long version, Account account) {
    return corrected(version, account).orphans().stream()
        .sorted(Comparator.comparingLong(Decision::id))
        .toList();
  }

  /** Which claim of the account a decision on these words is about; none for an orphan. */
  public Optional<ClaimId> claim(long version, Account account, Anchor anchor) {
    return corrected(version, account).claim(anchor);
  }

  /** The claims, drawn ones too, of which people decided anything. */
  public Set<ClaimId> reviewed(long version, Account account) {
    return ofClaims.containsKey(version) ? corrected(version, account).reviewed() : Set.of();
  }

  private Corrected corrected(long version, Account account) {
    return new Corrected(account, ofClaims.getOrDefault(version, Map.of()), names);
  }
}
