package org.sayso.score;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sayso.score.Stories.GroupKey;
import org.sayso.score.Stories.Link;
import org.sayso.score.Stories.Story;

/**
 * Which conflicts were found: a gold conflict is where some conflict of the system joins a member
 * of each side; and how often a compatible pair was taken for one.
 */
final class ConflictScore {

  private final Faults faults;
  private int due;
  private int found;
  private int said;
  private int right;
  private int rightKinds;
  private int compatible;
  private int falseAlarms;

  ConflictScore(Faults faults) {
    this.faults = faults;
  }

  /** A conflict of the system, its sides in terms of gold claims. */
  private record Found(Set<String> a, Set<String> b, Optional<String> kind) {

    private boolean joins(Set<String> one, Set<String> other) {
      return (meet(a, one) && meet(b, other)) || (meet(a, other) && meet(b, one));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
      return !Collections.disjoint(one, other);
    }
  }

  /**
   * Adds a gold story.
   *
   * @param mine the system's groups in terms of gold claims
   */
  void add(Story gold, List<Story> system, Map<GroupKey, Set<String>> mine) {
    Map<String, Set<String>> groups = new HashMap<>();
    Map<String, String> gists = new HashMap<>();
    for (Stories.Group group : gold.groups()) {
      groups.put(group.id(), group.members());
      gists.put(group.id(), group.gist());
    }
    List<Found> all = found(gold, system, mine);
    for (Link link : gold.conflicts()) {
      due++;
      List<Found> hits = joining(link, gold.id(), groups, all);
      found += hits.isEmpty() ? 0 : 1;
      rightKinds += hits.stream().anyMatch(hit -> hit.kind().equals(link.kind())) ? 1 : 0;
      if (hits.isEmpty()) {
        log("conflict missed", gold.id(), link, gists, "  ><  ");
      }
    }
    said += all.size();
    for (Found one : all) {
      right +=
          gold.conflicts().stream()
                  .anyMatch(link -> !joining(link, gold.id(), groups, List.of(one)).isEmpty())
              ? 1
              : 0;
    }
    for (Link link : gold.compatible()) {
      compatible++;
      if (!joining(link, gold.id(), groups, all).isEmpty()
          && gold.conflicts().stream().noneMatch(link::joinsSameAs)) {
        falseAlarms++;
        log("false conflict", gold.id(), link, gists, "  ||  ");
      }
    }
  }

  /** The conflicts of all stories that share a report with this one. */
  private static List<Found> found(
      Story gold, List<Story> system, Map<GroupKey, Set<String>> mine) {
    return system.stream()
        .filter(story -> !Collections.disjoint(story.reports(), gold.reports()))
        .flatMap(
            story ->
                story.conflicts().stream()
                    .map(
                        link ->
                            new Found(
                                mine.getOrDefault(new GroupKey(story.id(), link.a()), Set.of()),
                                mine.getOrDefault(new GroupKey(story.id(), link.b()), Set.of()),
                                link.kind())))
        .toList();
  }

  private static List<Found> joining(
      Link link, String story, Map<String, Set<String>> groups, List<Found> all) {
    Set<String> a = members(link.a(), story, groups);
    Set<String> b = members(link.b(), story, groups);
    return all.stream().filter(found -> found.joins(a, b)).toList();
  }

  private static Set<String> members(String group, String story, Map<String, Set<String>> groups) {
    return Optional.ofNullable(groups.get(group))
        .orElseThrow(() -> new BadFile("story " + story, "has no group '" + group + "'"));
  }

  private void log(
      String sort, String story, Link link, Map<String, String> gists, String between) {
    String gistA = gists.getOrDefault(link.a(), "");
    String gistB = gists.getOrDefault(link.b(), "");
    faults.add(sort, story, link.a() + "~" + link.b(), gistA + between + gistB);
  }

  void tell(Score.Builder score) {
    double p = said == 0 ? 0.0 : (double) right / said;
    double r = due == 0 ? 0.0 : (double) found / due;
    score
        .put("conflicts", F1.of(p, r, OptionalInt.of(due)))
        .put("conflict_kind", Figure.Rate.of(rightKinds, found))
        .put("false_conflicts_on_compatible", new Figure.Part(falseAlarms, compatible));
  }
}
