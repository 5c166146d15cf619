package org.sayso.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.claim.Account;
import org.sayso.claim.ClaimId;
import org.sayso.desk.accounts.Arisen;
import org.sayso.desk.accounts.Company;
import org.sayso.desk.accounts.Opposed;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.store.AsOf;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;
import org.sayso.story.StoryId;
import org.sayso.text.Remembered;

/** Stories of one folder laid side by side; those that were asked for last stay at hand. */
public final class StoryShelf {

  /** So many claims, over all stories. */
  private static final long MOST_CLAIMS = 60_000;

  private static final int MOST_COUNTS = 5_000;

  /** So many conflicts of one story are news. */
  private static final int MOST_NEWS = 3;

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

  private final LaidStories latest = new LaidStories(MOST_CLAIMS);

  /** Marks of reports that tell their stories alone, as far as was looked. */
  private final Set<String> alone = ConcurrentHashMap.newKeySet();

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
      SideBySide accounts = lay(one.answer());
      if (request.asOf().isEmpty()) {
        latest.put(accounts);
      }
    }
    return answer;
  }

  /** What is new, and what conflicts in the stories that were reported last. */
  public NewsAnswer news(NewsRequest request) {
    NewsAnswer news = desk.news(request);
    if (request.asOf().isPresent()) {
      return news;
    }
    List<Contested> contested = new ArrayList<>();
    int unlaid = 0;
    for (StorySummary story : news.stories()) {
      Optional<SideBySide> laid = latest.of(story.story());
      if (laid.isEmpty()) {
        unlaid++;
      } else if (!laid.get().conflicts().isEmpty()) {
        contested.add(contested(story, laid.get()));
      }
    }
    return news.with(contested, unlaid);
  }

  private static Contested contested(StorySummary story, SideBySide laid) {
    List<Arisen> newest = Arisen.newestFirst(laid);
    return new Contested(
        story, newest.subList(0, Math.min(MOST_NEWS, newest.size())), newest.size());
  }

  /**
   * What other accounts say on the claims of a report; empty while its story was not laid side by
   * side.
   */
  public Optional<Map<ClaimId, Company>> company(Holding holding) {
    if (alone.contains(StoryMark.of(holding.version().address()))) {
      return Optional.of(Map.of());
    }
    Set<String> names =
        Set.copyOf(List.of(holding.account().article().id().value(), holding.version().address()));
    return latest.telling(names).map(story -> Company.of(story, holding.account(), names));
  }

  /**
   * Lays the story that a report tells, for whoever reads that: most reports tell theirs alone, and
   * have nothing beside them.
   *
   * @param mark of the report, as {@link VersionsAnswer#story} has it
   */
  public void layBeside(String mark) {
    List<StoryMoment> moments = desk.moments(data, mark, AsOf.Clock.PUBLISHED);
    if (moments.stream().mapToInt(moment -> moment.what().size()).sum() == 1) {
      alone.add(mark);
    } else {
      tell(new StoryRequest(data, mark, Optional.empty()), () -> {});
    }
  }

  /** Whom a speaker contradicts, in the stories that are known. */
  public Contradictions contradictions(SpeakerAnswer speaker) {
    List<Contradictions.InStory> stories = new ArrayList<>();
    List<StorySummary> unknown = new ArrayList<>();
    for (SpeakerAnswer.InStory in : speaker.stories()) {
      if (in.story().isPresent()) {
        StorySummary story = in.story().get();
        Optional<SideBySide> laid = latest.of(story.story());
        if (laid.isEmpty()) {
          unknown.add(story);
        } else {
          List<Opposed> opposed = Opposed.of(laid.get(), speaker.names().name());
          if (!opposed.isEmpty()) {
            stories.add(new Contradictions.InStory(story, opposed));
          }
        }
      }
    }
    return new Contradictions(stories, unknown);
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

  /**
   * Lays the newest stories, so that nobody waits for them, and those that were laid before anew,
   * since what came in or was decided may have changed what they say.
   */
  public void warm(int most) {
    alone.clear();
    StoryAnswer answer = desk.story(new StoryRequest(data, "", Optional.empty()));
    if (answer instanceof StoryAnswer.All all) {
      List<StoryId> there = all.stories().stream().map(one -> one.story().id()).toList();
      Set<StoryId> wanted = new LinkedHashSet<>(there.subList(0, Math.min(most, there.size())));
      wanted.addAll(latest.keepOnly(Set.copyOf(there)));
      for (StoryId story : wanted) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        tell(new StoryRequest(data, story.value(), Optional.empty()), () -> {});
      }
    }
  }
}
