package org.sayso.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.store.Decision.Kind;
import org.sayso.text.Offsets;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** One account as people decided. */
final class Corrected {

  private static final Comparator<Decision> IN_TIME =
      Comparator.comparing(Decision::made).thenComparing(Decision::id);

  private final Account account;
  private final String text;
  private final Offsets offsets;
  private final Pen pen;
  private final Map<Anchor, ClaimId> ids = new HashMap<>();
  private final List<Decision> orphans = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Corrected(Account account, Map<Anchor, List<Decision>> decisions, Names names) {
    this.account = account;
    this.text = account.article().text();
    this.offsets = new Offsets(text);
    this.pen = new Pen(account, offsets, names, orphans);
    correct(decisions);
    tidyNesting();
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  List<Decision> orphans() {
    return List.copyOf(orphans);
  }

  Set<ClaimId> reviewed() {
    return Set.copyOf(ids.values());
  }

  /** Also of a claim that was rejected. */
  Optional<ClaimId> claim(Anchor anchor) {
    return Optional.ofNullable(ids.get(anchor))
        .or(
            () ->
                account.claims().stream()
                    .filter(claim -> anchor(claim).equals(anchor))
                    .map(Claim::id)
                    .findFirst());
  }

  private Anchor anchor(Claim claim) {
    return Anchor.of(claim.attribution().content(), text, offsets);
  }

  private void correct(Map<Anchor, List<Decision>> decisions) {
    if (decisions.isEmpty()) {
      account.claims().forEach(claim -> claims.add(pen.correct(claim, List.of())));
      return;
    }
    Map<Anchor, Claim> read = new LinkedHashMap<>();
    account.claims().forEach(claim -> read.putIfAbsent(anchor(claim), claim));
    Map<Anchor, List<Decision>> byClaim = gathered(decisions, read);
    List<Claim> placedAnew = new ArrayList<>();
    for (Claim claim : account.claims()) {
      List<Decision> of = byClaim.getOrDefault(anchor(claim), List.of());
      if (!isRejected(of)) {
        Claim corrected = pen.correct(claim, of);
        boolean moved = !corrected.attribution().content().equals(claim.attribution().content());
        (moved ? placedAnew : claims).add(corrected);
      }
    }
    byClaim.forEach(
        (anchor, of) -> {
          if (!read.containsKey(anchor)) {
            draw(anchor, of).ifPresent(placedAnew::add);
          }
        });
    placedAnew.forEach(this::place);
  }

  /**
   * The decisions on each claim. Where the reader now finds what a person had moved a content to,
   * the two are one.
   */
  private Map<Anchor, List<Decision>> gathered(
      Map<Anchor, List<Decision>> decisions, Map<Anchor, Claim> read) {
    Map<Anchor, List<Decision>> gathered = new LinkedHashMap<>();
    decisions.forEach(
        (anchor, of) -> {
          Anchor now =
              read.containsKey(anchor)
                  ? anchor
                  : movedTo(of).filter(read::containsKey).orElse(anchor);
          Optional.ofNullable(read.get(now)).ifPresent(claim -> ids.put(anchor, claim.id()));
          gathered.computeIfAbsent(now, a -> new ArrayList<>()).addAll(of);
        });
    gathered.values().forEach(of -> of.sort(IN_TIME));
    return gathered;
  }

  private static Optional<Anchor> movedTo(List<Decision> decisions) {
    return decisions.stream()
        .flatMap(decision -> decision.correction().content().stream())
        .reduce((earlier, later) -> later);
  }

  private static boolean isRejected(List<Decision> decisions) {
    return decisions.stream()
        .map(Decision::kind)
        .filter(kind -> kind == Kind.ACCEPT || kind == Kind.REJECT)
        .reduce((earlier, later) -> later)
        .filter(Kind.REJECT::equals)
        .isPresent();
  }

  /** A claim that the reader missed; where nobody drew it, or its words are gone, orphans. */
  private Optional<Claim> draw(Anchor anchor, List<Decision> of) {
    Optional<Spans> content = anchor.in(text, offsets);
    Optional<Decision> drawing =
        of.stream().filter(d -> d.kind() == Kind.DRAW).reduce((earlier, later) -> later);
    if (content.isEmpty() || drawing.isEmpty()) {
      orphans.addAll(of);
      return Optional.empty();
    }
    Optional<Claim> drawn = pen.draw(drawing.get(), content.get());
    if (drawn.isEmpty()) {
      orphans.addAll(of);
      return Optional.empty();
    }
    ids.put(anchor, drawn.get().id());
    return isRejected(of) ? Optional.empty() : drawn.map(claim -> pen.correct(claim, of));
  }

  /** Before the first claim that begins later; the others stay in the order they were read in. */
  private void place(Claim claim) {
    Span own = claim.attribution().content().hull();
    int at = 0;
    while (at < claims.size()
        && claims.get(at).attribution().content().hull().compareTo(own) <= 0) {
      at++;
    }
    claims.add(at, claim);
  }

  /** A claim lies in the least one whose content holds it; what is gone holds nothing. */
  private void tidyNesting() {
    Map<ClaimId, Claim> there = new HashMap<>();
    claims.forEach(claim -> there.put(claim.id(), claim));
    Set<ClaimId> asRead = new HashSet<>();
    for (Claim claim : account.claims()) {
      if (claim.equals(there.get(claim.id()))) {
        asRead.add(claim.id());
      }
    }
    claims.replaceAll(
        claim -> {
          Optional<Claim> outer = claim.within().map(there::get);
          boolean bothAsRead =
              asRead.contains(claim.id()) && outer.filter(o -> asRead.contains(o.id())).isPresent();
          boolean drawn = claim.id().drawn();
          boolean broken =
              claim.within().isPresent()
                  && !bothAsRead
                  && outer.filter(o -> Pen.holds(o, claim)).isEmpty();
          return drawn || broken ? Pen.within(claim, Pen.least(claims, claim)) : claim;
        });
  }
}
