package org.sayso.serve.web;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is answered. */
public sealed interface Reply {

  /**
   * A page, and its twin of JSON: two renderings of one answer, of which one is asked for.
   *
   * @param status of HTTP
   * @param template that shows it, {@code stories/list.jte}
   * @param view what the template shows
   * @param json the same for programs
   */
  record Page(int status, String template, Object view, Supplier<String> json) implements Reply {}

  /**
   * Something whole.
   *
   * @param type its media type, with the charset
   * @param text of it
   */
  record Text(String type, String text) implements Reply {}

  /**
   * Something long, told line by line.
   *
   * @param type its media type, with the charset
   * @param lines tells each, with its end
   */
  record Lines(String type, Consumer<Consumer<String>> lines) implements Reply {}

  /**
   * A file to be saved.
   *
   * @param type its media type, with the charset
   * @param name it is saved under
   * @param text of it
   */
  record Download(String type, String name, String text) implements Reply {}

  /**
   * A file to be saved that is no text.
   *
   * @param type its media type
   * @param name it is saved under
   * @param bytes of it
   */
  record Bytes(String type, String name, Supplier<byte[]> bytes) implements Reply {}

  /**
   * Look there: after a form that was taken.
   *
   * @param to an address of ours
   */
  record SeeOther(String to) implements Reply {}

  static Reply page(String template, Object view, Supplier<String> json) {
    return new Page(200, template, view, json);
  }
}
