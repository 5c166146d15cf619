package org.sayso.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.BatchException;
import org.sayso.desk.BatchRequest;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

/** A batch that is killed goes on where it was, and nothing is lost. */
class RestartTest {

  private static final int REPORTS = 12;

  @TempDir private Path folder = Path.of("");

  /** One thing at a time, so that there is something to be killed in. */
  private record Slow(PlainReader reader) implements ArticleReader {
    @Override
    public Reading read(Capture capture) {
      if (capture.name().endsWith(":9")) {
        try {
          TimeUnit.HOURS.sleep(1); // until it is killed
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return reader.read(capture);
    }
  }

  /** The process that is killed. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] args) {
      Engine.put("restart", new Slow(new PlainReader()));
      new SparkBatch().run(request(Path.of(args[0]), Path.of(args[1])), line -> {});
    }
  }

  private static BatchRequest request(Path in, Path out) {
    return new BatchRequest(
        List.of(in.toString()),
        out.toString(),
        Hints.NONE,
        "restart",
        OptionalInt.of(1),
        Duration.ofHours(2),
        1);
  }

  private static Path reports(Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= REPORTS; i++) {
      lines
          .append("{\"id\": \"r")
          .append(i)
          .append("\", \"text\": \"The harbour master denied that ferry number ")
          .append(i)
          .append(" had been late.\"}\n");
    }
    return Files.writeString(file, lines.toString());
  }

  @Test
  void aKilledBatchGoesOn() throws IOException, InterruptedException {
    Path in = reports(folder.resolve("in.jsonl"));
    Path out = folder.resolve("tables");
    kill(in, out);
    List<Path> before = gulps(out);
    assertTrue(before.size() >= 6 && before.size() < REPORTS, before.toString());
    assertFalse(Files.exists(out.resolve("articles")));

    AtomicInteger reads = new AtomicInteger();
    PlainReader reader = new PlainReader();
    Engine.put(
        "restart",
        capture -> {
          reads.incrementAndGet();
          return reader.read(capture);
        });
    assertFalse(LocalSpark.SESSION.sparkContext().isStopped());
    List<String> told = new ArrayList<>();
    new SparkBatch().run(request(in, out), told::add);
    assertEquals(REPORTS - before.size(), reads.get(), "what was read is not read again");

    Path fresh = folder.resolve("fresh");
    new SparkBatch().run(request(in, fresh), line -> {});
    for (String table : List.of("articles", "stories", "refused", "groups", "copies")) {
      assertEquals(LocalSpark.lines(fresh, table), LocalSpark.lines(out, table), table);
    }
    assertEquals(REPORTS, LocalSpark.table(out, "articles").size());

    reads.set(0);
    new SparkBatch().run(request(in, out), told::add);
    assertEquals(0, reads.get());
    assertTrue(told.get(told.size() - 1).endsWith("is done already"), told.toString());

    Files.writeString(in, "{\"text\": \"Another file, the mayor said.\"}\n");
    BatchException e =
        assertThrows(BatchException.class, () -> new SparkBatch().run(request(in, out), told::add));
    assertTrue(String.valueOf(e.getMessage()).contains("begun with other inputs"), e.getMessage());
  }

  private void kill(Path in, Path out) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    for (String opened : List.of("lang", "lang.invoke", "nio", "util", "util.concurrent")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "-Dspark.master=local[1]",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            in.toString(),
            out.toString()));
    Path log = folder.resolve("victim.log");
    Process victim =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      while (gulps(out).size() < 6) {
        assertTrue(victim.isAlive(), () -> "it died by itself: " + words(log));
        Thread.sleep(100);
      }
    } finally {
      victim.destroyForcibly().waitFor();
    }
  }

  private static String words(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Those that are whole. */
  private static List<Path> gulps(Path out) throws IOException {
    Path readings = out.resolve("work/readings");
    List<Path> whole = new ArrayList<>();
    if (Files.isDirectory(readings)) {
      try (var gulps = Files.newDirectoryStream(readings, "gulp-*")) {
        for (Path gulp : gulps) {
          if (Files.exists(gulp.resolve("_SUCCESS"))) {
            whole.add(gulp);
          }
        }
      }
    }
    return whole;
  }
}
