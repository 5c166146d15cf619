package org.sayso.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.reconcile.stories.Weights;
import org.sayso.store.Ledger;

/**
 * The stories found last, in a file beside the ledger: to find them among thousands of reports
 * takes seconds. It holds until something is added, read again or decided of stories; lost or
 * damaged, it is made again.
 */
final class StoriesFile {

  /** Its name within the folder. */
  static final String NAME = "stories";

  /** Raised when stories are found in another way. */
  private static final int FORM = 2;

  private final Path folder;
  private final Path file;
  private final Ledger ledger;

  /**
   * A story by numbers.
   *
   * @param title the version whose headline stands for it; 0 where none has one
   * @param versions of its reports, in order
   */
  record Line(long title, List<Long> versions) {

    static Line of(String line) {
      List<Long> numbers = Arrays.stream(line.split(" ", -1)).map(Long::parseLong).toList();
      return new Line(numbers.get(0), numbers.subList(1, numbers.size()));
    }

    @Override
    public String toString() {
      return title + versions.stream().map(v -> " " + v).collect(Collectors.joining());
    }
  }

  StoriesFile(Holdings holdings) {
    this.folder = holdings.folder();
    this.file = folder.resolve(NAME);
    this.ledger = holdings.ledger();
  }

  /** The state of everything that stories depend on. */
  String state() {
    return String.join(
        " ",
        Integer.toString(FORM),
        ledger.id(),
        Long.toString(ledger.lastReading()),
        Long.toString(ledger.lastDecisionOnStories()),
        Integer.toHexString(Weights.STANDARD.hashCode()));
  }

  /** What was found in this state; empty where the file tells of another one, or of none. */
  Optional<List<Line>> read(String state) {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      boolean whole = !lines.isEmpty() && lines.get(0).equals(state);
      return whole
          ? Optional.of(lines.subList(1, lines.size()).stream().map(Line::of).toList())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was found in this state, unless another process changed it meanwhile. */
  void write(String state, List<Line> lines) {
    if (!state.equals(state())) {
      return;
    }
    List<String> all = new ArrayList<>(List.of(state));
    lines.forEach(line -> all.add(line.toString()));
    try {
      Path part = Files.createTempFile(folder, ".stories-", ".part");
      try {
        Files.write(part, all, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      return; // a folder that may only be read, a full disk: they are found again
    }
  }
}
