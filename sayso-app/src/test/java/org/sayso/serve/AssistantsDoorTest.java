package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.HandedOver;
import org.sayso.desk.Keys;
import org.sayso.desk.OneGroup;

/** Sessions of the official client with a desk that is served, over streamable HTTP. */
class AssistantsDoorTest {

  private static final String QUESTION =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}";

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private Path data;

  @BeforeEach
  void keep() {
    data = new HandedOver(folder).data();
  }

  private static McpSyncClient client(LocalDesk desk, String key) {
    return McpClient.sync(
            HttpClientStreamableHttpTransport.builder(desk.at("/").toString())
                .endpoint("/mcp")
                .jsonMapper(McpJsonDefaults.getMapper())
                .requestBuilder(
                    key.isEmpty()
                        ? HttpRequest.newBuilder()
                        : HttpRequest.newBuilder().header("Authorization", "Bearer " + key))
                .build())
        .jsonSchemaValidator((schema, answer) -> ValidationResponse.asValid(""))
        .build();
  }

  private static void asks(McpSyncClient client) {
    assertEquals("sayso", client.initialize().serverInfo().name());
    Set<String> tools = new TreeSet<>();
    client.listTools().tools().stream().map(McpSchema.Tool::name).forEach(tools::add);
    assertEquals(
        Set.of("search_claims", "accounts", "lineage", "timeline", "speaker", "report"), tools);
    CallToolResult result =
        client.callTool(
            CallToolRequest.builder("search_claims").arguments(Map.of("query", "חמישה")).build());
    String text = ((McpSchema.TextContent) result.content().get(0)).text();
    assertFalse(result.isError(), text);
    assertTrue(text.contains("חמישה 😀 five people are dead"), text);
    client.closeGracefully();
  }

  @Test
  void anAssistantAsksADeskThatIsOpen() {
    try (LocalDesk desk = new LocalDesk(data)) {
      asks(client(desk, ""));
    }
  }

  @Test
  void fromElsewhereItNeedsAKeyForReading() {
    Keys keys = new Keys(data, InstantSource.system());
    String key = keys.add("assistant", Keys.Scope.READ);
    try (LocalDesk desk = new LocalDesk(data, OneGroup::of, Optional.of(keys))) {
      asks(client(desk, key));
      assertThrows(RuntimeException.class, () -> client(desk, "wrong").initialize());
    }
  }

  private static int status(LocalDesk desk, String... headers) {
    return desk.send(
            HttpRequest.newBuilder(desk.at("/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION)))
        .statusCode();
  }

  @Test
  void noOtherSiteAsksThroughABrowser() {
    try (LocalDesk desk = new LocalDesk(data)) {
      assertEquals(200, status(desk, "X-Nothing", "x"));
      assertEquals(403, status(desk, "Origin", "https://evil.example"));
      assertEquals(403, status(desk, "Sec-Fetch-Site", "cross-site"));
      assertEquals(405, desk.get("/mcp").statusCode());
    }
  }
}
