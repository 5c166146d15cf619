package org.sayso.bench.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.desk.ContentParsing;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Proposition;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.compare.Said;
import org.sayso.reconcile.compare.SentenceVectors;
import org.sayso.reconcile.compare.WordKinship;
import org.sayso.reconcile.embedding.MiniLm;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.wordnet.WordNet;

/** Scratch. */
public final class PairExperiment {

  record Pair(String id, Said a, Said b, String label, String kind) {}

  static PrintStream out = new PrintStream(System.out, true, UTF_8);

  public static void main(String[] args) throws IOException {
    List<String> opts = Arrays.asList(args);
    boolean words = !opts.contains("--no-wordnet");
    boolean vecs = !opts.contains("--no-vectors");
    boolean faults = opts.contains("--faults");
    List<Path> train = new ArrayList<>();
    List<Path> eval = new ArrayList<>();
    boolean t = true;
    for (String a : args) {
      if (a.equals("--eval")) {
        t = false;
      } else if (!a.startsWith("--")) {
        (t ? train : eval).add(Path.of(a));
      }
    }
    RuleBook rules = RuleBook.load("en");
    ContentParsing parsing =
        new ContentParsing(new CoreNlpParser(rules.verbLemmas()), new TimeResolver(rules.times()));
    Lexicon lexicon = Lexicon.load("en");
    SentenceVectors vectors = vecs ? new MiniLm() : SentenceVectors.NONE;
    WordKinship kin = words ? WordNet.open() : WordKinship.NONE;
    Propositions props = new Propositions(parsing, lexicon, vectors);
    Map<Said, Proposition> cache = new ConcurrentHashMap<>();
    Comparer features =
        new Comparer(lexicon, kin, vectors, org.sayso.reconcile.compare.Forest.NONE);
    List<Pair> pairs = read(train);
    List<Boosting.Row> rows = rows(pairs, props, cache, features);
    int rounds = Integer.getInteger("rounds", 120);
    Boosting boosting =
        new Boosting(
            rounds,
            Integer.getInteger("depth", 4),
            Double.parseDouble(System.getProperty("rate", "0.1")),
            Double.parseDouble(System.getProperty("ridge", "3")),
            Double.parseDouble(System.getProperty("least", "4")));
    int folds = 5;
    int right = 0;
    int[] conf = new int[3];
    for (int f = 0; f < folds && !opts.contains("--no-cv"); f++) {
      List<Boosting.Row> seen = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if ((i / 2) % folds != f) {
          seen.add(rows.get(i));
        }
      }
      org.sayso.reconcile.compare.Forest m = boosting.learn(seen, 4);
      for (int i = 0; i < rows.size(); i += 2) {
        if ((i / 2) % folds != f) continue;
        double[] sc = new double[4];
        for (int k = 0; k < 4; k++)
          for (var tr : m.trees().get(Comparison.Label.values()[k]))
            sc[k] += tr.score(rows.get(i).figures());
        int best = 0;
        for (int k = 1; k < 4; k++) if (sc[k] > sc[best]) best = k;
        int gold = rows.get(i).label();
        right += best == gold ? 1 : 0;
        conf[0] += best == 1 && gold == 1 ? 1 : 0;
        conf[1] += best == 1 ? 1 : 0;
        conf[2] += gold == 1 ? 1 : 0;
      }
    }
    out.printf(
        "cv %d: acc %.3f conflict f1 %.3f%n",
        rows.size() / 2, (double) right / (rows.size() / 2), 2.0 * conf[0] / (conf[1] + conf[2]));
    org.sayso.reconcile.compare.Forest model = boosting.learn(rows, 4);
    Comparer comparer = new Comparer(lexicon, kin, vectors, model);
    for (Path p : eval) {
      List<Pair> test = read(List.of(p));
      test.parallelStream()
          .forEach(
              x -> {
                cache.computeIfAbsent(x.a, props::of);
                cache.computeIfAbsent(x.b, props::of);
              });
      Path file = Path.of("/tmp/pairs-" + p.getFileName());
      List<String> lines = new ArrayList<>();
      for (Pair x : test) {
        Comparison c = comparer.compare(cache.get(x.a), cache.get(x.b));
        String label = c.label().name().toLowerCase(Locale.ROOT);
        lines.add(
            "{\"id\":\""
                + x.id
                + "\",\"label\":\""
                + label
                + "\""
                + c.kind()
                    .map(k -> ",\"kind\":\"" + k.name().toLowerCase(Locale.ROOT) + "\"")
                    .orElse("")
                + "}");
        if (faults
            && (!label.equals(x.label)
                || (label.equals("conflict")
                    && !x.kind.equalsIgnoreCase(c.kind().orElseThrow().name())))) {
          out.println(
              x.id
                  + " gold "
                  + x.label
                  + " "
                  + x.kind
                  + " | read "
                  + label
                  + " "
                  + c.kind().map(Object::toString).orElse("")
                  + " | "
                  + x.a.content()
                  + "  ~  "
                  + x.b.content()
                  + "  | "
                  + c.why());
        }
      }
      Files.write(file, lines);
    }
    System.exit(0);
  }

  private static List<Boosting.Row> rows(
      List<Pair> pairs, Propositions props, Map<Said, Proposition> cache, Comparer comparer) {
    return pairs.parallelStream()
        .flatMap(
            p -> {
              int label = Label.valueOf(p.label.toUpperCase(Locale.ROOT)).ordinal();
              Proposition a = cache.computeIfAbsent(p.a, props::of);
              Proposition b = cache.computeIfAbsent(p.b, props::of);
              Map<String, Double> f = comparer.figures(a, b);
              boolean matters = label == 2 && f.getOrDefault("days-apart", 0.0) > 0;
              Map<String, Double> g = new HashMap<>(f);
              if (!matters) {
                g.remove("days-apart");
                g.remove("update");
              }
              return Stream.of(new Boosting.Row(g, label, 1.0), new Boosting.Row(f, label, 0.5));
            })
        .toList();
  }

  static List<Pair> read(List<Path> files) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Pair> pairs = new ArrayList<>();
    for (Path f : files) {
      for (String line : Files.readAllLines(f)) {
        JsonNode n = json.readTree(line);
        if (n.path("label").asText().equals("open")) {
          continue;
        }
        pairs.add(
            new Pair(
                n.path("id").asText(),
                said(n.path("a")),
                said(n.path("b")),
                n.path("label").asText(),
                n.path("kind").asText("")));
      }
    }
    return pairs;
  }

  private static Said said(JsonNode n) {
    Optional<LocalDate> at =
        n.hasNonNull("saidAt")
            ? Optional.of(LocalDate.parse(n.get("saidAt").asText()))
            : Optional.empty();
    return new Said(
        n.hasNonNull("speaker") ? List.of(n.get("speaker").asText()) : List.of(),
        n.hasNonNull("stance")
            ? Stance.valueOf(n.get("stance").asText().toUpperCase(Locale.ROOT))
            : Stance.ASSERTS,
        n.get("content").asText(),
        at,
        at);
  }
}
