package org.sayso.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;

/**
 * The rows of a Parquet file as reports. One with {@code text} is what a JSON report with these
 * fields would be, one with {@code html} a page; the other columns are {@code id}, {@code outlet},
 * {@code url}, {@code published} and {@code title}.
 */
final class TableCutting implements MapFunction<Row, Row> {

  private static final List<String> WORDS =
      List.of("id", "outlet", "url", "published", "title", "text", "html");

  private final Cutting.Source source;
  private final byte[] hints;

  private TableCutting(Cutting.Source source, byte[] hints) {
    this.source = source;
    this.hints = hints;
  }

  /** Whether this is such a file, by its name. */
  static boolean isTable(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  /** Its reports. */
  static Dataset<Row> of(SparkSession spark, Cutting.Source source, Hints hints) {
    Dataset<Row> table = spark.read().parquet(source.file());
    Map<String, StructField> columns = new HashMap<>();
    Arrays.stream(table.schema().fields())
        .forEach(field -> columns.put(field.name().toLowerCase(Locale.ROOT), field));
    Column[] asked =
        java.util.stream.Stream.concat(
                WORDS.stream().map(word -> words(table, word, columns)),
                java.util.stream.Stream.of(functions.col("_metadata.row_index")))
            .toArray(Column[]::new);
    return table
        .select(asked)
        .map(new TableCutting(source, RecordCodec.write(hints)), Encoders.row(Tables.CAPTURES));
  }

  /** A column as words; dates as ISO writes them. */
  private static Column words(Dataset<Row> table, String word, Map<String, StructField> columns) {
    StructField field = columns.get(word);
    if (field == null) {
      return functions.lit(null).cast(DataTypes.StringType).as(word);
    }
    Column column = table.col("`" + field.name() + "`");
    return (field.dataType().equals(DataTypes.TimestampType)
            ? functions.date_format(column, "yyyy-MM-dd'T'HH:mm:ssXXX")
            : column.cast(DataTypes.StringType))
        .as(word);
  }

  @Override
  public Row call(Row row) {
    long record = row.getLong(WORDS.size());
    String name = source.file() + ":" + (record + 1);
    Optional<String> text = word(row, "text");
    Optional<String> html = word(row, "html");
    if (text.isPresent()) {
      return taken(record, name, Optional.empty(), json(row), given());
    }
    if (html.isPresent()) {
      return taken(
          record,
          name,
          word(row, "id"),
          html.get().getBytes(StandardCharsets.UTF_8),
          said(row).or(given()));
    }
    return Cutting.lost(
        source,
        record,
        name,
        Refusals.word(RefusalReason.NO_TEXT),
        "the row has neither `text` nor `html`");
  }

  private Hints given() {
    return RecordCodec.read(hints, Hints.class);
  }

  private Row taken(long record, String name, Optional<String> id, byte[] bytes, Hints known) {
    return RowFactory.create(
        source.number(),
        record,
        name,
        id.orElse(null),
        bytes,
        RecordCodec.write(known),
        null,
        null);
  }

  private static byte[] json(Row row) {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    for (String word : WORDS) {
      if (!word.equals("html")) {
        word(row, word).ifPresent(words -> report.put(word, words));
      }
    }
    return report.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Hints said(Row row) {
    return new Hints(
        word(row, "published").flatMap(Publication::parse),
        word(row, "outlet").map(Outlet::new),
        word(row, "url").flatMap(TableCutting::uri),
        word(row, "title"),
        Optional.of("text/html; charset=utf-8"),
        Optional.empty());
  }

  private static Optional<URI> uri(String words) {
    try {
      return Optional.of(new URI(words));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> word(Row row, String name) {
    return Optional.ofNullable(row.<String>getAs(name)).filter(words -> !words.isBlank());
  }
}
