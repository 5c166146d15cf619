package org.sayso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;

/**
 * What is disputed: groups that exclude one another, and who says them.
 *
 * @param number counted from 1 within the story
 * @param words {@code How many? nine, seven (dead, ferry)}
 * @param groups that answer it, in their order
 * @param conflicts between them
 * @param answers what each origin says on it, in the order in which they first spoke
 */
record Question(
    int number,
    String words,
    List<GroupId> groups,
    List<Relation.Conflict> conflicts,
    Map<String, List<Saying>> answers) {

  Question {
    groups = List.copyOf(groups);
    conflicts = List.copyOf(conflicts);
    answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** Who says something on it. */
  List<String> origins() {
    return List.copyOf(answers.keySet());
  }
}
