package org.sayso.desk.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.story.ClaimRef;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;

/**
 * Gathers conflicts into disputed questions: {@code nine}, {@code seven} and {@code five dead} are
 * answers to one. What is connected is one question, as long as it can be surveyed; what is more is
 * parted where the conflicts are thin.
 */
final class Disputes {

  /** So many answers fit on a screen. */
  private static final int MOST_ANSWERS = 10;

  /** Of two parts of what is too much, so great a share of pairs must conflict to be one. */
  private static final double THICK = 0.5;

  /** So great a share of the origins of two questions makes them neighbours. */
  private static final double ALIKE = 0.6;

  private static final Comparator<GroupId> IN_ORDER = Comparator.comparingInt(GroupId::number);

  private final StoryParts view;
  private final Map<GroupId, Set<GroupId>> against = new LinkedHashMap<>();

  private Disputes(StoryParts view) {
    this.view = view;
    for (Relation.Conflict conflict : view.story().conflicts()) {
      against.computeIfAbsent(conflict.a(), g -> new TreeSet<>(IN_ORDER)).add(conflict.b());
      against.computeIfAbsent(conflict.b(), g -> new TreeSet<>(IN_ORDER)).add(conflict.a());
    }
  }

  /**
   * The questions of a story, those on which most reports speak first, with those of the same
   * origins.
   */
  static List<Question> of(StoryParts view) {
    Disputes disputes = new Disputes(view);
    List<Set<GroupId>> sets = new ArrayList<>();
    for (Set<GroupId> connected : disputes.connected()) {
      sets.addAll(
          connected.size() <= MOST_ANSWERS ? List.of(connected) : disputes.parted(connected));
    }
    sets.sort(
        Comparator.<Set<GroupId>>comparingLong(set -> -disputes.reports(set))
            .thenComparing(set -> set.iterator().next(), IN_ORDER));
    List<Question> questions = new ArrayList<>();
    while (!sets.isEmpty()) {
      questions.add(
          disputes.question(questions.size() + 1, sets.remove(disputes.next(sets, questions))));
    }
    return questions;
  }

  /** Where the same origins speak as on the question before, so that they share a table. */
  private int next(List<Set<GroupId>> sets, List<Question> before) {
    if (!before.isEmpty()) {
      Set<String> origins = Set.copyOf(before.get(before.size() - 1).origins());
      for (int i = 0; i < sets.size(); i++) {
        Set<String> own = new HashSet<>();
        sets.get(i).forEach(id -> view.sayings(id).forEach(saying -> own.add(saying.origin())));
        Set<String> all = new HashSet<>(own);
        all.addAll(origins);
        own.retainAll(origins);
        if (own.size() >= ALIKE * all.size()) {
          return i;
        }
      }
    }
    return 0;
  }

  private List<Set<GroupId>> connected() {
    List<Set<GroupId>> sets = new ArrayList<>();
    Set<GroupId> seen = new HashSet<>();
    for (GroupId start : against.keySet()) {
      if (!seen.contains(start)) {
        Set<GroupId> set = new TreeSet<>(IN_ORDER);
        reach(start, set);
        seen.addAll(set);
        sets.add(set);
      }
    }
    return sets;
  }

  private void reach(GroupId start, Set<GroupId> set) {
    List<GroupId> todo = new ArrayList<>(List.of(start));
    while (!todo.isEmpty()) {
      GroupId at = todo.remove(todo.size() - 1);
      if (set.add(at)) {
        todo.addAll(against.getOrDefault(at, Set.of()));
      }
    }
  }

  /** Joins, of what is too much, the parts between which most pairs conflict. */
  private List<Set<GroupId>> parted(Set<GroupId> connected) {
    List<Set<GroupId>> parts = new ArrayList<>();
    connected.forEach(
        group -> {
          Set<GroupId> part = new TreeSet<>(IN_ORDER);
          part.add(group);
          parts.add(part);
        });
    while (true) {
      double best = 0;
      int a = -1;
      int b = -1;
      for (int i = 0; i < parts.size(); i++) {
        for (int j = i + 1; j < parts.size(); j++) {
          double share = share(parts.get(i), parts.get(j));
          boolean fits = parts.get(i).size() + parts.get(j).size() <= MOST_ANSWERS;
          if (fits && share >= THICK && share > best) {
            best = share;
            a = i;
            b = j;
          }
        }
      }
      if (a < 0) {
        return parts.stream().filter(part -> part.size() > 1).toList();
      }
      parts.get(a).addAll(parts.remove(b));
    }
  }

  private double share(Collection<GroupId> some, Collection<GroupId> others) {
    long conflicts =
        some.stream()
            .mapToLong(
                a -> others.stream().filter(against.getOrDefault(a, Set.of())::contains).count())
            .sum();
    return (double) conflicts / (some.size() * others.size());
  }

  private long reports(Set<GroupId> groups) {
    return groups.stream()
        .flatMap(id -> view.group(id).members().stream())
        .map(ClaimRef::article)
        .distinct()
        .count();
  }

  private Question question(int number, Set<GroupId> groups) {
    List<Relation.Conflict> conflicts =
        view.story().conflicts().stream()
            .filter(c -> groups.contains(c.a()) && groups.contains(c.b()))
            .toList();
    Answers answers = new Answers(view, groups, conflicts);
    return new Question(
        number,
        QuestionWords.of(conflicts, groups.stream().map(id -> view.group(id).gist()).toList()),
        List.copyOf(new LinkedHashSet<>(groups)),
        conflicts,
        answers.byOrigin());
  }
}
