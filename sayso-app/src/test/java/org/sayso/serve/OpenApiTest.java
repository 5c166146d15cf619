package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.SaveRequest;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Route;
import org.sayso.store.Search;

/** What /openapi.json tells is what comes. */
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static LocalDesk desk;

  @BeforeAll
  static void open() {
    desk = new LocalDesk(folder);
    String text = "id: dam/01\npublished: 2023-05-22\n\nBo Vasque said: five are dead\n";
    desk.form("/read").field("text", text).send();
    desk.keep(text);
    desk.server()
        .desks()
        .keeping()
        .reviewing()
        .save(
            new SaveRequest(
                folder, "Vasque", "dead", Search.What.CLAIMS, Search.Order.NEWEST, "me"));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /** What stands in an address here, for the examples are the demonstration's. */
  private static String value(Route route, Parameter parameter) throws IOException {
    if (route.path().contains("/stories/{id}") && parameter.name().equals("id")) {
      return JSON.readTree(desk.get("/stories.json").body()).at("/stories/0/id").asText();
    }
    if (route.path().equals("/api/v1/claims/<id>")) {
      return "dam/01/c1";
    }
    return Map.of(
            "id",
            route.path().contains("/articles") ? "dam/01" : "1",
            "at",
            "dam/01",
            "of",
            "dam/01/c1",
            "name",
            "Vasque")
        .getOrDefault(parameter.name(), parameter.example());
  }

  private static String address(Route route, String ending) throws IOException {
    String path = route.path();
    List<String> query = new ArrayList<>();
    for (Parameter parameter : route.parameters()) {
      String value = value(route, parameter);
      if (parameter.in() == Parameter.In.PATH) {
        path = path.replaceAll("[{<]" + parameter.name() + "[}>]", value);
      } else if (!value.isEmpty()) {
        query.add(parameter.name() + "=" + value);
      }
    }
    path = ending.isEmpty() ? path : path.equals("/") ? "/index.json" : path + ending;
    return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private static List<Route> gets() {
    return DeskServer.routes(desk.server().desks(), desk.server().jobs()).stream()
        .filter(route -> route.method() == Route.Method.GET)
        .toList();
  }

  @Test
  void itIsOpenApi() {
    SwaggerParseResult parsed =
        new OpenAPIV3Parser().readContents(desk.get("/openapi.json").body());
    assertEquals(List.of(), parsed.getMessages());
    assertEquals("3.1.0", parsed.getOpenAPI().getOpenapi());
    for (Route route : gets()) {
      String path = route.path().replace('<', '{').replace('>', '}');
      assertTrue(parsed.getOpenAPI().getPaths().containsKey(path), path);
    }
  }

  @Test
  void everyPageComes() throws IOException {
    for (Route route : gets()) {
      HttpResponse<String> answer = desk.get(address(route, ""));
      assertEquals(200, answer.statusCode(), route.path() + ": " + answer.body());
    }
  }

  @Test
  void everyTwinHasTheKeysThatAreTold() throws IOException {
    JsonNode told = JSON.readTree(desk.get("/openapi.json").body()).path("paths");
    int twins = 0;
    for (Route route : gets()) {
      if (!route.hasTwin()) {
        continue;
      }
      HttpResponse<String> answer = desk.get(address(route, ".json"));
      assertEquals(200, answer.statusCode(), route.path());
      JsonNode came = JSON.readTree(answer.body());
      String path = route.path().replace('<', '{').replace('>', '}');
      JsonNode schema =
          told.path(path.equals("/") ? "/index.json" : path + ".json")
              .at("/get/responses/200/content/application~1json/schema");
      TreeSet<String> keys = new TreeSet<>();
      schema.path("properties").fieldNames().forEachRemaining(keys::add);
      assertTrue(!keys.isEmpty(), path);
      for (String key : keys) {
        String type = schema.path("properties").path(key).path("type").asText();
        assertEquals(type, type(came.path(key)), path + " " + key);
      }
      twins++;
    }
    assertTrue(twins > 4, "a look at nothing finds nothing");
  }

  @Test
  void everyResourceHasTheKeysThatAreTold() throws IOException {
    int resources = 0;
    for (Route route : gets()) {
      if (route.isResource() && !route.json().isEmpty()) {
        JsonNode came = JSON.readTree(desk.get(address(route, "")).body());
        for (Map.Entry<String, String> key : route.json().entrySet()) {
          assertEquals(
              key.getValue(), type(came.path(key.getKey())), route.path() + " " + key.getKey());
        }
        resources++;
      }
    }
    assertTrue(resources > 10, "a look at nothing finds nothing");
  }

  private static String type(JsonNode node) {
    if (node.isIntegralNumber()) {
      return "integer";
    }
    return switch (node.getNodeType()) {
      case ARRAY -> "array";
      case OBJECT -> "object";
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> "number";
      default -> "missing";
    };
  }
}
