package org.sayso.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.parse.ParsedArticle;

/** The stages of reading, each over all examples; one operation is one pass over them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class ReadingBenchmark {

  /** Folder of the examples. */
  @Param("examples")
  public String examples;

  private List<Capture> captures;
  private List<ParsedArticle> parsed;
  private Stages stages;
  private ArticleReader reader;

  /** Loads the models, and parses what the later stages start from. */
  @Setup
  public void load() {
    captures = Examples.captures(Path.of(examples));
    stages = new Stages();
    reader = NewsReader.english();
    parsed = new ArrayList<>();
    Examples.articles(Path.of(examples)).forEach(article -> parsed.add(stages.parse(article)));
  }

  /** From bytes to articles. */
  @Benchmark
  public void clean(Blackhole sink) {
    for (Capture capture : captures) {
      Cleaned cleaned = stages.clean(capture);
      sink.consume(cleaned);
    }
  }

  /** From parsed articles to claims. */
  @Benchmark
  public void attributeAndResolve(Blackhole sink) {
    for (ParsedArticle article : parsed) {
      sink.consume(stages.resolve(stages.attribute(article)));
    }
  }

  /** From bytes to claims. */
  @Benchmark
  public void read(Blackhole sink) {
    for (Capture capture : captures) {
      sink.consume(reader.read(capture));
    }
  }
}
