package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.claim.Speaker;
import org.sayso.news.ArticleId;
import org.sayso.story.Derivation;

/** Which claims are relays, and where what they relay may stand. */
final class Sources {

  private final Map<ArticleId, List<Saying>> sayings = new LinkedHashMap<>();
  private final Map<ArticleId, Account> accounts = new LinkedHashMap<>();
  private final Map<ArticleId, Set<ArticleId>> above = new LinkedHashMap<>();
  private final Map<ArticleId, Set<ArticleId>> copied = new LinkedHashMap<>();
  private final Map<ArticleId, Set<ArticleId>> common = new LinkedHashMap<>();

  Sources(List<Account> story, List<Derivation> edges) {
    for (Account account : story) {
      ArticleId id = account.article().id();
      accounts.put(id, account);
      sayings.put(
          id,
          account.claims().stream()
              .map(claim -> Saying.of(new Claimed(account.article(), claim)))
              .toList());
      above.put(id, new HashSet<>());
      copied.put(id, new HashSet<>());
      common.put(id, new HashSet<>());
    }
    for (Derivation edge : edges) {
      boolean known = above.containsKey(edge.from()) && above.containsKey(edge.to());
      if (known) {
        of(above, edge.from()).add(edge.to());
        if (edge.kind() == Derivation.Kind.COPIES) {
          of(copied, edge.from()).add(edge.to());
        }
        if (edge.kind() == Derivation.Kind.COMMON) {
          of(common, edge.from()).add(edge.to());
          of(common, edge.to()).add(edge.from());
        }
      }
    }
    close();
  }

