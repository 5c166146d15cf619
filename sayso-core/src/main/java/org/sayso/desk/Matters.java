package org.sayso.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.store.Anchor;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;

/** What is to be said of one claim, or of one name, by those who decide. */
final class Matters {

  private final Ledger ledger;
  private final DecisionList list;
  private final History history;

  Matters(Ledger ledger, History history) {
    this.ledger = ledger;
    this.list = new DecisionList(ledger, history);
    this.history = history;
  }

  ClaimAnswer claim(String which, AsSeen seen) {
    Subject.OfClaim subject = new Pointing(ledger, seen.reading()).claim(which);
    KeptReading reading = ledger.reading(subject.version()).orElseThrow();
    Account account = reading.account();
    Decisions now = history.now();
    Optional<ClaimId> id = now.claim(subject.version(), account, subject.anchor());
    List<Claim> claims = now.on(subject.version(), account);
    List<Decision> decisions = history.of(subject, Optional.empty());
    return new ClaimAnswer(
        new Holding(ledger.version(subject.version()).orElseThrow(), reading.with(claims)),
        subject,
        account.claims().stream().filter(c -> isOf(c, account, subject)).findFirst(),
        claims.stream().filter(c -> id.filter(c.id()::equals).isPresent()).findFirst(),
        answers(decisions),
        last(decisions));
  }

  private static boolean isOf(Claim claim, Account account, Subject.OfClaim subject) {
    return Anchor.of(claim.attribution().content(), account.article().text())
        .equals(subject.anchor());
  }

  NameAnswer name(String asked) {
    Decisions now = history.now();
    String name = now.name(asked);
    Set<String> known = new TreeSet<>(List.of(asked));
    history.all().forEach(decision -> names(decision).forEach(known::add));
    known.removeIf(other -> !now.name(other).equals(name));
    Set<Decision> decisions = new LinkedHashSet<>();
    Stream.concat(known.stream(), Stream.of(name))
        .forEach(n -> decisions.addAll(history.of(new Subject.OfSpeaker(n), Optional.empty())));
    List<Decision> ordered =
        decisions.stream().sorted(java.util.Comparator.comparingLong(Decision::id)).toList();
    List<NameAnswer.Alias> aliases =
        known.stream()
            .filter(other -> !other.equals(name))
            .map(other -> new NameAnswer.Alias(other, merging(other)))
            .toList();
    return new NameAnswer(name, aliases, answers(ordered), last(ordered));
  }

  private static Stream<String> names(Decision decision) {
    return decision.subject() instanceof Subject.OfSpeaker speaker
        ? Stream.concat(Stream.of(speaker.name()), decision.value().stream())
        : Stream.empty();
  }

  private Optional<Decision> merging(String alias) {
    return history.standing(Optional.empty()).stream()
        .filter(decision -> decision.kind() == Kind.SAME_SPEAKER)
        .filter(decision -> decision.subject().equals(new Subject.OfSpeaker(alias)))
        .reduce((earlier, later) -> later);
  }

  private List<DecisionAnswer> answers(List<Decision> decisions) {
    return decisions.stream().map(list::answer).toList();
  }

  private static long last(List<Decision> decisions) {
    return decisions.isEmpty() ? 0 : decisions.get(decisions.size() - 1).id();
  }
}
