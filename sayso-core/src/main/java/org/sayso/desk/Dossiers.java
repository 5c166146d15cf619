package org.sayso.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Telling;
import org.sayso.desk.exchange.Casualties;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Verdict;
import org.sayso.reconcile.drift.Tolls;
import org.sayso.store.AsOf;
import org.sayso.store.Decision;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Version;
import org.sayso.story.ClaimRef;
import org.sayso.story.Drift;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.text.OneLine;

/** Puts together what is handed over of a story. */
final class Dossiers {

  private final Ledger ledger;
  private final Documents documents;
  private final History history;

  Dossiers(Ledger ledger) {
    this.ledger = ledger;
    this.history = new History(ledger.decisions());
    this.documents = new Documents(ledger, history);
  }

  Dossier of(ReconcileAnswer answer, Optional<AsOf> asOf, Instant now) {
    Reconciliation findings = answer.stories().get(0);
    SideBySide accounts = SideBySide.of(findings, answer.accounts());
    List<Exhibit> exhibits = new ArrayList<>();
    answer.accounts().forEach(account -> exhibits.add(exhibit(account, asOf)));
    Weaving weaving = new Weaving(findings, accounts);
    List<Citation> citations = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      Map<ClaimId, List<Verdict>> verdicts = verdicts(exhibit, asOf);
      for (Claim claim : exhibit.account().claims()) {
        citations.add(
            weaving.citation(exhibit, claim, verdicts.getOrDefault(claim.id(), List.of())));
      }
    }
    return new Dossier(now, asOf, findings, accounts, exhibits, citations, casualties(citations));
  }

  /** The claims are those of the account, which has them as they were decided. */
  private Exhibit exhibit(Account account, Optional<AsOf> asOf) {
    List<VersionsAnswer.Step> steps =
        documents.versions(account.article().id().value(), asOf).stream()
            .map(VersionsAnswer::steps)
            .filter(
                found -> last(found).account().article().text().equals(account.article().text()))
            .findFirst()
            .orElseThrow();
    KeptReading reading = last(steps).reading();
    return new Exhibit(
        last(steps).version(),
        steps.subList(0, steps.size() - 1).stream().map(step -> step.holding().version()).toList(),
        account,
        reading.reader(),
        reading.readAt());
  }

  private static Holding last(List<VersionsAnswer.Step> steps) {
    return steps.get(steps.size() - 1).holding();
  }

  private Map<ClaimId, List<Verdict>> verdicts(Exhibit exhibit, Optional<AsOf> asOf) {
    Map<ClaimId, List<Verdict>> verdicts = new HashMap<>();
    Version version = exhibit.version();
    Decisions standing = history.asOf(asOf);
    Optional<Account> read = ledger.reading(version.id()).map(KeptReading::account);
    for (Decision decision : history.standing(asOf)) {
      if (read.isPresent()
          && decision.subject() instanceof Decision.Subject.OfClaim claim
          && claim.version() == version.id()) {
        standing
            .claim(version.id(), read.get(), claim.anchor())
            .ifPresent(
                id ->
                    verdicts
                        .computeIfAbsent(id, i -> new ArrayList<>())
                        .add(
                            new Verdict(
                                decision.id(),
                                decision.kind(),
                                decision.who(),
                                decision.why(),
                                decision.made())));
      }
    }
    return verdicts;
  }

  private static List<Casualties> casualties(List<Citation> citations) {
    List<Casualties> told = new ArrayList<>();
    for (Citation citation : citations) {
      Tolls.in(citation.exhibit().article().text(), citation.content())
          .forEach(toll -> told.add(new Casualties(citation, toll)));
    }
    return told;
  }

  /** What was found of each claim, by its name. */
  private static final class Weaving {

    private final Map<ClaimRef, Group> groups = new HashMap<>();
    private final Map<GroupId, List<Group>> conflicts = new HashMap<>();
    private final Map<ClaimRef, Saying> sayings = new HashMap<>();
    private final Map<ClaimRef, List<String>> drift = new HashMap<>();

    Weaving(Reconciliation findings, SideBySide accounts) {
      Map<GroupId, Group> byId = new HashMap<>();
      for (Group group : findings.groups()) {
        byId.put(group.id(), group);
        group.members().forEach(ref -> groups.put(ref, group));
      }
      for (Relation.Conflict conflict : findings.conflicts()) {
        exclude(byId, conflict.a(), conflict.b());
        exclude(byId, conflict.b(), conflict.a());
      }
      accounts.agreements().forEach(this::take);
      accounts.lone().forEach(this::take);
      for (Drift changed : findings.drift()) {
        drift
            .computeIfAbsent(changed.claim(), ref -> new ArrayList<>())
            .add(changed.kind().name().toLowerCase(Locale.ROOT) + ": " + OneLine.of(changed.why()));
      }
    }

    private void exclude(Map<GroupId, Group> byId, GroupId of, GroupId by) {
      Optional.ofNullable(byId.get(by))
          .ifPresent(group -> conflicts.computeIfAbsent(of, g -> new ArrayList<>()).add(group));
    }

    private void take(Attested attested) {
      for (Saying saying : attested.sayings()) {
        for (Telling telling : saying.tellings()) {
          sayings.putIfAbsent(telling.ref(), saying);
        }
      }
    }

    Citation citation(Exhibit exhibit, Claim claim, List<Verdict> verdicts) {
      ClaimRef ref = new ClaimRef(exhibit.article().id(), claim.id());
      Group group = Optional.ofNullable(groups.get(ref)).orElseThrow();
      Optional<Saying> saying = Optional.ofNullable(sayings.get(ref));
      return new Citation(
          exhibit,
          claim,
          group,
          saying.map(Saying::origin).filter(origin -> !origin.equals(SideBySide.UNKNOWN)),
          conflicts.getOrDefault(group.id(), List.of()),
          saying.flatMap(Saying::superseded).isPresent(),
          drift.getOrDefault(ref, List.of()),
          verdicts);
    }
  }
}
