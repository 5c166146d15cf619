package org.sayso.bench.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sayso.cli.GoldDesk;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.reading.attribute.Lessons;
import org.sayso.reading.attribute.Lessons.Lesson;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.ArticleParser;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.Marked;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Choice;
import org.sayso.reading.weights.Weights;
import org.sayso.score.Extent;
import org.sayso.score.Gold;
import org.sayso.score.GoldReport;
import org.sayso.score.MarkedClaim;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/**
 * Learns the weights anew: from the attributions of PolNeAR's training months and from our own
 * examples, read by our own parser. The same data gives the same bytes.
 */
public final class Training {

  /** The articles are dealt into as many parts for cross-validation. */
  private static final int FOLDS = 5;

  /** Our own examples say how Sayso cuts; they count as much as so many sentences of a corpus. */
  private static final int OWN = 3;

  private final RuleBook rules = RuleBook.load("en");
  private final ArticleParser parser = new CoreNlpParser(rules.verbLemmas());
  private final Lessons lessons = new Lessons(rules);
  private final ReportCleaner cleaner = new ReportCleaner();
  private final PrintStream progress;

  private Training(PrintStream progress) {
    this.progress = progress;
  }

  /**
   * @param args the file of attributions, then the project's root, where weights and card go
   */
  public static void main(String[] args) throws IOException {
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    if (args.length != 2 || !Files.isReadable(Path.of(args[0]))) {
      err.println("weights: POLNEAR=FILE names the attributions to learn from (train.jsonl)");
      System.exit(2);
    }
    new Training(err).run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path corpus, Path root) throws IOException {
    List<GoldReport> reports =
        List.copyOf(Gold.reports(List.of(corpus), Gold.Marks.ATTRIBUTIONS).values());
    List<Lesson> corpusLessons = taught("articles", reports, this::lesson);
    List<Lesson> own = taught("examples", examples(), this::lesson);
    List<Lesson> repeated = Stream.generate(() -> own).limit(OWN).flatMap(List::stream).toList();

    HeldOut heldOut = new HeldOut();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Lesson> seen = new ArrayList<>(repeated);
      List<Lesson> unseen = new ArrayList<>();
      for (int i = 0; i < corpusLessons.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(corpusLessons.get(i));
      }
      heldOut.add(learned(seen), unseen);
      progress.println("weights: part " + (fold + 1) + " of " + FOLDS + " held out and measured");
    }
    List<Lesson> all = new ArrayList<>(repeated);
    all.addAll(corpusLessons);
    Weights weights = learned(all);
    weights.write(root.resolve("sayso-core/src/main/resources/org/sayso/weights/en"));
    Files.writeString(
        root.resolve("docs/weights.md"),
        new Card(reports.size(), own.size(), weights, heldOut).text(),
        UTF_8);
    progress.println("weights: written, with their card in docs/weights.md");
  }

  private static Weights learned(List<Lesson> lessons) {
    List<Choice> contents =
        lessons.stream()
            .flatMap(l -> Stream.concat(l.revisions().stream(), l.contents().stream()))
            .toList();
    return new Weights(
        Maxent.learn(lessons.stream().flatMap(l -> l.cues().stream()).toList()),
        Maxent.learn(contents));
  }

  private <T> List<Lesson> taught(String what, List<T> from, Function<T, Optional<Lesson>> lesson) {
    AtomicInteger done = new AtomicInteger();
    return from.parallelStream()
        .map(
            one -> {
              Optional<Lesson> taught = lesson.apply(one);
              int now = done.incrementAndGet();
              if (now % 100 == 0 || now == from.size()) {
                progress.println("weights: " + now + " of " + from.size() + " " + what + " parsed");
              }
              return taught;
            })
        .flatMap(Optional::stream)
        .toList();
  }

  /** What an article of the corpus teaches; nothing where it cannot be read. */
  private Optional<Lesson> lesson(GoldReport report) {
    if (!(cleaner.clean(GoldDesk.capture(report)) instanceof Cleaned.Clean clean)) {
      return Optional.empty();
    }
    Offsets offsets = new Offsets(clean.article().text());
    List<Lessons.Marked> marked =
        report.attributions().stream().map(a -> marked(a, offsets)).toList();
    return Optional.of(lessons.of(parser.parse(clean.article()), marked));
  }

  private static Lessons.Marked marked(MarkedClaim attribution, Offsets offsets) {
    return new Lessons.Marked(
        spans(attribution.cue(), offsets), spans(attribution.content(), offsets));
  }

  private static Spans spans(List<Extent> extents, Offsets offsets) {
    return Spans.union(extents.stream().map(e -> offsets.toSpan(e.start(), e.end())).toList());
  }

  /** The examples of all rules and of the lexicon. */
  private List<Marked> examples() {
    return Stream.of(
            rules.rules().stream().flatMap(rule -> rule.examples().stream()),
            rules.allVerbs().stream().flatMap(cue -> cue.examples().stream()),
            rules.allNouns().stream().flatMap(cue -> cue.examples().stream()))
        .flatMap(examples -> examples)
        .distinct()
        .toList();
  }

  private Optional<Lesson> lesson(Marked example) {
    if (!example.parts().containsKey("cue") || !example.parts().containsKey("content")) {
      return Optional.empty();
    }
    Article article =
        new Article(
            new ArticleId("example"),
            Outlet.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            "",
            "en",
            example.text(),
            List.of());
    return Optional.of(
        lessons.of(
            parser.parse(article),
            List.of(
                new Lessons.Marked(example.parts().get("cue"), example.parts().get("content")))));
  }
}
