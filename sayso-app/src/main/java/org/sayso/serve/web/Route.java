package org.sayso.serve.web;

import java.util.List;
import java.util.Map;

/**
 * One thing that may be asked of the desk. Of all of them the server is made, and {@code
 * /openapi.json} too, so that neither can tell what the other does not know.
 *
 * @param method of HTTP
 * @param path {@code /stories/{id}}; {@code <id>} may hold slashes
 * @param summary what one gets, a line
 * @param parameters of the address; {@code as-of} and {@code by} go without saying
 * @param json the keys of its JSON twin and the type of each, in order; empty where it has no twin
 * @param handler answers
 */
public record Route(
    Method method,
    String path,
    String summary,
    List<Parameter> parameters,
    Map<String, String> json,
    Handler handler) {

  static final String RESOURCES = "/api/";

  /** What one may do. */
  public enum Method {
    GET,
    POST
  }

  /** Answers what is asked. */
  @FunctionalInterface
  public interface Handler {
    Reply answer(Ask ask);
  }

  public Route {
    parameters = List.copyOf(parameters);
    json = Map.copyOf(json);
  }

  /**
   * A page with its twin of JSON at the same address.
   *
   * @param json keys and types, {@code "total", "integer"}
   */
  public static Route page(
      String path,
      String summary,
      List<Parameter> parameters,
      Map<String, String> json,
      Handler handler) {
    return new Route(Method.GET, path, summary, parameters, json, handler);
  }

  /**
   * What programs alone ask: JSON at this very address.
   *
   * @param json keys and types
   */
  public static Route resource(
      String path,
      String summary,
      List<Parameter> parameters,
      Map<String, String> json,
      Handler handler) {
    return new Route(Method.GET, path, summary, parameters, json, handler);
  }

  /** Something to get that has no twin. */
  public static Route get(
      String path, String summary, List<Parameter> parameters, Handler handler) {
    return new Route(Method.GET, path, summary, parameters, Map.of(), handler);
  }

  /** A form, which leads on to another page. */
  public static Route form(String path, String summary, Handler handler) {
    return new Route(Method.POST, path, summary, List.of(), Map.of(), handler);
  }

  public boolean hasTwin() {
    return !json.isEmpty() && !isResource();
  }

  /** Whether programs alone ask it. */
  public boolean isResource() {
    return path.startsWith(RESOURCES);
  }
}
