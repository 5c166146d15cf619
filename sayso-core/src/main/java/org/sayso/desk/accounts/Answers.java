package org.sayso.desk.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;
import org.sayso.text.OneLine;

/** Who answers one question, with what value, and how the answers bear on one another. */
final class Answers {

  /** What bears no date comes last. */
  private static final Comparator<Answer> IN_TIME =
      Comparator.comparing(
          answer -> answer.saying().days().map(Saying.Days::first).orElse(LocalDate.MAX));

  private final StoryParts view;
  private final Collection<GroupId> groups;
  private final List<Relation.Conflict> conflicts;
  private final List<Relation.Compatible> compatible;
  private final Map<GroupId, String> values = new HashMap<>();

  Answers(StoryParts view, Collection<GroupId> groups, List<Relation.Conflict> conflicts) {
    this.view = view;
    this.groups = groups;
    this.conflicts = conflicts;
    this.compatible =
        view.story().compatible().stream()
            .filter(pair -> groups.contains(pair.a()) && groups.contains(pair.b()))
            .toList();
    if (!conflicts.isEmpty()) {
      findValues(QuestionWords.commonest(conflicts));
    }
  }

  private void findValues(Relation.Kind kind) {
    for (Relation.Conflict conflict : conflicts) {
      String[] sides = conflict.why().split(" / ", -1);
      if (conflict.kind() == kind
          && kind != Relation.Kind.FALSIFICATION
          && sides.length == 2
          && QuestionWords.isShort(sides[0])
          && QuestionWords.isShort(sides[1])
          && !OneLine.of(sides[0]).equalsIgnoreCase(OneLine.of(sides[1]))) {
        boolean crossed = isCrossed(conflict, sides);
        values.putIfAbsent(conflict.a(), OneLine.of(sides[crossed ? 1 : 0]));
        values.putIfAbsent(conflict.b(), OneLine.of(sides[crossed ? 0 : 1]));
      }
    }
  }

  /** A reason may name the later one's words first. */
  private boolean isCrossed(Relation.Conflict conflict, String[] sides) {
    int straight = common(conflict.a(), sides[0]) + common(conflict.b(), sides[1]);
    int crossed = common(conflict.a(), sides[1]) + common(conflict.b(), sides[0]);
    return crossed > straight;
  }

  private int common(GroupId group, String side) {
    Set<String> words = words(view.group(group).gist());
    view.sayings(group)
        .forEach(
            saying ->
                saying.tellings().forEach(told -> words.addAll(words(told.claimed().content()))));
    Set<String> shared = words(side);
    shared.retainAll(words);
    return shared.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  /** What each origin answers, in the order in which they first spoke. */
  Map<String, List<Answer>> byOrigin() {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    for (GroupId group : groups) {
      for (Saying saying : view.sayings(group)) {
        answers.computeIfAbsent(saying.origin(), o -> new ArrayList<>()).add(answer(saying));
      }
    }
    answers.values().forEach(own -> own.sort(IN_TIME));
    return answers;
  }

  private Answer answer(Saying saying) {
    GroupId own = saying.group().id();
    Map<Bearing.Kind, Set<String>> bearings = new EnumMap<>(Bearing.Kind.class);
    conflicts.forEach(pair -> across(pair, own, Bearing.Kind.CONTRADICTS, bearings));
    compatible.forEach(pair -> across(pair, own, Bearing.Kind.REFINES, bearings));
    Optional.ofNullable(bearings.get(Bearing.Kind.REFINES))
        .ifPresent(others -> others.remove(saying.origin())); // its later word is told anyway
    Set<String> same = origins(own);
    same.remove(saying.origin());
    bearings.put(Bearing.Kind.AGREES, same);
    return new Answer(
        saying,
        Optional.ofNullable(values.get(own)).map(Value::of),
        bearings.entrySet().stream()
            .filter(bearing -> !bearing.getValue().isEmpty())
            .map(bearing -> new Bearing(bearing.getKey(), List.copyOf(bearing.getValue())))
            .toList());
  }

  private void across(
      Relation pair, GroupId own, Bearing.Kind kind, Map<Bearing.Kind, Set<String>> bearings) {
    if (pair.a().equals(own) || pair.b().equals(own)) {
      GroupId other = pair.a().equals(own) ? pair.b() : pair.a();
      bearings.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(origins(other));
    }
  }

  private Set<String> origins(GroupId group) {
    Set<String> origins = new LinkedHashSet<>();
    view.sayings(group).forEach(saying -> origins.add(saying.origin()));
    return origins;
  }
}
