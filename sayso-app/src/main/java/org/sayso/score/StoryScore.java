package org.sayso.score;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sayso.score.Stories.Group;
import org.sayso.score.Stories.GroupKey;
import org.sayso.score.Stories.Story;

/**
 * How well reports were put side by side: stories found, claims grouped, conflicts, independence,
 * drift and derivation.
 */
final class StoryScore {

  private final Map<GroupKey, Group> systemGroups;
  private final Counterparts counterparts;
  private final Faults faults;
  private final Tally links = new Tally();
  private int counted;
  private int rightlyCounted;

  private StoryScore(Stories system, Counterparts counterparts, Faults faults) {
    this.systemGroups = system.groups();
    this.counterparts = counterparts;
    this.faults = faults;
  }

  /**
   * Scores stories.
   *
   * @param gold the stories
   * @param reports the gold reports that tell them
   * @param system what {@code reconcile} printed
   */
  static Score of(Stories gold, Map<String, GoldReport> reports, Stories system, Faults faults) {
    Counterparts counterparts = new Counterparts(reports, system.articles());
    StoryScore stories = new StoryScore(system, counterparts, faults);
    ConflictScore conflicts = new ConflictScore(faults);
    RelayScore relays = new RelayScore(system.stories(), counterparts, faults);
    for (Story story : gold.stories()) {
      Map<GroupKey, Set<String>> mine = stories.mine(story);
      stories.addLinks(story, mine);
      conflicts.add(story, system.stories(), mine);
      stories.addIndependence(story, mine);
      relays.add(story);
    }
    int claims = reports.values().stream().mapToInt(report -> report.claims().size()).sum();
    Score.Builder score =
        new Score.Builder()
            .put("stories_b3", storiesB3(gold, system))
            .put("same_claim", stories.links.f1());
    conflicts.tell(score);
    score.put("independent_right", Figure.Rate.of(stories.rightlyCounted, stories.counted));
    relays.tell(score);
    return score.put("claims_matched", new Figure.Part(counterparts.matched(), claims)).build();
  }

  /** Which reports tell one story: B-cubed over the gold's reports. */
  private static F1 storiesB3(Stories gold, Stories system) {
    Map<String, String> goldOf = storyOf(gold);
    Map<String, String> systemOf = storyOf(system);
    double p = 0;
    double r = 0;
    for (Map.Entry<String, String> one : goldOf.entrySet()) {
      String mine = systemOf.getOrDefault(one.getKey(), one.getKey());
      int due = 0;
      int said = 0;
      int both = 0;
      for (Map.Entry<String, String> other : goldOf.entrySet()) {
        boolean isDue = other.getValue().equals(one.getValue());
        boolean isSaid = mine.equals(systemOf.getOrDefault(other.getKey(), other.getKey()));
        due += isDue ? 1 : 0;
        said += isSaid ? 1 : 0;
        both += isDue && isSaid ? 1 : 0;
      }
      p += (double) both / said;
      r += (double) both / due;
    }
    return F1.of(p / goldOf.size(), r / goldOf.size(), OptionalInt.empty());
  }

  private static Map<String, String> storyOf(Stories stories) {
    Map<String, String> storyOf = new LinkedHashMap<>();
    for (Story story : stories.stories()) {
      story.reports().forEach(report -> storyOf.put(report, story.id()));
    }
    return storyOf;
  }

  private Map<GroupKey, Set<String>> mine(Story story) {
    Set<String> inside = new HashSet<>();
    story.groups().forEach(group -> inside.addAll(group.members()));
    return counterparts.translate(systemGroups, inside);
  }

  private void addLinks(Story story, Map<GroupKey, Set<String>> mine) {
    Set<Set<String>> gold = new HashSet<>();
    story.groups().forEach(group -> gold.addAll(pairs(group.members())));
    Set<Set<String>> read = new HashSet<>();
    mine.values().forEach(members -> read.addAll(pairs(members)));
    Set<Set<String>> both = new HashSet<>(gold);
    both.retainAll(read);
    links.add(both.size(), read.size(), gold.size());
  }

  private static Set<Set<String>> pairs(Set<String> members) {
    List<String> sorted = members.stream().sorted().toList();
    Set<Set<String>> pairs = new HashSet<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(Set.of(sorted.get(i), sorted.get(j)));
      }
    }
    return pairs;
  }

  /** Over groups of two and more: does the group most like it count as many origins? */
  private void addIndependence(Story story, Map<GroupKey, Set<String>> mine) {
    for (Group group : story.groups()) {
      if (group.members().size() < 2) {
        continue;
      }
      counted++;
      Optional<Group> best = best(group, mine);
      if (best.isPresent()) {
        if (best.get().independent().equals(group.independent())) {
          rightlyCounted++;
        } else {
          String counts =
              "gold " + told(group.independent()) + ", counted " + told(best.get().independent());
          faults.add("independent", story.id(), group.id(), counts + ": " + group.gist());
        }
      }
    }
  }

  /** The group of the system that shares most members; of several the first. */
  private Optional<Group> best(Group group, Map<GroupKey, Set<String>> mine) {
    Optional<GroupKey> best = Optional.empty();
    int most = 0;
    for (Map.Entry<GroupKey, Set<String>> entry : mine.entrySet()) {
      Set<String> shared = new HashSet<>(entry.getValue());
      shared.retainAll(group.members());
      if (shared.size() > most) {
        most = shared.size();
        best = Optional.of(entry.getKey());
      }
    }
    return best.map(systemGroups::get);
  }

  private static String told(OptionalInt count) {
    return count.isPresent() ? Integer.toString(count.getAsInt()) : "nothing";
  }
}
