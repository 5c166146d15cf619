package org.sayso.bench.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.sayso.desk.ContentParsing;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Content;
import org.sayso.reconcile.compare.ContentParser;
import org.sayso.reconcile.compare.Forest;
import org.sayso.reconcile.compare.ForestFile;
import org.sayso.reconcile.compare.PairReader;
import org.sayso.reconcile.compare.Pooling;
import org.sayso.reconcile.compare.Proposition;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.compare.Said;
import org.sayso.reconcile.compare.SentenceVectors;
import org.sayso.reconcile.compare.WordKinship;
import org.sayso.reconcile.embedding.CrossEncoder;
import org.sayso.reconcile.embedding.MiniLm;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.wordnet.WordNet;

/**
 * Learns how claims bear on one another from pairs and small stories of our own invention ({@code
 * sayso-bench/data/comparing}): one forest for single pairs, one for the claims of a story, where
 * most are unrelated. {@code make weights-comparing} runs it; with {@code --measure} it writes
 * nothing and tells how well it does on parts that were held out, with and without the dictionary
 * and the sentence vectors.
 */
public final class ComparisonTraining {

  private static final int FOLDS = 4;

  /**
   * Of so many units one is held out where opinions are pooled; {@code cross_encoder.py} has the
   * same.
   */
  private static final int HELD_OUT = 12;

  private static final int ROUNDS = 120;

  /** Of the unrelated pairs of stories one in so many teaches, and counts for as many. */
  private static final int SPARSE = 4;

  /** So many pairs of each label out of stories teach about single pairs, on the whole. */
  private static final double FROM_STORIES = 350;

  /**
   * Single pairs are pooled evenly: those held out were written by the same hands as those that the
   * reader learned from, and would have us trust it more than on pairs of others.
   */
  private static final Pooling EVEN = new Pooling(0.6, 0.6, Map.of());

  /** How much a single pair counts beside one out of a story. */
  private static final double FROM_PAIRS = 0.5;

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final Boosting boosting = new Boosting(ROUNDS, 4, 0.1, 3, 4);

  /** Parses each content once, for all measurements. */
  private final ContentParser contents = remembering(parsing());

  private static ContentParser parsing() {
    RuleBook rules = RuleBook.load("en");
    return new ContentParsing(
        new CoreNlpParser(rules.verbLemmas()), new TimeResolver(rules.times()));
  }

  private static ContentParser remembering(ContentParser parser) {
    Map<List<Object>, Content> known = new ConcurrentHashMap<>();
    return (content, day) ->
        known.computeIfAbsent(List.of(content, day), key -> parser.parse(content, day));
  }

  /** A pair with the figures of its comparison. */
  private record Example(ComparedPair pair, Map<String, Double> figures) {

    double weight() {
      return pair.ofStory() && pair.label() == Label.UNRELATED ? SPARSE : 1;
    }

    /** The figures without those of who speaks, which tell nothing where pairs are invented. */
    Map<String, Double> withoutSides() {
      Map<String, Double> without = new TreeMap<>(figures);
      without.remove("one-side");
      return without;
    }

    /** What {@code cross_encoder.py} did not learn from either. */
    boolean isHeldOut() {
      CRC32 sum = new CRC32();
      sum.update(pair.unit().getBytes(UTF_8));
      return sum.getValue() % HELD_OUT == 0;
    }
  }

  /**
   * @param args the project's root, and {@code --measure} where nothing is to be written
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    ComparisonTraining training = new ComparisonTraining();
    List<ComparedPair> pairs = pairs(root.resolve("sayso-bench/data/comparing"));
    if (List.of(args).contains("--measure")) {
      training.measure(pairs.stream().filter(p -> !p.ofStory()).toList());
    } else {
      training.write(pairs, root.resolve("sayso-core/src/main/resources/org/sayso/weights/en"));
    }
    System.exit(0);
  }

  static List<ComparedPair> pairs(Path folder) throws IOException {
    List<ComparedPair> pairs = new ArrayList<>();
    for (Path file : files(folder.resolve("pairs"))) {
      pairs.addAll(ComparedPair.ofPairs(file));
    }
    for (Path file : files(folder.resolve("stories"))) {
      ComparedPair.ofStories(file).stream()
          .filter(p -> p.label() != Label.UNRELATED || isTaken(p))
          .forEach(pairs::add);
    }
    return pairs;
  }

  private static boolean isTaken(ComparedPair pair) {
    return Math.floorMod((pair.a().content() + pair.b().content()).hashCode(), SPARSE) == 0;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private void write(List<ComparedPair> pairs, Path folder) throws IOException {
    List<Example> examples = examples(pairs, WordNet.open(), new MiniLm());
    PairReader reader = new CrossEncoder();
    String pooling =
        write(folder, "pairs", examples, ComparisonTraining::forPairs, reader.withoutSpeakers())
            + write(folder, "stories", examples, ComparisonTraining::forStories, reader);
    Files.writeString(folder.resolve("pooling.txt"), pooling, UTF_8);
    out.println("weights: pooling.txt written");
  }

  /**
   * Writes a forest, and tells how to pool it with the reader: by what neither a forest nor the
   * reader had seen.
   */
  private String write(
      Path folder,
      String name,
      List<Example> examples,
      Function<List<Example>, List<Boosting.Row>> rows,
      PairReader reader)
      throws IOException {
    Files.writeString(
        folder.resolve(name + ".txt"),
        ForestFile.write(boosting.learn(rows.apply(examples))),
        UTF_8);
    out.println("weights: " + name + ".txt written");
    boolean ofStory = name.equals("stories");
    Forest forest =
        boosting.learn(rows.apply(examples.stream().filter(e -> !e.isHeldOut()).toList()));
    List<PoolFitting.Row> held =
        examples.parallelStream()
            .filter(e -> e.isHeldOut() && e.pair.ofStory() == ofStory)
            .map(e -> PoolFitting.Row.of(e.pair, forest.shares(e.figures), reader, e.weight()))
            .toList();
    Pooling pooling = ofStory ? PoolFitting.fit(held) : EVEN;
    out.println(name + ": " + held.size() + " pairs held out");
    out.println("  forest " + PoolFitting.report(Pooling.NONE, held));
    out.println("  reader " + PoolFitting.report(new Pooling(0, 1, Map.of()), held));
    out.println("  both   " + PoolFitting.report(pooling, held));
    return pooling.line(name);
  }

