package org.sayso.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.reading.weights.Weights;

/** What is remembered of a text changes no answer, whoever prints it and when. */
class CopiesReadAlikeTest {

  /** One is named in the examples, one has a word of theirs in its name, one is nothing to them. */
  private static final List<String> OUTLETS =
      List.of("Kestrel Post", "The Strait Ministry Herald", "Zzyzx Bote");

  private static List<Capture> captures() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of("..", "examples", "ferry"))) {
      files = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < OUTLETS.size(); i++) {
      for (Path file : files) {
        Hints hints =
            new Hints(
                Publication.parse("2024-03-" + (15 + i % 2)),
                Optional.of(new Outlet(OUTLETS.get(i))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        captures.add(new Capture(file.getFileName().toString(), Files.readAllBytes(file), hints));
      }
    }
    return captures;
  }

  @Test
  void byteForByte() throws IOException {
    NewsReader slow = TestReader.reader();
    NewsReader quick =
        NewsReader.english(Weights.load("en"), TestReader.rules(), TestReader.parser());
    List<Capture> captures = captures();
    assertFalse(captures.isEmpty());
    for (Capture capture : captures) {
      Reading first = slow.read(capture);
      assertEquals(first, quick.read(capture), capture.name());
      assertEquals(first, quick.read(capture), capture.name() + ", again");
    }
  }
}
