package org.sayso.reconcile.origins;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.news.ArticleId;
import org.sayso.story.Derivation;
import org.sayso.story.Derivation.Kind;

/** From which reports a report comes, over any number of steps. */
final class Lineage {

  /** How sure it is. */
  enum Tie {
    CERTAIN,
    LIKELY,
    NONE
  }

  private final Map<ArticleId, Set<ArticleId>> copied;
  private final Map<ArticleId, Set<ArticleId>> perhapsCopied;
  private final Map<ArticleId, Set<ArticleId>> rests;

  private Lineage(List<Derivation> edges) {
    this.copied = closure(edges, e -> e.kind() == Kind.COPIES && e.certain());
    this.perhapsCopied = closure(edges, e -> e.kind() == Kind.COPIES);
    this.rests = closure(edges, e -> true);
  }

  static Lineage of(List<Derivation> edges) {
    return new Lineage(edges);
  }

  private static Map<ArticleId, Set<ArticleId>> closure(
      List<Derivation> edges, Predicate<Derivation> wanted) {
    Map<ArticleId, Set<ArticleId>> closure = new HashMap<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Derivation edge : edges) {
        if (wanted.test(edge)) {
          Set<ArticleId> from = closure.computeIfAbsent(edge.from(), f -> new HashSet<>());
          grown |= from.add(edge.to());
          grown |= from.addAll(Set.copyOf(above(edge.to(), closure)));
        }
      }
    }
    return closure;
  }

  private static Set<ArticleId> above(ArticleId id, Map<ArticleId, Set<ArticleId>> closure) {
    return Optional.ofNullable(closure.get(id)).orElse(Set.of());
  }

  /** Whether a report has its wording from another. */
  Tie copies(ArticleId report, ArticleId other) {
    if (above(report, copied).contains(other)) {
      return Tie.CERTAIN;
    }
    return above(report, perhapsCopied).contains(other) ? Tie.LIKELY : Tie.NONE;
  }

  /** Whether a report rests on another in any way. */
  boolean rests(ArticleId report, ArticleId other) {
    return above(report, rests).contains(other);
  }
}
