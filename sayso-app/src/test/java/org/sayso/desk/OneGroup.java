package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Origins;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;

/** Reconciles in no time: everybody says the same. */
public final class OneGroup {

  private OneGroup() {}

  /** With the words of all claims for a gist. */
  public static Reconciliation of(
      Story story, List<Account> accounts, DecidedGroups decided, Runnable step) {
    accounts.forEach(account -> step.run());
    List<Claimed> claims = accounts.stream().flatMap(OneGroup::claims).toList();
    List<ClaimRef> members =
        claims.stream().map(c -> new ClaimRef(c.article().id(), c.claim().id())).toList();
    Group group =
        new Group(
            new GroupId(1),
            String.join("; ", claims.stream().map(Claimed::content).toList()),
            members,
            new Origins(List.of(), 1, 1, 1, true, List.of()),
            Optional.empty(),
            Optional.empty());
    return new Reconciliation(story, List.of(group), List.of(), List.of(), List.of(), List.of());
  }

  private static Stream<Claimed> claims(Account account) {
    Stream<Claim> claims = account.claims().stream();
    return claims.map(claim -> new Claimed(account.article(), claim));
  }
}
