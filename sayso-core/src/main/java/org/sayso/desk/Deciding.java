package org.sayso.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Claim;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Decisions;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.Version;
import org.sayso.text.Offsets;

/** What people decide, anchored to the exact words it is about. */
final class Deciding {

  private final Ledger ledger;

  Deciding(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Keeps it.
   *
   * @throws IllegalArgumentException if it is about nothing that is kept; the message is for people
   */
  long decide(DecideRequest request, Instant now) {
    boolean named = request.kind() == Kind.SPEAKER || request.kind() == Kind.SAME_SPEAKER;
    if (named && request.value().filter(name -> !name.isBlank()).isEmpty()) {
      throw new IllegalArgumentException("the right name is missing");
    }
    Subject subject = subject(request);
    Optional<String> value =
        subject instanceof Subject.OfReports ? Optional.empty() : request.value();
    return ledger.decide(request.kind(), subject, value, request.who(), request.why(), now);
  }

  private Subject subject(DecideRequest request) {
    return switch (request.kind()) {
      case ACCEPT, REJECT, SPEAKER -> claim(request.on());
      case SAME_SPEAKER -> speaker(request);
      case SAME_STORY, OTHER_STORY -> reports(request);
      case UNDO -> earlier(request.on());
    };
  }

  private static Subject speaker(DecideRequest request) {
    if (request.value().filter(request.on()::equals).isPresent()) {
      throw new IllegalArgumentException("a name and itself are one speaker already");
    }
    return new Subject.OfSpeaker(request.on());
  }

  private Subject reports(DecideRequest request) {
    String other =
        request
            .value()
            .filter(report -> !report.isBlank())
            .orElseThrow(() -> new IllegalArgumentException("the other report is missing"));
    Subject.OfReports both = new Subject.OfReports(report(request.on()), report(other));
    if (both.one().equals(both.other())) {
      throw new IllegalArgumentException("a report tells one story with itself already");
    }
    return both;
  }

  /** The address of the one report that is called so: by its id, its address, or its story's id. */
  private String report(String which) {
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

  private Subject claim(String which) {
    int slash = which.lastIndexOf('/');
    if (slash <= 0 || !which.substring(slash + 1).matches("c\\d{1,9}")) {
      throw new IllegalArgumentException(
          "'" + which + "' names no claim; write article/c3, as search prints it");
    }
    String article = which.substring(0, slash);
    String id = which.substring(slash + 1);
    List<Version> versions = ledger.articles(article);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("no article is called " + article);
    }
    if (versions.size() > 1) {
      throw new IllegalArgumentException(
          versions.size() + " articles are called " + article + "; nothing was decided");
    }
    Version version = versions.get(0);
    KeptReading reading = ledger.reading(version.id()).orElseThrow();
    String text = reading.account().article().text();
    Claim claim =
        reading.account().claims().stream()
            .filter(c -> c.id().toString().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException("the article " + article + " has no claim " + id));
    return new Subject.OfClaim(
        version.id(),
        Decisions.content(claim.attribution().content(), new Offsets(text)),
        claim.attribution().content().in(text));
  }

  private Subject earlier(String number) {
    Decision decision =
        ledger.decisions().stream()
            .filter(d -> Long.toString(d.id()).equals(number))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("there is no decision number " + number));
    if (decision.kind() == Kind.UNDO || decision.undoneBy().isPresent()) {
      throw new IllegalArgumentException("decision " + number + " cannot be taken back again");
    }
    return new Subject.OfDecision(decision.id());
  }

  List<DecisionAnswer> all() {
    List<Decision> all = ledger.decisions();
    Decisions standing = new Decisions(all);
    return all.stream()
        .map(decision -> new DecisionAnswer(decision, isOrphan(decision, standing)))
        .toList();
  }

  private boolean isOrphan(Decision decision, Decisions standing) {
    if (!(decision.subject() instanceof Subject.OfClaim claim)) {
      return false;
    }
    Optional<KeptReading> reading = ledger.reading(claim.version());
    return reading.isPresent()
        && standing.orphans(claim.version(), reading.get().account()).stream()
            .anyMatch(orphan -> orphan.id() == decision.id());
  }
}
