package org.sayso.serve.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.desk.AsSeen;
import org.sayso.desk.DecideRequest;
import org.sayso.desk.Marks;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Problem;
import org.sayso.store.Decision.Kind;

/**
 * What a person filled in. The form of a claim tells beside each field what stood there before, so
 * that each that is another now is a decision of its own.
 *
 * @param fields all that were sent, by name; of a part's several stretches the numbers in a row
 */
record Form(Map<String, String> fields) {

  private static final List<String> NAMES =
      List.of(
          "kind",
          "on",
          "value",
          "reading",
          "last",
          "who",
          "why",
          "back",
          "speaker",
          "stance",
          "hedged",
          "said",
          "source",
          "cue",
          "content",
          "was-speaker",
          "was-stance",
          "was-hedged",
          "was-said",
          "was-source",
          "was-cue",
          "was-content");

  static final List<String> PARTS = List.of("source", "cue", "content");

  /** What a person may have typed, and sees again where it could not be kept. */
  static final List<String> TYPED =
      List.of(
          "value", "speaker", "stance", "hedged", "said", "source", "cue", "content", "why", "who");

  Form {
    fields = Map.copyOf(fields);
  }

  static Form of(Ask ask) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : NAMES) {
      ask.field(name).ifPresent(value -> fields.put(name, value));
    }
    for (String part : PARTS) {
      spans(ask, part).ifPresent(spans -> fields.put(part, spans));
    }
    return new Form(fields);
  }

  /** {@code 0-39 57-80}, from fields of two numbers for each stretch. */
  private static Optional<String> spans(Ask ask, String part) {
    List<String> starts = ask.fields(part + "-start");
    List<String> ends = ask.fields(part + "-end");
    if (starts.size() != ends.size()) {
      throw Problem.wrongUse("Where the " + part + " stands takes a first and a last character.");
    }
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      spans.add(starts.get(i).strip() + "-" + ends.get(i).strip());
    }
    return Optional.of(String.join(" ", spans));
  }

  String get(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** A page of ours to go back to; nobody is sent elsewhere. */
  String back() {
    String back = get("back");
    return back.matches("/(?![/\\\\])[^\\s\\\\]*") ? back : "/decisions";
  }

  /** The same with another field. */
  Form with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(fields);
    other.put(name, value);
    return new Form(other);
  }

  /** What is to be decided, one after the other. */
  List<Step> steps() {
    return get("kind").equals("changes") ? changes() : List.of(new Step("", one()));
  }

  /**
   * A decision of several.
   *
   * @param field that it is of
   * @param request without what was seen last
   */
  record Step(String field, DecideRequest request) {}

  private List<Step> changes() {
    List<Step> steps = new ArrayList<>();
    if (isOther("speaker")) {
      steps.add(step("speaker", Kind.SPEAKER, Optional.of(get("speaker")), Marks.NONE));
    }
    if (PARTS.stream().anyMatch(this::isOther)) {
      steps.add(
          step(
              "parts",
              Kind.SPANS,
              Optional.empty(),
              Marks.parts(moved("source"), moved("cue"), moved("content"))));
    }
    if (isOther("stance")) {
      steps.add(step("stance", Kind.STANCE, Optional.of(get("stance")), Marks.NONE));
    }
    if (isOther("hedged")) {
      steps.add(step("hedged", Kind.HEDGED, Optional.of(get("hedged")), Marks.NONE));
    }
    if (isOther("said")) {
      String day = get("said").isEmpty() ? "none" : get("said");
      steps.add(step("said", Kind.SAID, Optional.of(day), Marks.NONE));
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("nothing was changed");
    }
    return steps;
  }

  private boolean isOther(String field) {
    return !get(field).equals(get("was-" + field));
  }

  private Optional<String> moved(String part) {
    return isOther(part) ? Optional.of(get(part)) : Optional.empty();
  }

  private Step step(String field, Kind kind, Optional<String> value, Marks marks) {
    return new Step(field, request(kind, value, marks));
  }

  private DecideRequest one() {
    Kind kind = kind();
    if (kind == Kind.DRAW) {
      Marks marks =
          new Marks(
              filled("source"),
              filled("cue"),
              filled("content"),
              filled("stance"),
              filled("hedged"),
              filled("said"));
      return request(kind, filled("speaker"), marks);
    }
    boolean bare = kind == Kind.ACCEPT || kind == Kind.REJECT || kind == Kind.UNDO;
    return request(kind, bare ? Optional.empty() : filled("value"), Marks.NONE);
  }

  private Optional<String> filled(String field) {
    return Optional.of(get(field)).filter(value -> !value.isEmpty());
  }

  private Kind kind() {
    for (Kind kind : Kind.values()) {
      if (DecisionView.isKind(kind, get("kind"))) {
        return kind;
      }
    }
    throw Problem.wrongUse("‘" + get("kind") + "’ is nothing that can be decided.");
  }

  private DecideRequest request(Kind kind, Optional<String> value, Marks marks) {
    return new DecideRequest(
        kind,
        fields.getOrDefault("on", ""),
        value,
        marks,
        get("who").isEmpty() ? System.getProperty("user.name", "unknown") : get("who"),
        get("why"),
        new AsSeen(number("reading"), number("last")));
  }

  private OptionalLong number(String name) {
    String digits = get(name);
    return digits.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }
}
