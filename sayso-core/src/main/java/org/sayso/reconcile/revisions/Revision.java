package org.sayso.reconcile.revisions;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Claimed;

/**
 * What became of a document from one version to the next.
 *
 * @param unchanged how many claims are told as before
 * @param added claims of the later version alone
 * @param dropped claims of the earlier version alone
 * @param changed claims of both that are told otherwise, in the order of the later version
 * @param paragraphs what came and went of the text
 * @param headline how the headline changed, {@code "Dam breaks" became "Dam holds"}
 */
public record Revision(
    int unchanged,
    List<Claimed> added,
    List<Claimed> dropped,
    List<ClaimChange> changed,
    ParagraphChanges paragraphs,
    Optional<String> headline) {

  public Revision {
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    changed = List.copyOf(changed);
  }

  /** Whether a reader would see no difference, or only typography, mended slips and new order. */
  public boolean isTrivial() {
    return added.isEmpty()
        && dropped.isEmpty()
        && changed.isEmpty()
        && paragraphs.isEmpty()
        && headline.isEmpty();
  }
}
