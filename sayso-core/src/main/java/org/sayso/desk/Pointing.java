package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.store.Anchor;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Version;

/** Finds what a person points at: {@code dam/01/c3}, a report, an earlier decision. */
final class Pointing {

  private final Ledger ledger;
  private final OptionalLong seen;

  /**
   * @param seen the reading that was looked at
   */
  Pointing(Ledger ledger, OptionalLong seen) {
    this.ledger = ledger;
    this.seen = seen;
  }

  /** The address of the one report that is called so: by its id, its address, or its story's id. */
  String report(String which) {
    if (!ledger.versions(which).isEmpty()) {
      return which;
    }
    List<String> called = ledger.articles(which).stream().map(Version::address).distinct().toList();
    if (called.isEmpty() && StoryMark.isLike(which)) {
      called =
          ledger.standing(Optional.empty()).stream()
              .map(Ledger.Standing::address)
              .filter(address -> StoryMark.of(address).startsWith(which))
              .toList();
    }
    if (called.size() > 1) {
      throw new IllegalArgumentException(
          called.size()
              + " reports are called "
              + which
              + ", name one by its address: "
              + String.join(", ", called));
    }
    return called.stream()
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no report and no story is called " + which));
  }

  /** The reading that was looked at; else the newest of the article that is called so. */
  KeptReading reading(String article) {
    if (seen.isPresent()) {
      long number = seen.getAsLong();
      return ledger
          .outline(number)
          .filter(outline -> isCalled(outline, article))
          .flatMap(
              outline ->
                  ledger.readings(outline.version()).stream()
                      .filter(reading -> reading.id() == number)
                      .findFirst())
          .orElseThrow(
              () -> new IllegalArgumentException("no reading number " + number + " of " + article));
    }
    List<Version> called = ledger.articles(article);
    if (called.isEmpty()) {
      List<Version> versions = ledger.versions(article);
      called = versions.subList(Math.max(0, versions.size() - 1), versions.size());
    }
    if (called.isEmpty()) {
      throw new IllegalArgumentException("no article is called " + article);
    }
    if (called.size() > 1) {
      throw new IllegalArgumentException(
          called.size() + " articles are called " + article + "; name it by its address");
    }
    return ledger.reading(called.get(0).id()).orElseThrow();
  }

  private boolean isCalled(KeptReading outline, String article) {
    return outline.account().article().id().value().equals(article)
        || ledger
            .version(outline.version())
            .map(Version::address)
            .filter(article::equals)
            .isPresent();
  }

  /** The words of a claim in the version that was looked at. */
  Subject.OfClaim claim(String which) {
    int slash = which.lastIndexOf('/');
    ClaimId id =
        ClaimId.parse(which.substring(slash + 1))
            .filter(parsed -> slash > 0)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + which + "' names no claim; write article/c3, as search prints it"));
    String article = which.substring(0, slash);
    KeptReading reading = reading(article);
    Subject.OfClaim claim =
        (id.drawn() ? drawn(reading, id) : read(reading, id))
            .orElseThrow(
                () ->
                    new IllegalArgumentException("the article " + article + " has no claim " + id));
    if (seen.isPresent() && !id.drawn() && !isStillRead(claim)) {
      throw new IllegalArgumentException(
          "the report was read again since, and these words are no claim now: " + claim.words());
    }
    return claim;
  }

  private static Optional<Subject.OfClaim> read(KeptReading reading, ClaimId id) {
    return reading.account().claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .map(claim -> subject(reading, claim));
  }

  private static Subject.OfClaim subject(KeptReading reading, Claim claim) {
    Account account = reading.account();
    Anchor words = Anchor.of(claim.attribution().content(), account.article().text());
    return new Subject.OfClaim(reading.version(), words.spans(), words.words());
  }

  private Optional<Subject.OfClaim> drawn(KeptReading reading, ClaimId id) {
    return ledger.decisions().stream()
        .filter(d -> d.id() == id.number() && d.kind() == Kind.DRAW && d.undoneBy().isEmpty())
        .map(Decision::subject)
        .filter(Subject.OfClaim.class::isInstance)
        .map(Subject.OfClaim.class::cast)
        .filter(claim -> claim.version() == reading.version())
        .findFirst();
  }

  private boolean isStillRead(Subject.OfClaim claim) {
    KeptReading newest = ledger.reading(claim.version()).orElseThrow();
    return newest.account().claims().stream().anyMatch(c -> subject(newest, c).equals(claim));
  }

  Decision earlier(String number) {
    return ledger.decisions().stream()
        .filter(d -> Long.toString(d.id()).equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no decision number " + number));
  }
}