  private void measure(List<ComparedPair> pairs) {
    MiniLm vectors = new MiniLm();
    WordNet dictionary = WordNet.open();
    measure("with all", examples(pairs, dictionary, vectors));
    measure("without WordNet", examples(pairs, WordKinship.NONE, vectors));
    measure("without vectors", examples(pairs, dictionary, SentenceVectors.NONE));
    measure("without both", examples(pairs, WordKinship.NONE, SentenceVectors.NONE));
  }

  /** What is held out is whole files and whole stories. */
  private void measure(String name, List<Example> examples) {
    int right = 0;
    int all = 0;
    int[] conflict = new int[3];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Forest forest =
          boosting.learn(forPairs(examples.stream().filter(e -> part(e) != held).toList()));
      for (Example e : examples) {
        if (part(e) == held && !e.pair.ofStory()) {
          Label label = likeliest(forest, plain(e));
          all++;
          right += label == e.pair.label() ? 1 : 0;
          boolean is = e.pair.label() == Label.CONFLICT;
          conflict[0] += is && label == Label.CONFLICT ? 1 : 0;
          conflict[1] += label == Label.CONFLICT ? 1 : 0;
          conflict[2] += is ? 1 : 0;
        }
      }
    }
    out.printf(
        "%-16s %d pairs held out in %d parts: accuracy %.3f, conflict F1 %.3f%n",
        name, all, FOLDS, (double) right / all, 2.0 * conflict[0] / (conflict[1] + conflict[2]));
  }

  private static int part(Example example) {
    return Math.floorMod(example.pair.unit().hashCode(), FOLDS);
  }

  private static Label likeliest(Forest forest, Map<String, Double> figures) {
    Label best = Label.SAME;
    double most = Double.NEGATIVE_INFINITY;
    for (Label label : Label.values()) {
      double score =
          forest.trees().getOrDefault(label, List.of()).stream()
              .mapToDouble(tree -> tree.score(figures))
              .sum();
      if (score > most) {
        most = score;
        best = label;
      }
    }
    return best;
  }

  private List<Example> examples(
      List<ComparedPair> pairs, WordKinship kinship, SentenceVectors vectors) {
    Lexicon lexicon = Lexicon.load("en");
    Propositions propositions = new Propositions(contents, lexicon, vectors);
    Comparer comparer = new Comparer(lexicon, kinship, vectors, Comparer.Weights.of(Forest.NONE));
    Map<Said, Proposition> known = new ConcurrentHashMap<>();
    return pairs.parallelStream()
        .map(
            p ->
                new Example(
                    p,
                    comparer.figures(
                        known.computeIfAbsent(p.a(), propositions::of),
                        known.computeIfAbsent(p.b(), propositions::of))))
        .toList();
  }

  /** Days on which something was said count only where they decide, and speakers never. */
  private static Map<String, Double> plain(Example example) {
    Map<String, Double> figures = new TreeMap<>(example.withoutSides());
    if (example.pair.label() != Label.COMPATIBLE || figures.getOrDefault("days-apart", 0.0) == 0) {
      figures.remove("days-apart");
      figures.remove("update");
    }
    return figures;
  }

  private static List<Boosting.Row> forPairs(List<Example> examples) {
    Map<Label, Integer> counts = new EnumMap<>(Label.class);
    examples.stream()
        .filter(e -> e.pair.ofStory())
        .forEach(e -> counts.merge(e.pair.label(), 1, Integer::sum));
    return examples.stream()
        .map(
            e -> {
              double share = FROM_STORIES / counts.getOrDefault(e.pair.label(), 1);
              double weight = e.pair.ofStory() ? Math.min(1, share) : 1;
              return new Boosting.Row(plain(e), e.pair.label(), weight);
            })
        .toList();
  }

  private static List<Boosting.Row> forStories(List<Example> examples) {
    return examples.stream()
        .map(
            e -> {
              double weight = e.pair.ofStory() ? e.weight() : FROM_PAIRS;
              Map<String, Double> figures = e.pair.ofStory() ? e.figures : e.withoutSides();
              return new Boosting.Row(figures, e.pair.label(), weight);
            })
        .toList();
  }
}
