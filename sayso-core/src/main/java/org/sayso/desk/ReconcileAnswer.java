package org.sayso.desk;

import java.util.List;
import org.sayso.claim.Account;
import org.sayso.story.Reconciliation;

/**
 * The stories that some reports tell.
 *
 * @param accounts what was read, in the order of the inputs
 * @param stories in the order of their first reports; every account is in exactly one
 */
public record ReconcileAnswer(List<Account> accounts, List<Reconciliation> stories) {

  public ReconcileAnswer {
    accounts = List.copyOf(accounts);
    stories = List.copyOf(stories);
  }
}
