package org.sayso.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.Posting.Posted;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.fetch.Caller;
import org.sayso.fetch.FetchSettings;
import org.sayso.store.Alert;
import org.sayso.store.Followed;
import org.sayso.store.Notice;

/** What is told, held against the library of those who wrote the specification. */
class AlarmsTest {

  private static final Bulletin.Item ITEM =
      new Bulletin.Item(
          "urn:sayso:report:1",
          Bulletin.News.CONFLICT,
          "Excludes one another: five / at least nine",
          "Bo Vasque asserts: ‘חמישה 😀 five people are dead’",
          Optional.empty(),
          "corvin",
          Instant.parse("2023-05-21T00:00:00Z"),
          Instant.parse("2023-05-22T00:00:00Z"));

  @TempDir private Path folder = Path.of("");

  private final List<HttpHeaders> headers = Collections.synchronizedList(new ArrayList<>());
  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private volatile int status = 204;

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  private final Alarms alarms =
      new Alarms(
          (address, headers, json) -> {
            try (Caller caller = new Caller(FetchSettings.of("test"))) {
              Caller.Called called = caller.post(address, headers, json);
              return new Alarms.Called(called.status(), called.pause());
            }
          },
          InstantSource.system());

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          headers.add(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.getResponseHeaders().add("Retry-After", "90");
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private Alert alert(String to) {
    return new Alert(
        "dam",
        new Followed(Followed.Kind.STORY, "s3f9a"),
        to,
        Alarms.secret(),
        Instant.EPOCH,
        Alert.Standing.from(1, Instant.EPOCH));
  }

  private Alert hook() {
    return alert("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  private Posted post(Alert alert) {
    String message = alarms.message(alert, ITEM, Instant.parse("2023-05-23T00:00:00Z"));
    return alarms.post(alert, Notice.of("dam", ITEM.event(), message));
  }

  @Test
  void aCallIsSignedAsTheSpecificationHasIt() throws Exception {
    Alert alert = hook();
    assertEquals(new Posted.Through(), post(alert));
    Webhook theirs = new Webhook(alert.secret());
    theirs.verify(bodies.get(0), headers.get(0).map());
    Webhook other = new Webhook(Alarms.secret());
    assertThrows(
        WebhookVerificationException.class,
        () -> other.verify(bodies.get(0), headers.get(0).map()));
    assertThrows(
        WebhookVerificationException.class,
        () -> theirs.verify(bodies.get(0).replace("five", "six"), headers.get(0).map()));
  }

  @Test
  void theMessageHasTheWords() throws IOException {
    post(hook());
    JsonNode message = Written.JSON.readTree(bodies.get(0));
    assertEquals("story.conflict", message.path("type").asText());
    assertEquals("2023-05-23T00:00:00Z", message.path("timestamp").asText());
    assertEquals("s3f9a", message.at("/data/story").asText());
    assertEquals(ITEM.text(), message.at("/data/text").asText());
    assertTrue(headers.get(0).firstValue("content-type").orElse("").startsWith("application/json"));
  }

  @Test
  void oneEventHasOneIdHoweverOftenItIsSent() {
    Alert alert = hook();
    status = 500;
    post(alert);
    status = 204;
    post(alert);
    assertEquals(headers.get(0).firstValue("webhook-id"), headers.get(1).firstValue("webhook-id"));
    assertEquals(bodies.get(0), bodies.get(1));
  }

  @Test
  void whatDidNotGetThrough() {
    status = 503;
    assertEquals(
        new Posted.Failed("the address answers 503", Optional.of(Duration.ofSeconds(90))),
        post(hook()));
    status = 302; // what is told is for nobody else
    assertTrue(post(hook()) instanceof Posted.Failed);
    assertEquals(2, bodies.size());
    status = 410;
    assertTrue(post(hook()) instanceof Posted.Unwanted);
    server.stop(0);
    assertTrue(((Posted.Failed) post(hook())).why().startsWith("no answer: "));
  }

  @Test
  void aFeedHasTheFormOfItsName() throws IOException {
    Bulletin bulletin = Bulletin.of("urn:x", "x", List.of(ITEM));
    Path json = folder.resolve("x.json");
    alarms.write(alert(json.toString()), bulletin);
    assertEquals(
        ITEM.text(), Written.JSON.readTree(json.toFile()).at("/items/0/content_text").asText());
    Path atom = folder.resolve("x.atom");
    alarms.write(alert(atom.toString()), bulletin);
    alarms.write(alert(atom.toString()), bulletin);
    assertEquals(FeedFormat.ATOM.write(bulletin), Files.readString(atom));
    assertThrows(
        IOException.class,
        () -> alarms.write(alert(folder.resolve("none/x.atom").toString()), bulletin));
  }
}
