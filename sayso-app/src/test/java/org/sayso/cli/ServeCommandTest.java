package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code sayso serve} refuses before it listens. */
class ServeCommandTest {

  @ParameterizedTest
  @CsvSource({
    "--host, 0.0.0.0, is open to others",
    "--host, 192.168.1.4, is open to others",
    "--host, desk.example, is open to others",
    "--port, 70000, is no port",
    "--port, -1, is no port"
  })
  void whatIsOpenToOthersIsRefused(String option, String value, String message) {
    StringWriter messages = new StringWriter();
    Streams streams = new Streams(new StringWriter(), new PrintWriter(messages));
    Terminal terminal = Terminal.of(Map.of(), Map.of());
    int status =
        Main.commandLine(new Wiring(), terminal, streams)
            .execute("serve", option, value, "--no-browser");
    assertEquals(Status.WRONG_USE, status);
    assertTrue(messages.toString().contains("'" + value + "' " + message), messages.toString());
  }
}
