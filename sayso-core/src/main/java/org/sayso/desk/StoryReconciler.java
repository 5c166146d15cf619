package org.sayso.desk;

import java.util.List;
import org.sayso.claim.Account;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;

/** Holds the accounts of one story side by side, which takes seconds to begin. */
@FunctionalInterface
public interface StoryReconciler {

  /**
   * @param accounts of the story's reports, in their order
   * @param decided what people decided about its groups
   * @param step runs after each account that is taken apart, on any thread
   */
  Reconciliation reconcile(
      Story story, List<Account> accounts, DecidedGroups decided, Runnable step);
}
