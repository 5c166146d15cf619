package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.Holdings;

/** {@code sayso serve} as a process of its own, which people end by Ctrl-C. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill -INT")
class ServeProcessTest {

  /** A machine that does other things too may take its time. */
  private static final long PATIENCE_SECONDS = 120;

  /** 128 and the number of the signal, as shells have it. */
  private static final int INTERRUPTED = 130;

  @TempDir private Path temp = Path.of("");

  private @Nullable Process serving;

  @BeforeEach
  void hearControlC() throws IOException {
    assumeFalse(isDeaf(), "whoever started these tests has Ctrl-C ignored, as `command &` does");
  }

  @AfterEach
  void end() {
    if (serving != null) {
      serving.destroyForcibly();
    }
  }

  /** Whether this process ignores the signal 2, which its children then ignore too. */
  private static boolean isDeaf() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .map(line -> new BigInteger(line.substring("SigIgn:".length()).strip(), 16))
          .anyMatch(ignored -> ignored.testBit(1));
    }
  }

  private Process serving() {
    return Objects.requireNonNull(serving);
  }

  private String open(String... options) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx2g",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.io.tmpdir=" + temp,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.sayso.cli.Main",
                    "serve",
                    "--port",
                    "0",
                    "--no-browser"),
                Stream.of(options))
            .toList();
    Process started =
        new ProcessBuilder(command).redirectError(temp.resolve("messages").toFile()).start();
    serving = started;
    BufferedReader results = started.inputReader(StandardCharsets.UTF_8);
    String line = String.valueOf(results.readLine());
    assertTrue(line.startsWith("The desk is open at http://127.0.0.1:"), line);
    return line.substring("The desk is open at ".length());
  }

  private static int ask(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private void pressControlC() throws IOException, InterruptedException {
    assertEquals(
        0, new ProcessBuilder("kill", "-INT", Long.toString(serving().pid())).start().waitFor());
    assertTrue(serving().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it goes on and on");
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> all = Files.list(temp)) {
      return all.filter(path -> path.getFileName().toString().startsWith("sayso-demo-")).toList();
    }
  }

  @Test
  void controlCClosesTheDeskAndWhatIsKeptIsWhole() throws IOException, InterruptedException {
    Path data = temp.resolve("data");
    String address = open("--data", data.toString());
    assertEquals(200, ask(address));
    pressControlC();
    assertEquals(INTERRUPTED, serving().exitValue());
    assertTrue(Files.exists(data.resolve(Holdings.LEDGER)));
    assertEquals("", messagesOfTrouble());
  }

  @Test
  void theDemonstrationIsThrownAwayEvenWhileItIsRead() throws IOException, InterruptedException {
    String address = open("--demo");
    assertEquals(200, ask(address));
    assertEquals(1, left().size());
    pressControlC();
    assertEquals(List.of(), left());
    assertFalse(serving().isAlive());
  }

  /** All but that Ctrl-C closes it. */
  private String messagesOfTrouble() throws IOException {
    try (Stream<String> lines = Files.lines(temp.resolve("messages"))) {
      return String.join(
          "\n", lines.filter(line -> !line.equals("sayso: Ctrl-C closes it")).toList());
    }
  }
}
