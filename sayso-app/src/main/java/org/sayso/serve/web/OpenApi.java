package org.sayso.serve.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.json.Json;

/** The routes as OpenAPI 3.1 tells them. */
final class OpenApi {

  private OpenApi() {}

  static String of(List<Route> routes, String version) {
    Map<String, List<Route>> byPath = new LinkedHashMap<>();
    for (Route route : routes) {
      byPath.computeIfAbsent(plain(route.path()), path -> new ArrayList<>()).add(route);
    }
    return Json.object(
        json -> {
          json.writeStringField("openapi", "3.1.0");
          json.writeObjectFieldStart("info");
          json.writeStringField("title", "Sayso, the desk");
          json.writeStringField("version", version);
          json.writeObjectFieldStart("license");
          json.writeStringField("name", "GPL-3.0-or-later");
          json.writeStringField("identifier", "GPL-3.0-or-later");
          json.writeEndObject();
          json.writeEndObject();
          json.writeObjectFieldStart("paths");
          for (Map.Entry<String, List<Route>> path : byPath.entrySet()) {
            json.writeObjectFieldStart(path.getKey());
            for (Route route : path.getValue()) {
              operation(json, route, false);
            }
            json.writeEndObject();
            for (Route route : path.getValue()) {
              if (route.hasTwin()) {
                json.writeObjectFieldStart(twin(path.getKey()));
                operation(json, route, true);
                json.writeEndObject();
              }
            }
          }
          json.writeEndObject();
        });
  }

  /** OpenAPI knows one kind of brackets. */
  static String plain(String path) {
    return path.replace('<', '{').replace('>', '}');
  }

  static String twin(String path) {
    return path.equals("/") ? "/index.json" : path + ".json";
  }

  private static void operation(JsonGenerator json, Route route, boolean twin) throws IOException {
    json.writeObjectFieldStart(Json.lower(route.method()));
    json.writeStringField("summary", route.summary());
    boolean get = route.method() == Route.Method.GET;
    List<Parameter> parameters = new ArrayList<>(route.parameters());
    if (get) {
      parameters.add(route.isResource() ? Parameter.AS_OF_API : Parameter.AS_OF);
      parameters.add(Parameter.BY);
    }
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : parameters) {
      parameter(json, parameter);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("responses");
    json.writeObjectFieldStart(get ? "200" : "303");
    json.writeStringField(
        "description", get ? route.summary() : "the page that shows what came of it");
    if (get) {
      json.writeObjectFieldStart("content");
      if (twin || (route.isResource() && !route.json().isEmpty())) {
        json.writeObjectFieldStart("application/json");
        schema(json, route.json());
        json.writeEndObject();
      } else {
        json.writeObjectFieldStart(route.hasTwin() ? "text/html" : "*/*");
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("default");
    json.writeStringField("description", "what cannot be answered, in words for people");
    if (route.isResource()) {
      json.writeObjectFieldStart("content");
      json.writeObjectFieldStart("application/problem+json");
      schema(json, Map.of("status", "integer", "title", "string", "detail", "string"));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void parameter(JsonGenerator json, Parameter parameter) throws IOException {
    boolean path = parameter.in() == Parameter.In.PATH;
    json.writeStartObject();
    json.writeStringField("name", parameter.name());
    json.writeStringField("in", Json.lower(parameter.in()));
    json.writeBooleanField("required", path);
    json.writeStringField("description", parameter.description());
    json.writeObjectFieldStart("schema");
    json.writeStringField("type", "string");
    json.writeEndObject();
    if (!parameter.example().isEmpty()) {
      json.writeStringField("example", parameter.example());
    }
    json.writeEndObject();
  }

  private static void schema(JsonGenerator json, Map<String, String> keys) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, String> key : new TreeMap<>(keys).entrySet()) {
      json.writeObjectFieldStart(key.getKey());
      json.writeStringField("type", key.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("required");
    for (String key : new TreeMap<>(keys).keySet()) {
      json.writeString(key);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
