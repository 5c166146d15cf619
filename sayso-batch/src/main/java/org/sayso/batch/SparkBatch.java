package org.sayso.batch;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sayso.archive.FileCaptures;
import org.sayso.desk.BatchAnswer;
import org.sayso.desk.BatchDesk;
import org.sayso.desk.BatchException;
import org.sayso.desk.BatchRequest;

/**
 * The batch on Apache Spark: on a cluster where {@code spark-submit} says so, else on this
 * machine's cores.
 */
public final class SparkBatch implements BatchDesk {

  @Override
  public BatchAnswer run(BatchRequest request, Consumer<String> told) {
    if (request.inputs().contains(FileCaptures.STANDARD_INPUT)) {
      throw new BatchException("standard input cannot be read in parts; give files");
    }
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = session();
    try {
      return run(spark, request, told);
    } catch (BatchException e) {
      throw e;
    } catch (Exception e) { // Spark throws checked ones without saying so
      throw new BatchException(
          "the batch stopped: " + Refusals.say(e) + "; the same command goes on from here", e);
    } finally {
      if (ours) {
        spark.stop();
      }
    }
  }

  private static BatchAnswer run(SparkSession spark, BatchRequest request, Consumer<String> told)
      throws IOException {
    List<String> sources = sources(request);
    Folder folder = new Folder(request.out(), spark.sparkContext().hadoopConfiguration());
    Manifest.agree(folder, request, sources);
    if (folder.isDone()) {
      told.accept(request.out() + " is done already");
    } else {
      int partitions = request.partitions().orElse(4 * spark.sparkContext().defaultParallelism());
      Gathering gathering = new Gathering(spark, request, folder, partitions, told);
      gathering.go(sources);
      Dataset<Row> readings = gathering.readings();
      new Laying(spark, request, folder, partitions, told).go(readings, gathering.twice(readings));
      folder.setDone();
    }
    folder.delete("work");
    return answer(spark, folder);
  }

  /** Spark leaves an empty file beside the parts of a table; it is no report. */
  private static List<String> sources(BatchRequest request) {
    return FileCaptures.files(request.inputs()).stream()
        .filter(file -> !file.endsWith("/_SUCCESS"))
        .toList();
  }

  private static BatchAnswer answer(SparkSession spark, Folder folder) {
    Dataset<Row> refused = spark.read().parquet(folder.at("refused"));
    return new BatchAnswer(
        count(spark, folder, "articles"),
        count(spark, folder, "claims"),
        refused.count(),
        refused.where(col("reason").isin(Refusals.FAILED, Refusals.TIMED_OUT)).count(),
        count(spark, folder, "stories"),
        count(spark, folder, "conflicts"));
  }

  private static long count(SparkSession spark, Folder folder, String table) {
    return spark.read().parquet(folder.at(table)).count();
  }

  /** On this machine nothing listens and nothing is drawn; a cluster's own settings win. */
  private static SparkSession session() {
    SparkConf settings =
        new SparkConf()
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.app.name", "Sayso")
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.sql.session.timeZone", "UTC")
            .setIfMissing("spark.sql.shuffle.partitions", "16")
            // reports are long: a batch of 4096 of them would be a gigabyte
            .setIfMissing("spark.sql.parquet.columnarReaderBatchSize", "64")
            .setIfMissing("spark.hadoop.parquet.block.size", String.valueOf(16 << 20));
    if (settings.get("spark.master").startsWith("local")) {
      settings
          .setIfMissing("spark.driver.host", "127.0.0.1")
          .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    }
    return SparkSession.builder().config(settings).getOrCreate();
  }
}
