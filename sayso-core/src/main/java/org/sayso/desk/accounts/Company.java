package org.sayso.desk.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Claimed;
import org.sayso.story.ClaimRef;
import org.sayso.story.Relation;

/**
 * What other accounts say on what one claim says: {@code seven dead} is told by two more reports,
 * and the union says nine.
 *
 * @param group all that say it
 * @param others who tell it too, in the order of publication
 * @param against what excludes it
 */
public record Company(Attested group, List<Telling> others, List<Opposite> against) {

  public Company {
    others = List.copyOf(others);
    against = List.copyOf(against);
  }

  /**
   * The other side of a conflict.
   *
   * @param conflict with its reason
   * @param side that excludes what is looked at
   */
  public record Opposite(Relation.Conflict conflict, Attested side) {}

  /** Whether nobody else says anything on it. */
  public boolean isNone() {
    return others.isEmpty() && against.isEmpty();
  }

  /**
   * Of each claim of a report. Claims are found by their words, since the story may have been laid
   * when they had other numbers.
   *
   * @param names by which the story may call the report
   */
  public static Map<ClaimId, Company> of(SideBySide story, Account account, Set<String> names) {
    Map<String, Attested> groups = new HashMap<>();
    story
        .all()
        .forEach(
            one ->
                tellings(one)
                    .filter(telling -> names.contains(telling.ref().article().value()))
                    .forEach(telling -> groups.putIfAbsent(telling.claimed().content(), one)));
    Map<ClaimId, Company> found = new HashMap<>();
    for (Claim claim : account.claims()) {
      String content = new Claimed(account.article(), claim).content();
      Optional.ofNullable(groups.get(content))
          .ifPresent(group -> found.put(claim.id(), of(story, group, content, names)));
    }
    return found;
  }

  private static Company of(SideBySide story, Attested group, String content, Set<String> names) {
    Set<ClaimRef> seen = new HashSet<>();
    List<Telling> others =
        tellings(group)
            .filter(
                telling ->
                    !names.contains(telling.ref().article().value())
                        || !telling.claimed().content().equals(content))
            .filter(telling -> seen.add(telling.ref()))
            .toList();
    List<Opposite> against = new ArrayList<>();
    for (Against<Relation.Conflict> pair : story.conflicts()) {
      if (pair.relation().a().equals(group.group().id())) {
        against.add(new Opposite(pair.relation(), pair.b()));
      } else if (pair.relation().b().equals(group.group().id())) {
        against.add(new Opposite(pair.relation(), pair.a()));
      }
    }
    return new Company(group, others, against);
  }

  private static Stream<Telling> tellings(Attested one) {
    return one.sayings().stream().flatMap(saying -> saying.tellings().stream());
  }
}
