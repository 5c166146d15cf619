package org.sayso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.news.Outlet;
import org.sayso.reconcile.copies.Copies;
import org.sayso.reconcile.copies.CopyIndex;
import org.sayso.reconcile.copies.CopyIndex.Document;
import org.sayso.reconcile.copies.Shingles;
import org.sayso.reconcile.copies.Similarity;

/**
 * Measures how many copies are found in whole archives, how many of those found are copies, and how
 * many pairs are compared for it. Pairs that overlap are known from the gold for ECB+; for ECB+ and
 * the incident reports together every pair is compared.
 */
public final class Duplicates {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Duplicates() {}

  /**
   * A pair of the gold.
   *
   * @param jaccard of the word 5-grams
   * @param containment of the shorter text
   */
  record Known(Set<String> pair, double jaccard, double containment) {}

  /**
   * What was found of what is there.
   *
   * @param wanted pairs that are copies
   * @param found pairs that were said to be
   * @param right pairs that are both
   */
  record Figures(int wanted, int found, int right) {

    static Figures of(Set<Set<String>> wanted, Set<Set<String>> found) {
      Set<Set<String>> right = new HashSet<>(found);
      right.retainAll(wanted);
      return new Figures(wanted.size(), found.size(), right.size());
    }

    double recall() {
      return wanted == 0 ? 1 : (double) right / wanted;
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    @Override
    public String toString() {
      return "%d pairs, %d found: recall %.4f, precision %.4f"
          .formatted(wanted, found, recall(), precision());
    }
  }

  /**
   * @param args the folder of gold; {@code ../shared/gold} where none is given
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Path gold = args.length > 0 ? Path.of(args[0]) : Path.of("..", "shared", "gold");
    List<Document<String>> ecb = documents(gold.resolve("clustering/ecbplus.jsonl"));
    List<Document<String>> all = new ArrayList<>(ecb);
    all.addAll(documents(gold.resolve("clustering/incidents.jsonl")));
    CopyIndex<String> index = CopyIndex.of(ecb);
    List<Known> known = known(gold.resolve("duplicates/ecbplus-pairs.jsonl"));
    out.printf("ECB+, Jaccard >= 0.5 (gold): %s%n", near(known, index));
    out.printf("ECB+, containment >= 0.8 (gold): %s%n", contained(known, index));
    for (List<Document<String>> archive : List.of(ecb, all)) {
      long start = System.nanoTime();
      CopyIndex<String> measured = CopyIndex.of(archive);
      Set<Set<String>> found = pairs(measured, 0, 0);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          "%d texts: %d of %d pairs compared (%.2f a text), %.1f keys a text, %.0f texts a second%n",
          archive.size(),
          measured.compared(),
          (long) archive.size() * (archive.size() - 1) / 2,
          (double) measured.compared() / archive.size(),
          (double) measured.keys() / archive.size(),
          archive.size() / seconds);
      out.printf("  against comparing all pairs: %s%n", Figures.of(everyPair(archive), found));
    }
    rate(all, out);
  }

  /** Near copies among those that the gold knows. */
  static Figures near(List<Known> known, CopyIndex<String> index) {
    Set<Set<String>> wanted = new HashSet<>();
    known.stream().filter(k -> k.jaccard() >= 0.5).forEach(k -> wanted.add(k.pair()));
    return Figures.of(wanted, pairs(index, 0.5, 0));
  }

  /** Texts that stand in others among those that the gold knows. */
  static Figures contained(List<Known> known, CopyIndex<String> index) {
    Set<Set<String>> wanted = new HashSet<>();
    known.stream().filter(k -> k.containment() >= 0.8).forEach(k -> wanted.add(k.pair()));
    return Figures.of(wanted, pairs(index, 0, 0.8));
  }

  private static Set<Set<String>> pairs(
      CopyIndex<String> index, double jaccard, double containment) {
    Set<Set<String>> pairs = new HashSet<>();
    for (CopyIndex.Pair<String> pair : index.pairs()) {
      Similarity similarity = pair.copy().similarity();
      if (similarity.jaccard() >= jaccard && similarity.containment() >= containment) {
        pairs.add(Set.of(pair.a(), pair.b()));
      }
    }
    return pairs;
  }

  /** What comparing each text with each finds; boilerplate is not taken off. */
  private static Set<Set<String>> everyPair(List<Document<String>> archive) {
    List<Shingles> texts = archive.stream().map(d -> Shingles.of(d.text())).toList();
    Set<Set<String>> pairs = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (Copies.between(texts.get(i), texts.get(j)).isPresent()) {
          pairs.add(Set.of(archive.get(i).key(), archive.get(j).key()));
        }
      }
    }
    return pairs;
  }

  /** How many pairs of texts are compared exactly in a minute, on one thread. */
  private static void rate(List<Document<String>> archive, PrintStream out) {
    List<Shingles> texts = archive.stream().map(d -> Shingles.of(d.text())).toList();
    long start = System.nanoTime();
    int compared = 0;
    double sum = 0;
    while (compared < 2_000_000) {
      sum +=
          Copies.compare(texts.get(compared % texts.size()), texts.get(compared * 7 % texts.size()))
              .jaccard();
      compared++;
      if (compared * 7 < 0) {
        break;
      }
    }
    double minutes = (System.nanoTime() - start) / 6e10;
    out.printf(
        "%.0f million pairs a minute compared exactly (mean %.4f)%n",
        compared / minutes / 1e6, sum / compared);
  }

  /** The texts of a file of JSON lines; the outlet is the host of their address. */
  static List<Document<String>> documents(Path file) throws IOException {
    List<Document<String>> documents = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      String id = row.path("id").asText();
      int times = seen.merge(id, 1, Integer::sum);
      documents.add(
          new Document<>(
              times == 1 ? id : id + "#" + times,
              outlet(row.path("uri").asText("")),
              row.path("text").asText()));
    }
    return documents;
  }

  private static Outlet outlet(String address) {
    try {
      String host =
          URI.create(address.replaceFirst("^https?://web\\.archive\\.org/web/\\d+/", "")).getHost();
      return host == null ? Outlet.UNKNOWN : new Outlet(host);
    } catch (IllegalArgumentException e) {
      return Outlet.UNKNOWN; // no address
    }
  }

  /** The pairs of the gold. */
  static List<Known> known(Path file) throws IOException {
    List<Known> known = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      known.add(
          new Known(
              Set.of(row.path("a").asText(), row.path("b").asText()),
              row.path("jaccard5").asDouble(),
              row.path("containment5").asDouble()));
    }
    return known;
  }
}
