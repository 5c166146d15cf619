package org.sayso.desk;

import java.util.List;
import java.util.Set;
import org.sayso.store.Doubt;

/**
 * Claims that want a person's eye, and have not had it.
 *
 * @param total how many nobody decided of yet
 * @param items those that were asked for, the first one first
 */
public record ReviewAnswer(long total, List<Item> items) {

  public ReviewAnswer {
    items = List.copyOf(items);
  }

  /**
   * @param statement the claim
   * @param doubts about it, the gravest first
   * @param reports how many tell the story that its report tells; 1 where nobody else does
   */
  public record Item(Statement statement, List<Doubt> doubts, int reports) {
    public Item {
      doubts = List.copyOf(doubts);
    }

    Item(Statement statement, Set<Doubt> doubts, int reports) {
      this(statement, List.copyOf(doubts), reports);
    }
  }
}
