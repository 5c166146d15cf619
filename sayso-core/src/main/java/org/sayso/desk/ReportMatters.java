package org.sayso.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.Ledger;
import org.sayso.store.Version;

/** What was decided of the claims of one version, claim by claim. */
final class ReportMatters {

  private final Ledger ledger;
  private final DecisionList list;
  private final History history;

  ReportMatters(Ledger ledger, History history) {
    this.ledger = ledger;
    this.list = new DecisionList(ledger, history);
    this.history = history;
  }

  ReportDecisions of(long version) {
    Account account = ledger.reading(version).orElseThrow().account();
    Decisions now = history.now();
    Set<ClaimId> standing =
        now.on(version, account).stream().map(Claim::id).collect(Collectors.toSet());
    List<ReportDecisions.OfOne> claims = new ArrayList<>();
    List<DecisionAnswer> orphans = new ArrayList<>();
    for (Subject.OfClaim subject : subjects(Set.of(version))) {
      List<DecisionAnswer> decisions =
          history.of(subject, Optional.empty()).stream().map(list::answer).toList();
      decisions.stream().filter(DecisionAnswer::orphan).forEach(orphans::add);
      now.claim(version, account, subject.anchor())
          .ifPresent(
              id ->
                  claims.add(
                      new ReportDecisions.OfOne(
                          id, subject.words(), standing.contains(id), decisions)));
    }
    long last = history.all().stream().mapToLong(Decision::id).max().orElse(0);
    return new ReportDecisions(last, claims, orphans, earlier(version));
  }

  private Set<Subject.OfClaim> subjects(Set<Long> versions) {
    Set<Subject.OfClaim> subjects = new LinkedHashSet<>();
    for (Decision decision : history.all()) {
      if (decision.subject() instanceof Subject.OfClaim claim
          && versions.contains(claim.version())) {
        subjects.add(claim);
      }
    }
    return subjects;
  }

  /** What was decided of the versions before, and could be decided of this one. */
  private List<DecisionAnswer> earlier(long version) {
    String address = ledger.version(version).orElseThrow().address();
    Set<Long> others =
        ledger.versions(address).stream()
            .map(Version::id)
            .filter(id -> id != version)
            .collect(Collectors.toSet());
    return history.standing(Optional.empty()).stream()
        .filter(decision -> isOfOne(decision, others))
        .map(list::answer)
        .filter(answer -> answer.offered().isPresent())
        .toList();
  }

  private static boolean isOfOne(Decision decision, Set<Long> versions) {
    return decision.subject() instanceof Subject.OfClaim claim
        && versions.contains(claim.version());
  }
}
