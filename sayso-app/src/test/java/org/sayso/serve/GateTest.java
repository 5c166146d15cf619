package org.sayso.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.Keys;
import org.sayso.desk.OneGroup;

/** A desk that is open to others lets in who has a key. */
class GateTest {

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private LocalDesk desk;

  @SuppressWarnings("NullAway.Init")
  private Keys keys;

  @BeforeEach
  void open() {
    keys = new Keys(folder, InstantSource.system());
    desk = new LocalDesk(folder, OneGroup::of, Optional.of(keys));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private HttpResponse<String> ask(String path, String authorization) {
    HttpRequest.Builder request = HttpRequest.newBuilder(desk.at(path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return desk.send(request);
  }

  @Test
  void aKeyOpensItAsATokenAndAsAPassword() {
    String secret = keys.add("newsroom", Keys.Scope.READ);
    String basic = Base64.getEncoder().encodeToString(("anybody:" + secret).getBytes(UTF_8));
    assertEquals(200, ask("/api/v1/claims", "Bearer " + secret).statusCode());
    assertEquals(200, ask("/stories", "Basic " + basic).statusCode());
    keys.revoke("newsroom");
    assertEquals(401, ask("/api/v1/claims", "Bearer " + secret).statusCode());
  }

  @Test
  void whoHasNoneLearnsNothing() {
    String secret = keys.add("newsroom", Keys.Scope.READ);
    Set<String> told = new HashSet<>();
    for (String path : new String[] {"/", "/api/v1/claims", "/nothing", "/openapi.json"}) {
      for (String wrong :
          new String[] {"", "Bearer x", "Bearer " + secret + "x", "Basic ???", "Basic eA=="}) {
        HttpResponse<String> answer = ask(path, wrong);
        if (answer.statusCode() != 429) {
          assertEquals(401, answer.statusCode(), path);
          told.add(answer.body());
        }
      }
    }
    assertEquals(1, told.size(), told.toString());
    assertFalse(told.toString().contains(folder.toString()));
  }

  @Test
  void whoGuessesIsToldToWaitAndSoIsTheRightOneAtThatAddress() {
    String secret = keys.add("newsroom", Keys.Scope.READ);
    int last = 401;
    for (int i = 0; i < 40 && last == 401; i++) {
      last = ask("/", "Bearer " + i).statusCode();
    }
    assertEquals(429, last);
    HttpResponse<String> answer = ask("/", "Bearer " + secret);
    assertEquals(429, answer.statusCode());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  @Test
  void aKeyForReadingChangesNothing() {
    String secret = keys.add("newsroom", Keys.Scope.READ);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.at("/add"))
            .header("Authorization", "Bearer " + secret)
            .POST(HttpRequest.BodyPublishers.ofString("text=x"));
    HttpResponse<String> answer = desk.send(request);
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("for reading only"), answer.body());
  }
}
