package org.sayso.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.sayso.desk.BatchRequest;
import org.sayso.news.RefusalReason;

/**
 * The first half of the work: files are cut into reports, and these are read, a gulp after the
 * other; what was read is safe.
 */
final class Gathering {

  private static final String CAPTURES = "work/captures";
  private static final String READINGS = "work/readings";

  /** So many reports lie in one file, and a gulp is some files. */
  private static final int IN_A_FILE = 256;

  private final SparkSession spark;
  private final BatchRequest request;
  private final Folder folder;
  private final int partitions;
  private final Consumer<String> told;

  Gathering(
      SparkSession spark,
      BatchRequest request,
      Folder folder,
      int partitions,
      Consumer<String> told) {
    this.spark = spark;
    this.request = request;
    this.folder = folder;
    this.partitions = partitions;
    this.told = told;
  }

  /** Reads what was not read yet. */
  void go(List<String> sources) throws IOException {
    if (!folder.isWhole(READINGS)) {
      cut(sources);
      read();
      folder.setWhole(READINGS);
    }
    folder.delete(CAPTURES);
  }

  private void cut(List<String> sources) throws IOException {
    List<Cutting.Source> plain = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Cutting.Source source = new Cutting.Source(i, sources.get(i));
      if (TableCutting.isTable(source.file())) {
        cutTable(source);
      } else {
        plain.add(source);
      }
    }
    String captures = CAPTURES + "/files";
    if (!plain.isEmpty() && !folder.isWhole(captures)) {
      told.accept("cutting files into reports …");
      save(
          spark.createDataFrame(
              JavaSparkContext.fromSparkContext(spark.sparkContext())
                  .parallelize(plain, Math.min(plain.size(), 4 * partitions))
                  .flatMap(new Cutting(request.hints())),
              Tables.CAPTURES),
          captures);
    }
  }

  /** A broken table is a refusal, like any broken file. */
  private void cutTable(Cutting.Source source) throws IOException {
    String captures = CAPTURES + "/table-%06d".formatted(source.number());
    if (folder.isWhole(captures)) {
      return;
    }
    told.accept("cutting " + source.file() + " into reports …");
    try {
      save(TableCutting.of(spark, source, request.hints()), captures);
    } catch (Exception e) { // Spark throws checked ones without saying so
      Row lost =
          Cutting.lost(
              source, 0, source.file(), Refusals.word(RefusalReason.MALFORMED), Refusals.say(e));
      save(spark.createDataFrame(List.of(lost), Tables.CAPTURES), captures);
    }
  }

  private void save(Dataset<Row> captures, String name) {
    captures
        .write()
        .option("maxRecordsPerFile", Math.min(IN_A_FILE, request.gulp()))
        .mode(SaveMode.Overwrite)
        .parquet(folder.at(name));
  }

  private void read() throws IOException {
    List<String> parts = new ArrayList<>();
    for (String captures : folder.folders(CAPTURES)) {
      parts.addAll(folder.parts(captures));
    }
    int inAGulp = Math.max(1, request.gulp() / IN_A_FILE);
    int gulps = (parts.size() + inAGulp - 1) / inAGulp;
    for (int gulp = 0; gulp < gulps; gulp++) {
      String readings = READINGS + "/gulp-%06d".formatted(gulp);
      if (!folder.isWhole(readings)) {
        told.accept("reading, " + (gulp + 1) + " of " + gulps + " …");
        List<String> of =
            parts.subList(gulp * inAGulp, Math.min(parts.size(), (gulp + 1) * inAGulp));
        spark
            .read()
            .schema(Tables.CAPTURES)
            .parquet(of.toArray(new String[0]))
            .repartition(partitions, col("file"), col("record"))
            .mapPartitions(
                new ReadTask(request.weights(), request.patience()), Encoders.row(Tables.READINGS))
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(folder.at(readings));
      }
    }
  }

  /** What came of each report. */
  Dataset<Row> readings() throws IOException {
    return spark
        .read()
        .schema(Tables.READINGS)
        .parquet(folder.folders(READINGS).toArray(new String[0]));
  }

  /** Reports whose id another one before them has, and the name of that. */
  Dataset<Row> twice(Dataset<Row> readings) {
    Dataset<Row> named =
        readings.where(col("id").isNotNull()).select("id", "file", "record", "name");
    Dataset<Row> firsts =
        named.groupBy("id").agg(min(struct(col("file"), col("record"), col("name"))).as("first"));
    return named
        .join(firsts, "id")
        .where(
            col("file").notEqual(col("first.file")).or(col("record").notEqual(col("first.record"))))
        .select(col("file"), col("record"), col("id"), col("name"), col("first.name").as("first"));
  }
}
