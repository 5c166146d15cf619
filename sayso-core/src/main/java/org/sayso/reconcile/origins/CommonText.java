package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;

/**
 * Whether two reports take one outside text: {@code the ministry said in a bulletin}, in either,
 * and the same things said. What a person told two reporters, or one sentence in quotation marks
 * that both could have heard, is no text that both took: only several claims of one organisation or
 * channel, where each report speaks of something written, are.
 */
final class CommonText {

  /** So many claims must be the same: one may come from anywhere. */
  private static final int FEWEST = 2;

  private static final double SAME = 0.5;

  private static final Set<String> WRITTEN =
      Set.of(
          ("bulletin statement release post posts posted communique communiqué letter memo document notice tweet"
                  + " thread message channel website page blog filing ruling circular leaflet report"
                  + " newsletter declaration telegram messenger published wrote writes written")
              .split(" ", -1));

  private CommonText() {}

  /**
   * What they both take, in the words of the later one; empty where there is no such text.
   *
   * @param taken the sentences of the later one that it has from other reports
   */
  static Optional<String> of(Telling later, Set<Integer> taken, Telling earlier, Cast cast) {
    List<Claim> mine = claims(later, taken);
    List<Claim> theirs = claims(earlier, Set.of());
    for (String party : parties(mine)) {
      if (cast.areSame(party, later.outlet())) {
        continue; // what it put out itself it has from nobody
      }
      List<Claim> some = by(party, mine, cast);
      List<Claim> others = by(party, theirs, cast);
      if (isWritten(later, some) && isWritten(earlier, others)) {
        List<Claim> shared = new ArrayList<>();
        for (Claim one : some) {
          if (others.stream().anyMatch(o -> isSame(later, one, earlier, o))) {
            shared.add(one);
          }
        }
        Set<Set<String>> different =
            shared.stream().map(c -> words(later, c)).collect(Collectors.toSet());
        if (different.size() >= FEWEST) {
          String content = shared.get(0).attribution().content().in(later.text());
          return Optional.of("both take what " + cast.fullName(party) + " put out: " + content);
        }
      }
    }
    return Optional.empty();
  }

  /** Claims that a report has at first hand, of organisations. */
  private static List<Claim> claims(Telling telling, Set<Integer> taken) {
    return telling.account().claims().stream()
        .filter(claim -> claim.provenance().via().isEmpty() && claim.within().isEmpty())
        .filter(
            claim ->
                claim.provenance().speakers().stream().allMatch(s -> s.affiliation().isEmpty()))
        .filter(
            claim ->
                telling.sentencesOf(claim).stream()
                    .noneMatch(s -> taken.contains(telling.indexOf(s))))
        .toList();
  }

  private static Set<String> parties(List<Claim> claims) {
    return claims.stream()
        .flatMap(c -> c.provenance().speakers().stream())
        .map(Speaker::canonicalName)
        .filter(name -> NameWords.of(name).hasCapital())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static List<Claim> by(String party, List<Claim> claims, Cast cast) {
    return claims.stream()
        .filter(
            c ->
                c.provenance().speakers().stream()
                    .anyMatch(s -> cast.areSame(s.canonicalName(), party)))
        .toList();
  }

  private static boolean isWritten(Telling telling, List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> Word.of(telling.paragraphsOf(claim)).stream())
        .anyMatch(word -> WRITTEN.contains(word.form()));
  }

  /** How many words of content two claims share. */
  static int shared(Telling a, Claim one, Telling b, Claim other) {
    Set<String> both = new HashSet<>(words(a, one));
    both.retainAll(words(b, other));
    return both.size();
  }

  /** Whether two claims have half the words of the shorter in common, and more than one. */
  static boolean isSame(Telling a, Claim one, Telling b, Claim other) {
    Set<String> mine = words(a, one);
    Set<String> theirs = words(b, other);
    Set<String> both = new HashSet<>(mine);
    both.retainAll(theirs);
    int least = Math.min(mine.size(), theirs.size());
    return least >= 1 && both.size() >= SAME * least && (both.size() >= 2 || least == 1);
  }

  private static Set<String> words(Telling telling, Claim claim) {
    return Word.of(claim.attribution().content().in(telling.text())).stream()
        .filter(word -> !word.isSmall())
        .map(Word::form)
        .collect(Collectors.toSet());
  }
}
