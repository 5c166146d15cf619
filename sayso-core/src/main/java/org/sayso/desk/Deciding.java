package org.sayso.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Stance;
import org.sayso.store.Anchor;
import org.sayso.store.Correction;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/** What people decide, anchored to the exact words it is about. */
final class Deciding {

  private static final Set<Kind> VALUELESS =
      EnumSet.of(Kind.ACCEPT, Kind.REJECT, Kind.SPANS, Kind.UNDO);

  private final Ledger ledger;
  private final Supplier<History> history;

  Deciding(Ledger ledger, Supplier<History> history) {
    this.history = history;
    this.ledger = ledger;
  }

  /** What is to be kept. */
  private record Draft(Subject subject, Optional<String> value, Correction correction) {}

  /**
   * Keeps it, unless others decided of the same since the person looked. To look and to keep is one
   * step: of two who decide at once, one is told of the other.
   *
   * @throws IllegalArgumentException if it is about nothing that is kept; the message is for people
   */
  DecideAnswer decide(DecideRequest request, Instant now) {
    List<DecideAnswer> answer = new ArrayList<>();
    ledger.together(() -> answer.add(decided(request, now)));
    return answer.get(0);
  }

  private DecideAnswer decided(DecideRequest request, Instant now) {
    Draft draft = draft(request);
    if (request.seen().last().isPresent()) {
      long seen = request.seen().last().getAsLong();
      List<Decision> since =
          history.get().of(draft.subject(), draft.value()).stream()
              .filter(d -> d.id() > seen)
              .toList();
      if (!since.isEmpty()) {
        return new DecideAnswer.Overtaken(since);
      }
    }
    check(request, draft);
    return new DecideAnswer.Kept(
        ledger.decide(
            request.kind(),
            draft.subject(),
            draft.value(),
            draft.correction(),
            request.who(),
            request.why(),
            now));
  }

  private Draft draft(DecideRequest request) {
    refuseWhatIsTooMuch(request);
    Pointing pointing = new Pointing(ledger, request.seen().reading());
    return switch (request.kind()) {
      case ACCEPT, REJECT ->
          new Draft(pointing.claim(request.on()), Optional.empty(), Correction.NONE);
      case SPEAKER ->
          new Draft(
              pointing.claim(request.on()),
              Optional.of(value(request, "the right name is missing")),
              Correction.NONE);
      case SPANS, STANCE, HEDGED, SAID ->
          new Draft(pointing.claim(request.on()), Optional.empty(), correction(request, pointing));
      case DRAW -> drawn(request, pointing);
      case SAME_SPEAKER, OTHER_SPEAKER -> names(request);
      case SAME_CLAIM, OTHER_CLAIM -> claims(request, pointing);
      case SAME_STORY, OTHER_STORY -> reports(request, pointing);
      case UNDO ->
          new Draft(
              new Subject.OfDecision(pointing.earlier(request.on()).id()),
              Optional.empty(),
              Correction.NONE);
    };
  }

  /** What would be left out of account is rather refused: the person meant something by it. */
  private static void refuseWhatIsTooMuch(DecideRequest request) {
    Kind kind = request.kind();
    boolean marks = kind == Kind.SPANS || kind == Kind.DRAW;
    boolean values = !VALUELESS.contains(kind);
    Marks told = request.marks();
    boolean more =
        told.stance().isPresent() || told.hedged().isPresent() || told.said().isPresent();
    if ((request.value().isPresent() && !values)
        || (!told.equals(Marks.NONE) && !marks)
        || (more && kind == Kind.SPANS)) {
      throw new IllegalArgumentException("that is more than this decision is about");
    }
  }

