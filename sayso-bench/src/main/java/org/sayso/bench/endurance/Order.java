package org.sayso.bench.endurance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was ordered.
 *
 * @param launcher the command before {@code add}, as words
 * @param inputs what is added
 * @param data the folder that is filled; it must not be there, or be empty
 * @param kills how often the run is killed
 * @param seed of the moments
 * @param expected how many seconds a whole run takes; measured by one where it is not told
 * @param deleteIndex whether {@code data/index} goes between the runs
 * @param smallDisk size of a disk that is too small, as {@code mount} takes it: {@code 4m}
 * @param biggerDisk what it becomes when it is full
 */
record Order(
    List<String> launcher,
    List<Path> inputs,
    Path data,
    int kills,
    long seed,
    Optional<Double> expected,
    boolean deleteIndex,
    Optional<String> smallDisk,
    String biggerDisk) {

  static final String USAGE =
      "--launcher COMMAND --data FOLDER --kills N [--seed N] [--expected SECONDS] [--delete-index]"
          + " [--small-disk SIZE [--bigger-disk SIZE]] INPUT…";

  /**
   * @throws IllegalArgumentException if something is wrong or missing
   */
  static Order parse(List<String> args) {
    List<String> launcher = List.of();
    List<Path> inputs = new ArrayList<>();
    Optional<Path> data = Optional.empty();
    int kills = 10;
    long seed = 1;
    Optional<Double> expected = Optional.empty();
    boolean deleteIndex = false;
    Optional<String> smallDisk = Optional.empty();
    String biggerDisk = "4g";
    for (int i = 0; i < args.size(); i++) {
      switch (args.get(i)) {
        case "--launcher" -> launcher = List.of(value(args, ++i).split(" ", -1));
        case "--data" -> data = Optional.of(Path.of(value(args, ++i)));
        case "--kills" -> kills = Integer.parseUnsignedInt(value(args, ++i));
        case "--seed" -> seed = Long.parseLong(value(args, ++i));
        case "--expected" -> expected = Optional.of(Double.valueOf(value(args, ++i)));
        case "--delete-index" -> deleteIndex = true;
        case "--small-disk" -> smallDisk = Optional.of(value(args, ++i));
        case "--bigger-disk" -> biggerDisk = value(args, ++i);
        default -> {
          if (args.get(i).startsWith("--")) {
            throw new IllegalArgumentException("unknown option " + args.get(i));
          }
          inputs.add(Path.of(args.get(i)));
        }
      }
    }
    if (launcher.isEmpty() || data.isEmpty() || inputs.isEmpty()) {
      throw new IllegalArgumentException("wanted: " + USAGE);
    }
    return new Order(
        launcher,
        List.copyOf(inputs),
        data.get(),
        kills,
        seed,
        expected,
        deleteIndex,
        smallDisk,
        biggerDisk);
  }

  private static String value(List<String> args, int i) {
    if (i == args.size()) {
      throw new IllegalArgumentException(args.get(i - 1) + " needs a value");
    }
    return args.get(i);
  }

  /** How the run is called in the table. */
  String variant() {
    return "kill"
        + (deleteIndex ? ", index deleted" : "")
        + smallDisk.map(size -> ", disk of " + size).orElse("");
  }
}
