package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RulesCommandTest {

  private record Outcome(int status, String out, String err) {}

  private static Outcome rules(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(new RulesCommand())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    return new Outcome(status, out.toString(), err.toString());
  }

  @Test
  void listsTheRulesInTheirOrder() {
    Outcome outcome = rules("list");
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().startsWith("quoted-as-saying "), outcome.out());
    assertTrue(outcome.out().contains("\naccording-to "), outcome.out());
  }

  @Test
  void triesASentence() {
    Outcome outcome = rules("try", "--tokens", "The clerk denied that it had rained.");
    assertEquals(0, outcome.status());
    assertTrue(
        outcome
            .out()
            .contains(
                "{source The clerk} {cue denied} {content that it had rained}.   verb-clause, DENIES"),
        outcome.out());
    assertTrue(outcome.out().contains("ccomp"), outcome.out());
  }

  @Test
  void asksForACommand() {
    Outcome outcome = rules();
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("try"), outcome.err());
  }

  @Test
  void asksForASentence() {
    assertEquals(2, rules("try").status());
  }
}
