package org.sayso.fetch;

import java.time.Duration;
import org.sayso.news.Capture;

/**
 * How the web is asked.
 *
 * @param userAgent who we say we are, {@code Sayso/0.1.0}
 * @param pause at least so long between two questions to one host
 * @param connectTimeout until a host takes the call
 * @param silence the longest time without a byte
 * @param deadline for one answer, however it drips
 * @param maxBytes of one answer, decoded
 * @param longestPause the most that a host's {@code Crawl-delay} gets
 * @param longestRetry the most that a host's {@code Retry-After} gets
 */
public record FetchSettings(
    String userAgent,
    Duration pause,
    Duration connectTimeout,
    Duration silence,
    Duration deadline,
    int maxBytes,
    Duration longestPause,
    Duration longestRetry) {

  /** What is good for most. */
  public static FetchSettings of(String version) {
    return new FetchSettings(
        "Sayso/" + version.replaceAll("[^0-9A-Za-z.-]", ""),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        Capture.MAX_BYTES,
        Duration.ofSeconds(30),
        Duration.ofDays(1));
  }

  /** The same, with other times. */
  public FetchSettings with(Duration silence, Duration deadline) {
    return new FetchSettings(
        userAgent, pause, connectTimeout, silence, deadline, maxBytes, longestPause, longestRetry);
  }
}
