package org.sayso.bench.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.bench.Hits;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.cli.GoldDesk;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.NewsReader;
import org.sayso.reading.Reading;
import org.sayso.reconcile.compare.Content;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.drift.Drifts;
import org.sayso.reconcile.drift.Likeness;
import org.sayso.reconcile.embedding.MiniLm;
import org.sayso.reconcile.groups.Tellings;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.origins.Derivations;
import org.sayso.reconcile.origins.Independence;
import org.sayso.score.GivenAccounts;
import org.sayso.score.Gold;
import org.sayso.score.GoldReport;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;
import org.sayso.text.Spans;

/**
 * Drift over marked claims and the derivations that we find ourselves; what is found in stories
 * without marks for it is printed to be read. Contents are not parsed: drift needs their vectors
 * only.
 *
 * <pre>
 * mvn -o -q -DskipTests package
 * java -cp "sayso-bench/target/classes:$(cat sayso-bench/target/classpath)" \
 *     org.sayso.bench.drift.DriftExperiment FOLDER-OF-STORIES [--read] [--words]
 * </pre>
 *
 * <p>With {@code --read} over the claims that our reader reads: a finding is right where its
 * content overlaps that of the marked claim. With {@code --words} without vectors.
 */
public final class DriftExperiment {

  private final PrintStream out;
  private final Optional<ArticleReader> reader;
  private final Optional<Tellings> tellings;
  private int right;
  private int kinds;
  private int said;
  private int due;

  private DriftExperiment(
      PrintStream out, Optional<ArticleReader> reader, Optional<Tellings> tellings) {
    this.out = out;
    this.reader = reader;
    this.tellings = tellings;
  }

  /** Takes the folder that holds a folder for each story. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> options = List.of(args);
    DriftExperiment experiment =
        new DriftExperiment(
            out,
            options.contains("--read") ? Optional.of(NewsReader.english()) : Optional.empty(),
            options.contains("--words") ? Optional.empty() : Optional.of(tellings()));
    try (Stream<Path> below = Files.walk(Path.of(args[0]))) {
      for (Path file :
          below.filter(f -> f.getFileName().toString().equals("story.json")).sorted().toList()) {
        experiment.add(file);
      }
    }
    experiment.tell();
  }

  private static Tellings tellings() {
    return new Tellings(
        new Propositions(
            (content, day) -> new Content(content, List.of(), List.of()),
            Lexicon.load("en"),
            new MiniLm()));
  }

  private void add(Path file) throws IOException {
    JsonNode story = new ObjectMapper().readTree(file.toFile());
    Map<String, GoldReport> reports =
        Gold.reports(List.of(file.resolveSibling("")), Gold.Marks.CLAIMS);
    List<Account> given = new ArrayList<>();
    List<Account> accounts = new ArrayList<>();
    for (JsonNode id : story.path("reports")) {
      GoldReport report = reports.get(id.asText());
      if (report != null) {
        Account account = GivenAccounts.of(report);
        given.add(account);
        accounts.add(
            reader
                .map(r -> r.read(GoldDesk.capture(report)))
                .filter(Reading.Read.class::isInstance)
                .map(r -> ((Reading.Read) r).account())
                .orElse(account));
      }
    }
    List<Derivation> edges = Derivations.of(accounts);
    List<Drift> found =
        Drifts.of(
            accounts,
            edges,
            Independence.in(accounts, edges).cast(),
            tellings
                .map(t -> Likeness.of(accounts.stream().flatMap(a -> t.of(a).stream()).toList()))
                .orElse(Likeness.BY_WORDS_ALONE));
    out.println("== " + story.path("id").asText());
    compare(story, found, claims(accounts), claims(given));
  }

  private static Map<String, Claimed> claims(List<Account> accounts) {
    Map<String, Claimed> claims = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        claims.put(
            new ClaimRef(account.article().id(), claim.id()).toString(),
            new Claimed(account.article(), claim));
      }
    }
    return claims;
  }

  private void compare(
      JsonNode story, List<Drift> found, Map<String, Claimed> claims, Map<String, Claimed> marked) {
    boolean scored = story.has("drift");
    List<Drift> left = new ArrayList<>(found);
    for (JsonNode gold : story.path("drift")) {
      Claimed wanted = marked.getOrDefault(gold.path("claim").asText(), any(marked));
      Optional<Drift> hit =
          left.stream()
              .filter(d -> isSame(claims.getOrDefault(d.claim().toString(), any(claims)), wanted))
              .findFirst();
      due++;
      if (hit.isEmpty()) {
        out.printf("-  %s %s%n", gold.path("claim").asText(), gold.path("kind").asText());
        out.println("     gold: " + gold.path("why").asText());
        continue;
      }
      left.remove(hit.get());
      right++;
      boolean kind =
          gold.path("kind").asText().equals(hit.get().kind().name().toLowerCase(Locale.ROOT));
      kinds += kind ? 1 : 0;
      out.printf(
          "%s %s %s %s: %s%n",
          kind ? "  " : "! ",
          hit.get().claim(),
          hit.get().kind(),
          hit.get().origin(),
          hit.get().why());
      if (!kind) {
        out.println("     gold: " + gold.path("kind").asText() + " " + gold.path("why").asText());
      }
    }
    for (Drift drift : left) {
      out.printf(
          "%s %s %s %s: %s%n",
          scored ? "+ " : "? ", drift.claim(), drift.kind(), drift.origin(), drift.why());
    }
    said += scored ? found.size() : 0;
  }

  private static Claimed any(Map<String, Claimed> claims) {
    return claims.values().iterator().next();
  }

  private static boolean isSame(Claimed one, Claimed other) {
    Spans a = one.claim().attribution().content();
    Spans b = other.claim().attribution().content();
    return one.article().id().equals(other.article().id())
        && a.overlaps(b)
        && Math.min(a.length(), b.length()) * 2 > Math.max(a.length(), b.length());
  }

  private void tell() {
    out.printf("drift %s, kinds right %d of %d%n", new Hits(right, said, due), kinds, right);
  }
}
