package org.sayso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's commands are those that we run ourselves. */
class CommandsTest {

  private static final Path ROOT = Path.of("..");
  private static final String INDENT = "    ";

  /** The first commands that the README shows. */
  private static List<String> commands() throws IOException {
    return Files.readAllLines(ROOT.resolve("README.md")).stream()
        .dropWhile(line -> !line.startsWith(INDENT))
        .takeWhile(line -> line.startsWith(INDENT))
        .map(String::strip)
        .toList();
  }

  @Test
  void theFirstReadsAnExampleThatIsThere() throws IOException {
    String[] words = commands().get(0).split(" ", -1);
    assertEquals(List.of("./sayso", "read"), List.of(words[0], words[1]));
    assertTrue(Files.isExecutable(ROOT.resolve(words[0])), words[0] + " cannot be run");
    assertTrue(Files.isRegularFile(ROOT.resolve(words[2])), words[2] + " is not there");
    assertEquals(3, words.length, "what else it says: " + Arrays.toString(words));
  }

  @Test
  void theSecondIsWhatContinuousIntegrationRuns() throws IOException {
    List<String> commands = commands();
    assertEquals(2, commands.size(), () -> "the README begins with two commands: " + commands);
    Path ci = ROOT.resolve(Path.of(".ci", "run"));
    assertTrue(Files.isExecutable(ci), ci + " cannot be run");
    assertEquals(List.of(commands.get(1)), maven(Files.readAllLines(ci), "mvn"));
  }

  @Test
  void makeCheckIsTheSame() throws IOException {
    List<String> check =
        Files.readAllLines(ROOT.resolve("Makefile")).stream()
            .dropWhile(line -> !line.startsWith("check:"))
            .skip(1)
            .takeWhile(line -> line.startsWith("\t"))
            .map(String::strip)
            .toList();
    assertEquals(List.of(commands().get(1)), maven(check, "$(MVN)"));
  }

  /** What Maven is asked for, without the options that only tell it how to print. */
  private static List<String> maven(List<String> lines, String maven) {
    return lines.stream()
        .filter(line -> line.startsWith(maven + " "))
        .map(
            line ->
                Arrays.stream(line.substring(maven.length()).strip().split("\\s+"))
                    .filter(word -> !word.equals("-B") && !word.equals("-q"))
                    .filter(word -> !word.equals("\"$@\""))
                    .collect(Collectors.joining(" ", "mvn ", "")))
        .toList();
  }
}
