package org.sayso.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.archive.Fetched;
import org.sayso.archive.Web;
import org.sayso.news.RefusalReason;

/** Every answer that a server may give, the mean ones too. */
class FetcherTest {

  private final LocalWeb web = new LocalWeb();
  private final Fetcher fetcher = web.fetcher();

  @AfterEach
  void close() {
    fetcher.close();
    web.close();
  }

  private Fetched get(String path) {
    return fetcher.get(Web.Ask.of(web.uri(path)));
  }

  private Fetched.Page page(String path) {
    Fetched fetched = get(path);
    return assertInstanceOf(Fetched.Page.class, fetched, fetched.toString());
  }

  private Fetched.Refused refused(String path) {
    Fetched fetched = get(path);
    return assertInstanceOf(Fetched.Refused.class, fetched, fetched.toString());
  }

  private Fetched.Failed failed(String path) {
    Fetched fetched = get(path);
    return assertInstanceOf(Fetched.Failed.class, fetched, fetched.toString());
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void aPage() {
    web.page(
        "/a",
        exchange -> {
          assertTrue(exchange.getRequestHeaders().getFirst("User-Agent").startsWith("Sayso/1.2"));
          assertFalse(exchange.getRequestHeaders().containsKey("Cookie"));
          exchange.getResponseHeaders().set("ETag", "\"7\"");
          exchange.getResponseHeaders().set("Set-Cookie", "a=b");
          exchange.getResponseHeaders().set("Last-Modified", "Mon, 06 Oct 2025 09:00:00 GMT");
          LocalWeb.send(exchange, 200, "<p>The crane fell.");
        });
    for (int i = 0; i < 2; i++) {
      Fetched.Page page = page("/a");
      assertEquals("<p>The crane fell.", new String(page.bytes(), UTF_8));
      assertEquals(web.uri("/a"), page.address());
      assertEquals(Optional.empty(), page.moved());
      assertEquals(Optional.of("\"7\""), page.etag());
      assertEquals(Optional.of("Mon, 06 Oct 2025 09:00:00 GMT"), page.lastModified());
      assertEquals(Optional.of("text/html; charset=utf-8"), page.mediaType());
      assertEquals(web.now, page.at());
    }
    assertEquals(List.of("/robots.txt", "/a", "/a"), web.asked);
  }

  @Test
  void notModified() {
    web.page(
        "/a",
        exchange -> {
          boolean same =
              "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          LocalWeb.send(exchange, same ? 304 : 200, "");
        });
    Fetched fetched =
        fetcher.get(new Web.Ask(web.uri("/a"), Optional.of("\"7\""), Optional.of("yesterday")));
    assertEquals(new Fetched.NotModified(Optional.empty()), fetched);
  }

  @Test
  void packedPagesAreUnpacked() {
    web.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalWeb.send(exchange, 200, gzip("The crane fell.".getBytes(UTF_8)));
        });
    assertEquals("The crane fell.", new String(page("/a").bytes(), UTF_8));
  }

  @Test
  void aBombIsRefused() {
    web.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalWeb.send(exchange, 200, gzip(new byte[64 << 20]));
        });
    assertEquals(RefusalReason.UNSAFE, refused("/a").reason());
  }

  @Test
  void anEndlessBodyIsRefused() {
    web.page(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] line = "The crane fell. ".repeat(1000).getBytes(UTF_8);
          try (exchange) {
            while (true) {
              exchange.getResponseBody().write(line);
            }
          }
        });
    assertEquals(RefusalReason.TOO_LARGE, refused("/a").reason());
  }

  @Test
  void aDrippingBodyIsGivenUp() {
    web.page(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (exchange) {
            while (true) {
              exchange.getResponseBody().write('a');
              exchange.getResponseBody().flush();
              Thread.sleep(50);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    web.text("/robots.txt", 404, "");
    try (Fetcher hasty =
        web.fetcher(FetchSettings.of("1").with(Duration.ofSeconds(1), Duration.ofSeconds(1)))) {
      Fetched fetched = hasty.get(Web.Ask.of(web.uri("/a")));
      assertEquals(
          new Fetched.Failed("no answer: no whole answer within 1 seconds", Optional.empty()),
          fetched);
    }
  }

  @Test
  void silenceIsGivenUp() {
    web.page(
        "/a",
        exchange -> {
          try {
            Thread.sleep(3000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    web.text("/robots.txt", 404, "");
    try (Fetcher hasty =
        web.fetcher(FetchSettings.of("1").with(Duration.ofMillis(300), Duration.ofSeconds(9)))) {
      assertInstanceOf(Fetched.Failed.class, hasty.get(Web.Ask.of(web.uri("/a"))));
    }
  }

  @Test
  void whereItMovedForGoodIsTold() {
    web.redirect("/a", 301, "/b").redirect("/b", 308, "/c").redirect("/c", 302, "/d");
    web.text("/d", 200, "The crane fell.");
    assertEquals(web.uri("/d"), page("/a").address());
    assertEquals(Optional.of(web.uri("/c")), page("/a").moved());
    assertEquals(Optional.empty(), page("/c").moved());
  }

  @Test
  void redirectsInCirclesEnd() {
    web.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
    assertTrue(failed("/a").detail().contains("circles"));
    for (int i = 0; i < 9; i++) {
      web.redirect("/" + i, 302, "/" + (i + 1));
    }
    assertEquals("more than 5 redirects", failed("/0").detail());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2/",
        "http://127.1/",
        "http://2130706433/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://169.254.169.254/latest/",
        "http://10.1.2.3/",
        "http://0.0.0.0/",
        "http://[fd00:ec2::254]/",
        "file:///etc/hostname",
        "ftp://quay.invalid/",
        "http://user:word@quay.invalid/",
        "http://quay.invalid:22/"
      })
  void aRedirectIntoThePrivateNetworkIsRefused(String target) {
    web.redirect("/a", 302, target);
    assertEquals(RefusalReason.FORBIDDEN, refused("/a").reason());
  }

  /** Another port of the very machine that the test may ask. */
  @Test
  void otherPortsOfThisMachineAreRefused() {
    web.redirect("/a", 302, "http://127.0.0.1:" + (web.port() == 8080 ? 8081 : 8080) + "/");
    assertEquals(RefusalReason.FORBIDDEN, refused("/a").reason());
  }

  @Test
  void hiddenPrivateAddressesAreKnown() throws UnknownHostException {
    for (String name :
        List.of("64:ff9b::a00:1", "2002:a00:1::", "::10.0.0.1", "100.100.100.200", "ff02::1")) {
      assertFalse(AddressPolicy.PUBLIC.allows(InetAddress.getByName(name), 80), name);
    }
    assertTrue(AddressPolicy.PUBLIC.allows(InetAddress.getByName("8.8.8.8"), 80));
    assertTrue(AddressPolicy.PUBLIC.allows(InetAddress.getByName("2a00:1450:4001::1"), 80));
  }

  @Test
  void robotsMayForbid() {
    web.text("/robots.txt", 200, "User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n");
    web.text("/private/a", 200, "no").text("/b", 200, "yes");
    web.redirect("/c", 302, "/private/a");
    assertEquals(RefusalReason.FORBIDDEN, refused("/private/a").reason());
    page("/b");
    page("/b");
    assertEquals(RefusalReason.FORBIDDEN, refused("/c").reason());
    assertFalse(web.asked.contains("/private/a"));
    assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(7)), web.waits);
  }

  @Test
  void robotsWithoutLimitAreHeldShort() {
    web.text("/robots.txt", 200, "User-agent: *\nCrawl-delay: 86400\n").text("/a", 200, "yes");
    page("/a");
    page("/a");
    assertEquals(List.of(Duration.ofSeconds(30)), web.waits);
  }

  @Test
  void robotsInTroubleMeansWaiting() {
    web.text("/robots.txt", 500, "oh").text("/a", 200, "yes");
    assertTrue(failed("/a").detail().contains("its robots.txt answers 500"));
    web.text("/robots.txt", 200, "");
    failed("/a");
    web.now = web.now.plus(Duration.ofHours(1));
    page("/a");
  }

  @Test
  void aSecondBetweenTwoQuestions() {
    web.text("/a", 200, "yes");
    page("/a");
    page("/a");
    page("/a");
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), web.waits);
  }

  @Test
  void tooManyQuestions() {
    web.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          LocalWeb.send(exchange, 429, "");
        });
    web.text("/b", 200, "yes");
    assertEquals(Optional.of(Duration.ofMinutes(2)), failed("/a").retryAfter());
    assertEquals(Optional.of(Duration.ofMinutes(2)), failed("/b").retryAfter());
    assertFalse(web.asked.contains("/b"));
    web.now = web.now.plus(Duration.ofSeconds(121));
    page("/b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
  void anAbsurdWaitIsHeldShort(String wait) {
    web.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", wait);
          LocalWeb.send(exchange, 503, "");
        });
    assertEquals(Optional.of(Duration.ofDays(1)), failed("/a").retryAfter());
  }

  @Test
  void otherAnswers() {
    web.text("/gone", 410, "").text("/error", 500, "").text("/paid", 402, "");
    assertInstanceOf(Fetched.Gone.class, get("/gone"));
    assertEquals("the server answers 500", failed("/error").detail());
    assertEquals("there is no such page (404)", failed("/none").detail());
    assertEquals(RefusalReason.FORBIDDEN, refused("/paid").reason());
  }

  @Test
  void aHostThatIsNotThere() {
    Fetched fetched = fetcher.get(Web.Ask.of(URI.create("http://quay.invalid/")));
    assertInstanceOf(Fetched.Failed.class, fetched);
  }

  /** A name may mean another machine a moment later; what was checked is what is asked. */
  @Test
  void aNameThatChangesItsMindGainsNothing() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    GuardedDns dns =
        new GuardedDns(
            new org.apache.hc.client5.http.DnsResolver() {
              @Override
              public InetAddress[] resolve(String host) {
                return new InetAddress[] {loopback};
              }

              @Override
              public String resolveCanonicalHostname(String host) {
                return host;
              }
            },
            AddressPolicy.PUBLIC);
    try (Fetcher careful = new Fetcher(FetchSettings.of("1"), dns, () -> web.now, wait -> {})) {
      Fetched fetched =
          careful.get(Web.Ask.of(URI.create("http://quay.invalid:" + web.port() + "/a")));
      assertEquals(
          RefusalReason.FORBIDDEN, assertInstanceOf(Fetched.Refused.class, fetched).reason());
      assertEquals(List.of(), web.asked);
    }
  }
}
