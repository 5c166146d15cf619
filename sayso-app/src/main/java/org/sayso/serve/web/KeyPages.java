package org.sayso.serve.web;

import java.util.List;

/** The keys, for those who read them on a page of their own. */
public final class KeyPages implements Pages {

  /**
   * A key.
   *
   * @param keys as one presses them
   * @param does what
   */
  public record Key(String keys, String does) {}

  /** All of them; a test holds them against the table of the script. */
  static final List<Key> ALL =
      List.of(
          new Key("/", "search"),
          new Key("g s", "go to the stories"),
          new Key("g r", "go to the review"),
          new Key("g a", "add a report"),
          new Key("j", "next item"),
          new Key("k", "previous item"),
          new Key("o", "open the item"),
          new Key("Enter", "open the item"),
          new Key("?", "show the keys"),
          new Key("Esc", "close, or leave a field"),
          new Key("h", "column before"),
          new Key("l", "column after"),
          new Key("c", "next conflict"),
          new Key("t", "between a story and its timeline"),
          new Key("[", "as of one report earlier"),
          new Key("]", "as of one report later"),
          new Key("+", "timeline nearer"),
          new Key("-", "timeline farther"));

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/keys", "The keys.", List.of(), ask -> Reply.page("keys.jte", ALL, () -> "")));
  }
}
