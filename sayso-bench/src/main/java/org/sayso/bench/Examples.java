package org.sayso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.archive.Captured;
import org.sayso.archive.FileCaptures;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;

/** What the benchmarks read: the examples, and any number of reports made from them. */
final class Examples {

  private static final List<String> STORIES =
      List.of("border-fire", "ferry", "hard", "strike", "vaccine");

  private Examples() {}

  /** As they come in. */
  static List<Capture> captures(Path examples) {
    List<String> folders =
        STORIES.stream().map(story -> examples.resolve(story).toString()).toList();
    try (Stream<Captured> all = new FileCaptures(folders, Hints.NONE, () -> System.in).stream()) {
      return all.map(Examples::taken).toList();
    }
  }

  private static Capture taken(Captured captured) {
    if (captured instanceof Captured.Taken taken) {
      return taken.capture();
    }
    throw new IllegalArgumentException("an example that cannot be read: " + captured);
  }

  /** Cleaned. */
  static List<Article> articles(Path examples) {
    ReportCleaner cleaner = new ReportCleaner();
    List<Article> articles = new ArrayList<>();
    for (Capture capture : captures(examples)) {
      if (cleaner.clean(capture) instanceof Cleaned.Clean clean) {
        articles.add(clean.article());
      }
    }
    return articles;
  }

  /**
   * So many reports of usual length, each made of paragraphs of the examples; the same at every
   * call. Made one by one: a million of them fit into no memory.
   */
  static Stream<Capture> corpus(Path examples, int size) {
    List<String> paragraphs =
        articles(examples).stream()
            .flatMap(article -> Arrays.stream(article.text().split("\\n{2,}")))
            .filter(paragraph -> paragraph.length() > 80)
            .toList();
    return IntStream.range(0, size).mapToObj(i -> report(i, paragraphs));
  }

  private static Capture report(int number, List<String> paragraphs) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("Report " + number + " from the strait\n");
    for (int i = 8 + random.nextInt(9); i > 0; i--) {
      text.append('\n').append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
    }
    return new Capture("report-" + number + ".txt", text.toString().getBytes(UTF_8));
  }

  /** White-space words: a unit that no tokenizer of ours moves. */
  static long words(Stream<String> texts) {
    return texts.mapToLong(text -> text.strip().split("\\s+").length).sum();
  }
}
