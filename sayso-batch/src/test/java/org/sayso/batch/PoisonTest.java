package org.sayso.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.BatchAnswer;
import org.sayso.desk.BatchException;
import org.sayso.desk.BatchRequest;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

/** What a report can do to its reader. */
class PoisonTest {

  private static final String TEXT = "The harbour master denied that the ferry had been late.\n";

  @TempDir private Path folder = Path.of("");

  private record Poisoned(PlainReader reader) implements ArticleReader {
    @Override
    public Reading read(Capture capture) {
      if (capture.name().contains("mistake")) {
        throw new IllegalArgumentException("not a span: [3,3)");
      }
      if (capture.name().contains("deep")) {
        throw new StackOverflowError();
      }
      if (capture.name().contains("large")) {
        throw new OutOfMemoryError("Java heap space");
      }
      if (capture.name().contains("endless")) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return reader.read(capture);
    }
  }

  @Test
  void whatGoesWrongIsRefusedAndTheRestIsRead() throws IOException {
    SparkSession session = LocalSpark.SESSION;
    Path in = Files.createDirectories(folder.resolve("in"));
    for (String name :
        List.of("a", "mistake", "b", "deep", "large", "endless", "c", "in-other/a")) {
      Path file = in.resolve(name + ".txt");
      Files.createDirectories(file.resolve("..").normalize());
      Files.writeString(file, name + ". " + TEXT);
    }
    Files.writeString(in.resolve("empty.txt"), " ");
    Files.write(in.resolve("broken.warc.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3});
    Files.writeString(in.resolve("broken.parquet"), "PAR1 but not really");
    Engine.put("poisoned", new Poisoned(new PlainReader()));
    Path out = folder.resolve("tables");
    BatchRequest request =
        new BatchRequest(
            List.of(in.toString(), folder.resolve("nowhere.txt").toString()),
            out.toString(),
            Hints.NONE,
            "poisoned",
            OptionalInt.of(2),
            Duration.ofSeconds(2),
            2_000);
    BatchAnswer answer = new SparkBatch().run(request, line -> {});
    assertTrue(!session.sparkContext().isStopped());
    Map<String, String> refused = new TreeMap<>();
    for (Row row : LocalSpark.table(out, "refused")) {
      String input = row.getAs("input");
      refused.put(input.substring(input.lastIndexOf('/') + 1), row.getAs("reason"));
    }
    assertEquals("failed", refused.get("mistake.txt"));
    assertEquals("failed", refused.get("deep.txt"));
    assertEquals("failed", refused.get("large.txt"));
    assertEquals("timed_out", refused.get("endless.txt"));
    assertEquals("empty", refused.get("empty.txt"));
    assertEquals("same_id", refused.get("a.txt"), "two reports are called a.txt");
    assertEquals("unreadable", refused.get("nowhere.txt"));
    assertEquals("malformed", refused.get("broken.parquet"));
    assertTrue(refused.containsKey("broken.warc.gz"), refused.toString());
    assertEquals(9, refused.size());
    assertEquals(new BatchAnswer(3, 0, 9, 4, 3, 0), answer);
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    SparkSession session = LocalSpark.SESSION;
    assertTrue(!session.sparkContext().isStopped());
    Path in = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path out = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(out.resolve("thesis.txt"), "years of work");
    BatchRequest request = LocalSpark.request(List.of(in.toString()), out, "poisoned", 1);
    BatchException e =
        assertThrows(BatchException.class, () -> new SparkBatch().run(request, line -> {}));
    assertTrue(String.valueOf(e.getMessage()).contains("holds other things"), e.getMessage());
  }
}
