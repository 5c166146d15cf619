package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs ask, rightly and wrongly. */
class ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REPORTS = 7;
  private static final int REQUESTS = Integer.getInteger("sayso.api.requests", 10_000);

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static LocalDesk desk;

  @BeforeAll
  static void open() {
    desk = new LocalDesk(folder);
    for (int i = 1; i <= REPORTS; i++) {
      keep(i);
    }
  }

  private static void keep(int i) {
    desk.form("/read").field("text", report(i)).send();
    desk.keep(report(i));
  }

  private static String report(int i) {
    return "id: dam/0"
        + i
        + "\npublished: 2023-05-"
        + (10 + i)
        + "\n\nBo Vasque said: "
        + i
        + " are dead 😀\nAda Kell denied: "
        + i
        + " are dead\n";
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static JsonNode ask(String path) throws IOException {
    HttpResponse<String> answer = desk.get(path);
    assertEquals(200, answer.statusCode(), path + ": " + answer.body());
    return JSON.readTree(answer.body());
  }

  private static JsonNode refused(String path, int status) throws IOException {
    HttpResponse<String> answer = desk.get(path);
    assertEquals(status, answer.statusCode(), path + ": " + answer.body());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"));
    return JSON.readTree(answer.body());
  }

  @Test
  void aListIsWalkedToItsEndWhateverComesInMeanwhile() throws IOException {
    JsonNode page = ask("/api/v1/claims?q=dead&limit=3&order=oldest");
    int total = page.get("total").asInt();
    List<String> told = new ArrayList<>();
    page.get("claims")
        .forEach(claim -> told.add(claim.at("/article/id") + claim.get("id").asText()));
    desk.keep("id: new/01\npublished: 2023-05-01\n\nBo Vasque said: none are dead\n");
    while (page.has("next")) {
      page = ask(page.get("next").asText());
      page.get("claims")
          .forEach(claim -> told.add(claim.at("/article/id") + claim.get("id").asText()));
    }
    assertEquals(total, told.size());
    assertEquals(total, new TreeSet<>(told).size());
  }

  @Test
  void allComesLineByLine() throws IOException {
    String lines = desk.get("/api/v1/claims.ndjson?q=dead&as_of=2023-05-17").body();
    int total = ask("/api/v1/claims?q=dead&as_of=2023-05-17").get("total").asInt();
    assertEquals(total, lines.lines().count());
    for (String line : lines.lines().toList()) {
      assertTrue(JSON.readTree(line).get("contentText").isArray(), line);
    }
  }

  @Test
  void whatOneHasIsNotToldAgain() {
    String path = "/api/v1/articles/dam/02";
    String tag = desk.get(path).headers().firstValue("ETag").orElse("");
    HttpResponse<String> again =
        desk.send(HttpRequest.newBuilder(desk.at(path)).header("If-None-Match", "W/" + tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(
        200,
        desk.send(HttpRequest.newBuilder(desk.at(path)).header("If-None-Match", "\"x\""))
            .statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles",
        "articles/dam/01",
        "claims",
        "claims/dam/01/c1",
        "stories",
        "stories/dam/01",
        "stories/dam/01/timeline",
        "speakers",
        "speakers/Vasque",
        "decisions"
      })
  void everythingIsToldAsItWasKnown(String resource) throws IOException {
    if (resource.startsWith("stories/")) {
      String id = ask("/api/v1/stories").at("/stories/0/id").asText();
      ask("/api/v1/" + resource.replace("dam/01", id) + "?as_of=2023-05-12");
      return;
    }
    JsonNode then = ask("/api/v1/" + resource + "?as_of=2023-05-12");
    if (then.has("total") && !resource.equals("decisions") && !resource.equals("stories")) {
      JsonNode now = ask("/api/v1/" + resource);
      if (!resource.equals("speakers")) {
        assertTrue(then.get("total").asInt() < now.get("total").asInt(), resource);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "claims?limit=0, 400, limit",
    "claims?limit=501, 400, limit",
    "claims?limit=many, 400, limit",
    "claims?q=stance:, 400, q",
    "claims?order=upwards, 400, order",
    "claims?as_of=yesterday, 400, as_of",
    "claims?as_of=2023-05-12&by=moon, 400, by",
    "claims?cursor=zzz, 400, cursor",
    "claims?query=dead, 400, query",
    "claims.ndjson?q=stance:, 400, q",
    "claims/c1, 404, id",
    "claims/dam/01/c99, 404, id",
    "articles/nothing, 404, id",
    "stories/zzzzqqq, 404, id",
    "speakers/Nobody, 404, name",
    "searches/none, 404, name",
    "searches?as_of=2023-05-12, 400, as_of"
  })
  void whatIsWrongIsNamed(String path, int status, String field) throws IOException {
    JsonNode problem = refused("/api/v1/" + path, status);
    assertEquals(field, problem.get("field").asText(), problem.toString());
    assertEquals(status, problem.get("status").asInt());
    assertFalse(problem.get("detail").asText().isBlank());
  }

  @Test
  void aCursorStaysInItsList() throws IOException {
    String next = ask("/api/v1/claims?limit=2").get("next").asText();
    String cursor = next.substring(next.indexOf("cursor="));
    assertEquals("cursor", refused("/api/v1/articles?" + cursor, 400).get("field").asText());
    assertEquals("cursor", refused("/api/v1/claims?q=a&" + cursor, 400).get("field").asText());
    refused("/api/v1/nothing", 404);
  }

  /** Fewer by {@code -Dsayso.api.requests=1000}. The seed is told, so that a fault comes again. */
  @Test
  void noRequestBreaksIt() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Set<Integer> statuses = new TreeSet<>();
    for (int i = 0; i < REQUESTS; i++) {
      String path = any(random);
      HttpResponse<String> answer = desk.get(path);
      String told = "seed " + seed + ", " + path + ": " + answer.statusCode() + answer.body();
      assertTrue(answer.statusCode() < 500, told);
      assertFalse(answer.body().contains("Exception"), told);
      assertFalse(answer.body().contains("\tat "), told);
      assertFalse(answer.body().contains("org.sayso"), told);
      statuses.add(answer.statusCode());
    }
    assertTrue(statuses.containsAll(Set.of(200, 400, 404)), statuses.toString());
  }

  private static final List<String> PATHS =
      List.of(
          "claims",
          "claims",
          "articles",
          "stories",
          "speakers",
          "searches",
          "decisions",
          "claims.ndjson",
          "claims/*",
          "articles/*",
          "stories/*",
          "stories/*/timeline",
          "speakers/*",
          "searches/*",
          "*");
  private static final List<String> NAMES =
      List.of("q", "order", "limit", "cursor", "as_of", "by", "origin", "from", "*");
  private static final List<String> VALUES =
      List.of(
          "dead",
          "Vasque",
          "dam/01",
          "dam/01/c1",
          "stance:denies",
          "speaker:\"Bo Vasque\"",
          "said:2023-05-11..2023-05-12",
          "newest",
          "doubt",
          "1",
          "500",
          "-1",
          "99999999999",
          "2023-05-12",
          "2023-05-12T18:00:00+03:00",
          "-999999999-01-01",
          "kept",
          "published",
          "(",
          "\"",
          "a AND (b OR",
          "not:",
          "as-of:2023",
          "😀",
          "\u202e",
          "%00",
          "'; DROP TABLE claim;--",
          "../../etc/passwd",
          "*",
          "?*~^",
          "<script>",
          "\u0000",
          " ");

  private static String any(Random random) {
    StringBuilder path = new StringBuilder("/api/v1/");
    path.append(PATHS.get(random.nextInt(PATHS.size())).replace("*", encoded(value(random))));
    int parameters = random.nextInt(4);
    for (int i = 0; i < parameters; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      path.append(i == 0 ? '?' : '&')
          .append(name.equals("*") ? encoded(value(random)) : name)
          .append('=')
          .append(encoded(value(random)));
    }
    return path.toString();
  }

  private static String value(Random random) {
    if (random.nextInt(4) > 0) {
      return VALUES.get(random.nextInt(VALUES.size()));
    }
    return random
        .ints(random.nextInt(30), 1, 0x3000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
