package org.sayso.desk;

import java.util.List;
import org.sayso.claim.Account;
import org.sayso.story.Story;

/** Finds the story that is meant, and lays its accounts side by side. */
final class StoryTelling {

  private final Holdings holdings;
  private final StoryReconciler reconciler;

  StoryTelling(Holdings holdings, StoryReconciler reconciler) {
    this.holdings = holdings;
    this.reconciler = reconciler;
  }

  StoryAnswer tell(StoryRequest request) {
    KeptStories stories = new KeptStories(holdings, request.asOf());
    String which = request.which().strip();
    if (which.isEmpty()) {
      return new StoryAnswer.All(stories.all());
    }
    List<Story> meant = stories.called(which);
    if (meant.isEmpty()) {
      holdings.index().catchUp(holdings.ledger(), taken -> {});
      meant = StoryChoosing.by(which, holdings.index(), request.asOf(), stories.byVersion());
    }
    if (meant.isEmpty()) {
      return new StoryAnswer.None();
    }
    if (meant.size() > 1) {
      return new StoryAnswer.Several(meant.stream().map(stories::summary).toList());
    }
    Story story = meant.get(0);
    List<Account> accounts = stories.accounts(story);
    return new StoryAnswer.One(
        new ReconcileAnswer(
            accounts, List.of(reconciler.reconcile(story, accounts, stories.decided(story)))));
  }
}
