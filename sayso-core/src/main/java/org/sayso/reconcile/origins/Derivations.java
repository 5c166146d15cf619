package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.news.ArticleId;
import org.sayso.reconcile.origins.Citations.Citation;
import org.sayso.reconcile.origins.Copying.Parent;
import org.sayso.story.Derivation;
import org.sayso.story.Derivation.Kind;

/**
 * Which of a story's reports rests on which: {@code Ilo Venn told Harbour Radio} in the morning
 * paper rests on the radio. What a copy names because its model names it is the model's, not its
 * own.
 */
public final class Derivations {

  /** So much of a citing sentence is in the cited report, or it is not what is cited. */
  private static final double SUPPORT = 0.35;

  /** A company is named for many things besides the statement that it published. */
  private static final double PARTY_SUPPORT = 0.5;

  private static final double SAME = 0.05;

  private final List<Telling> tellings;
  private final OutletNames names;
  private final Cast cast;
  private final Map<ArticleId, List<Citation>> citations = new LinkedHashMap<>();

  private Derivations(List<Account> story) {
    this.tellings = story.stream().map(Telling::of).toList();
    this.names = OutletNames.of(tellings);
    this.cast = Cast.of(story);
    tellings.forEach(telling -> citations.put(telling.id(), Citations.in(telling, names)));
  }

  /** Those of some reports of one story, in the order of the later reports, then of the earlier. */
  public static List<Derivation> of(List<Account> reportsOfOneStory) {
    Derivations derivations = new Derivations(reportsOfOneStory);
    List<Derivation> edges = new ArrayList<>();
    for (Telling telling : derivations.tellings) {
      edges.addAll(derivations.from(telling));
    }
    return List.copyOf(edges);
  }

  private List<Derivation> from(Telling telling) {
    List<Telling> earlier = tellings.stream().filter(o -> rests(telling, o)).toList();
    List<Citation> cited = citations.getOrDefault(telling.id(), List.of());
    Set<String> outlets = cited.stream().map(Citation::outlet).collect(Collectors.toSet());
    List<Parent> parents = Copying.of(telling, earlier, outlets);
    Map<ArticleId, Derivation> edges = new LinkedHashMap<>();
    for (Parent parent : parents) {
      edges.put(
          parent.telling().id(),
          edge(telling, parent.telling(), Kind.COPIES, parent.certain(), parent.evidence()));
    }
    for (Citation citation : cited) {
      if (!isTaken(citation, parents)) {
        cited(citation, telling, earlier)
            .ifPresent(
                to ->
                    edges.merge(
                        to.id(),
                        edge(telling, to, Kind.CITES, true, citation.evidence()),
                        Derivations::stronger));
      }
    }
    Hearsay.source(telling, earlier, cast)
        .ifPresent(
            to ->
                edges.putIfAbsent(
                    to.id(),
                    edge(
                        telling,
                        to,
                        Kind.CITES,
                        false,
                        "names no outlet; the same speakers and words")));
    addCommon(telling, earlier, parents, edges);
    return earlier.stream()
        .flatMap(other -> Optional.ofNullable(edges.get(other.id())).stream())
        .toList();
  }

  private static Derivation edge(
      Telling from, Telling to, Kind kind, boolean certain, String evidence) {
    return new Derivation(from.id(), to.id(), kind, certain, evidence);
  }

  /** A likely copy that is named as well is certain. */
  private static Derivation stronger(Derivation known, Derivation named) {
    return known.certain() ? known : named;
  }

  /** Whether the first may rest on the second: by the dates, else by who names whom. */
  private boolean rests(Telling later, Telling earlier) {
    if (later.id().equals(earlier.id()) || !later.mayFollow(earlier)) {
      return false;
    }
    if (later.isLaterThan(earlier)) {
      return true;
    }
    boolean names = cites(later, earlier);
    return names == cites(earlier, later)
        ? tellings.indexOf(later) > tellings.indexOf(earlier)
        : names;
  }

  private boolean cites(Telling one, Telling other) {
    String outlet = OutletNames.key(other.outlet());
    return citations.getOrDefault(one.id(), List.of()).stream()
        .anyMatch(c -> c.outlet().equals(outlet));
  }

  /** Whether a model names the outlet in the sentence from which this one is taken. */
  private boolean isTaken(Citation citation, List<Parent> parents) {
    for (Parent parent : parents) {
      int model = parent.wording().modelOf(citation.sentence());
      boolean other = !citation.outlet().equals(OutletNames.key(parent.telling().outlet()));
      if (model >= 0 && other) {
        boolean named =
            citations.getOrDefault(parent.telling().id(), List.of()).stream()
                .filter(c -> c.outlet().equals(citation.outlet()))
                .anyMatch(c -> Math.abs(c.sentence() - model) <= 1);
        if (named) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Of the outlet's reports so far the one that is most like what is cited, else the last. Where
   * none of them has anything of what is cited, another report is meant, which is not of this
   * story.
   */
  private Optional<Telling> cited(Citation citation, Telling telling, List<Telling> earlier) {
    double least = names.isParty(citation.outlet()) ? PARTY_SUPPORT : SUPPORT;
    Optional<Telling> best = Optional.empty();
    double most = -1;
    for (Telling other : earlier) {
      if (OutletNames.key(other.outlet()).equals(citation.outlet())
          && Support.of(telling, citation.sentence(), other) >= least) {
        double alike = Wording.of(telling, other).alike(citation.sentence());
        if (best.isEmpty()
            || alike > most + SAME
            || (alike > most - SAME && other.isLaterThan(best.get()))) {
          best = Optional.of(other);
          most = alike;
        }
      }
    }
    return best;
  }

  private void addCommon(
      Telling telling,
      List<Telling> earlier,
      List<Parent> parents,
      Map<ArticleId, Derivation> edges) {
    Set<Integer> taken = new HashSet<>();
    for (Parent parent : parents) {
      if (!OutletNames.key(parent.telling().outlet()).equals(OutletNames.key(telling.outlet()))) {
        for (int i = 0; i < telling.sentences().size(); i++) {
          if (parent.wording().isTaken(i)) {
            taken.add(i);
          }
        }
      }
    }
    for (Telling other : earlier) {
      if (!edges.containsKey(other.id())) {
        CommonText.of(telling, taken, other, cast)
            .ifPresent(
                words -> edges.put(other.id(), edge(telling, other, Kind.COMMON, false, words)));
      }
    }
  }
}
