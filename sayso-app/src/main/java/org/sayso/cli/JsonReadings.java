package org.sayso.cli;

import org.sayso.json.Json;
import org.sayso.reading.Reading;

/** Readings as JSON: a line each, or one list. */
final class JsonReadings implements Renderer {

  private final boolean pretty;
  private boolean begun;

  private JsonReadings(boolean pretty) {
    this.pretty = pretty;
  }

  /** One line an article. */
  static JsonReadings lines() {
    return new JsonReadings(false);
  }

  /** One list of all articles, indented, with the words of every span. */
  static JsonReadings list() {
    return new JsonReadings(true);
  }

  @Override
  public String opening() {
    return pretty ? "[" : "";
  }

  @Override
  public String render(Reading reading) {
    String object = Json.reading(reading, pretty);
    if (!pretty) {
      return object + "\n";
    }
    String separator = begun ? ",\n" : "\n";
    begun = true;
    return separator + object;
  }

  @Override
  public String closing() {
    return pretty ? "\n]\n" : "";
  }
}
