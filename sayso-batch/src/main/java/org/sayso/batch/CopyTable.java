package org.sayso.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.sayso.reconcile.copies.Boilerplate;
import org.sayso.reconcile.copies.Copies;
import org.sayso.reconcile.copies.CopyKeys;
import org.sayso.reconcile.copies.Shingles;

/**
 * The copies among all articles, found by locality-sensitive hashing: two texts are compared only
 * where they share a key (ADR 16). Texts of the very same words go together first, so that an item
 * printed a thousand times is compared once.
 */
final class CopyTable {

  private static final StructType MARKS =
      StructType.fromDDL("outlet STRING, line BIGINT, beside BIGINT");

  private static final StructType TEXTS =
      StructType.fromDDL("id STRING, text STRING, whole BIGINT, words INT, keys ARRAY<BIGINT>");

  private CopyTable() {}

  /** The pairs; of texts with the same words each is paired with the first only. */
  static Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> texts =
        articles
            .select("id", "outlet", "text")
            .flatMap(new Keys(boilerplate(articles)), Encoders.row(TEXTS))
            .persist();
    Dataset<Row> firsts = texts.groupBy("whole", "words").agg(min("id").as("first"));
    Dataset<Row> told = texts.join(firsts, new String[] {"whole", "words"});
    Dataset<Row> same =
        told.where(col("id").notEqual(col("first")))
            .select(
                col("first").as("a"),
                col("id").as("b"),
                lit("exact").as("kind"),
                lit(1.0).as("jaccard"),
                lit(1.0).as("ofA"),
                lit(1.0).as("ofB"));
    Dataset<Row> different = told.where(col("id").equalTo(col("first")));
    Dataset<Row> keys = different.select(col("id"), explode(col("keys")).as("key"));
    Dataset<Row> candidates =
        keys.withColumnRenamed("id", "a")
            .join(keys.withColumnRenamed("id", "b"), "key")
            .where(col("a").lt(col("b")))
            .select("a", "b")
            .distinct();
    Dataset<Row> wording = different.select("id", "text");
    return candidates
        .join(wording.withColumnRenamed("id", "a").withColumnRenamed("text", "textOfA"), "a")
        .join(wording.withColumnRenamed("id", "b").withColumnRenamed("text", "textOfB"), "b")
        .flatMap(new Compared(), Encoders.row(Tables.COPIES))
        .union(same);
  }

  /** What each outlet puts at head and foot of its reports. */
  private static Map<String, Set<Long>> boilerplate(Dataset<Row> articles) {
    List<Row> lines =
        articles
            .where(col("outlet").isNotNull())
            .select("outlet", "text")
            .flatMap(new Marks(), Encoders.row(MARKS))
            .groupBy("outlet", "line")
            .agg(count_distinct(col("beside")).as("texts"))
            .where(col("texts").geq(Boilerplate.FEWEST_TEXTS))
            .select("outlet", "line")
            .collectAsList();
    Map<String, Set<Long>> outlets = new HashMap<>();
    for (Row line : lines) {
      outlets.computeIfAbsent(line.getString(0), o -> new HashSet<>()).add(line.getLong(1));
    }
    return outlets;
  }

  /** Paragraphs that may be boilerplate. */
  private static final class Marks implements FlatMapFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Row article) {
      return Boilerplate.marks(article.getString(1)).stream()
          .map(mark -> RowFactory.create(article.getString(0), mark.line(), mark.beside()))
          .iterator();
    }
  }

  /** Each text without its outlet's boilerplate, and the keys by which it is found. */
  private static final class Keys implements FlatMapFunction<Row, Row> {
    private final Map<String, Set<Long>> boilerplate;

    Keys(Map<String, Set<Long>> boilerplate) {
      this.boilerplate = boilerplate;
    }

    @Override
    public Iterator<Row> call(Row article) {
      String text = article.getAs("text");
      String own =
          Optional.ofNullable(article.<String>getAs("outlet"))
              .flatMap(outlet -> Optional.ofNullable(boilerplate.get(outlet)))
              .map(lines -> new Boilerplate(lines).without(text))
              .orElse(text);
      Shingles shingles = Shingles.of(own);
      return shingles.words() == 0
          ? Stream.<Row>empty().iterator()
          : Stream.of(
                  RowFactory.create(
                      article.getAs("id"),
                      own,
                      shingles.whole(),
                      shingles.words(),
                      CopyKeys.of(shingles)))
              .iterator();
    }
  }

  /** Two texts that share a key, compared exactly. */
  private static final class Compared implements FlatMapFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Row pair) {
      return Copies.between(Shingles.of(pair.getAs("textOfA")), Shingles.of(pair.getAs("textOfB")))
          .map(
              copy ->
                  RowFactory.create(
                      pair.getAs("a"),
                      pair.getAs("b"),
                      copy.kind().name().toLowerCase(Locale.ROOT),
                      copy.similarity().jaccard(),
                      copy.similarity().containmentOfA(),
                      copy.similarity().containmentOfB()))
          .stream()
          .iterator();
    }
  }
}
