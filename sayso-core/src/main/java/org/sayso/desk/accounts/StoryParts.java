package org.sayso.desk.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Publication;
import org.sayso.reconcile.groups.Superseded;
import org.sayso.reconcile.groups.Superseding;
import org.sayso.reconcile.origins.Houses;
import org.sayso.story.ClaimRef;
import org.sayso.story.Drift;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Reconciliation;

/** One story with its reports and claims at hand, and who says what in it. */
final class StoryParts {

  /** What reading calls a speaker whom it could not make out. */
  private static final String UNCLEAR = "unknown";

  private final Reconciliation story;
  private final Map<ArticleId, Account> accounts = new LinkedHashMap<>();
  private final Map<ClaimRef, Claimed> claims = new HashMap<>();
  private final Map<GroupId, Group> groups = new LinkedHashMap<>();
  private final Map<GroupId, List<Saying>> sayings = new HashMap<>();
  private final List<Superseded> superseded;
  private final Houses houses;

  /**
   * @param all accounts, those of other stories too
   */
  StoryParts(Reconciliation story, List<Account> all) {
    this.story = story;
    Set<ArticleId> reports = Set.copyOf(story.story().reports());
    for (Account account : all) {
      if (reports.contains(account.article().id())) {
        accounts.put(account.article().id(), account);
        for (Claim claim : account.claims()) {
          claims.put(
              new ClaimRef(account.article().id(), claim.id()),
              new Claimed(account.article(), claim));
        }
      }
    }
    List<Account> own = List.copyOf(accounts.values());
    this.houses = Houses.of(own);
    this.superseded = Superseding.in(story, own);
    story.groups().forEach(group -> groups.put(group.id(), group));
    story.groups().forEach(group -> sayings.put(group.id(), say(group)));
  }

  Reconciliation story() {
    return story;
  }

  Group group(GroupId id) {
    return Optional.ofNullable(groups.get(id))
        .orElseThrow(() -> new IllegalArgumentException(story.story().id() + " has no " + id));
  }

  /** Who says what a group says, in the order of publication. */
  List<Saying> sayings(GroupId id) {
    return Optional.ofNullable(sayings.get(id)).orElse(List.of());
  }

  Optional<Claimed> claim(ClaimRef ref) {
    return Optional.ofNullable(claims.get(ref));
  }

  /** {@code Kestrel Post}; the name of the file, without its ending, where no outlet is known. */
  String outlet(ArticleId id) {
    return Optional.ofNullable(accounts.get(id))
        .map(account -> outlet(account.article()))
        .orElseGet(id::value);
  }

  private static String outlet(Article article) {
    return article.outlet().isKnown()
        ? article.outlet().name()
        : article.id().value().replaceFirst("\\.[A-Za-z]{2,5}$", "");
  }

  private Optional<Article> article(ArticleId id) {
    return account(id).map(Account::article);
  }

