package org.sayso.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;

/** Stories of one folder laid side by side; those that were asked for last stay at hand. */
public final class StoryShelf {

  /** So many claims, over all stories. */
  private static final long MOST_CLAIMS = 60_000;

  private static final int MOST_COUNTS = 5_000;

  private final KeepingDesk desk;
  private final Path data;
  private final Remembered<Asked, SideBySide> laid =
      new Remembered<>(MOST_CLAIMS, accounts -> 1L + accounts.claims());
  private final Map<Story, Counts> counts =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Story, Counts> eldest) {
              return size() > MOST_COUNTS;
            }
          });

  private record Asked(Reconciliation story, List<Account> accounts) {}

  /**
   * What a story came to.
   *
   * @param claims that its reports tell
   * @param conflicts between them
   */
  public record Counts(int claims, int conflicts) {}

  /**
   * @param desk whose reconciler remembers too
   * @param data the folder
   */
  public StoryShelf(KeepingDesk desk, Path data) {
    this.desk = desk;
    this.data = data;
  }

  /**
   * All stories, or the one that is meant, as of {@link KeepingDesk#story}.
   *
   * @param step runs after each account that is taken apart, on any thread
   */
  public StoryAnswer tell(StoryRequest request, Runnable step) {
    StoryAnswer answer = desk.story(request, step);
    if (answer instanceof StoryAnswer.One one) {
      lay(one.answer());
    }
    return answer;
  }

  /** The accounts of the one story of an answer, side by side. */
  public SideBySide lay(ReconcileAnswer answer) {
    Reconciliation story = answer.stories().get(0);
    SideBySide accounts =
        laid.get(
            new Asked(story, answer.accounts()), () -> SideBySide.of(story, answer.accounts()));
    counts.put(story.story(), new Counts(accounts.claims(), accounts.conflicts().size()));
    return accounts;
  }

  /** A story to be handed over, drawn up from what is at hand. */
  public BriefAnswer brief(BriefRequest request, Instant now) {
    return new Briefings(one -> tell(one, () -> {}), this::lay).draw(request, now);
  }

  /** What a story came to when it was last laid side by side, if it was. */
  public Optional<Counts> counts(Story story) {
    return Optional.ofNullable(counts.get(story));
  }

  /** Lays the newest stories, so that nobody waits for them. */
  public void warm(int most) {
    StoryAnswer answer = desk.story(new StoryRequest(data, "", Optional.empty()));
    if (answer instanceof StoryAnswer.All all) {
      for (StorySummary summary : all.stories().stream().limit(most).toList()) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        tell(new StoryRequest(data, summary.story().id().value(), Optional.empty()), () -> {});
      }
    }
  }
}
