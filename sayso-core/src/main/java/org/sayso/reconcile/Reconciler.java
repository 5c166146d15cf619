package org.sayso.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.news.ArticleId;
import org.sayso.reconcile.drift.Drifts;
import org.sayso.reconcile.drift.Likeness;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.reconcile.groups.Gists;
import org.sayso.reconcile.groups.GroupFinder;
import org.sayso.reconcile.groups.Relations;
import org.sayso.reconcile.groups.Telling;
import org.sayso.reconcile.groups.Tellings;
import org.sayso.reconcile.origins.Derivations;
import org.sayso.reconcile.origins.Independence;
import org.sayso.reconcile.stories.Decided;
import org.sayso.reconcile.stories.StoryFinder;
import org.sayso.story.Derivation;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;

/**
 * The whole of reconciling: accounts into stories, and of each story who says the same, who
 * contradicts whom, who rests on whom, and what changed on the way. The same accounts give the same
 * answer in any order.
 */
public final class Reconciler {

  private final StoryFinder finder;
  private final Tellings tellings;
  private final GroupFinder groups;
  private final Relations relations;

  public Reconciler(
      StoryFinder finder, Tellings tellings, GroupFinder groups, Relations relations) {
    this.finder = finder;
    this.tellings = tellings;
    this.groups = groups;
    this.relations = relations;
  }

  /**
   * The stories that some accounts tell, in the order of their first reports.
   *
   * @throws IllegalArgumentException if two articles have one name
   */
  public List<Reconciliation> reconcile(List<Account> accounts, Decided decided) {
    return reconcile(accounts, decided, () -> {});
  }

  /**
   * The same, told how far it has come.
   *
   * @param step runs after each account that is taken apart, on any thread
   * @throws IllegalArgumentException if two articles have one name
   */
  public List<Reconciliation> reconcile(List<Account> accounts, Decided decided, Runnable step) {
    Map<ArticleId, Account> byId = new HashMap<>();
    accounts.forEach(account -> byId.put(account.article().id(), account));
    return finder.find(accounts, decided).stream()
        .map(
            story ->
                reconcile(
                    story,
                    story.reports().stream()
                        .map(id -> Optional.ofNullable(byId.get(id)).orElseThrow())
                        .toList(),
                    DecidedGroups.NOTHING,
                    step))
        .toList();
  }

  /** One story, from its accounts in the order in which they were published. */
  public Reconciliation reconcile(Story story, List<Account> accounts) {
    return reconcile(story, accounts, DecidedGroups.NOTHING, () -> {});
  }

  /**
   * The same, its groups as far as no person decided otherwise.
   *
   * @param step as of {@link #reconcile(List, Decided, Runnable)}
   */
  public Reconciliation reconcile(
      Story story, List<Account> accounts, DecidedGroups decided, Runnable step) {
    List<Telling> told =
        accounts.parallelStream().flatMap(account -> takenApart(account, step)).toList();
    GroupFinder.Table table = groups.compare(told);
    List<List<Integer>> found = groups.groups(table, decided);
    List<Derivation> edges = Derivations.of(accounts);
    Independence independence = Independence.in(accounts, edges);
    List<Group> named = new ArrayList<>();
    for (List<Integer> members : found) {
      named.add(
          group(
              new GroupId(named.size() + 1),
              members.stream().map(told::get).toList(),
              independence));
    }
    List<Relation> between = relations.between(table, found);
    return new Reconciliation(
        story,
        named,
        only(between, Relation.Conflict.class),
        only(between, Relation.Compatible.class),
        Drifts.of(accounts, edges, independence.cast(), Likeness.of(told)),
        edges);
  }

  private Stream<Telling> takenApart(Account account, Runnable step) {
    List<Telling> told = tellings.of(account);
    step.run();
    return told.stream();
  }

  private static <R extends Relation> List<R> only(List<Relation> relations, Class<R> sort) {
    return relations.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  private static Group group(GroupId id, List<Telling> members, Independence independence) {
    List<Claimed> claims = members.stream().map(Telling::claimed).toList();
    List<LocalDate> days =
        members.stream().flatMap(m -> m.proposition().said().saidAt().stream()).toList();
    return new Group(
        id,
        Gists.of(members),
        members.stream().map(Telling::ref).toList(),
        independence.originsOf(claims),
        days.stream().min(Comparator.naturalOrder()),
        days.stream().max(Comparator.naturalOrder()));
  }
}
