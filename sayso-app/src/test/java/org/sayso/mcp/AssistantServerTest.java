package org.sayso.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.desk.HandedOver;

/** A session of the official client with {@code sayso mcp} in a process of its own. */
class AssistantServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A machine that does other things too may take its time. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static Path data;

  @SuppressWarnings("NullAway.Init")
  private static McpSyncClient client;

  private static final Map<String, McpSchema.Tool> TOOLS = new HashMap<>();

  @BeforeAll
  static void open() {
    data = new HandedOver(folder).data();
    List<String> command = command();
    ServerParameters server =
        ServerParameters.builder(command.get(0)).args(command.subList(1, command.size())).build();
    client =
        McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
            .requestTimeout(PATIENCE)
            .initializationTimeout(PATIENCE)
            .jsonSchemaValidator(
                (schema, answer) -> {
                  Set<String> faults = faults(schema, JSON.valueToTree(answer));
                  return faults.isEmpty()
                      ? ValidationResponse.asValid("")
                      : ValidationResponse.asInvalid(faults.toString());
                })
            .build();
    assertEquals("sayso", client.initialize().serverInfo().name());
    client.listTools().tools().forEach(tool -> TOOLS.put(tool.name(), tool));
  }

  @AfterAll
  static void close() {
    client.closeGracefully();
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx2g",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        "org.sayso.cli.Main",
        "mcp",
        "--data",
        data.toString());
  }

  private static Set<String> faults(Map<String, Object> schema, JsonNode answer) {
    Set<String> faults = new TreeSet<>();
    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(JSON.<JsonNode>valueToTree(schema))
        .validate(answer)
        .stream()
        .map(ValidationMessage::getMessage)
        .forEach(faults::add);
    return faults;
  }

  private static McpSchema.Tool tool(String name) {
    McpSchema.Tool tool = TOOLS.get(name);
    if (tool == null) {
      throw new AssertionError("there is no " + name + " among " + TOOLS.keySet());
    }
    return tool;
  }

  private static CallToolResult call(String name, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(name).arguments(arguments).build());
  }

  /** An answer that holds to its schema, and says the same twice. */
  private static JsonNode told(String name, Map<String, Object> arguments) throws IOException {
    CallToolResult result = call(name, arguments);
    String text = ((McpSchema.TextContent) result.content().get(0)).text();
    assertFalse(result.isError(), text);
    JsonNode answer = JSON.valueToTree(result.structuredContent());
    assertEquals(Set.of(), faults(tool(name).outputSchema(), answer), name);
    assertEquals(JSON.readTree(text), answer);
    return answer;
  }

  private static String refused(String name, Map<String, Object> arguments) {
    CallToolResult result = call(name, arguments);
    String text = ((McpSchema.TextContent) result.content().get(0)).text();
    assertTrue(result.isError(), text);
    assertFalse(text.contains("mistake of ours"), text);
    return text;
  }

  @Test
  void theToolsAreListedAndReadOnly() {
    assertEquals(
        Set.of("search_claims", "accounts", "lineage", "timeline", "speaker", "report"),
        TOOLS.keySet());
    for (McpSchema.Tool tool : TOOLS.values()) {
      assertTrue(tool.annotations().readOnlyHint(), tool.name());
      assertEquals("object", tool.inputSchema().get("type"), tool.name());
      assertEquals("object", tool.outputSchema().get("type"), tool.name());
    }
  }

  /** Each claim's words are those of the report, at the span, counted in code points. */
  private static void citesExactly(JsonNode claims) throws IOException {
    assertFalse(claims.isEmpty());
    for (JsonNode claim : claims) {
      String address = claim.at("/article/address").asText();
      JsonNode report = told("report", Map.of("report", address));
      int[] text = report.at("/reading/article/text").asText().codePoints().toArray();
      for (JsonNode span : claim.at("/contentText")) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        assertEquals(new String(text, start, end - start), span.get("text").asText());
      }
      assertEquals(report.get("digest"), claim.at("/article/digest"));
    }
  }

  @Test
  void aClaimIsFoundAndCited() throws IOException {
    JsonNode answer = told("search_claims", Map.of("query", "חמישה"));
    assertEquals(1, answer.get("total").asInt());
    assertEquals("😀 דליה לוי", answer.at("/claims/0/speakers/0").asText());
    citesExactly(answer.get("claims"));
    assertEquals(
        0,
        told("search_claims", Map.of("query", "people", "as_of", "2023-05-01"))
            .get("total")
            .asInt());
  }

  @Test
  void accountsStandSideBySideWithTheirClaims() throws IOException {
    JsonNode list = told("accounts", Map.of());
    assertEquals(1, list.get("stories").size());
    String id = list.at("/stories/0/id").asText();
    JsonNode answer = told("accounts", Map.of("story", id));
    citesExactly(answer.get("claims"));
    Set<String> ids = new TreeSet<>();
    answer.get("claims").forEach(claim -> ids.add(claim.get("id").asText()));
    assertFalse(answer.get("agreements").isEmpty());
    assertTrue(ids.contains("c1"), ids.toString());
  }

  @Test
  void aClaimIsFollowedToItsOrigin() throws IOException {
    JsonNode answer = told("lineage", Map.of("claim", "dam/02/c1"));
    assertEquals("dam/02/c1", answer.get("claim").asText());
    assertTrue(answer.at("/group/members").toString().contains("dam/02/c1"));
    citesExactly(answer.get("claims"));
  }

  @Test
  void aStoryIsToldInTime() throws IOException {
    JsonNode all = told("timeline", Map.of("story", "dam/01"));
    assertTrue(all.get("marks").size() > 1);
    citesExactly(all.get("claims"));
    JsonNode none = told("timeline", Map.of("story", "dam/01", "from", "2030-01-01"));
    assertEquals(0, none.get("marks").size());
    assertEquals(0, none.get("claims").size());
  }

  @Test
  void aSpeakerIsQuoted() throws IOException {
    JsonNode answer = told("speaker", Map.of("name", "Vasque"));
    assertEquals("Bo Vasque", answer.get("name").asText());
    citesExactly(answer.get("claims"));
    assertEquals(0, told("speaker", Map.of("name", "Nobody At All")).get("total").asInt());
  }

  @Test
  void aReportHasItsVersions() throws IOException {
    JsonNode answer = told("report", Map.of("report", "dam/01", "version", 1));
    assertEquals(1, answer.get("version").asInt());
    assertEquals(2, answer.get("versions").size());
    assertTrue(answer.at("/reading/article/text").asText().contains("😀"));
  }

  @ParameterizedTest
  @CsvSource({
    "search_claims, query, 'stance:', ''",
    "search_claims, question, dead, 'There is no argument ‘question’'",
    "search_claims, as_of, 2023, 'The argument ‘query’ is missing.'",
    "accounts, story, 'zzzz qqqq', 'No story fits ‘zzzz qqqq’'",
    "accounts, as_of, yesterday, '‘yesterday’ is no moment for ‘as_of’'",
    "accounts, question, none, 'The argument ‘question’ is to be a whole number'",
    "accounts, by, moon, '‘moon’ is nothing for ‘by’; write kept, published.'",
    "lineage, claim, c1, '‘c1’ names no claim'",
    "lineage, claim, dam/01/c99, 'No claim is called ‘dam/01/c99’'",
    "timeline, story, '', 'The argument ‘story’ is missing.'",
    "speaker, name, ' ', 'The argument ‘name’ is missing.'",
    "report, report, nothing, 'No report is called ‘nothing’.'"
  })
  void whatIsWrongIsToldInWords(String tool, String argument, String value, String words) {
    String told = refused(tool, Map.of(argument, value));
    assertTrue(told.startsWith(words), told);
  }

  /** Many an assistant's launcher writes its questions and closes the pipe at once. */
  @Test
  void nothingButTheProtocolIsPrintedAndTheEndOfTheInputEndsIt()
      throws IOException, InterruptedException {
    Path questions = folder.resolve("questions");
    Files.writeString(
        questions,
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
        "capabilities":{},"clientInfo":{"name":"straw","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search_claims",\
        "arguments":{"query":"people"}}}
        """);
    Process process =
        new ProcessBuilder(command())
            .redirectInput(questions.toFile())
            .redirectError(folder.resolve("messages").toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    List<String> lines = out.lines().toList();
    assertEquals(2, lines.size(), out);
    for (String line : lines) {
      assertEquals("2.0", JSON.readTree(line).get("jsonrpc").asText());
    }
    assertEquals("", Files.readString(folder.resolve("messages")));
  }
}
