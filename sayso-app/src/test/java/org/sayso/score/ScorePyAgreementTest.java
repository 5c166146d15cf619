package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our figures are those of {@code score.py}. Runs where the gold lies beside the repository and
 * Python is installed; the systems scored are gold with faults put into it.
 */
class ScorePyAgreementTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Path gold = root().resolveSibling("shared").resolve("gold");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      if (Files.isDirectory(up.resolve("sayso-core"))) {
        return up;
      }
    }
    return here;
  }

  @BeforeEach
  void needsGoldAndPython() throws Exception {
    Path script = gold.resolve("score.py");
    assumeTrue(Files.isRegularFile(script), "skipped: no score.py at " + script);
    assumeTrue(hasPython(), "skipped: no python3 that runs here");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      Process python = new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      return python.waitFor(30, TimeUnit.SECONDS) && python.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void claims(long seed) throws Exception {
    Path stories = there("stories");
    agree("claims", List.of(stories), system(read(reports(stories), seed)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void claimsAndSpansOfOddTexts(long seed) throws Exception {
    List<JsonNode> reports = new OddReports(seed).reports(60);
    Path file = write("odd.jsonl", reports);
    List<JsonNode> read = read(reports, seed);
    agree("claims", List.of(file), system(read));
    agree("spans", List.of(file), system(read));
    agree("spans", List.of(file), system(read), "--reporting");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void stories(long seed) throws Exception {
    Path stories = there("stories");
    List<JsonNode> told = new ArrayList<>();
    for (JsonNode one : objects(stories)) {
      if (one.has("groups")) {
        told.add(one);
      }
    }
    ObjectNode reconciled = new PerturbedStories(seed).reconciled(reports(stories), told);
    agree("stories", List.of(stories), system(List.of(reconciled)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void spans(long seed) throws Exception {
    Path polnear = there("polnear/dev.jsonl");
    Path system = system(read(lines(polnear), seed));
    agree("spans", List.of(polnear), system);
    agree("spans", List.of(polnear), system, "--reporting");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void times(long seed) throws Exception {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> below = Files.list(there("time"))) {
      below.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(files::add);
    }
    List<JsonNode> reports = new ArrayList<>();
    for (Path file : files) {
      reports.addAll(lines(file));
    }
    agree("times", files, system(read(reports, seed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pairs-dev.jsonl", "conflict/headline-pairs.jsonl"})
  void pairs(String name) throws Exception {
    Perturbed perturbed = new Perturbed(5);
    List<String> labels = List.of("same", "conflict", "compatible", "unrelated", "unheard-of");
    List<JsonNode> compared = new ArrayList<>();
    for (JsonNode pair : lines(there(name))) {
      ObjectNode line = pair.deepCopy();
      if (perturbed.chance(0.3)) {
        line.put("label", perturbed.any(labels));
      }
      if (perturbed.chance(0.3)) {
        line.put("kind", "number");
      }
      if (!perturbed.chance(0.05)) {
        compared.add(line);
      }
    }
    agree("pairs", List.of(there(name)), system(compared));
  }

  @ParameterizedTest
  @ValueSource(strings = {"incidents.jsonl", "ecbplus.jsonl"})
  void clusters(String name) throws Exception {
    Path file = there("clustering").resolve(name);
    Perturbed perturbed = new Perturbed(6);
    Map<String, List<String>> clusters = new TreeMap<>();
    for (JsonNode report : lines(file)) {
      String due = report.path("incident").asText(report.path("subtopic").asText());
      String cluster = perturbed.chance(0.2) ? "any" + perturbed.random.nextInt(300) : due;
      if (!perturbed.chance(0.1)) {
        clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(report.get("id").asText());
      }
    }
    ObjectNode reconciled = Perturbed.object();
    ArrayNode stories = reconciled.putArray("stories");
    clusters.forEach(
        (id, reports) -> {
          ObjectNode story = stories.addObject().put("id", id);
          reports.forEach(story.withArray("reports")::add);
        });
    agree("clusters", List.of(file), system(List.of(reconciled)));
  }

  @Test
  void pages() throws Exception {
    Path manifest = there("pages/manifest.jsonl");
    Perturbed perturbed = new Perturbed(7);
    List<JsonNode> read = new ArrayList<>();
    for (JsonNode page : lines(manifest)) {
      StringBuilder text = new StringBuilder();
      for (JsonNode snippet : page.get("with")) {
        text.append(perturbed.chance(0.8) ? snippet.asText().replace(" ", "\u00a0\n") : "")
            .append('|');
      }
      for (JsonNode snippet : page.get("without")) {
        text.append(perturbed.chance(0.2) ? snippet.asText() : "").append('|');
      }
      if (!perturbed.chance(0.05)) {
        ObjectNode line = Perturbed.object();
        line.putObject("article").put("id", page.get("html").asText()).put("text", text.toString());
        read.add(line);
      }
    }
    agree("pages", List.of(manifest), system(read));
  }

  private Path there(String name) {
    Path path = gold.resolve(name);
    assumeTrue(Files.exists(path), "skipped: no gold at " + path);
    return path;
  }

  private static List<JsonNode> read(List<JsonNode> reports, long seed) {
    Perturbed perturbed = new Perturbed(seed);
    List<JsonNode> lines = new ArrayList<>();
    for (JsonNode report : reports) {
      if (!perturbed.chance(0.03)) {
        lines.add(perturbed.read(report));
      }
    }
    return lines;
  }

  private static List<JsonNode> reports(Path folder) throws IOException {
    return objects(folder).stream().filter(one -> one.has("claims")).toList();
  }

  private static List<JsonNode> objects(Path folder) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (Path file : Gold.files(folder, name -> name.endsWith(".json"))) {
      objects.add(JSON.readTree(file.toFile()));
    }
    return objects;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private Path system(List<JsonNode> lines) throws IOException {
    return write("system.jsonl", lines);
  }

  /** One object a line, in ASCII: score.py ends a line at U+0085 and U+2028 too. */
  private Path write(String name, List<JsonNode> lines) throws IOException {
    List<String> written = new ArrayList<>();
    for (JsonNode line : lines) {
      written.add(JSON.writeValueAsString(line));
    }
    return Files.write(folder.resolve(name), written);
  }

  private void agree(String what, List<Path> files, Path system, String... options)
      throws Exception {
    JsonNode theirs = scorePy(what, files, system, options);
    Faults faults = new Faults();
    Measure measure = Measure.valueOf(what.toUpperCase(java.util.Locale.ROOT));
    Score score = measure.score(files, system, options.length > 0, faults);
    JsonNode ours = JSON.readTree(score.toJson().toString());
    compare(what, theirs, ours);
  }

  private JsonNode scorePy(String what, List<Path> files, Path system, String... options)
      throws Exception {
    List<String> command =
        new ArrayList<>(List.of("python3", gold.resolve("score.py").toString(), what));
    files.forEach(file -> command.add(file.toString()));
    command.addAll(List.of("--system", system.toString(), "--json"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.redirectError(folder.resolve("errors").toFile());
    Process python = builder.start();
    String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, python.waitFor(), () -> "score.py failed: " + errors());
    return JSON.readTree(out);
  }

  private String errors() {
    try {
      return Files.readString(folder.resolve("errors"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void compare(String where, JsonNode theirs, JsonNode ours) {
    if (theirs.isObject()) {
      assertEquals(names(theirs), names(ours), where);
      for (String name : names(theirs)) {
        compare(where + "." + name, theirs.get(name), ours.get(name));
      }
    } else if (theirs.isNumber()) {
      assertTrue(ours.isNumber(), where);
      assertEquals(theirs.doubleValue(), ours.doubleValue(), 1e-9, where);
    } else {
      assertEquals(theirs, ours, where);
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> all = object.fieldNames(); all.hasNext(); ) {
      names.add(all.next());
    }
    return names;
  }
}