  private static String value(DecideRequest request, String missing) {
    return request
        .value()
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new IllegalArgumentException(missing));
  }

  private Correction correction(DecideRequest request, Pointing pointing) {
    return switch (request.kind()) {
      case STANCE -> Correction.of(Marking.stance(value(request, "the right stance is missing")));
      case HEDGED -> Correction.of(Marking.hedged(value(request, "yes or no is missing")));
      case SAID -> Correction.of(Marking.said(value(request, "the right day is missing")));
      default -> {
        long version = pointing.claim(request.on()).version();
        Correction moved = new Marking(text(version)).of(request.marks());
        if (moved.source().isEmpty() && moved.cue().isEmpty() && moved.content().isEmpty()) {
          throw new IllegalArgumentException("where do source, cue or content stand?");
        }
        yield Correction.of(moved.source(), moved.cue(), moved.content());
      }
    };
  }

  private String text(long version) {
    return ledger.reading(version).orElseThrow().account().article().text();
  }

  /** The whole of a claim: what is not told is what claims mostly are. */
  private Draft drawn(DecideRequest request, Pointing pointing) {
    String speaker = value(request, "the speaker is missing");
    long version = pointing.reading(request.on()).version();
    Correction told = new Marking(text(version)).of(request.marks());
    Anchor content =
        told.content()
            .orElseThrow(
                () -> new IllegalArgumentException("the words of the content are missing"));
    return new Draft(
        new Subject.OfClaim(version, content.spans(), content.words()),
        Optional.of(speaker),
        new Correction(
            told.source().or(() -> Optional.of(Anchor.NONE)),
            told.cue().or(() -> Optional.of(Anchor.NONE)),
            Optional.empty(),
            told.stance().or(() -> Optional.of(Stance.ASSERTS)),
            told.hedged().or(() -> Optional.of(false)),
            told.said().or(() -> Optional.of(new Correction.Said(Optional.empty())))));
  }

  private static Draft names(DecideRequest request) {
    boolean same = request.kind() == Kind.SAME_SPEAKER;
    String other = value(request, same ? "the right name is missing" : "the other name is missing");
    if (request.on().equals(other)) {
      throw new IllegalArgumentException("a name and itself are one speaker already");
    }
    return new Draft(new Subject.OfSpeaker(request.on()), Optional.of(other), Correction.NONE);
  }

  private Draft claims(DecideRequest request, Pointing pointing) {
    String other = value(request, "the other claim is missing");
    Subject.OfClaims both =
        new Subject.OfClaims(
            pointing.claim(request.on()),
            new Pointing(ledger, request.seen().other()).claim(other));
    if (both.one().equals(both.other())) {
      throw new IllegalArgumentException("a claim says the same as itself already");
    }
    return new Draft(both, Optional.empty(), Correction.NONE);
  }

  private static Draft reports(DecideRequest request, Pointing pointing) {
    String other = value(request, "the other report is missing");
    Subject.OfReports both =
        new Subject.OfReports(pointing.report(request.on()), pointing.report(other));
    if (both.one().equals(both.other())) {
      throw new IllegalArgumentException("a report tells one story with itself already");
    }
    return new Draft(both, Optional.empty(), Correction.NONE);
  }

  private void check(DecideRequest request, Draft draft) {
    if (draft.subject() instanceof Subject.OfDecision earlier) {
      Decision decision = new Pointing(ledger, OptionalLong.empty()).earlier(request.on());
      if (decision.kind() == Kind.UNDO || decision.undoneBy().isPresent()) {
        throw new IllegalArgumentException(
            "decision " + earlier.decision() + " cannot be taken back again");
      }
    } else if (draft.subject() instanceof Subject.OfClaim claim
        && (request.kind() == Kind.SPANS || request.kind() == Kind.DRAW)) {
      checkSpans(request.kind(), claim, draft.correction());
    }
  }

  /** Cue and content lie apart, and no two claims have one content. */
  private void checkSpans(Kind kind, Subject.OfClaim claim, Correction correction) {
    KeptReading reading = ledger.reading(claim.version()).orElseThrow();
    Account account = reading.account();
    Offsets offsets = new Offsets(account.article().text());
    Decisions standing = history.get().now();
    Optional<ClaimId> id = standing.claim(claim.version(), account, claim.anchor());
    List<Claim> claims = standing.on(claim.version(), account);
    Optional<Attribution> before =
        claims.stream()
            .filter(c -> id.filter(c.id()::equals).isPresent())
            .findFirst()
            .map(Claim::attribution);
    if (kind == Kind.DRAW && id.isPresent()) {
      throw new IllegalArgumentException(
          "the claim " + id.get() + " has just this content; correct it, or accept it");
    }
    Spans content =
        correction
            .content()
            .map(anchor -> Anchor.read(anchor.spans(), offsets))
            .or(() -> before.map(Attribution::content))
            .orElseGet(() -> Anchor.read(claim.content(), offsets));
    Spans cue =
        correction
            .cue()
            .map(anchor -> Anchor.read(anchor.spans(), offsets))
            .or(() -> before.map(Attribution::cue))
            .orElse(Spans.NONE);
    if (cue.overlaps(content)) {
      throw new IllegalArgumentException(
          "cue and content share words; move both at once, or the one that gives way first");
    }
    claims.stream()
        .filter(other -> id.filter(other.id()::equals).isEmpty())
        .filter(other -> other.attribution().content().equals(content))
        .findFirst()
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "the claim " + other.id() + " has just this content already");
            });
  }
}
