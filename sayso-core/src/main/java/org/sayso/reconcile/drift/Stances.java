package org.sayso.reconcile.drift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;

/** What a speaker does with a claim, hardened or softened: {@code denied} / {@code declined}. */
final class Stances {

  /** Heavy words and the lighter ones that they replace. */
  private static final Map<String, Set<String>> HEAVY =
      Map.ofEntries(
          heavy("bomb bombs bombing bombed"),
          heavy("attack attacks attacked attackers"),
          heavy("terror terrorist terrorists terrorism"),
          heavy("alliance alliances ally allied"),
          heavy("conspiracy plot plotted conspired"),
          heavy("murder murders murdered assassination assassinated"),
          heavy("massacre massacred slaughter"),
          heavy("sabotage sabotaged saboteurs"),
          heavy("arson arsonist arsonists"),
          heavy("fraud rigged rigging forged fake faked"),
          heavy("coup mutiny uprising"),
          heavy("invasion invaded"),
          heavy("catastrophe disaster"),
          heavy("corruption bribe bribes bribery bribed"),
          heavy("negligence cover-up"),
          heavy("threat threatened threatens"),
          heavy("strike strikes"));

  private static final Set<String> SO_FAR =
      Set.of(" so far ", " yet ", " at this stage ", " for now ", " currently ", " to date ");

  private static final Set<String> WEIGHING =
      Vocabulary.set("consider considering considers weigh weighing study studying look examine");

  private Stances() {}

  private static Map.Entry<String, Set<String>> heavy(String words) {
    return Map.entry(words.split(" ", -1)[0], Vocabulary.set(words));
  }

  /**
   * Cue and content of both, where the stance is another.
   *
   * @param others what else the speaker says where the origin stands
   */
  static Optional<String> changed(Saying relay, Saying origin, List<Saying> others) {
    boolean isOtherOne =
        others.stream().anyMatch(o -> o.stance() == relay.stance() && !o.equals(origin));
    boolean told = isHardened(relay, origin) && !isOtherOne;
    boolean closed = isClosed(relay, origin);
    return told || closed ? Optional.of(origin.told() + " / " + relay.told()) : Optional.empty();
  }

  private static boolean isHardened(Saying relay, Saying origin) {
    Stance was = origin.stance();
    return switch (relay.stance()) {
      case DECLINES -> was == Stance.DENIES;
      case DENIES, ASSERTS -> was == Stance.DECLINES;
      case CONFIRMS ->
          was == Stance.DECLINES
              || was == Stance.SUGGESTS
              || (was == Stance.ASSERTS && Hedges.isDoubted(origin) && !Hedges.isDoubted(relay));
      case PROMISES ->
          (was == Stance.ASSERTS || was == Stance.SUGGESTS)
              && (Hedges.isDoubted(origin) || origin.hasAny(WEIGHING));
      case DEMANDS -> was == Stance.SUGGESTS;
      case SUGGESTS, ASKS -> false;
    };
  }

  /** {@code nobody so far} / {@code ruled out}. */
  private static boolean isClosed(Saying relay, Saying origin) {
    String line = origin.line();
    boolean rulesOut = relay.cue().matches(".*\\b(?:ruled? out|rules out|excluded|rejected)\\b.*");
    return rulesOut
        && !origin.cue().matches(".*\\b(?:ruled? out|rules out|excluded|rejected)\\b.*")
        && (origin.stance() == Stance.ASSERTS || origin.stance() == Stance.SUGGESTS)
        && (SO_FAR.stream().anyMatch(line::contains) || Hedges.isDoubted(origin));
  }

  /**
   * A heavy word that the relay puts into a mouth from which nothing like it came.
   *
   * @param text all that the report of the origin says
   */
  static Optional<String> heavyWord(Saying relay, String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    for (Set<String> words : HEAVY.values()) {
      for (Token word : relay.words()) {
        boolean new_ =
            words.contains(word.form())
                && words.stream().noneMatch(w -> lower.matches("(?s).*\\b" + w + "\\b.*"));
        if (new_) {
          return Optional.of(word.form());
        }
      }
    }
    return Optional.empty();
  }
}
