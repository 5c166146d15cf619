package org.sayso.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One of the lists of a reconciliation as rows. */
final class StoryRows implements FlatMapFunction<Row, Row> {

  private final String list;
  private final StructType columns;

  /**
   * @param list {@code groups}, {@code conflicts} …
   */
  StoryRows(String list, StructType columns) {
    this.list = list;
    this.columns = columns;
  }

  @Override
  public Iterator<Row> call(Row row) {
    JsonNode story = JsonRows.object(row.getAs("json")).path("stories").path(0);
    return JsonRows.rows(story, list, columns).iterator();
  }
}
