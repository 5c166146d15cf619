package org.sayso.serve.decide;

import java.util.List;
import java.util.Optional;
import org.sayso.json.Json;
import org.sayso.store.Decision.Kind;

/**
 * What could not be kept, with all that was typed.
 *
 * @param message why, where nobody decided in between
 * @param by what others decided in between, the latest last
 * @param last number of the last one, which is seen now
 * @param kept how many decisions of the same form were kept before this one
 * @param mine what was typed, to send again
 * @param hidden what else the form holds
 * @param back the page one came from
 */
public record AgainView(
    Optional<String> message,
    List<DecisionView> by,
    String last,
    int kept,
    List<Field> mine,
    List<Field> hidden,
    String back) {

  public AgainView {
    by = List.copyOf(by);
    mine = List.copyOf(mine);
    hidden = List.copyOf(hidden);
  }

  /**
   * A field of the form.
   *
   * @param name of it
   * @param value that was typed
   * @param told what it is called for people
   */
  public record Field(String name, String value, String told) {}

  static AgainView refused(Form form, int kept, String message) {
    return of(form, kept, Optional.of(message), List.of(), form.get("last"));
  }

  static AgainView overtaken(Form form, int kept, List<DecisionView> by) {
    String last = Long.toString(by.get(by.size() - 1).id());
    return of(form, kept, Optional.empty(), by, last);
  }

  private static AgainView of(
      Form form, int kept, Optional<String> message, List<DecisionView> by, String last) {
    return new AgainView(
        message,
        by,
        last,
        kept,
        Form.TYPED.stream()
            .filter(name -> isMine(form, name))
            .map(name -> new Field(name, form.get(name), told(form, name)))
            .toList(),
        form.fields().entrySet().stream()
            .filter(field -> !field.getKey().equals("last"))
            .filter(field -> !Form.TYPED.contains(field.getKey()) || !isMine(form, field.getKey()))
            .map(field -> new Field(field.getKey(), field.getValue(), ""))
            .sorted(java.util.Comparator.comparing(Field::name))
            .toList(),
        form.back());
  }

  /** What stands as it stood before is no word of mine. */
  private static boolean isMine(Form form, String name) {
    if (name.equals("who") || name.equals("why")) {
      return true;
    }
    boolean claims = form.get("kind").equals("changes");
    return claims
        ? !form.get(name).equals(form.get("was-" + name))
        : !form.get(name).isEmpty() || isDrawn(form, name);
  }

  private static boolean isDrawn(Form form, String name) {
    return form.get("kind").equals(Json.lower(Kind.DRAW)) && !name.equals("value");
  }

  private static String told(Form form, String name) {
    return switch (name) {
      case "value" -> form.get("kind").endsWith("speaker") ? "the right name" : "the right one";
      case "said" -> "day it was said";
      case "who" -> "decided by";
      case "why" -> "why";
      default -> name;
    };
  }

  /** What one wanted, in words. */
  public String wanted() {
    return hidden.stream()
        .filter(field -> field.name().equals("kind"))
        .map(
            field ->
                field.value().equals("changes") ? "correct it" : field.value().replace('_', ' '))
        .map(word -> word.replace('-', ' '))
        .findFirst()
        .orElse("decide");
  }
}
