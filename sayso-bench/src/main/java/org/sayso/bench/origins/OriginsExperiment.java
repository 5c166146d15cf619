package org.sayso.bench.origins;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.bench.Hits;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.cli.GoldDesk;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.Reading;
import org.sayso.reconcile.origins.Derivations;
import org.sayso.reconcile.origins.Independence;
import org.sayso.score.GivenAccounts;
import org.sayso.score.Gold;
import org.sayso.score.GoldReport;
import org.sayso.story.Derivation;
import org.sayso.story.Origins;

/**
 * Derivation and independence over marked claims and marked groups, so that faults of reading and
 * grouping play no part.
 *
 * <pre>
 * mvn -o -q -DskipTests package
 * java -cp "sayso-bench/target/classes:$(cat sayso-bench/target/classpath)" \
 *     org.sayso.bench.origins.OriginsExperiment FOLDER-OF-STORIES [--read]
 * </pre>
 *
 * <p>With {@code --read} derivations are found over the claims that our reader reads; groups are
 * then passed over, since their marks are of other claims.
 */
public final class OriginsExperiment {

  private final PrintStream out;
  private final Optional<ArticleReader> reader;
  private int right;
  private int said;
  private int due;
  private int counted;
  private int rightlyCounted;
  private int inRange;

  private OriginsExperiment(PrintStream out, Optional<ArticleReader> reader) {
    this.out = out;
    this.reader = reader;
  }

  /** Takes the folder that holds a folder for each story. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    OriginsExperiment experiment =
        new OriginsExperiment(
            out,
            List.of(args).contains("--read")
                ? Optional.of(NewsReader.english())
                : Optional.empty());
    try (Stream<Path> below = Files.walk(Path.of(args[0]))) {
      for (Path file :
          below.filter(f -> f.getFileName().toString().equals("story.json")).sorted().toList()) {
        experiment.add(file);
      }
    }
    experiment.tell();
  }

  private void add(Path file) throws IOException {
    JsonNode story = new ObjectMapper().readTree(file.toFile());
    Map<String, GoldReport> reports =
        Gold.reports(List.of(file.resolveSibling("")), Gold.Marks.CLAIMS);
    List<Account> accounts = new ArrayList<>();
    Map<String, Claimed> claims = new LinkedHashMap<>();
    for (JsonNode id : story.path("reports")) {
      GoldReport report = reports.get(id.asText());
      if (report == null) {
        continue;
      }
      Account account = GivenAccounts.of(report);
      if (reader.isPresent()) {
        Reading reading = reader.get().read(GoldDesk.capture(report));
        accounts.add(reading instanceof Reading.Read read ? read.account() : account);
        continue;
      }
      accounts.add(account);
      for (int i = 0; i < account.claims().size(); i++) {
        claims.put(
            report.id() + "/" + report.claims().get(i).id(),
            new Claimed(account.article(), account.claims().get(i)));
      }
    }
    List<Derivation> edges = Derivations.of(accounts);
    if (story.has("derivation")) {
      addEdges(story.path("derivation"), edges);
    } else {
      edges.forEach(e -> out.println("?  " + e));
    }
    Independence independence = Independence.in(accounts, edges);
    for (JsonNode group : story.path("groups")) {
      List<Claimed> members = new ArrayList<>();
      group.path("members").forEach(m -> members.addAll(present(claims.get(m.asText()))));
      if (members.size() >= 2) {
        addGroup(story.path("id").asText(), group, independence.originsOf(members));
      }
    }
  }

  private static List<Claimed> present(@org.jspecify.annotations.Nullable Claimed claimed) {
    return claimed == null ? List.of() : List.of(claimed);
  }

  private void addEdges(JsonNode gold, List<Derivation> edges) {
    Set<String> wanted = new LinkedHashSet<>();
    for (JsonNode edge : gold) {
      wanted.add(edge.path("from").asText() + " -> " + edge.path("to").asText());
    }
    Set<String> found = new LinkedHashSet<>();
    for (Derivation edge : edges) {
      String arrow = edge.from() + " -> " + edge.to();
      found.add(arrow);
      out.printf(
          "%s %s %s %s: %s%n",
          wanted.contains(arrow) ? "  " : "+ ",
          arrow,
          edge.kind(),
          edge.certain() ? "certain" : "likely",
          edge.evidence());
    }
    for (JsonNode edge : gold) {
      String arrow = edge.path("from").asText() + " -> " + edge.path("to").asText();
      if (!found.contains(arrow)) {
        out.println("-  " + arrow + " " + edge.path("kind").asText() + ": missed");
      }
    }
    due += wanted.size();
    said += found.size();
    found.retainAll(wanted);
    right += found.size();
  }

  private void addGroup(String story, JsonNode group, Origins origins) {
    int gold = group.path("independent").asInt();
    counted++;
    inRange += origins.least() <= gold && gold <= origins.most() ? 1 : 0;
    if (origins.independent() == gold) {
      rightlyCounted++;
    }
    if (origins.independent() != gold || origins.most() > origins.least()) {
      out.printf(
          "%s %s %s: gold %d %s, counted %d (%d to %d) %s %s%n",
          origins.independent() == gold ? "  " : "! ",
          story,
          group.path("id").asText(),
          gold,
          group.path("origins"),
          origins.independent(),
          origins.least(),
          origins.most(),
          origins.names(),
          origins.circles());
    }
  }

  private void tell() {
    out.printf("derivation %s%n", new Hits(right, said, due));
    if (counted > 0) {
      out.printf(
          Locale.ROOT,
          "independent right %.3f (%d of %d), in range %d%n",
          counted == 0 ? 0 : (double) rightlyCounted / counted,
          rightlyCounted,
          counted,
          inRange);
    }
  }
}
