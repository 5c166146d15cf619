package org.sayso.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.claim.Claimed;
import org.sayso.desk.accounts.Against;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Telling;
import org.sayso.news.ArticleId;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;

/**
 * Compares a story with what it was. Groups are counted anew each time, and claims by version: what
 * stays is the report and the words in it.
 */
final class Changing {

  private final Drafting drafting;
  private final SideBySide now;
  private final Drafting.Before before;

  /** Words of a report. */
  private record Words(ArticleId report, String content) {
    static Words of(Claimed claimed) {
      return new Words(claimed.article().id(), claimed.content());
    }
  }

  Changing(Drafting drafting, SideBySide now, Drafting.Before before) {
    this.drafting = drafting;
    this.now = now;
    this.before = before;
  }

  Changes changes() {
    return before
        .story()
        .map(this::changes)
        .orElseGet(
            () ->
                new Changes(
                    before.moment(),
                    false,
                    now.reports(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
  }

  private Changes changes(SideBySide then) {
    Map<ArticleId, String> texts = new HashMap<>();
    then.reports().forEach(report -> texts.put(report.article().id(), report.article().text()));
    Matching matching = new Matching(then, now);
    return new Changes(
        before.moment(),
        true,
        now.reports().stream().filter(r -> !texts.containsKey(r.article().id())).toList(),
        now.reports().stream().filter(report -> isChanged(report, texts)).toList(),
        now.conflicts().stream()
            .filter(pair -> !matching.conflicted(pair))
            .map(drafting::pair)
            .toList(),
        then.conflicts().stream()
            .filter(pair -> !matching.conflicts(pair))
            .map(Changing::then)
            .toList(),
        counts(matching),
        superseded(matching),
        gone(then));
  }

  private static boolean isChanged(Report report, Map<ArticleId, String> texts) {
    return Optional.ofNullable(texts.get(report.article().id()))
        .filter(text -> !text.equals(report.article().text()))
        .isPresent();
  }

  /** A pair of then: its words bear other numbers now, or none. */
  private static Briefing.Pair then(Against<Relation.Conflict> pair) {
    return new Briefing.Pair(
        pair.relation().kind(), pair.relation().why(), then(pair.a()), then(pair.b()));
  }

  private static Briefing.Side then(Attested side) {
    return new Briefing.Side(side.group().gist(), side.origins(), List.of());
  }

  private List<Changes.Count> counts(Matching matching) {
    List<Changes.Count> counts = new ArrayList<>();
    for (Attested one : now.agreements()) {
      int most = matching.then(one).stream().mapToInt(Attested::independent).max().orElse(0);
      boolean matters = Math.max(most, one.independent()) > 1;
      if (matters && most != one.independent()) {
        counts.add(
            new Changes.Count(one.group().gist(), most, one.independent(), drafting.sources(one)));
      }
    }
    return counts;
  }

  private List<Briefing.Said> superseded(Matching matching) {
    List<Briefing.Said> found = new ArrayList<>();
    for (Attested one : all(now)) {
      List<Attested> then = matching.then(one);
      for (Saying saying : one.sayings()) {
        boolean known =
            then.stream()
                .flatMap(group -> group.sayings().stream())
                .anyMatch(old -> old.origin().equals(saying.origin()) && isTakenBack(old));
        if (isTakenBack(saying) && !then.isEmpty() && !known) {
          found.add(drafting.said(saying, Optional.empty()));
        }
      }
    }
    return found;
  }

  private static boolean isTakenBack(Saying saying) {
    return saying.superseded().isPresent();
  }

  private List<Changes.Gone> gone(SideBySide then) {
    Set<Words> told =
        tellings(now)
            .map(telling -> Words.of(telling.claimed()))
            .collect(Collectors.toCollection(HashSet::new));
    return tellings(then)
        .filter(telling -> told.add(Words.of(telling.claimed())))
        .map(
            telling ->
                new Changes.Gone(
                    telling.outlet(), telling.claimed().speakers(), telling.claimed().content()))
        .toList();
  }

  private static List<Attested> all(SideBySide story) {
    return Stream.concat(story.agreements().stream(), story.lone().stream()).toList();
  }

  private static Stream<Telling> tellings(SideBySide story) {
    return all(story).stream()
        .flatMap(one -> one.sayings().stream())
        .flatMap(saying -> saying.tellings().stream());
  }

  /** Which groups of now share words with which of then. */
  private static final class Matching {

    private final Map<GroupId, List<Attested>> thenOf = new HashMap<>();
    private final Map<GroupId, Set<GroupId>> nowOf = new HashMap<>();
    private final Set<List<GroupId>> conflicted = new HashSet<>();
    private final Set<List<GroupId>> conflicts = new HashSet<>();

    Matching(SideBySide then, SideBySide now) {
      Map<Words, List<Attested>> byWords = new HashMap<>();
      for (Attested one : all(then)) {
        words(one).forEach(w -> byWords.computeIfAbsent(w, k -> new ArrayList<>()).add(one));
      }
      for (Attested one : all(now)) {
        List<Attested> shared =
            words(one).stream()
                .flatMap(w -> byWords.getOrDefault(w, List.of()).stream())
                .distinct()
                .toList();
        thenOf.put(one.group().id(), shared);
        shared.forEach(
            old ->
                nowOf
                    .computeIfAbsent(old.group().id(), k -> new HashSet<>())
                    .add(one.group().id()));
      }
      then.conflicts().forEach(pair -> add(pair.relation(), conflicted));
      now.conflicts().forEach(pair -> add(pair.relation(), conflicts));
    }

    private static Set<Words> words(Attested one) {
      return one.sayings().stream()
          .flatMap(saying -> saying.tellings().stream())
          .map(telling -> Words.of(telling.claimed()))
          .collect(Collectors.toSet());
    }

    private static void add(Relation relation, Set<List<GroupId>> pairs) {
      pairs.add(List.of(relation.a(), relation.b()));
      pairs.add(List.of(relation.b(), relation.a()));
    }

    List<Attested> then(Attested one) {
      return thenOf.getOrDefault(one.group().id(), List.of());
    }

    /** Whether a conflict of now was one then. */
    boolean conflicted(Against<Relation.Conflict> pair) {
      return then(pair.a()).stream()
          .anyMatch(
              a ->
                  then(pair.b()).stream()
                      .anyMatch(b -> conflicted.contains(List.of(a.group().id(), b.group().id()))));
    }

    /** Whether a conflict of then is one now. */
    boolean conflicts(Against<Relation.Conflict> pair) {
      return nowOf.getOrDefault(pair.a().group().id(), Set.of()).stream()
          .anyMatch(
              a ->
                  nowOf.getOrDefault(pair.b().group().id(), Set.of()).stream()
                      .anyMatch(b -> conflicts.contains(List.of(a, b))));
    }
  }
}
