package org.sayso.reconcile.revisions;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Claimed;

/** A statement taken apart once, to be held beside many others of the same speaker. */
public final class TakenApart {

  /** What turns an account into another; other words for the same do not. */
  private static final Set<Difference.Kind> OF_AN_ACCOUNT =
      EnumSet.of(
          Difference.Kind.NUMBER,
          Difference.Kind.HEDGE,
          Difference.Kind.STANCE,
          Difference.Kind.POLARITY);

  private final Told told;
  private final Set<String> subject;

  private TakenApart(Told told) {
    this.told = told;
    this.subject = told.subject();
  }

  /** Takes it apart. */
  public static TakenApart of(Claimed claimed) {
    return new TakenApart(Told.of(claimed));
  }

  /**
   * How a speaker's account changed from one day to another: of the same speaker, on the same
   * question, another figure, hedge, stance or polarity. Empty where nothing of this changed, and
   * where it may be another question: other people, another place, another outcome, another day.
   */
  public Optional<ClaimChange> changeSince(TakenApart earlier) {
    if (!SameQuestion.haveCommonSubject(earlier.subject, subject)
        || !People.areSame(earlier.told.claimed().speakers(), told.claimed().speakers())
        || !SameQuestion.isAsked(earlier.told, told)) {
      return Optional.empty();
    }
    return ClaimChange.of(earlier.told, told)
        .filter(change -> change.kinds().stream().anyMatch(OF_AN_ACCOUNT::contains));
  }
}
