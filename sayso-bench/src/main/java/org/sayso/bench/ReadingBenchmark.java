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
  private List<Stages.Attributed> attributed;
  private Stages stages;
  private ArticleReader reader;

  /** Loads the models, and parses what the later stages start from. */
  @Setup
  public void load() {
    captures = Examples.captures(Path.of(examples));
    stages = new Stages();
    reader = stages.reader();
    parsed = new ArrayList<>();
    Examples.articles(Path.of(examples)).forEach(article -> parsed.add(stages.parse(article)));
    attributed = parsed.stream().map(stages::attribute).toList();
  }

  /** From bytes to articles. */
  @Benchmark
  public void clean(Blackhole sink) {
    for (Capture capture : captures) {
      Cleaned cleaned = stages.clean(capture);
      sink.consume(cleaned);
    }
  }

  /** From articles to sentences, tags, names, trees and times. */
  @Benchmark
  public void parse(Blackhole sink) {
    for (ParsedArticle article : parsed) {
      sink.consume(stages.parse(article.article()));
    }
  }

  /** From parsed articles to attributions. */
  @Benchmark
  public void attribute(Blackhole sink) {
    for (ParsedArticle article : parsed) {
      sink.consume(stages.attribute(article));
    }
  }

  /** From attributions to claims. */
  @Benchmark
  public void resolve(Blackhole sink) {
    for (Stages.Attributed one : attributed) {
      sink.consume(stages.resolve(one));
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
