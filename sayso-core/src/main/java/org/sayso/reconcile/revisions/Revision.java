package org.sayso.reconcile.revisions;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
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

  /** {@code 2 claims added, 1 claim dropped, 1 claim changed}. */
  public String summary() {
    StringJoiner changes = new StringJoiner(", ");
    count(changes, added, "added");
    count(changes, dropped, "dropped");
    count(changes, changed, "changed");
    headline.ifPresent(words -> changes.add("headline: " + words));
    if (changes.length() > 0) {
      return changes.toString();
    }
    return isTrivial() ? "no change of note" : "the text changed, its claims did not";
  }

  private static void count(StringJoiner changes, List<?> claims, String became) {
    if (!claims.isEmpty()) {
      changes.add(claims.size() + (claims.size() == 1 ? " claim " : " claims ") + became);
    }
  }
}
