package org.sayso.reconcile.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.news.Publication;
import org.sayso.reconcile.origins.Houses;
import org.sayso.reconcile.revisions.ClaimChange;
import org.sayso.reconcile.revisions.Difference;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Reconciliation;

/**
 * Finds what an origin took back or brought up to date by a later word of its own. In doubt it did
 * not: either the two groups are told to be an update, or one claim is a change of account of the
 * other (another figure, stance or polarity on the very same question), and on a later day.
 */
public final class Superseding {

  private static final Pattern UPDATE =
      Pattern.compile("(?i)\\bupdate[sd]?\\b|\\blater (?:count|figure|toll|number|statement)\\b");

  /** A hedge that came or went may be the outlet's. */
  private static final Set<Difference.Kind> OF_THE_ORIGIN =
      EnumSet.of(Difference.Kind.NUMBER, Difference.Kind.STANCE, Difference.Kind.POLARITY);

  private final Houses houses;
  private final Map<ClaimRef, Claimed> claims = new HashMap<>();

  private Superseding(List<Account> accounts) {
    this.houses = Houses.of(accounts);
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        claims.put(
            new ClaimRef(account.article().id(), claim.id()),
            new Claimed(account.article(), claim));
      }
    }
  }

  /**
   * Finds it in one story, in the order of the groups.
   *
   * @param accounts of the story's reports
   */
  public static List<Superseded> in(Reconciliation story, List<Account> accounts) {
    return new Superseding(accounts).find(story);
  }

  /** A claim of an origin, with the day of it. */
  private record Word(GroupId group, Claimed claimed, LocalDate day) {}

  private List<Superseded> find(Reconciliation story) {
    Set<Set<GroupId>> updates =
        story.compatible().stream()
            .filter(pair -> UPDATE.matcher(pair.why()).find())
            .map(pair -> Set.of(pair.a(), pair.b()))
            .collect(Collectors.toSet());
    List<Superseded> found = new ArrayList<>();
    byOrigin(story)
        .forEach(
            (origin, groups) ->
                groups.forEach(
                    (group, words) ->
                        groups.entrySet().stream()
                            .filter(later -> !later.getKey().equals(group))
                            .filter(later -> last(words).isBefore(last(later.getValue())))
                            .filter(
                                later ->
                                    updates.contains(Set.of(group, later.getKey()))
                                        || changed(words, later.getValue()))
                            .max(Comparator.comparing(later -> last(later.getValue())))
                            .map(
                                later ->
                                    new Superseded(
                                        group, origin, later.getKey(), last(later.getValue())))
                            .ifPresent(found::add)));
    found.sort(Comparator.comparingInt(s -> s.group().number()));
    return List.copyOf(found);
  }

  private Map<String, Map<GroupId, List<Word>>> byOrigin(Reconciliation story) {
    Map<String, Map<GroupId, List<Word>>> words = new TreeMap<>();
    for (Group group : story.groups()) {
      for (Claimed claimed :
          group.members().stream().map(claims::get).filter(Objects::nonNull).toList()) {
        Optional<LocalDate> day = day(claimed);
        for (String speaker : claimed.speakers()) {
          day.ifPresent(
              d ->
                  words
                      .computeIfAbsent(houses.of(speaker), h -> new LinkedHashMap<>())
                      .computeIfAbsent(group.id(), g -> new ArrayList<>())
                      .add(new Word(group.id(), claimed, d)));
        }
      }
    }
    return words;
  }

  private static Optional<LocalDate> day(Claimed claimed) {
    return claimed.claim().saidAt().or(() -> claimed.article().published().map(Publication::day));
  }

  private static LocalDate last(List<Word> words) {
    return words.stream().map(Word::day).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static boolean changed(List<Word> before, List<Word> after) {
    return before.stream()
        .anyMatch(
            one ->
                after.stream()
                    .filter(other -> one.day().isBefore(other.day()))
                    .anyMatch(
                        other ->
                            ClaimChange.changeOfAccount(one.claimed(), other.claimed())
                                .filter(c -> c.kinds().stream().anyMatch(OF_THE_ORIGIN::contains))
                                .isPresent()));
  }
}
