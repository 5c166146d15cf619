package org.sayso.reconcile.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;

/** Says which groups of a story exclude one another, and which only look so. */
public final class Relations {

  /** Measures best on our own marked stories. */
  public static final double CONFLICT_ENOUGH = 0.4;

  /**
   * Where nothing was found that plainly parts the two; a conflict without a reason helps nobody.
   */
  private static final double CONFLICT_ENOUGH_UNTOLD = 0.65;

  private static final double PLAIN = 0.5;

  /** Only the likeliest are worth a reader's time. */
  public static final double COMPATIBLE_ENOUGH = 0.4;

  private final double conflictEnough;
  private final double compatibleEnough;

  /**
   * @param conflictEnough probability, 0 to 1, from which two groups exclude one another
   * @param compatibleEnough from which it is worth saying that they do not
   */
  public Relations(double conflictEnough, double compatibleEnough) {
    this.conflictEnough = conflictEnough;
    this.compatibleEnough = compatibleEnough;
  }

  /** The relations between groups that are counted from 1 in their order. */
  public List<Relation> between(GroupFinder.Table table, List<List<Integer>> groups) {
    List<Relation> relations = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int h = g + 1; h < groups.size(); h++) {
        relation(table, groups.get(g), groups.get(h), new GroupId(g + 1), new GroupId(h + 1))
            .ifPresent(relations::add);
      }
    }
    return relations;
  }

  private Optional<Relation> relation(
      GroupFinder.Table table, List<Integer> some, List<Integer> others, GroupId a, GroupId b) {
    double conflict = 0;
    double compatible = 0;
    double most = -1;
    Optional<Comparison> clearest = Optional.empty();
    Optional<Comparison> alike = Optional.empty();
    double mostAlike = -1;
    for (int i : some) {
      for (int j : others) {
        Comparison c = table.get(i, j);
        boolean framed =
            table.tellings().get(i).frames() != table.tellings().get(j).frames()
                && c.probability(Label.CONFLICT) < 1;
        double p = framed ? 0 : c.probability(Label.CONFLICT);
        conflict += p;
        compatible += c.probability(Label.COMPATIBLE);
        if (p > most) {
          most = p;
          clearest = Optional.of(c);
        }
        if (c.probability(Label.COMPATIBLE) > mostAlike) {
          mostAlike = c.probability(Label.COMPATIBLE);
          alike = Optional.of(c);
        }
      }
    }
    int pairs = some.size() * others.size();
    double score = (conflict / pairs + most) / 2;
    if (clearest.isPresent() && score >= bar(clearest.get())) {
      Relation.Kind kind = clearest.get().kind().orElse(Relation.Kind.OUTCOME);
      return Optional.of(new Relation.Conflict(a, b, kind, clearest.get().why()));
    }
    if (compatible / pairs >= compatibleEnough && alike.isPresent()) {
      return Optional.of(new Relation.Compatible(a, b, alike.get().why()));
    }
    return Optional.empty();
  }

  private double bar(Comparison clearest) {
    return clearest.plainness() >= PLAIN
        ? conflictEnough
        : Math.max(conflictEnough, CONFLICT_ENOUGH_UNTOLD);
  }
}
