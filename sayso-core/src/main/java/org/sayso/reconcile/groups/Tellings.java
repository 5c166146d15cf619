package org.sayso.reconcile.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.claim.Speaker;
import org.sayso.news.Publication;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.compare.Said;
import org.sayso.text.Span;

/** Makes the claims of accounts ready to be compared. */
public final class Tellings {

  /** What only points to what was said before: {@code The operator denies this}. */
  private static final Set<String> POINTERS =
      Set.of(
          "this",
          "that",
          "it",
          "these",
          "those",
          "so",
          "the claim",
          "the claims",
          "the report",
          "the reports",
          "the allegation",
          "the allegations",
          "them");

  /** A claim whose content is to so great a part another's only frames that. */
  private static final double FRAMES = 0.5;

  private final Propositions propositions;

  public Tellings(Propositions propositions) {
    this.propositions = propositions;
  }

  /** The claims of an account, in their order. */
  public List<Telling> of(Account account) {
    List<Telling> tellings = new ArrayList<>();
    for (Claim claim : account.claims()) {
      Claimed claimed = new Claimed(account.article(), claim);
      tellings.add(
          new Telling(
              claimed,
              propositions.of(said(claimed, account)),
              holdsAnother(claim, account),
              frames(claim, account)));
    }
    return tellings;
  }

  private static Said said(Claimed claimed, Account account) {
    Claim claim = claimed.claim();
    String content = claimed.content().replaceAll("\\s+", " ");
    if (POINTERS.contains(bare(content))) {
      content =
          before(claim, account).map(c -> c.content().replaceAll("\\s+", " ")).orElse(content);
    }
    Optional<LocalDate> published = account.article().published().map(Publication::day);
    return new Said(
        claim.provenance().speakers().stream().map(Speaker::canonicalName).toList(),
        claim.provenance().speakers().stream().flatMap(s -> s.affiliation().stream()).findFirst(),
        claim.stance(),
        content,
        claim.saidAt().or(() -> published),
        claim.saidAt().or(() -> published));
  }

  private static String bare(String content) {
    return content.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
  }

  /** The claim whose content ends last before this one's begins. */
  private static Optional<Claimed> before(Claim claim, Account account) {
    Span own = claim.attribution().content().hull();
    return account.claims().stream()
        .filter(
            c ->
                c.attribution().content().hull().end() <= own.start()
                    && !POINTERS.contains(bare(new Claimed(account.article(), c).content())))
        .max(java.util.Comparator.comparingInt(c -> c.attribution().content().hull().end()))
        .map(c -> new Claimed(account.article(), c));
  }

  private static boolean holdsAnother(Claim claim, Account account) {
    return account.claims().stream().anyMatch(c -> c.within().equals(Optional.of(claim.id())));
  }

  private static boolean frames(Claim claim, Account account) {
    int own = length(claim);
    return account.claims().stream()
        .filter(c -> c.within().equals(Optional.of(claim.id())))
        .anyMatch(c -> length(c) >= FRAMES * own);
  }

  private static int length(Claim claim) {
    return claim.attribution().content().parts().stream().mapToInt(Span::length).sum();
  }
}
