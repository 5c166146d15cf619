package org.sayso.serve.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.desk.ClaimAnswer;
import org.sayso.desk.Statement;
import org.sayso.json.Json;
import org.sayso.serve.statements.StatementView;
import org.sayso.store.Anchor;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/**
 * One claim, to be corrected.
 *
 * @param of {@code address/c3}
 * @param statement as people decided; as it was read where they rejected it
 * @param rejected whether they did, or its words are no claim now
 * @param reading that is shown
 * @param last decision that is shown
 * @param speaker by name
 * @param said on this day; blank where that is not told
 * @param parts where source, cue and content stand
 * @param history what was decided of it
 * @param back the page to go back to
 */
public record ClaimView(
    String of,
    StatementView statement,
    boolean rejected,
    long reading,
    long last,
    String speaker,
    String said,
    List<Part> parts,
    List<DecisionView> history,
    String back) {

  /** What a speaker may do with a content. */
  public static final List<String> STANCES =
      Arrays.stream(Stance.values()).map(Json::lower).toList();

  public ClaimView {
    parts = List.copyOf(parts);
    history = List.copyOf(history);
  }

  /**
   * Where a part stands.
   *
   * @param name source, cue or content
   * @param spans in code points
   * @param words that stand there
   * @param stretches each with its first character and the one behind its last
   */
  public record Part(String name, String spans, String words, List<Stretch> stretches) {
    public Part {
      stretches = List.copyOf(stretches);
    }
  }

  /**
   * A stretch of words.
   *
   * @param start its first character, in code points
   * @param end the one behind its last; both blank where a part is left implicit
   */
  public record Stretch(String start, String end) {}

  static ClaimView of(String of, ClaimAnswer answer, Optional<String> back) {
    Claim claim = answer.decided().or(answer::read).orElseThrow();
    StatementView statement = StatementView.of(new Statement(answer.holding(), claim));
    String text = answer.holding().account().article().text();
    return new ClaimView(
        of,
        statement,
        answer.decided().isEmpty(),
        answer.holding().reading().id(),
        answer.last(),
        String.join(" and ", statement.speakers()),
        claim.saidAt().map(Object::toString).orElse(""),
        List.of(
            part("source", claim.attribution().source(), text),
            part("cue", claim.attribution().cue(), text),
            part("content", claim.attribution().content(), text)),
        DecisionView.of(answer.decisions()),
        back.orElseGet(
            () ->
                "/articles?at="
                    + org.sayso.serve.web.Frame.encoded(statement.address())
                    + "&version="
                    + statement.version()
                    + "#card-"
                    + statement.card()));
  }

  private static Part part(String name, Spans spans, String text) {
    String written = Anchor.written(spans, new Offsets(text));
    List<Stretch> stretches = new ArrayList<>();
    for (String one : written.isEmpty() ? new String[0] : written.split(" ", -1)) {
      int dash = one.indexOf('-');
      stretches.add(new Stretch(one.substring(0, dash), one.substring(dash + 1)));
    }
    if (stretches.isEmpty()) {
      stretches.add(new Stretch("", ""));
    }
    return new Part(name, written, spans.isEmpty() ? "" : spans.in(text), stretches);
  }
}
