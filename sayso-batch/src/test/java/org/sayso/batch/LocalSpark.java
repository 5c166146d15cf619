package org.sayso.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sayso.desk.BatchRequest;
import org.sayso.news.Hints;

/** One session on two threads for all tests, since a session takes seconds to start. */
final class LocalSpark {

  static final SparkSession SESSION = start();

  private LocalSpark() {}

  private static SparkSession start() {
    try {
      return SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.shuffle.partitions", "2")
          // planning and compiling take longer than these few rows
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          .config("spark.sql.codegen.wholeStage", "false")
          .config(
              "spark.sql.warehouse.dir", Files.createTempDirectory("warehouse").toUri().toString())
          .getOrCreate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request as the command line makes it. */
  static BatchRequest request(List<String> inputs, Path out, String reader, int partitions) {
    return new BatchRequest(
        inputs,
        out.toString(),
        Hints.NONE,
        reader,
        OptionalInt.of(partitions),
        Duration.ofSeconds(60),
        BatchRequest.GULP);
  }

  /** The rows of a table. */
  static List<Row> table(Path out, String name) {
    return new ArrayList<>(SESSION.read().parquet(out.resolve(name).toString()).collectAsList());
  }

  /** The rows as JSON, in an order of their own. */
  static SortedSet<String> lines(Path out, String name) {
    SortedSet<String> lines = new TreeSet<>();
    table(out, name).forEach(row -> lines.add(row.json()));
    return lines;
  }
}