  private void close() {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Set<ArticleId> rests : above.values()) {
        for (ArticleId id : Set.copyOf(rests)) {
          grown |= rests.addAll(of(above, id));
        }
      }
    }
    above.forEach((id, rests) -> rests.remove(id));
  }

  private static Set<ArticleId> of(Map<ArticleId, Set<ArticleId>> map, ArticleId id) {
    return Optional.ofNullable(map.get(id)).orElseGet(HashSet::new);
  }

  /** All claims, in the order of the reports. */
  List<Saying> all() {
    return sayings.values().stream().flatMap(List::stream).toList();
  }

  /** Those of one report. */
  List<Saying> in(ArticleId report) {
    return Optional.ofNullable(sayings.get(report)).orElse(List.of());
  }

  /** Whether the first report rests on the second, over any number of steps. */
  boolean rests(ArticleId report, ArticleId other) {
    return of(above, report).contains(other);
  }

  /** Whether both reports take the same outside text. */
  boolean haveCommonText(ArticleId report, ArticleId other) {
    return of(common, report).contains(other);
  }

  /** Whether a report takes the words of another. */
  boolean copies(ArticleId report) {
    return !of(copied, report).isEmpty() || !of(common, report).isEmpty();
  }

  /** How sure it is that a claim was not said to the outlet that prints it. */
  enum Relay {
    /** Another outlet is named for it, or the report takes another's words. */
    SURE,
    /** The report rests on others, and names none for this. */
    MAYBE,
    NONE
  }

  Relay relay(Saying saying) {
    ArticleId id = saying.claimed().article().id();
    if (of(above, id).isEmpty() && of(common, id).isEmpty()) {
      return Relay.NONE;
    }
    if (!saying.isFirstHand() || reportedBy(saying).isPresent()) {
      return Relay.SURE;
    }
    if (isToldToOwnOutlet(saying) || speaksForOwnOutlet(saying)) {
      return Relay.NONE;
    }
    return copies(id) || saying.isHeadline() ? Relay.SURE : Relay.MAYBE;
  }

  /** The report of the outlet that a claim gives as its speaker. */
  Optional<ArticleId> reportedBy(Saying saying) {
    ArticleId own = saying.claimed().article().id();
    for (Speaker speaker : saying.speakers()) {
      for (ArticleId id : of(above, own)) {
        String outlet =
            Optional.ofNullable(accounts.get(id)).map(a -> a.article().outlet().name()).orElse("");
        String home = saying.claimed().article().outlet().name();
        if (Voices.isOutlet(speaker.canonicalName(), outlet)
            && !Voices.isOutlet(speaker.canonicalName(), home)) {
          return Optional.of(id);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean speaksForOwnOutlet(Saying saying) {
    String outlet = saying.claimed().article().outlet().name();
    return saying.speakers().stream().anyMatch(s -> Voices.isOutlet(s.canonicalName(), outlet));
  }

  /** {@code told Lumira by telephone}, in Lumira. */
  private static boolean isToldToOwnOutlet(Saying saying) {
    String text = saying.claimed().article().text();
    int from = saying.claim().attribution().content().hull().start();
    int to = saying.claim().attribution().content().hull().end();
    from = Math.max(0, Math.max(text.lastIndexOf(". ", from), text.lastIndexOf('\n', from)));
    int line = text.indexOf('\n', to);
    int stop = text.indexOf(". ", to);
    line = line < 0 ? text.length() : line;
    stop = stop < 0 ? line : Math.min(stop, line);
    String sentence = text.substring(from, stop);
    String outlet = saying.claimed().article().outlet().name().replaceFirst("^The ", "");
    String last = outlet.substring(outlet.lastIndexOf(' ') + 1);
    boolean named =
        !outlet.isBlank()
            && (sentence.contains(outlet)
                || (last.length() > 3 && sentence.contains("the " + last)));
    return named
        || sentence.matches(
            "(?s).*\\b(?:told|asked by|reached by) (?:us|reporters|journalists)\\b.*");
  }

  /**
   * The reports from whose very sentences a claim is: of the outlets named for it or, where none is
   * named, those that its report copies.
   */
  Set<ArticleId> models(Saying relay) {
    ArticleId own = relay.claimed().article().id();
    return relay.isFirstHand() ? of(copied, own) : named(relay, of(above, own));
  }

  private Set<ArticleId> named(Saying relay, Set<ArticleId> reports) {
    Set<ArticleId> named = new HashSet<>();
    for (ArticleId id : reports) {
      String outlet =
          Optional.ofNullable(accounts.get(id)).map(a -> a.article().outlet().name()).orElse("");
      boolean carries =
          relay.claim().provenance().via().stream()
              .anyMatch(carrier -> Voices.isOutlet(carrier.name(), outlet));
      if (carries) {
        named.add(id);
      }
    }
    return named;
  }

  /** The reports of the outlets named for a claim, and those on which they rest. */
  private Set<ArticleId> carriedBy(Saying relay, Set<ArticleId> reports) {
    Set<ArticleId> carried = new HashSet<>();
    for (ArticleId id : named(relay, reports)) {
      carried.add(id);
      carried.addAll(of(above, id));
      carried.addAll(of(common, id));
    }
    carried.remove(relay.claimed().article().id());
    return carried;
  }

  /** Where what a claim relays may stand: in reports on which its own rests. */
  List<Saying> candidates(Saying relay) {
    ArticleId id = relay.claimed().article().id();
    Set<ArticleId> reports = new HashSet<>(of(above, id));
    reports.addAll(of(common, id));
    Set<ArticleId> carried = carriedBy(relay, reports);
    if (!carried.isEmpty()) {
      reports = carried;
    }
    List<Saying> candidates = new ArrayList<>();
    for (Map.Entry<ArticleId, List<Saying>> entry : sayings.entrySet()) {
      boolean later = haveCommonText(id, entry.getKey()) && !rests(id, entry.getKey());
      if (reports.contains(entry.getKey())) {
        boolean together = haveCommonText(id, entry.getKey());
        entry.getValue().stream()
            .filter(s -> s.isQuoted() || !(later || (together && relay.isQuoted())))
            .forEach(candidates::add);
      }
    }
    return candidates;
  }
}
