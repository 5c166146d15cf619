package org.sayso.desk;

import java.util.List;
import org.sayso.claim.Account;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;
import org.sayso.text.Remembered;

/**
 * Remembers what came of each story, for a process that is asked many times. The same accounts, as
 * people decided, give the same answer; another version or another decision makes other accounts.
 */
public final class RememberingReconciler implements StoryReconciler {

  /** So many groups, over all stories; a thousand take about a megabyte. */
  private static final long MOST_GROUPS = 60_000;

  private final StoryReconciler reconciler;
  private final Remembered<Asked, Reconciliation> answers =
      new Remembered<>(MOST_GROUPS, answer -> 1L + answer.groups().size());

  private record Asked(Story story, List<Account> accounts, DecidedGroups decided) {}

  public RememberingReconciler(StoryReconciler reconciler) {
    this.reconciler = reconciler;
  }

  @Override
  public Reconciliation reconcile(
      Story story, List<Account> accounts, DecidedGroups decided, Runnable step) {
    return answers.get(
        new Asked(story, accounts, decided),
        () -> reconciler.reconcile(story, accounts, decided, step));
  }
}
