package org.sayso.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sayso.news.ArticleId;
import org.sayso.reconcile.stories.Decided;
import org.sayso.store.AsOf;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;

/** What people decided about stories, as it stood at some moment. */
final class StoryDecisions {

  private StoryDecisions() {}

  /**
   * Of decisions that contradict one another the newest holds: who joins what was split has changed
   * their mind.
   *
   * @param names the report that goes by an address
   */
  static Decided of(
      List<Decision> decisions, Function<String, ArticleId> names, Optional<AsOf> asOf) {
    Decided decided = Decided.NOTHING;
    for (Decision decision : newestFirst(decisions, asOf)) {
      if (decision.subject() instanceof Subject.OfReports reports) {
        decided =
            with(
                decided, decision.kind(), names.apply(reports.one()), names.apply(reports.other()));
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

  /** Those that stood: by the clock of keeping not those of later, and not undone yet. */
  private static List<Decision> newestFirst(List<Decision> decisions, Optional<AsOf> asOf) {
    Optional<AsOf> kept = asOf.filter(then -> then.clock() == AsOf.Clock.KEPT);
    Set<Long> undone = new HashSet<>();
    Map<Long, Decision> made = new HashMap<>();
    for (Decision decision : decisions) {
      if (kept.isEmpty() || !decision.made().isAfter(kept.get().moment())) {
        made.put(decision.id(), decision);
        if (decision.subject() instanceof Subject.OfDecision earlier) {
          undone.add(earlier.decision());
        }
      }
    }
    return made.values().stream()
        .filter(decision -> !undone.contains(decision.id()))
        .sorted(Comparator.comparing(Decision::made).thenComparing(Decision::id).reversed())
        .toList();
  }
}
