package org.sayso.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.desk.BusyException;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.StoryShelf;
import org.sayso.store.LedgerException;
import org.sayso.store.QueryException;

/** Answers assistants, over two streams or HTTP; nobody can change anything here. */
public final class AssistantServer {

  private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};

  private static final String INSTRUCTIONS =
      "Sayso keeps news reports and the claims in them: who said what, on whose word, and who says"
          + " otherwise. Cite each claim by its words, its span and the address of its report, and"
          + " say whose claim it is; nothing here says what is true. ‘independent’ counts origins"
          + " that do not rest on one another, not reports.";

  private final McpJsonMapper json = McpJsonDefaults.getMapper();
  private final List<Tool> tools = new ArrayList<>();
  private final String version;

  /**
   * @param data the folder it tells of
   * @param version of Sayso
   */
  public AssistantServer(KeepingDesk desk, Path data, String version) {
    this.version = version;
    StoryShelf shelf = new StoryShelf(desk, data);
    tools.addAll(new ClaimTools(desk, data, shelf).all());
    tools.addAll(new StoryTools(desk, data, shelf).all());
  }

  /** Answers what comes in, until that ends and all is answered. */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    Listening listening = new Listening(in);
    McpSyncServer server =
        McpServer.sync(new StdioServerTransportProvider(json, listening, out))
            .serverInfo("sayso", version)
            .instructions(INSTRUCTIONS)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .validateToolInputs(false) // by Arguments, in words for people
            .jsonSchemaValidator((schema, answer) -> ValidationResponse.asValid("")) // by a test
            .tools(
                tools.stream()
                    .map(
                        tool ->
                            SyncToolSpecification.builder()
                                .tool(told(tool))
                                .callHandler(
                                    (exchange, request) ->
                                        listening.during(() -> answer(tool, request)))
                                .build())
                    .toList())
            .build();
    try {
      listening.awaitEnd();
    } finally {
      server.closeGracefully();
    }
  }

  /**
   * Answers over streamable HTTP, each question by itself: there is nothing to be told between two,
   * and so no session.
   *
   * @param endpoint the address that is posted to, {@code /mcp}
   */
  public HttpServlet servlet(String endpoint) {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(json)
            .messageEndpoint(endpoint)
            .build();
    McpServer.sync(transport)
        .serverInfo("sayso", version)
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .validateToolInputs(false)
        .jsonSchemaValidator((schema, answer) -> ValidationResponse.asValid(""))
        .tools(
            tools.stream()
                .map(
                    tool ->
                        new McpStatelessServerFeatures.SyncToolSpecification(
                            told(tool), (context, request) -> answer(tool, request)))
                .toList())
        .build();
    return transport;
  }

  private McpSchema.Tool told(Tool tool) {
    Map<String, Object> input = schema(tool.name() + ".in.json");
    Map<String, Object> output = schema(tool.name() + ".out.json");
    output.put("$defs", schema("defs.json"));
    return McpSchema.Tool.builder(tool.name(), input)
        .title(tool.title())
        .description(tool.description())
        .outputSchema(output)
        .annotations(
            McpSchema.ToolAnnotations.builder()
                .title(tool.title())
                .readOnlyHint(true)
                .destructiveHint(false)
                .idempotentHint(true)
                .openWorldHint(false)
                .build())
        .build();
  }

  /** What may be asked of it, by the schema that the assistant was told. */
  private Set<String> known(Tool tool) {
    Map<?, ?> properties =
        (Map<?, ?>) Objects.requireNonNull(schema(tool.name() + ".in.json").get("properties"));
    return properties.keySet().stream().map(Object::toString).collect(Collectors.toSet());
  }

  /** A mistake is told in words, and never how we are built. */
  private CallToolResult answer(Tool tool, McpSchema.CallToolRequest request) {
    Map<String, Object> given = Optional.ofNullable(request.arguments()).orElse(Map.of());
    try {
      String answer = tool.answer().apply(new Arguments(given, known(tool)));
      return CallToolResult.builder()
          .structuredContent(json, answer)
          .addTextContent(answer)
          .isError(false)
          .build();
    } catch (IllegalArgumentException | QueryException | LedgerException | BusyException e) {
      return refused(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return refused("That is a mistake of ours: " + e.getClass().getSimpleName() + ".");
    }
  }

  private static CallToolResult refused(String words) {
    return CallToolResult.builder().addTextContent(words).isError(true).build();
  }

  private Map<String, Object> schema(String name) {
    try (InputStream in = AssistantServer.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      return new LinkedHashMap<>(json.readValue(text, OBJECT));
    } catch (IOException e) {
      throw new UncheckedIOException("the schema " + name, e);
    }
  }
}
