package org.sayso.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers stay out. */
class GuardTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static LocalDesk desk;

  @BeforeAll
  static void open() {
    desk = new LocalDesk(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories.json", "/nothing", "/keys", "/openapi.json"})
  void everyAnswerIsArmoured(String path) {
    HttpResponse<String> answer = desk.get(path);
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(
        policy.startsWith("default-src 'none'; style-src 'self'; script-src 'self'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(policy.contains("form-action 'self'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(answer, "Referrer-Policy"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
    assertEquals("", header(answer, "Server"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories.json", "/nothing", "/keys"})
  void everyAnswerNamesItsCharset(String path) {
    String type = header(desk.get(path), "Content-Type").toLowerCase(Locale.ROOT);
    assertTrue(type.contains("charset=utf-8"), type);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:PORT, 200",
    "localhost:PORT, 200",
    "LOCALHOST:PORT, 200",
    "evil.example:PORT, 403",
    "127.0.0.1:1, 403",
    "127.0.0.1, 403",
    "127.0.0.1.evil.example:PORT, 403",
    "[::1]:PORT, 200"
  })
  void onlyOurOwnNamesAreAnswered(String host, int status) throws IOException {
    String own = host.replace("PORT", Integer.toString(desk.at("/").getPort()));
    assertEquals(status, statusFor("GET /keys HTTP/1.1\r\nHost: " + own));
  }

  private static int statusFor(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.at("/").getPort())) {
      socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  @Test
  void aFormOfOursIsTaken() {
    assertEquals(
        303, desk.form("/read").field("text", "Bo Vasque said: five are dead").send().statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, ''",
    "same-site, ''",
    "none, ''",
    "'', http://evil.example",
    "'', null",
    "'', ''"
  })
  void aFormFromElsewhereIsNot(String site, String origin) {
    HttpResponse<String> answer =
        desk.form("/read")
            .with("Sec-Fetch-Site", site)
            .with("Origin", origin)
            .field("text", "Bo Vasque said: five are dead")
            .send();
    assertEquals(403, answer.statusCode());
  }

  @Test
  void anOldBrowserTellsItsOriginAlone() {
    String origin = desk.at("/").toString().replaceFirst("/$", "");
    HttpResponse<String> answer =
        desk.form("/read")
            .with("Sec-Fetch-Site", "")
            .with("Origin", origin)
            .field("text", "Bo Vasque said: five are dead")
            .send();
    assertEquals(303, answer.statusCode());
  }

  @Test
  void aFormNeedsTheTokenOfThisStart() {
    String text = "Bo Vasque said: five are dead";
    assertEquals(403, desk.form("/read").empty().field("text", text).send().statusCode());
    assertEquals(
        403,
        desk.form("/read")
            .empty()
            .field("token", "0".repeat(64))
            .field("text", text)
            .send()
            .statusCode());
    assertEquals(
        403, desk.form("/read").with("Cookie", "").field("text", text).send().statusCode());
    assertEquals(
        303,
        desk.form("/read")
            .empty()
            .with("X-Sayso-Token", desk.token())
            .field("text", text)
            .send()
            .statusCode());
  }

  @Test
  void theCookieStaysWithUs() {
    String cookie = header(desk.get("/add"), "Set-Cookie");
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
  }

  @Test
  void whatIsTooLargeIsRefusedByItsLength() throws IOException {
    int port = desk.at("/").getPort();
    String head = "POST /read HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Length: ";
    assertEquals(413, statusFor(head + "99999999"));
    assertEquals(413, statusFor(head + "999999999999999"));
  }

  @Test
  void aProblemIsToldInWordsAndShowsNothingOfUs() {
    for (String path :
        new String[] {"/nothing", "/articles", "/?as-of=yesterday", "/stories/zzz"}) {
      HttpResponse<String> answer = desk.get(path);
      assertTrue(answer.statusCode() >= 400, path);
      assertFalse(answer.body().contains("Exception"), answer.body());
      assertFalse(answer.body().contains("\tat "), answer.body());
    }
  }

  @Test
  void fileNamesOfThisMachineAreNoAddresses() {
    HttpResponse<String> answer = desk.form("/read").field("address", "/etc/passwd").send();
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("is no address of the web"), answer.body());
  }

  @Test
  void assetsAreKeptForEverUnderTheirDigest() {
    String page = desk.get("/keys").body();
    String css = page.replaceFirst("(?s).*href=\"(/assets/[^\"]+/desk.css)\".*", "$1");
    HttpResponse<String> answer = desk.get(css);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Cache-Control").contains("immutable"));
    assertEquals(404, desk.get("/assets/0/desk.css").statusCode());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