  Optional<Account> account(ArticleId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  /** {@code Kestrel Post, 2024-03-15}. */
  String report(ArticleId id) {
    return outlet(id) + article(id).flatMap(Article::published).map(p -> ", " + p.day()).orElse("");
  }

  /** Origins of a group, spokespeople behind their organisation: {@code Coast Guard (Vasque)}. */
  List<String> origins(Group group) {
    Map<String, Set<String>> folded = new LinkedHashMap<>();
    for (String name : group.origins().names()) {
      Set<String> voices = folded.computeIfAbsent(house(name), h -> new LinkedHashSet<>());
      String voice = voice(name);
      if (!voice.equals(house(name))) {
        voices.add(voice);
      }
    }
    return folded.entrySet().stream()
        .map(
            e ->
                e.getValue().isEmpty()
                    ? e.getKey()
                    : e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
        .toList();
  }

  private String house(String name) {
    return name.equals(UNCLEAR) ? SideBySide.UNKNOWN : houses.of(name);
  }

  private String voice(String name) {
    return name.equals(UNCLEAR) ? SideBySide.UNKNOWN : houses.fullName(name);
  }

  private List<Saying> say(Group group) {
    List<Claimed> members =
        group.members().stream().map(claims::get).filter(Objects::nonNull).toList();
    IdentityHashMap<Claimed, ClaimRef> refs = new IdentityHashMap<>();
    group.members().forEach(ref -> claim(ref).ifPresent(member -> refs.put(member, ref)));
    Set<String> origins =
        group.origins().names().stream()
            .map(this::house)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, List<Claimed>> byOrigin = new LinkedHashMap<>();
    for (Claimed member : members) {
      for (String origin : originsOf(member, members, origins)) {
        byOrigin.computeIfAbsent(origin, o -> new ArrayList<>()).add(member);
      }
    }
    return byOrigin.entrySet().stream()
        .map(e -> say(group, e.getKey(), tellings(e.getValue(), refs)))
        .toList();
  }

  /** A relay whose speaker is no origin goes to the origin of what it relays. */
  private Set<String> originsOf(Claimed member, List<Claimed> members, Set<String> origins) {
    Set<String> own = own(member, origins);
    if (!own.isEmpty()) {
      return own;
    }
    if (origins.size() == 1) {
      return origins;
    }
    Set<String> passed = new LinkedHashSet<>();
    member.speakers().forEach(name -> passed.add(key(name)));
    member.claim().provenance().via().forEach(carrier -> passed.add(key(carrier.name())));
    return members.stream()
        .filter(other -> !other.equals(member) && passed.contains(key(outlet(other.article()))))
        .map(other -> own(other, origins))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> left(members, origins));
  }

  /** The one origin for which no member speaks under a name that we know; else none we know. */
  private Set<String> left(List<Claimed> members, Set<String> origins) {
    Set<String> left = new LinkedHashSet<>(origins);
    members.forEach(member -> left.removeAll(own(member, origins)));
    return left.size() == 1 ? left : Set.of(SideBySide.UNKNOWN);
  }

  /** The Kelmin Lamp is Kelmin Lamp. */
  private static String key(String outlet) {
    return outlet.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private Set<String> own(Claimed member, Set<String> origins) {
    return member.speakers().stream()
        .map(this::house)
        .filter(origins::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Saying say(Group group, String origin, List<Telling> all) {
    List<Claimed> tellings = all.stream().map(Telling::claimed).toList();
    Set<String> speakers = new LinkedHashSet<>();
    Map<String, String> relays = new LinkedHashMap<>();
    for (Claimed telling : tellings) {
      telling.speakers().stream()
          .filter(name -> house(name).equals(origin))
          .map(this::voice)
          .forEach(speakers::add);
      for (Carrier carrier : telling.claim().provenance().via()) {
        relays.putIfAbsent(key(carrier.name()), carrier.name());
      }
    }
    tellings.forEach(
        telling -> relays.putIfAbsent(key(outlet(telling.article())), outlet(telling.article())));
    speakers.remove(origin);
    relays
        .values()
        .removeIf(relay -> house(relay).equals(origin) || key(relay).equals(key(origin)));
    long hedged = tellings.stream().filter(t -> t.claim().hedged()).count();
    List<LocalDate> said = tellings.stream().flatMap(t -> t.claim().saidAt().stream()).toList();
    List<LocalDate> days =
        said.isEmpty()
            ? tellings.stream()
                .flatMap(t -> t.article().published().map(Publication::day).stream())
                .sorted()
                .limit(1)
                .toList()
            : said.stream().sorted().toList();
    return new Saying(
        group,
        origin,
        List.copyOf(speakers),
        hedged == 0
            ? Saying.Hedge.NONE
            : hedged == tellings.size() ? Saying.Hedge.ALL : Saying.Hedge.SOME,
        days.isEmpty()
            ? Optional.empty()
            : Optional.of(new Saying.Days(days.get(0), days.get(days.size() - 1))),
        !said.isEmpty(),
        relays.values().stream().map(name -> relay(name, all)).toList(),
        superseded.stream()
            .filter(s -> s.group().equals(group.id()) && s.origin().equals(origin))
            .findFirst(),
        all);
  }

  private List<Telling> tellings(List<Claimed> members, IdentityHashMap<Claimed, ClaimRef> refs) {
    List<Telling> tellings = new ArrayList<>();
    for (Claimed member : members) {
      Optional.ofNullable(refs.get(member))
          .ifPresent(
              ref ->
                  tellings.add(
                      new Telling(
                          ref,
                          member,
                          Excerpt.of(member),
                          story.drift().stream()
                              .filter(drift -> drift.claim().equals(ref))
                              .toList(),
                          outlet(member.article()))));
    }
    return tellings;
  }

  private Relay relay(String name, List<Telling> tellings) {
    return new Relay(
        name,
        tellings.stream()
            .filter(telling -> key(outlet(telling.claimed().article())).equals(key(name)))
            .flatMap(telling -> telling.drift().stream())
            .map(Drift::kind)
            .distinct()
            .toList());
  }
}
