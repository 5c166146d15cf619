package org.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.DecisionAnswer;
import org.sayso.desk.Holding;
import org.sayso.desk.Statement;
import org.sayso.desk.StorySummary;
import org.sayso.store.Found.Count;

/** Lists for programs, a page at a time, each with the address of the next. */
public final class ApiOutput {

  private ApiOutput() {}

  /**
   * Some of a list.
   *
   * @param total how long it is
   * @param items of it
   * @param next the address of those that follow; empty at the end
   */
  public record Listed<T>(long total, List<T> items, Optional<String> next) {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /** What writes one item. */
  private interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  private static <T> String list(String key, Listed<T> listed, Item<T> item) {
    return Json.object(
        json -> {
          json.writeNumberField("total", listed.total());
          json.writeArrayFieldStart(key);
          for (T one : listed.items()) {
            item.write(json, one);
          }
          json.writeEndArray();
          next(json, listed);
        });
  }

  private static void next(JsonGenerator json, Listed<?> listed) throws IOException {
    if (listed.next().isPresent()) {
      json.writeStringField("next", listed.next().get());
    }
  }

  public static String claims(Listed<Statement> claims) {
    return list("claims", claims, Json::statement);
  }

  public static String articles(Listed<Holding> articles) {
    return list("articles", articles, Json::holding);
  }

  public static String speakers(Listed<Count> speakers) {
    return list(
        "speakers",
        speakers,
        (json, name) -> {
          json.writeStartObject();
          json.writeStringField("name", name.value());
          json.writeNumberField("count", name.hits());
          json.writeEndObject();
        });
  }

  public static String stories(Listed<StorySummary> stories) {
    return Json.object(
        json -> {
          json.writeNumberField("total", stories.total());
          StoryOutput.list(json, stories.items());
          next(json, stories);
        });
  }

  public static String decisions(Listed<DecisionAnswer> decisions) {
    return Json.object(
        json -> {
          json.writeNumberField("total", decisions.total());
          DecisionOutput.list(json, decisions.items());
          next(json, decisions);
        });
  }

  /** One claim on one line, with its end. */
  public static String line(Statement statement) {
    return Json.line(json -> Json.statement(json, statement));
  }

  /** One claim. */
  public static String claim(Statement statement) {
    return Json.object(
        json -> {
          json.writeFieldName("claim");
          Json.statement(json, statement);
        });
  }
}
