package org.sayso.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;

/**
 * Which names are one speaker's. Of decisions that contradict one another the newest holds: a name
 * that was merged with two goes under the later one, and what was kept apart stays so until someone
 * merges it anew.
 */
final class Names {

  private record Apart(String one, String other) {}

  private final Map<String, String> right = new HashMap<>();
  private final List<Apart> apart = new ArrayList<>();

  Names(List<Decision> newestFirst) {
    for (Decision decision : newestFirst) {
      if (decision.subject() instanceof Subject.OfSpeaker speaker && decision.value().isPresent()) {
        take(decision.kind(), speaker.name(), decision.value().get());
      }
    }
  }

  private void take(Kind kind, String name, String other) {
    if (kind == Kind.OTHER_SPEAKER) {
      if (!of(name).equals(of(other))) {
        apart.add(new Apart(name, other));
      }
    } else if (!right.containsKey(name) && !of(other).equals(name)) {
      right.put(name, other);
      if (apart.stream().anyMatch(pair -> of(pair.one()).equals(of(pair.other())))) {
        right.remove(name);
      }
    }
  }

  boolean isEmpty() {
    return right.isEmpty();
  }

  /** The name under which this one goes. */
  String of(String asRead) {
    String name = asRead;
    for (String next = right.get(name); next != null; next = right.get(name)) {
      name = next;
    }
    return name;
  }

  /** A name, and every other that people ever held beside it, through others too. */
  static Map<String, String> families(List<Decision> decisions) {
    Map<String, String> families = new HashMap<>();
    for (Decision decision : decisions) {
      if (decision.subject() instanceof Subject.OfSpeaker speaker) {
        Optional<String> other = decision.value();
        String one = family(families, speaker.name());
        String two = family(families, other.orElse(speaker.name()));
        if (!one.equals(two)) {
          families.put(one, two);
        }
      }
    }
    return families;
  }

  static String family(Map<String, String> families, String name) {
    String head = name;
    for (String next = families.get(head); next != null; next = families.get(head)) {
      head = next;
    }
    return head;
  }
}
