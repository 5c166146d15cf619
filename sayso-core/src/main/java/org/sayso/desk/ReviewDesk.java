package org.sayso.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.sayso.store.History;
import org.sayso.store.Version;

/**
 * The door for those who look over what was read: which claims want an eye, what was decided of one
 * claim or name, and searches that are kept. Decisions themselves are handed to the keeping desk.
 */
public final class ReviewDesk {

  private final Function<Path, Holdings> folders;
  private final AtHand atHand;
  private final InstantSource clock;

  /**
   * @param folders opens a data folder that is there
   */
  ReviewDesk(Function<Path, Holdings> folders, AtHand atHand, InstantSource clock) {
    this.folders = folders;
    this.atHand = atHand;
    this.clock = clock;
  }

  /**
   * One claim and all that was decided of it.
   *
   * @param which {@code dam/01/c3}
   * @param seen the reading that was looked at, if it was one
   * @throws IllegalArgumentException if there is none; the message is for people
   */
  public ClaimAnswer claim(Path data, String which, AsSeen seen) {
    try (Holdings holdings = folders.apply(data)) {
      return new Matters(holdings.ledger(), atHand.history(holdings)).claim(which, seen);
    }
  }

  /** One speaker's names; of a name that nobody decided of, that name. */
  public NameAnswer name(Path data, String name) {
    try (Holdings holdings = folders.apply(data)) {
      return new Matters(holdings.ledger(), atHand.history(holdings)).name(name);
    }
  }

  /** What was decided of the claims of one version. */
  public ReportDecisions report(Path data, Version version) {
    try (Holdings holdings = folders.apply(data)) {
      return new ReportMatters(holdings.ledger(), atHand.history(holdings)).of(version.id());
    }
  }

  /** One speaker: names, roles, and what was said, story by story. */
  public SpeakerAnswer speaker(WhoRequest request) {
    try (Holdings holdings = folders.apply(request.data())) {
      return new Speaking(holdings, atHand).of(request);
    }
  }

  /**
   * The claims that most want a person's eye.
   *
   * @throws org.sayso.store.QueryException if the query cannot be understood
   */
  public ReviewAnswer review(ReviewRequest request) {
    try (Holdings holdings = folders.apply(request.data())) {
      return new Reviewing(holdings, atHand).review(request);
    }
  }

  /** Decisions, the newest first. */
  public DecisionsAnswer decisions(Path data, int from, int most) {
    try (Holdings holdings = folders.apply(data)) {
      History history = atHand.history(holdings);
      return new DecisionsAnswer(
          history.all().size(), new DecisionList(holdings.ledger(), history).newest(from, most));
    }
  }

  /**
   * Keeps a search.
   *
   * @throws IllegalArgumentException if its name is blank, or another is kept under it
   * @throws org.sayso.store.QueryException if its query cannot be understood
   */
  public void save(SaveRequest request) {
    try (Holdings holdings = folders.apply(request.data())) {
      new Saving(holdings, atHand).save(request, clock.instant());
    }
  }

  /** All searches that are kept, by name. */
  public List<SavedAnswer> saved(Path data) {
    try (Holdings holdings = folders.apply(data)) {
      return new Saving(holdings, atHand).all();
    }
  }

  /**
   * Runs a search that is kept. Who sees the last of what is new has looked at it.
   *
   * @throws IllegalArgumentException if none is kept under this name
   */
  public SearchAnswer look(LookRequest request) {
    try (Holdings holdings = folders.apply(request.data())) {
      return new Saving(holdings, atHand).look(request, clock.instant());
    }
  }

  /**
   * What a search that is kept finds of what came after a moment. Nobody has looked at it by this.
   *
   * @param from how many hits to pass over
   * @param most how many hits to give
   * @throws IllegalArgumentException if none is kept under this name
   */
  SearchAnswer cameSince(Path data, String name, Instant since, int from, int most) {
    try (Holdings holdings = folders.apply(data)) {
      return new Saving(holdings, atHand).since(name, since, from, most);
    }
  }

  /**
   * Drops a search.
   *
   * @throws IllegalArgumentException if none is kept under this name
   */
  public void forget(Path data, String name) {
    try (Holdings holdings = folders.apply(data)) {
      new Saving(holdings, atHand).forget(name);
    }
  }
}
