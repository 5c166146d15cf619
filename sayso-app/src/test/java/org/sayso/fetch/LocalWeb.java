package org.sayso.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** A web of one machine, with a clock that only moves when somebody waits. */
final class LocalWeb implements AutoCloseable {

  /** What the server does with one question. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  final HttpServer server;
  final List<String> asked = new CopyOnWriteArrayList<>();
  final List<Duration> waits = new ArrayList<>();
  Instant now = Instant.parse("2025-10-06T10:00:00Z");
  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  LocalWeb() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "local web");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    Page page = pages.get(path);
    if (page == null) {
      send(exchange, 404, "no");
    } else {
      page.answer(exchange);
    }
  }

  LocalWeb page(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  LocalWeb text(String path, int status, String words) {
    return page(path, exchange -> send(exchange, status, words));
  }

  LocalWeb redirect(String path, int status, String location) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          send(exchange, status, "");
        });
  }

  static void send(HttpExchange exchange, int status, String words) throws IOException {
    send(exchange, status, words.getBytes(UTF_8));
  }

  static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String at(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  URI uri(String path) {
    return URI.create(at(path));
  }

  /** One that may ask this machine at this port, and no other private one. */
  Fetcher fetcher() {
    return fetcher(FetchSettings.of("1.2").with(Duration.ofSeconds(5), Duration.ofSeconds(20)));
  }

  Fetcher fetcher(FetchSettings settings) {
    AddressPolicy policy =
        (address, port) ->
            AddressPolicy.PUBLIC.allows(address, port)
                || (address.isLoopbackAddress() && port == port());
    InstantSource clock = () -> now;
    return new Fetcher(
        settings,
        new GuardedDns(SystemDefaultDnsResolver.INSTANCE, policy),
        clock,
        wait -> {
          waits.add(wait);
          now = now.plus(wait);
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
