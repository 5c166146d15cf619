package org.sayso.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.sayso.news.Outlet;
import org.sayso.reconcile.copies.CopyIndex;

/** The copies are those that the index in memory finds. */
class CopyTableTest {

  private static final StructType ARTICLES =
      StructType.fromDDL("id STRING, outlet STRING, text STRING");

  private static String words(Random random, int n) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < n; i++) {
      words.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(2_000), 36));
    }
    return words.toString();
  }

  @Test
  void theSamePairsAsInMemory() {
    Random random = new Random(1);
    List<CopyIndex.Document<String>> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String item = words(random, 120);
      add(documents, "Corvin", item);
      add(documents, "Quay", words(random, 200) + "\n\n" + item + "\n\n" + words(random, 200));
      add(documents, "Quay", item.toUpperCase(java.util.Locale.ROOT) + ".");
      add(documents, "Lumira", item.substring(0, 300) + " " + words(random, 30));
      add(
          documents,
          "Halna",
          words(random, 60) + "\n\nSign up for our morning letter, it is free.");
      add(documents, "", words(random, 12));
    }
    add(documents, "", "The same few words");
    add(documents, "Corvin", "the same, few words!");
    List<Row> rows =
        documents.stream()
            .map(
                d ->
                    RowFactory.create(
                        d.key(), d.outlet().isKnown() ? d.outlet().name() : null, d.text()))
            .toList();
    Map<String, String> firsts = new HashMap<>();
    TreeSet<String> found = new TreeSet<>();
    List<Row> pairs =
        CopyTable.of(LocalSpark.SESSION.createDataFrame(rows, ARTICLES)).collectAsList();
    for (Row pair : pairs) {
      if (pair.getAs("kind").equals("exact")) {
        firsts.put(pair.getAs("b"), pair.getAs("a"));
      }
    }
    pairs.forEach(
        pair -> found.add(pair.getAs("a") + " " + pair.getAs("b") + " " + pair.getAs("kind")));
    TreeSet<String> wanted = new TreeSet<>();
    for (CopyIndex.Pair<String> pair : CopyIndex.of(documents).pairs()) {
      String a = firsts.getOrDefault(pair.a(), pair.a());
      String b = firsts.getOrDefault(pair.b(), pair.b());
      String kind = pair.copy().kind().name().toLowerCase(java.util.Locale.ROOT);
      if (kind.equals("exact")) {
        wanted.add(a + " " + pair.b() + " " + kind);
      } else {
        wanted.add((a.compareTo(b) < 0 ? a + " " + b : b + " " + a) + " " + kind);
      }
    }
    assertTrue(wanted.size() > 30, wanted.toString());
    assertEquals(wanted, found);
  }

  private static void add(List<CopyIndex.Document<String>> documents, String outlet, String text) {
    documents.add(
        new CopyIndex.Document<>("d%03d".formatted(documents.size()), new Outlet(outlet), text));
  }
}
