package org.sayso.reconcile.origins;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.story.Derivation;
import org.sayso.story.Origins;

/**
 * To whom claims go back, and how many of those do not rest on one another: twelve reports that
 * quote one ministry have one origin, and its spokeswoman adds none.
 */
public final class Independence {

  private final Cast cast;
  private final Lineage lineage;
  private final OutletNames outlets;
  private final List<Account> story;

  private Independence(List<Account> story, List<Derivation> edges) {
    this.story = List.copyOf(story);
    this.cast = Cast.of(story);
    this.lineage = Lineage.of(edges);
    this.outlets = OutletNames.of(story.stream().map(Telling::of).toList());
  }

  /** For the groups of one story. */
  public static Independence in(List<Account> story, List<Derivation> edges) {
    return new Independence(story, edges);
  }

  /**
   * The origins of a group.
   *
   * @param members claims that say the same
   * @param story the reports that they stand in, and others of the story
   * @param edges which report rests on which
   */
  public static Origins originsOf(
      List<Claimed> members, List<Account> story, List<Derivation> edges) {
    return in(story, edges).originsOf(members);
  }

  /** The origins of a group, from claims that say the same. */
  public Origins originsOf(List<Claimed> members) {
    return new Tracing(members, cast, lineage, outlets).origins();
  }

  /** Who appears in the story. */
  public Cast cast() {
    return cast;
  }

  /** The account that a claim stands in. */
  Optional<Account> account(Claimed member) {
    return story.stream().filter(a -> a.article().id().equals(member.article().id())).findFirst();
  }
}
