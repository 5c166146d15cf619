package org.sayso.desk;

import java.util.List;
import org.sayso.reconcile.revisions.ClaimChange;
import org.sayso.store.Found.Count;

/**
 * Everything a speaker is reported to have said.
 *
 * @param names that fit what was asked, each with how many claims
 * @param total how many statements there are
 * @param statements in the order of time
 * @param changes where a later statement tells otherwise what an earlier one told
 */
public record WhoAnswer(
    List<Count> names, long total, List<Statement> statements, List<Change> changes) {

  public WhoAnswer {
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    changes = List.copyOf(changes);
  }

  /**
   * A change of account.
   *
   * @param earlier what was said first
   * @param later what was said then
   * @param change what is different
   */
  public record Change(Statement earlier, Statement later, ClaimChange change) {}
}
