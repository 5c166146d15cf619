package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.archive.Captured;
import org.sayso.archive.Captures;
import org.sayso.archive.FileCaptures;
import org.sayso.desk.Desk;
import org.sayso.desk.ReadAnswer;
import org.sayso.desk.ReadRequest;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.EnglishReader;
import org.sayso.reading.Invariants;
import org.sayso.reading.Reading;

/**
 * Every example as its claim sheet with {@code --why}: the form that shows a person what a change
 * of rules does to whole reports.
 */
class ExamplesGoldenTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path SHEETS = Golden.RESOURCES.resolve(Path.of("golden", "examples"));
  private static final int COLUMNS = 100;

  static List<String> examples() throws IOException {
    return files(EXAMPLES).filter(name -> name.contains("/")).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadAsApproved(String example) {
    Desk desk = new Desk(ExamplesGoldenTest::captures, EnglishReader::get);
    ClaimSheet sheet = new ClaimSheet(COLUMNS, false, true);
    StringBuilder sheets = new StringBuilder();
    List<Reading> readings = new ArrayList<>();
    desk.read(
        new ReadRequest(List.of(example), Hints.NONE),
        answer -> {
          if (answer instanceof ReadAnswer.Failed failed) {
            throw new AssertionError("failed on " + failed.name(), failed.fault());
          }
          Reading reading = ((ReadAnswer.Done) answer).reading();
          readings.add(reading);
          sheets.append(
              reading instanceof Reading.Unreadable refused
                  ? "refused: " + refused.reason() + ": " + refused.detail() + "\n"
                  : sheet.render(reading));
        });
    Golden.check(SHEETS.resolve(example + ".sheet.txt"), sheets.toString());
    readings.forEach(Invariants::check);
  }

  @Test
  void noSheetIsLeftOfAnExampleThatIsGone() throws IOException {
    List<String> expected = examples().stream().map(name -> name + ".sheet.txt").toList();
    if (Golden.isApproving()) {
      for (String sheet : files(SHEETS).filter(name -> !expected.contains(name)).toList()) {
        Files.delete(SHEETS.resolve(sheet));
      }
    } else {
      assertEquals(expected, files(SHEETS).toList());
    }
  }

  /** Relative names with slashes, in order; hidden files left out. */
  private static Stream<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .collect(Collectors.toList())
          .stream();
    }
  }

  /** As from the project's root, wherever the test runs. */
  private static Captures captures(ReadRequest request) {
    String example = EXAMPLES.resolve(request.inputs().get(0)).toString();
    FileCaptures files = new FileCaptures(List.of(example), request.hints(), () -> System.in);
    return () -> files.stream().map(ExamplesGoldenTest::named);
  }

  private static Captured named(Captured captured) {
    if (!(captured instanceof Captured.Taken taken)) {
      return captured;
    }
    Capture capture = taken.capture();
    return new Captured.Taken(
        new Capture(
            capture.name().replace("../examples/", "examples/"), capture.bytes(), capture.hints()));
  }
}
