package org.sayso.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.score.Stories.Group;
import org.sayso.score.Stories.GroupKey;

/** Which gold claim a system's claim stands for, both as {@code report/claim}. */
final class Counterparts {

  private final Map<String, String> goldByRead = new HashMap<>();
  private final Set<String> matched = new HashSet<>();

  Counterparts(Map<String, GoldReport> gold, Map<String, SystemReport> system) {
    gold.forEach(
        (id, report) -> {
          SystemReport mine = system.get(id);
          if (mine != null) {
            Letters text = new Letters(report.text());
            for (ClaimPairs.Pair pair :
                ClaimPairs.of(report.claims(), mine.claims(), text).pairs()) {
              matched.add(id + "/" + pair.gold().id());
              goldByRead.put(id + "/" + pair.read().id(), id + "/" + pair.gold().id());
            }
          }
        });
  }

  /** How many gold claims have one. */
  int matched() {
    return matched.size();
  }

  Optional<String> gold(String read) {
    return Optional.ofNullable(goldByRead.get(read));
  }

  /** The system's groups in terms of gold claims, those of one story only; empty groups go. */
  Map<GroupKey, Set<String>> translate(Map<GroupKey, Group> groups, Set<String> inside) {
    Map<GroupKey, Set<String>> translated = new LinkedHashMap<>();
    groups.forEach(
        (key, group) -> {
          Set<String> members = new HashSet<>();
          for (String member : group.members()) {
            gold(member).filter(inside::contains).ifPresent(members::add);
          }
          if (!members.isEmpty()) {
            translated.put(key, members);
          }
        });
    return translated;
  }

  /** The report a claim stands in, {@code dam/01} for {@code dam/01/c3}. */
  static String report(String claim) {
    int slash = claim.lastIndexOf('/');
    return slash < 0 ? claim : claim.substring(0, slash);
  }
}
