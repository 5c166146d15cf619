package org.sayso.bench.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without eyes: asks for pages, and sends forms with the token that they hold. */
final class DeskClient {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final URI desk;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  DeskClient(URI desk) {
    this.desk = desk;
  }

  /** The page and how the desk called it. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(desk.resolve(path)).GET());
  }

  /** What each form of this desk holds. */
  String token() throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/add").body());
    if (!token.find()) {
      throw new IOException("the form has no token");
    }
    return token.group(1);
  }

  /** Sends a form as one of its pages would. */
  HttpResponse<String> post(String path, String token, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "token=" + token + "&", ""));
    return send(
        HttpRequest.newBuilder(desk.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Cookie", "sayso-" + desk.getPort() + "=" + token)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
