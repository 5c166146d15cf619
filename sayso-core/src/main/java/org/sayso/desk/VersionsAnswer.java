package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.reconcile.revisions.Revision;
import org.sayso.store.KeptCopy;
import org.sayso.store.Version;

/**
 * A document: its versions, and what became of its claims from one to the next.
 *
 * @param steps oldest first
 * @param copies other documents with the same text
 */
public record VersionsAnswer(List<Step> steps, List<CopyOf> copies) {

  public VersionsAnswer {
    steps = List.copyOf(steps);
    copies = List.copyOf(copies);
  }

  /** A mark by which the story can be asked for that this report tells. */
  public String story() {
    return StoryMark.of(steps.get(steps.size() - 1).holding().version().address());
  }

  /**
   * One version.
   *
   * @param holding with its newest reading
   * @param revision against the version before; none for the first
   */
  public record Step(Holding holding, Optional<Revision> revision) {}

  /**
   * A copy.
   *
   * @param of the other version
   * @param outlet that printed it
   * @param copy how alike they are
   */
  public record CopyOf(Version of, String outlet, KeptCopy copy) {}
}
