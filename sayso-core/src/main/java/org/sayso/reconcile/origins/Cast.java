package org.sayso.reconcile.origins;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.claim.Account;
import org.sayso.reconcile.origins.Names.Likeness;

/**
 * Who appears in a story, their names joined over its reports: {@code the Mines Ministry} of one is
 * {@code the Ministry of Mines of Sundrava} of another, {@code Mr Venn} is {@code Ilo Venn}.
 *
 * <p>Which names are joined depends on which names there are, never on how often they stand there:
 * one more copy of a report changes nothing.
 */
public final class Cast {

  /** A name that fits several fuller ones is nobody's, unless it stands with one of them. */
  private final Map<String, String> leaders = new HashMap<>();

  private final Map<String, String> sure = new HashMap<>();
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, String> organisations = new HashMap<>();

  private Cast() {}

  /** Those of some reports of one story. */
  public static Cast of(List<Account> story) {
    Roster roster = Roster.of(story);
    Cast cast = new Cast();
    Joining likely = new Joining(roster.names());
    Joining certain = new Joining(roster.names());
    cast.join(roster, likely, certain);
    cast.settle(roster, likely, certain);
    return cast;
  }

  private void join(Roster roster, Joining likely, Joining certain) {
    Map<String, NameWords> words = new TreeMap<>();
    roster.names().forEach(name -> words.put(name, NameWords.of(name)));
    for (Map.Entry<String, NameWords> one : words.entrySet()) {
      Set<String> fuller = new TreeSet<>();
      for (Map.Entry<String, NameWords> other : words.entrySet()) {
        if (one.getKey().equals(other.getKey())) {
          continue;
        }
        Likeness likeness = Names.compare(one.getValue(), other.getValue());
        if (likeness == Likeness.SAME) {
          likely.join(one.getKey(), other.getKey());
          certain.join(one.getKey(), other.getKey());
        } else if (likeness == Likeness.SPELT && !roster.together(one.getKey(), other.getKey())) {
          likely.join(one.getKey(), other.getKey());
        } else if (likeness == Likeness.SHORT) {
          fuller.add(other.getKey());
        }
      }
      if (fuller.isEmpty()) {
        roster.holder(one.getKey()).ifPresent(holder -> likely.join(one.getKey(), holder));
      }
      joinToFuller(one.getKey(), fuller, words, likely, certain);
    }
    roster.shortForms().forEach((name, full) -> likely.join(name, full));
    roster.shortForms().forEach((name, full) -> certain.join(name, full));
  }

  /** A short name is joined where all the fuller ones that it fits are short for one another. */
  private static void joinToFuller(
      String name,
      Set<String> fuller,
      Map<String, NameWords> words,
      Joining likely,
      Joining certain) {
    Optional<String> fullest =
        fuller.stream().max(Comparator.comparingInt(f -> NameWords.of(f).size()));
    if (fullest.isEmpty()) {
      return;
    }
    NameWords all = NameWords.of(fullest.get());
    boolean nested =
        fuller.stream()
            .map(f -> words.getOrDefault(f, NameWords.of(f)))
            .allMatch(f -> f.isWithin(all) || Names.compare(f, all) == Likeness.SPELT);
    if (nested) {
      likely.join(name, fullest.get());
      certain.join(name, fullest.get());
    }
  }

  private void settle(Roster roster, Joining likely, Joining certain) {
    for (String name : roster.names()) {
      leaders.put(name, likely.leader(name));
      sure.put(name, certain.leader(name));
    }
    for (Set<String> one : likely.sets()) {
      String best = one.stream().max(FULLNESS).orElseThrow();
      one.forEach(name -> fullest.put(name, best));
    }
    for (Set<String> one : likely.sets()) {
      Set<String> bodies = new TreeSet<>();
      one.forEach(name -> bodies.addAll(roster.affiliations(name)));
      bodies.stream()
          .filter(body -> !leader(body).equals(leader(one.iterator().next())))
          .max(FULLNESS)
          .ifPresent(body -> one.forEach(name -> organisations.put(name, body)));
    }
  }

  /** The more words the fuller, short forms in capitals last. */
  private static final Comparator<String> FULLNESS =
      Comparator.<String>comparingInt(name -> NameWords.of(name).size())
          .thenComparingInt(String::length)
          .thenComparing(Comparator.reverseOrder());

  /** The fullest form of a name that stands in any report; the name itself where it is unknown. */
  public String fullName(String name) {
    String plain = Roster.plain(name);
    return Optional.ofNullable(fullest.get(plain)).orElse(plain);
  }

  /** Whether two names are likely to mean one. */
  public boolean areSame(String one, String other) {
    return leader(one).equals(leader(other));
  }

  /** Whether two names are likely to mean one, or one the organisation of the other. */
  public boolean speakForOne(String one, String other) {
    return house(one).equals(house(other));
  }

  /** For whom somebody speaks: the fullest name of the organisation, where a report tells it. */
  public Optional<String> organisation(String name) {
    return Optional.ofNullable(organisations.get(Roster.plain(name))).map(this::fullName);
  }

  /** What all likely names of one, and those who speak for it, have in common. */
  String house(String name) {
    return house(name, leaders, 0);
  }

  /** The same, where only what is certain is joined. */
  String surely(String name) {
    return house(name, sure, 0);
  }

  private String house(String name, Map<String, String> joined, int depth) {
    String plain = Roster.plain(name);
    Optional<String> body = Optional.ofNullable(organisations.get(plain));
    return body.isPresent() && depth < 3
        ? house(body.get(), joined, depth + 1)
        : Optional.ofNullable(joined.get(plain)).orElse(plain);
  }

  private String leader(String name) {
    String plain = Roster.plain(name);
    return Optional.ofNullable(leaders.get(plain)).orElse(plain);
  }

  /** Sets of names that mean one. */
  private static final class Joining {
    private final Map<String, String> parents = new TreeMap<>();

    Joining(Collection<String> names) {
      names.forEach(name -> parents.put(name, name));
    }

    void join(String a, String b) {
      String one = leader(a);
      String other = leader(b);
      if (!one.equals(other)) {
        boolean first = one.compareTo(other) < 0;
        parents.put(first ? other : one, first ? one : other);
      }
    }

    String leader(String name) {
      String at = name;
      for (String up = parents.getOrDefault(at, at); !up.equals(at); ) {
        at = up;
        up = parents.getOrDefault(at, at);
      }
      return at;
    }

    Collection<Set<String>> sets() {
      Map<String, Set<String>> sets = new LinkedHashMap<>();
      for (String name : parents.keySet()) {
        sets.computeIfAbsent(leader(name), l -> new TreeSet<>()).add(name);
      }
      return sets.values();
    }
  }
}
