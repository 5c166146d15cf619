package org.sayso.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.archive.FileCaptures;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadAnswer;
import org.sayso.desk.ReadRequest;
import org.sayso.news.Article;
import org.sayso.news.Hints;
import org.sayso.reading.Reading;

/** Web archives, JSON lines and Parquet come in. */
class InputsTest {

  private static final StructType COLUMNS =
      StructType.fromDDL(
          "id STRING, outlet STRING, url STRING, published TIMESTAMP, title STRING, text STRING,"
              + " HTML STRING, other INT");

  @TempDir private Path folder = Path.of("");

  private static String page(int n) {
    return "<html><head><title>Ferry "
        + n
        + " was late</title></head><body><article><p>The harbour master of Cardew denied on Friday"
        + " that ferry "
        + n
        + " had been late, and he promised that the town would get a full report.</p><p>The union"
        + " said that it had waited for that report for many months.</p></article></body></html>";
  }

  private Path warc() throws IOException {
    Path file = folder.resolve("crawl.warc.gz");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = 1; n <= 3; n++) {
        byte[] page = page(n).getBytes(UTF_8);
        String http =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length
                + "\r\n\r\n";
        String head =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.invalid/"
                + n
                + "\r\nWARC-Date: 2024-03-15T10:00:00Z\r\nWARC-Record-ID:"
                + " <urn:uuid:00000000-0000-0000-0000-00000000000"
                + n
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + page.length)
                + "\r\n\r\n";
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write((head + http).getBytes(UTF_8));
        member.write(page);
        member.write("\r\n\r\n".getBytes(UTF_8));
        member.finish();
      }
    }
    return file;
  }

  @Test
  void archivesAndLinesAreCutAsTheDeskCutsThem() throws IOException {
    List<String> inputs = new ArrayList<>(List.of(warc().toString()));
    StringBuilder lines = new StringBuilder();
    for (int n = 1; n <= 5; n++) {
      lines.append("{\"text\": \"The mayor said that ferry " + n + " was late 😀.\"}\n");
    }
    inputs.add(Files.writeString(folder.resolve("lines.jsonl"), lines + "{broken\n").toString());
    Map<String, Article> wanted = new HashMap<>();
    PlainReader reader = new PlainReader();
    new Desk(
            request ->
                new FileCaptures(
                    request.inputs(), request.hints(), java.io.InputStream::nullInputStream),
            () -> reader)
        .read(
            new ReadRequest(inputs, Hints.NONE),
            answer -> {
              if (answer instanceof ReadAnswer.Done done
                  && done.reading() instanceof Reading.Read read) {
                wanted.put(read.article().id().value(), read.article());
              }
            });
    assertEquals(8, wanted.size(), wanted.keySet().toString());
    Path out = folder.resolve("tables");
    Engine.put("plain", reader);
    assertTrue(!LocalSpark.SESSION.sparkContext().isStopped());
    new SparkBatch().run(LocalSpark.request(inputs, out, "plain", 2), line -> {});
    for (Row row : LocalSpark.table(out, "articles")) {
      Article article = Objects.requireNonNull(wanted.remove(row.<String>getAs("id")));
      assertEquals(article.text(), row.getAs("text"));
      assertEquals(article.title(), row.getAs("title"));
      assertEquals(article.url().map(Object::toString).orElse(null), row.getAs("url"));
    }
    assertEquals(Map.of(), wanted);
    assertEquals(1, LocalSpark.table(out, "refused").size());
  }

  @Test
  void rowsOfParquetAreReports() throws IOException {
    String table = folder.resolve("archive.parquet").toString();
    List<Row> rows =
        List.of(
            RowFactory.create(
                "r1",
                "Kestrel Post",
                "https://kestrel.invalid/1",
                Timestamp.from(Instant.parse("2024-03-15T16:30:00Z")),
                "Late again",
                "The mayor said that the ferry was late.",
                null,
                1),
            RowFactory.create("r2", "Quay", "https://quay.invalid/2", null, null, null, page(2), 2),
            RowFactory.create("r3", null, null, null, null, null, null, 3));
    LocalSpark.SESSION.createDataFrame(rows, COLUMNS).coalesce(1).write().parquet(table);
    Path out = folder.resolve("tables");
    Engine.put("plain", new PlainReader());
    new SparkBatch().run(LocalSpark.request(List.of(table), out, "plain", 2), line -> {});
    Map<String, Row> articles = new HashMap<>();
    LocalSpark.table(out, "articles").forEach(row -> articles.put(row.getAs("id"), row));
    assertEquals(2, articles.size());
    Row first = Objects.requireNonNull(articles.get("r1"));
    Row second = Objects.requireNonNull(articles.get("r2"));
    assertEquals("Kestrel Post", first.getAs("outlet"));
    assertEquals("https://kestrel.invalid/1", first.getAs("url"));
    assertEquals("2024-03-15T16:30:00Z", first.getAs("published"));
    assertEquals("Late again", first.getAs("title"));
    assertEquals("The mayor said that the ferry was late.", first.getAs("text"));
    assertEquals("Quay", second.getAs("outlet"));
    assertTrue(second.<String>getAs("text").contains("denied on Friday"));
    Row refused = LocalSpark.table(out, "refused").get(0);
    assertEquals("no_text", refused.getAs("reason"));
    assertTrue(refused.<String>getAs("input").endsWith(":3"), refused.toString());
  }
}
