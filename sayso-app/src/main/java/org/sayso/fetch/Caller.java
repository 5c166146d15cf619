package org.sayso.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Calls addresses that a person of this desk named: so they may lie in the house, and no robots.txt
 * is asked. Redirects are not followed: what is told is for whom the person named.
 */
public final class Caller implements AutoCloseable {

  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private final Line line;

  public Caller(FetchSettings settings) {
    this.line = new Line(settings.with(DEADLINE, DEADLINE), SystemDefaultDnsResolver.INSTANCE);
  }

  /**
   * What came back.
   *
   * @param status of HTTP
   * @param pause how long we are asked to wait, if we are told in seconds
   */
  public record Called(int status, Optional<Duration> pause) {}

  /**
   * Posts JSON.
   *
   * @throws IOException if no answer comes; the message is for people
   */
  public Called post(URI address, Map<String, String> headers, String json) throws IOException {
    Answer answer = line.post(address, headers, json.getBytes(StandardCharsets.UTF_8));
    return new Called(
        answer.status(),
        answer
            .header("retry-after")
            .filter(seconds -> seconds.matches("\\d{1,6}"))
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))));
  }

  @Override
  public void close() {
    line.close();
  }
}
