package org.sayso.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Iris;
import org.sayso.desk.exchange.Marked;
import org.sayso.desk.exchange.Outcome;
import org.sayso.desk.exchange.Placed;
import org.sayso.store.Anchor;
import org.sayso.store.Decision;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Version;
import org.sayso.text.Offsets;

/** Makes a decision of each claim that a person marked elsewhere: exactly as marked, or none. */
final class TakingIn {

  private final Ledger ledger;

  TakingIn(Ledger ledger) {
    this.ledger = ledger;
  }

  List<Outcome> all(List<Marked> marked, Instant now) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Marked one : marked) {
      try {
        outcomes.add(take(one, now));
      } catch (IllegalArgumentException e) {
        outcomes.add(refused(one, String.valueOf(e.getMessage())));
      }
    }
    return List.copyOf(outcomes);
  }

  private static Outcome refused(Marked marked, String why) {
    return new Outcome(marked.name(), Outcome.As.REFUSED, why);
  }

  private Outcome take(Marked marked, Instant now) {
    if (marked.who().isEmpty()) {
      return refused(marked, "a program marked it, or nobody says who did");
    }
    Version version = version(marked);
    KeptReading reading = ledger.reading(version.id()).orElseThrow();
    Account account = reading.account();
    Placed placed = new Placed(account.article().text());
    String content = placed.of(marked.parts(), Marked.Role.CONTENT);
    if (content.isEmpty()) {
      return refused(marked, "it marks no words as said");
    }
    String speaker =
        marked
            .speaker()
            .orElseThrow(() -> new IllegalArgumentException("it does not tell who said it"));
    Optional<Claim> there = claim(version, account, content);
    if (there.isPresent()) {
      return accept(marked, version, account, there.get(), now);
    }
    DecideRequest draw =
        new DecideRequest(
            Decision.Kind.DRAW,
            version.address(),
            Optional.of(speaker),
            new Marks(
                Optional.of(placed.of(marked.parts(), Marked.Role.SOURCE)),
                Optional.of(placed.of(marked.parts(), Marked.Role.CUE)),
                Optional.of(content),
                marked.stance(),
                marked.hedged(),
                marked.said()),
            marked.who().get(),
            marked.why(),
            AsSeen.NOTHING);
    return decided(marked, Outcome.As.DRAWN, draw, now);
  }

  private Outcome decided(Marked marked, Outcome.As as, DecideRequest request, Instant now) {
    if (new Deciding(ledger, () -> new History(ledger.decisions())).decide(request, now)
        instanceof DecideAnswer.Kept kept) {
      return new Outcome(marked.name(), as, "decision " + kept.number());
    }
    return refused(marked, "others decided of it in between");
  }

  /** The words are a claim already: the person says the same of it, or it is left to people. */
  private Outcome accept(
      Marked marked, Version version, Account account, Claim claim, Instant now) {
    String said = String.join("; ", speakers(claim));
    boolean same =
        marked.speaker().filter(said::equals).isPresent()
            && marked
                .stance()
                .map(stance -> stance.equalsIgnoreCase(claim.stance().name()))
                .orElse(true);
    if (!same) {
      return refused(
          marked,
          "the claim " + claim.id() + " has just these words, of " + said + "; decide of it");
    }
    if (isKnown(marked, version, account, claim)) {
      return new Outcome(marked.name(), Outcome.As.KNOWN, claim.id().toString());
    }
    return decided(
        marked,
        Outcome.As.ACCEPTED,
        new DecideRequest(
            Decision.Kind.ACCEPT,
            version.address() + "/" + claim.id(),
            Optional.empty(),
            marked.who().orElseThrow(),
            marked.why()),
        now);
  }

  private static List<String> speakers(Claim claim) {
    return claim.provenance().speakers().stream().map(Speaker::canonicalName).toList();
  }

  private boolean isKnown(Marked marked, Version version, Account account, Claim claim) {
    History history = new History(ledger.decisions());
    return history.standing(Optional.empty()).stream()
        .filter(d -> d.kind() == Decision.Kind.ACCEPT || d.kind() == Decision.Kind.DRAW)
        .filter(d -> marked.who().filter(d.who()::equals).isPresent())
        .map(Decision::subject)
        .filter(Decision.Subject.OfClaim.class::isInstance)
        .map(Decision.Subject.OfClaim.class::cast)
        .filter(subject -> subject.version() == version.id())
        .anyMatch(
            subject ->
                history
                    .now()
                    .claim(version.id(), account, subject.anchor())
                    .filter(claim.id()::equals)
                    .isPresent());
  }

  private Optional<Claim> claim(Version version, Account account, String content) {
    Offsets offsets = new Offsets(account.article().text());
    return new History(ledger.decisions())
        .now().on(version.id(), account).stream()
            .filter(c -> Anchor.written(c.attribution().content(), offsets).equals(content))
            .findFirst();
  }

  private Version version(Marked marked) {
    List<Version> versions = ledger.versions(address(marked.report()));
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("no report is kept from " + marked.report());
    }
    Version newest = versions.get(versions.size() - 1);
    if (marked.version().isPresent()
        && versions.stream().anyMatch(v -> Iris.version(v).equals(marked.version().get()))
        && !marked.version().get().equals(Iris.version(newest))) {
      throw new IllegalArgumentException("an earlier version of the report was marked");
    }
    if (marked.version().filter(name -> !name.equals(Iris.version(newest))).isPresent()) {
      throw new IllegalArgumentException("a version that is not kept was marked");
    }
    return newest;
  }

  /** Files name a document by its address, or by the name that is made of it. */
  private String address(String report) {
    if (!ledger.versions(report).isEmpty()) {
      return report;
    }
    return ledger.standing(Optional.empty()).stream()
        .filter(at -> Iris.of(at.address()).equals(report) || isAt(at, report))
        .map(Ledger.Standing::address)
        .findFirst()
        .or(() -> ledger.articles(report).stream().map(Version::address).findFirst())
        .orElse(report);
  }

  private boolean isAt(Ledger.Standing at, String report) {
    return ledger
        .outline(at.reading())
        .flatMap(reading -> reading.account().article().url())
        .filter(url -> Iris.of(url.toString()).equals(report))
        .isPresent();
  }
}
