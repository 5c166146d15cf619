package org.sayso.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.news.Hints;

/** How many there will be. */
class EstimateTest {

  @TempDir private Path folder = Path.of("none");

  @Test
  void filesAndLinesAreCounted() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one");
    Files.writeString(folder.resolve(".hidden"), "none");
    Path lines =
        Files.writeString(folder.resolve("b.jsonl"), "{\"text\":\"x\"}\n\n{\"text\":\"y\"}");
    assertEquals(OptionalLong.of(2), Estimate.of(List.of(lines.toString())));
    assertEquals(OptionalLong.of(3), Estimate.of(List.of(folder.toString())));
    assertEquals(
        3,
        new FileCaptures(List.of(folder.toString()), Hints.NONE, () -> System.in).stream().count());
    Files.writeString(lines, "");
    assertEquals(OptionalLong.of(0), Estimate.of(List.of(lines.toString())));
  }

  @Test
  void whatOnlyReadingTellsIsNotGuessed() throws IOException {
    Files.writeString(folder.resolve("c.warc.gz"), "");
    for (String operand :
        List.of("-", "https://a.example/", folder.toString(), "nowhere.txt", "a\0b")) {
      assertEquals(OptionalLong.empty(), Estimate.of(List.of(operand)), operand);
    }
  }
}
