package org.sayso.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.archive.FileCaptures;
import org.sayso.desk.BatchAnswer;
import org.sayso.desk.Desk;
import org.sayso.desk.English;
import org.sayso.desk.ReadAnswer;
import org.sayso.desk.ReadRequest;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.Reconciling;
import org.sayso.json.Json;
import org.sayso.json.StoryOutput;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.reading.weights.Weights;
import org.sayso.reconcile.compare.PairReader;

/**
 * The tables say what the desk says of the same reports, however the work is cut: each table is put
 * together again to the desk's JSON. The cross-encoder is left out, which takes minutes on a laptop
 * and knows nothing of partitions.
 */
class ParityTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, JsonNode> CLAIMS = new HashMap<>();
  private static final Map<String, JsonNode> ARTICLES = new HashMap<>();
  private static final List<String> INPUTS = new ArrayList<>();

  private static JsonNode stories = MAPPER.createArrayNode();

  @TempDir private Path folder = Path.of("");

  /** Reads each report once for all partitionings: reading is pure. */
  private record Remembering(ArticleReader reader, Map<Capture, Reading> known)
      implements ArticleReader {
    @Override
    public Reading read(Capture capture) {
      return known.computeIfAbsent(capture, reader::read);
    }
  }

  @BeforeAll
  static void askTheDesk() throws IOException {
    for (String story : List.of("ferry", "strike", "vaccine", "border-fire")) {
      INPUTS.add("../examples/" + story);
    }
    Path gold = Path.of("../../shared/gold/stories");
    if (Files.isDirectory(gold)) {
      INPUTS.add(gold.resolve("dam").toString());
    }
    English english = English.load();
    ArticleReader reader = english.reader(Weights.load("en"));
    Engine.put("parity", new Remembering(reader, new ConcurrentHashMap<>()));
    Reconciling.Parts parts = english.reconciling(PairReader.NONE);
    Engine.put(parts.reconciler());
    Desk desk =
        new Desk(
            request ->
                new FileCaptures(request.inputs(), request.hints(), InputStream::nullInputStream),
            () -> reader);
    Consumer<ReadAnswer> listener =
        answer -> {
          if (answer instanceof ReadAnswer.Done done
              && done.reading() instanceof Reading.Read read) {
            remember(read);
          }
        };
    ReconcileAnswer answer =
        new Reconciling(() -> parts).reconcile(desk, new ReadRequest(INPUTS, Hints.NONE), listener);
    stories = MAPPER.readTree(StoryOutput.json(answer)).path("stories");
  }

  /** Spans have their words in the tables, so the bare ones of the desk's JSON go. */
  private static void remember(Reading.Read read) {
    ObjectNode told = JsonRows.object(Json.reading(read, true));
    for (JsonNode claim : told.path("claims")) {
      for (String spans : List.of("source", "cue", "content")) {
        ((ObjectNode) claim).set(spans, ((ObjectNode) claim).remove(spans + "Text"));
      }
    }
    String id = told.path("article").path("id").asText();
    CLAIMS.put(id, told.path("claims"));
    ((ObjectNode) told.path("article")).set("times", told.path("times"));
    ((ObjectNode) told.path("article")).set("notes", told.path("notes"));
    ARTICLES.put(id, told.path("article"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void anyPartitioningGivesTheDesksAnswer(int partitions) throws IOException {
    Path out = folder.resolve("tables");
    List<String> inputs = new ArrayList<>(INPUTS);
    if (partitions != 1) {
      inputs = new ArrayList<>(FileCaptures.files(INPUTS));
      Collections.shuffle(inputs, new Random(partitions));
    }
    BatchAnswer answer =
        new SparkBatch().run(LocalSpark.request(inputs, out, "parity", partitions), line -> {});
    assertEquals(ARTICLES.size(), answer.articles());
    assertEquals(CLAIMS.values().stream().mapToLong(JsonNode::size).sum(), answer.claims());
    assertFalse(Files.exists(out.resolve("work")), "half-done work is left");
    articlesAreTheDesks(out);
    claimsAreTheDesks(out);
    storiesAreTheDesks(out);
  }

  private static ObjectNode json(Row row) throws IOException {
    return (ObjectNode) MAPPER.readTree(row.json());
  }

  private static void articlesAreTheDesks(Path out) throws IOException {
    for (Row row : LocalSpark.table(out, "articles")) {
      ObjectNode article = json(row);
      assertTrue(article.remove("input").asText().contains("/"));
      assertEquals(ARTICLES.get(article.path("id").asText()), article);
    }
  }

  private static void claimsAreTheDesks(Path out) throws IOException {
    Map<String, ArrayNode> claims = new HashMap<>();
    ARTICLES.keySet().forEach(id -> claims.put(id, MAPPER.createArrayNode()));
    for (Row row : LocalSpark.table(out, "claims")) {
      ObjectNode claim = json(row);
      Objects.requireNonNull(claims.get(claim.remove("article").asText())).add(claim);
    }
    assertEquals(CLAIMS, claims);
  }

  /** The columns of independence stand among those of groups in the desk's JSON. */
  private static void storiesAreTheDesks(Path out) throws IOException {
    Map<String, ObjectNode> found = new HashMap<>();
    for (Row row : LocalSpark.table(out, "stories")) {
      ObjectNode story = json(row);
      story.remove("story");
      for (String list : List.of("groups", "conflicts", "compatible", "drift", "derivation")) {
        story.putArray(list);
      }
      found.put(story.path("id").asText(), story);
    }
    Map<String, JsonNode> independence = new HashMap<>();
    for (Row row : LocalSpark.table(out, "independence")) {
      JsonNode json = json(row);
      independence.put(json.path("story").asText() + json.path("id").asText(), json);
    }
    for (String list : List.of("groups", "conflicts", "compatible", "drift", "derivation")) {
      for (Row row : LocalSpark.table(out, list)) {
        ObjectNode item = json(row);
        if (list.equals("groups")) {
          item.setAll(
              (ObjectNode)
                  Objects.requireNonNull(
                      independence.get(item.path("story").asText() + item.path("id").asText())));
          if (item.path("circles").isNull()) {
            item.remove("circles");
          }
        }
        String story = item.remove("story").asText();
        ((ArrayNode) Objects.requireNonNull(found.get(story)).path(list)).add(item);
      }
    }
    Map<String, JsonNode> wanted = new HashMap<>();
    stories.forEach(story -> wanted.put(story.path("id").asText(), story));
    assertTrue(wanted.size() >= 4);
    assertEquals(wanted, found);
  }
}
