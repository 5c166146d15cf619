package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.store.AsOf;
import org.sayso.story.Story;

/** Finds the story that is meant, and lays its accounts side by side. */
final class StoryTelling {

  private final Holdings holdings;
  private final AtHand atHand;
  private final StoryReconciler reconciler;

  StoryTelling(Holdings holdings, AtHand atHand, StoryReconciler reconciler) {
    this.holdings = holdings;
    this.atHand = atHand;
    this.reconciler = reconciler;
  }

  StoryAnswer tell(StoryRequest request, Runnable step) {
    KeptStories stories = atHand.stories(holdings, request.asOf());
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
    List<Account> accounts = stories.accounts(story, holdings, atHand);
    return new StoryAnswer.One(
        new ReconcileAnswer(
            accounts,
            List.of(
                reconciler.reconcile(
                    story, accounts, stories.decided(story, holdings, atHand), step))));
  }

  /** When something of a story came out or came in; nothing where none or several are called so. */
  List<StoryMoment> moments(String which, AsOf.Clock clock) {
    KeptStories stories = atHand.stories(holdings, Optional.empty());
    List<Story> meant = stories.called(which.strip());
    return meant.size() == 1
        ? StoryMoments.of(meant.get(0), stories, holdings.ledger(), clock)
        : List.of();
  }
}
