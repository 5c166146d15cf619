package org.sayso.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.news.ArticleId;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.reconcile.stories.Decided;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;
import org.sayso.story.ClaimRef;

/**
 * What people decided about stories and their groups, as it stood at some moment. Of decisions that
 * contradict one another the newest holds: who joins what was split has changed their mind.
 */
final class StoryDecisions {

  private StoryDecisions() {}

  /**
   * Which reports tell one story.
   *
   * @param standing in the order of time
   * @param names the report that goes by an address
   */
  static Decided of(List<Decision> standing, Function<String, ArticleId> names) {
    Decided decided = Decided.NOTHING;
    for (Decision decision : newestFirst(standing)) {
      if (decision.subject() instanceof Subject.OfReports reports) {
        decided =
            with(
                decided, decision.kind(), names.apply(reports.one()), names.apply(reports.other()));
      }
    }
    return decided;
  }

  /**
   * Which claims are of one group.
   *
   * @param standing in the order of time
   * @param claims the claim of the story that a decision is about; none for one of another story,
   *     and for an orphan
   */
  static DecidedGroups groups(
      List<Decision> standing, Function<Subject.OfClaim, Optional<ClaimRef>> claims) {
    DecidedGroups decided = DecidedGroups.NOTHING;
    for (Decision decision : newestFirst(standing)) {
      if (decision.subject() instanceof Subject.OfClaims both) {
        Optional<ClaimRef> one = claims.apply(both.one());
        Optional<ClaimRef> other = claims.apply(both.other());
        if (one.isPresent() && other.isPresent()) {
          decided = with(decided, decision.kind(), one.get(), other.get());
        }
      }
    }
    return decided;
  }

  private static Decided with(Decided newer, Kind kind, ArticleId one, ArticleId other) {
    try {
      return kind == Kind.SAME_STORY ? newer.join(one, other) : newer.split(one, other);
    } catch (IllegalArgumentException contradicted) {
      return newer;
    }
  }

  private static DecidedGroups with(DecidedGroups newer, Kind kind, ClaimRef one, ClaimRef other) {
    try {
      return kind == Kind.SAME_CLAIM ? newer.join(one, other) : newer.split(one, other);
    } catch (IllegalArgumentException contradicted) {
      return newer;
    }
  }

  private static List<Decision> newestFirst(List<Decision> standing) {
    List<Decision> decisions = new ArrayList<>(standing);
    Collections.reverse(decisions);
    return decisions;
  }
}
