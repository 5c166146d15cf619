package org.sayso.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.sayso.claim.Account;
import org.sayso.desk.BatchRequest;
import org.sayso.desk.Reconciling;
import org.sayso.news.RefusalReason;
import org.sayso.reconcile.stories.Decided;
import org.sayso.reconcile.stories.Stories;
import org.sayso.reconcile.stories.StoryFinder;
import org.sayso.story.Story;

/** The second half of the work: what was read is laid into tables, story by story. */
final class Laying {

  private static final String TOLD = "work/told";
  private static final String RECONCILED = "work/reconciled";

  /** So many stories are reconciled between two savings. */
  private static final int STORIES = 512;

  private final SparkSession spark;
  private final BatchRequest request;
  private final Folder folder;
  private final int partitions;
  private final Consumer<String> told;

  Laying(
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

  /** Makes a table where it is not whole. */
  private interface Making {
    Dataset<Row> make() throws IOException;
  }

  private void table(String name, Making making) throws IOException {
    if (!folder.isWhole(name)) {
      told.accept("table " + name + " …");
      making.make().write().mode(SaveMode.Overwrite).parquet(folder.at(name));
    }
  }

  private Dataset<Row> kept(String name, StructType columns) {
    return spark.read().schema(columns).parquet(folder.at(name));
  }

  /**
   * @param readings what came of each report
   * @param twice those whose id another has
   */
  void go(Dataset<Row> readings, Dataset<Row> twice) throws IOException {
    if (!folder.isWhole("work/twice")) {
      twice.write().mode(SaveMode.Overwrite).parquet(folder.at("work/twice"));
    }
    Dataset<Row> doubles = spark.read().parquet(folder.at("work/twice"));
    Dataset<Row> accounts =
        readings
            .where(col("account").isNotNull())
            .join(doubles.select("file", "record"), new String[] {"file", "record"}, "left_anti");
    table(
        "articles", () -> accounts.map(new AccountRows.Articles(), Encoders.row(Tables.ARTICLES)));
    table("claims", () -> accounts.flatMap(new AccountRows.Claims(), Encoders.row(Tables.CLAIMS)));
    table("copies", () -> CopyTable.of(kept("articles", Tables.ARTICLES)));
    table("stories", () -> stories(accounts));
    reconcile(kept("stories", Tables.STORIES), accounts);
    Dataset<Row> reconciled =
        spark
            .read()
            .schema(Tables.RECONCILED)
            .parquet(folder.folders(RECONCILED).toArray(new String[0]));
    list(reconciled, "groups", "groups", Tables.GROUPS);
    list(reconciled, "independence", "groups", Tables.INDEPENDENCE);
    list(reconciled, "conflicts", "conflicts", Tables.CONFLICTS);
    list(reconciled, "compatible", "compatible", Tables.COMPATIBLE);
    list(reconciled, "drift", "drift", Tables.DRIFT);
    list(reconciled, "derivation", "derivation", Tables.DERIVATION);
    table("refused", () -> refused(readings, doubles, reconciled));
  }

  private void list(Dataset<Row> reconciled, String table, String list, StructType columns)
      throws IOException {
    table(
        table,
        () ->
            reconciled
                .where(col("json").isNotNull())
                .flatMap(new StoryRows(list, columns), Encoders.row(columns)));
  }

  /**
   * Stories are found by one pass over all accounts in the order in which they came out, since what
   * is rare is told by what came before: the desk's own pass. Its blocking (of a report's rarest
   * terms, the latest reports that share them) keeps it from comparing all with all.
   */
  private Dataset<Row> stories(Dataset<Row> accounts) {
    Stories stories = new StoryFinder().begin(Decided.NOTHING);
    Iterator<Row> inOrder =
        accounts
            .select("second", "nano", "utf16", "account")
            .orderBy("second", "nano", "utf16")
            .toLocalIterator();
    while (inOrder.hasNext()) {
      stories.add(RecordCodec.read(inOrder.next().<byte[]>getAs("account"), Account.class));
    }
    List<Row> rows = new ArrayList<>();
    for (Story story : stories.now()) {
      rows.add(
          RowFactory.create(
              rows.size(),
              story.id().value(),
              story.title(),
              story.reports().stream().map(Object::toString).toArray(String[]::new)));
    }
    return spark.createDataFrame(rows, Tables.STORIES);
  }

  private void reconcile(Dataset<Row> stories, Dataset<Row> accounts) throws IOException {
    if (!folder.isWhole(TOLD)) {
      stories
          .select(
              col("story"),
              col("id").as("storyId"),
              col("title"),
              posexplode(col("reports")).as(new String[] {"position", "article"}))
          .join(accounts.select(col("id").as("article"), col("account")), "article")
          .withColumn("part", floor(col("story").divide(STORIES)).cast("int"))
          .repartition(partitions, col("part"), col("story"))
          .write()
          .mode(SaveMode.Overwrite)
          .partitionBy("part")
          .parquet(folder.at(TOLD));
    }
    List<String> parts = folder.folders(TOLD);
    for (int i = 0; i < parts.size(); i++) {
      String name = RECONCILED + parts.get(i).substring(parts.get(i).lastIndexOf('/'));
      if (!folder.isWhole(name)) {
        told.accept("reconciling, " + (i + 1) + " of " + parts.size() + " …");
        spark
            .read()
            .parquet(parts.get(i))
            .repartition(partitions, col("story"))
            .sortWithinPartitions("story", "position")
            .mapPartitions(new ReconcileTask(request.patience()), Encoders.row(Tables.RECONCILED))
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(folder.at(name));
      }
    }
  }

  /** Everything that is not in the other tables, with the reason. */
  private Dataset<Row> refused(Dataset<Row> readings, Dataset<Row> twice, Dataset<Row> reconciled) {
    return readings
        .where(col("reason").isNotNull())
        .select(col("name").as("input"), col("reason"), col("detail"))
        .union(twice.map(new SameId(), Encoders.row(Tables.REFUSED)))
        .union(
            reconciled
                .where(col("reason").isNotNull())
                .select(
                    concat(lit("story s"), col("story").plus(1).cast("string")).as("input"),
                    col("reason"),
                    col("detail")));
  }

  /** A report whose id another has, as a refusal. */
  private static final class SameId implements MapFunction<Row, Row> {
    @Override
    public Row call(Row row) {
      return RowFactory.create(
          row.getAs("name"),
          Refusals.word(RefusalReason.SAME_ID),
          Reconciling.sameId(row.getAs("id"), row.getAs("first")));
    }
  }
}
