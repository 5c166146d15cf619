package org.sayso.serve.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.DecisionAnswer;
import org.sayso.json.Json;
import org.sayso.serve.web.Words;
import org.sayso.store.Anchor;
import org.sayso.store.Correction;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;

/**
 * A decision as people read it.
 *
 * @param id its number
 * @param who decided
 * @param when the decision was made
 * @param what was decided, {@code set the stance to denies}
 * @param of the words, names or reports that it is of
 * @param why in the person's own words
 * @param undoneBy the decision that took it back
 * @param orphan whether its words are no claim any more
 * @param earlier whether it is of an earlier version
 * @param offered the claim of the newer version that has the same words
 */
public record DecisionView(
    long id,
    String who,
    String when,
    String what,
    String of,
    String why,
    Optional<Long> undoneBy,
    boolean orphan,
    boolean earlier,
    Optional<String> offered) {

  public static DecisionView of(DecisionAnswer answer) {
    Decision decision = answer.decision();
    return new DecisionView(
        decision.id(),
        decision.who(),
        Words.moment(decision.made()),
        what(decision),
        told(decision.subject()),
        decision.why(),
        decision.undoneBy(),
        answer.orphan(),
        answer.earlier(),
        answer.offered());
  }

  static DecisionView of(Decision decision) {
    return of(new DecisionAnswer(decision, false, false, Optional.empty()));
  }

  /** All of them. */
  public static List<DecisionView> of(List<DecisionAnswer> answers) {
    return answers.stream().map(DecisionView::of).toList();
  }

  /** The last of them that stands: what undo would take back. */
  public static Optional<DecisionView> last(List<DecisionView> decisions) {
    return decisions.stream().filter(DecisionView::canBeUndone).reduce((earlier, later) -> later);
  }

  public boolean canBeUndone() {
    return undoneBy.isEmpty() && !what.startsWith("took back");
  }

  private static String what(Decision decision) {
    String value = decision.value().orElse("");
    Correction right = decision.correction();
    return switch (decision.kind()) {
      case ACCEPT -> "accepted it";
      case REJECT -> "rejected it";
      case SPEAKER -> "said that " + value + " said it";
      case SPANS -> "moved " + String.join(" and ", parts(right));
      case STANCE -> "set the stance to " + right.stance().map(Json::lower).orElse("none");
      case HEDGED ->
          right.hedged().orElse(false) ? "marked it as hedged" : "marked it as not hedged";
      case SAID ->
          "set the day it was said to "
              + right.said().flatMap(Correction.Said::day).map(Words::day).orElse("none");
      case DRAW -> "drew it, said by " + value;
      case SAME_SPEAKER -> "merged the name into " + value;
      case OTHER_SPEAKER -> "kept the name apart from " + value;
      case SAME_CLAIM -> "put both claims into one group";
      case OTHER_CLAIM -> "kept both claims apart";
      case SAME_STORY -> "joined the stories of both reports";
      case OTHER_STORY -> "kept both reports in stories of their own";
      case UNDO -> "took back " + told(decision.subject());
    };
  }

  private static List<String> parts(Correction right) {
    List<String> parts = new ArrayList<>();
    part(right.source(), "source").ifPresent(parts::add);
    part(right.cue(), "cue").ifPresent(parts::add);
    part(right.content(), "content").ifPresent(parts::add);
    return parts;
  }

  private static Optional<String> part(Optional<Anchor> anchor, String name) {
    return anchor.map(
        a ->
            a.words().isEmpty()
                ? "the " + name + " away, for there is none"
                : "the " + name + " to “" + a.words() + "”");
  }

  private static String told(Decision.Subject subject) {
    return subject.told(words -> "“" + words + "”");
  }

  /** Whether it is told with its words beside it: of a decision taken back there are none. */
  public boolean isOfWords() {
    return !what.startsWith("took back");
  }

  static boolean isKind(Kind kind, String word) {
    return Json.lower(kind).replace('_', '-').equals(word.replace('_', '-'));
  }
}
