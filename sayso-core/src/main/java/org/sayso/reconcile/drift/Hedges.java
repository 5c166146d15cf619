package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;

/** A doubt that was dropped on the way, {@code gone, I think} / {@code was broken}, or added. */
final class Hedges {

  /** A mark of doubt speaks of the words around it. */
  private static final int REACH = 5;

  private static final Set<String> DOUBTING_CUES =
      Vocabulary.set(
          "think thinks thought believe believes believed suspect suspects suspected guess guesses"
              + " guessed assume assumes assumed reckon reckons reckoned suppose supposes supposed"
              + " estimate estimates estimated suggest suggests suggested fear fears feared");

  /** {@code could be ruled out}, {@code could not see}: ability and no doubt. */
  private static final Set<String> ABILITY =
      Vocabulary.set(
          "not no see say hear tell find reach help feel afford cope rule ruled smell count rely");

  private static final Set<String> COULD = Set.of("could", "may", "might");

  private Hedges() {}

  static Optional<String> changed(Saying relay, Saying origin) {
    boolean doubted = isDoubted(origin);
    boolean doubts = isDoubted(relay) || relay.hasAny(Vocabulary.CARRIERS_CAUTION);
    if (doubted && !doubts && !relay.claim().hedged() && doubtIsOf(origin, relay)) {
      return Optional.of(origin.told() + " / " + relay.told());
    }
    if (isOpenlyDoubted(relay)
        && !doubted
        && !origin.claim().hedged()
        && doubtIsOf(relay, origin)) {
      return Optional.of(origin.told() + " / " + relay.told());
    }
    return Optional.empty();
  }

  static boolean isDoubted(Saying saying) {
    return isOpenlyDoubted(saying) || saying.stance() == Stance.SUGGESTS;
  }

  private static boolean isOpenlyDoubted(Saying saying) {
    return (hasDoubtingCue(saying) && saying.claim().hedged()) || !marks(saying).isEmpty();
  }

  private static boolean hasDoubtingCue(Saying saying) {
    for (String word : saying.cue().split("\\s+", -1)) {
      if (DOUBTING_CUES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Places of the marks of doubt. */
  static List<Integer> marks(Saying saying) {
    List<Token> words = saying.words();
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      boolean ability = COULD.contains(form) && isAbility(words, i);
      boolean month = form.equals("may") && words.get(i).capital() && i > 0;
      if (Vocabulary.HEDGES.contains(form) && !ability && !month && !isPlainUse(words, i)) {
        marks.add(i);
      }
    }
    String line = saying.line();
    for (String trailing : List.of("as far as", "that i can see", "not sure", "not certain")) {
      int at = line.indexOf(" " + trailing + " ");
      if (at >= 0) {
        marks.add((int) line.substring(0, at + 1).chars().filter(c -> c == ' ').count() - 1);
      }
    }
    return marks;
  }

  private static boolean isAbility(List<Token> words, int i) {
    for (int j = i + 1; j < Math.min(words.size(), i + 3); j++) {
      if (ABILITY.contains(words.get(j).form()) || words.get(j).form().endsWith("n't")) {
        return true;
      }
    }
    return i + 2 < words.size()
        && words.get(i + 1).form().equals("be")
        && ABILITY.contains(words.get(i + 2).form());
  }

  /** {@code looked to me like} doubts, {@code looked out} does not; {@code early} only of news. */
  private static boolean isPlainUse(List<Token> words, int i) {
    String form = words.get(i).form();
    String line = "";
    for (int j = i + 1; j < Math.min(words.size(), i + 5); j++) {
      line += " " + words.get(j).form();
    }
    return switch (form) {
      case "looked", "looks" -> !line.contains(" like") && !line.contains(" as if");
      case "initial", "early" -> !line.matches(" (?:data|information|findings|results|reports).*");
      case "possible" -> line.startsWith(" to") && i > 0 && words.get(i - 1).form().equals("as");
      case "suspected", "suspects", "suspect" ->
          i > 0 && Set.of("the", "a", "two", "three").contains(words.get(i - 1).form());
      default -> false;
    };
  }

  /** Whether what is doubted is something of which the other speaks. */
  private static boolean doubtIsOf(Saying doubting, Saying other) {
    if (doubting.stance() == Stance.SUGGESTS || hasDoubtingCue(doubting)) {
      return true;
    }
    List<Token> words = doubting.words();
    for (int mark : marks(doubting)) {
      Set<String> near = around(words, mark, mark + 1, mark + 1 + REACH);
      if (near.isEmpty() || isTrailing(words, mark)) {
        near = around(words, mark, mark - REACH, mark);
      }
      near.retainAll(other.key());
      if (!near.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> around(List<Token> words, int mark, int from, int to) {
    Set<String> near = new HashSet<>();
    for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
      if (words.get(i).sentence() == words.get(mark).sentence() && words.get(i).isContent()) {
        near.add(words.get(i).stem());
      }
    }
    return near;
  }

  /** {@code gone, I think}. */
  private static boolean isTrailing(List<Token> words, int mark) {
    return mark + 1 == words.size() || words.get(mark + 1).sentence() != words.get(mark).sentence();
  }
}
