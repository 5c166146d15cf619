package org.sayso.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.sayso.claim.Account;
import org.sayso.json.Json;
import org.sayso.reading.Reading;

/** Accounts as rows of articles and of claims: what {@code read --format json} prints. */
final class AccountRows {

  private AccountRows() {}

  private static ObjectNode json(Row row) {
    Account account = RecordCodec.read(row.<byte[]>getAs("account"), Account.class);
    return JsonRows.object(
        Json.reading(
            new Reading.Read(account.article(), account.claims(), account.times(), account.notes()),
            true));
  }

  /** A row an article. */
  static final class Articles implements MapFunction<Row, Row> {
    @Override
    public Row call(Row row) {
      ObjectNode told = json(row);
      ObjectNode article = (ObjectNode) told.path("article");
      article.set("times", told.path("times"));
      article.set("notes", told.path("notes"));
      article.put("input", row.<String>getAs("name"));
      return JsonRows.row(article, Tables.ARTICLES);
    }
  }

  /** A row a claim. */
  static final class Claims implements FlatMapFunction<Row, Row> {

    private static final List<String> SPANS = List.of("source", "cue", "content");

    @Override
    public Iterator<Row> call(Row row) {
      ObjectNode told = json(row);
      String article = told.path("article").path("id").asText();
      List<Row> rows = new ArrayList<>();
      for (JsonNode claim : told.path("claims")) {
        ObjectNode columns = (ObjectNode) claim;
        columns.put("article", article);
        for (String spans : SPANS) {
          columns.set(spans, columns.path(spans + "Text")); // those with their words
        }
        rows.add(JsonRows.row(columns, Tables.CLAIMS));
      }
      return rows.iterator();
    }
  }
}
