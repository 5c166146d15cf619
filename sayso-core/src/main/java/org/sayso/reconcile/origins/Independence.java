package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.news.ArticleId;
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

  /** For each report the first of those that have its very words: often itself. */
  private final Map<ArticleId, ArticleId> firsts = new HashMap<>();

  private Independence(List<Account> story, List<Derivation> edges) {
    List<Telling> tellings = story.stream().map(Telling::of).toList();
    List<Telling> different = new ArrayList<>();
    for (Telling telling : tellings) {
      Telling first = firstWithItsWords(telling, tellings);
      firsts.put(telling.id(), first.id());
      if (first.id().equals(telling.id())) {
        different.add(telling);
      }
    }
    this.cast = Cast.of(different.stream().map(Telling::account).toList());
    this.lineage = Lineage.of(edges);
    this.outlets = OutletNames.of(different);
  }

  /** Of those without a date that would tell, the first in the list. */
  private static Telling firstWithItsWords(Telling telling, List<Telling> tellings) {
    Telling first = telling;
    boolean reached = false;
    for (Telling twin : tellings) {
      reached |= twin.id().equals(telling.id());
      boolean same = twin.shingles().isSameTextAs(telling.shingles());
      boolean earlier = first.id().equals(telling.id()) && !reached && !twin.isLaterThan(telling);
      if (same && (earlier || first.isLaterThan(twin))) {
        first = twin;
      }
    }
    return first;
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
    Set<ArticleId> here = members.stream().map(m -> m.article().id()).collect(Collectors.toSet());
    List<Claimed> different =
        members.stream()
            .filter(m -> first(m).equals(m.article().id()) || !here.contains(first(m)))
            .toList();
    return new Tracing(different, cast, lineage, outlets).origins();
  }

  private ArticleId first(Claimed member) {
    ArticleId id = member.article().id();
    return firsts.getOrDefault(id, id);
  }

  /** Who appears in the story. */
  public Cast cast() {
    return cast;
  }
}
