package org.sayso.desk;

import java.util.List;
import org.sayso.store.Decision;

/** What became of a person's decision. */
public sealed interface DecideAnswer {

  /**
   * It is kept.
   *
   * @param number of the decision
   */
  record Kept(long number) implements DecideAnswer {}

  /**
   * It is not kept: others decided of the same after the person had looked. The person may look at
   * theirs, and decide again upon it.
   *
   * @param by what came in between, never empty, the latest last
   */
  record Overtaken(List<Decision> by) implements DecideAnswer {
    public Overtaken {
      by = List.copyOf(by);
    }

    public Decision last() {
      return by.get(by.size() - 1);
    }
  }
}
