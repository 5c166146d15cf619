package org.sayso.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How many reports there will be, so far as a glance can tell. */
public final class Estimate {

  /** Counting lines takes a second for each gigabyte. */
  private static final long LARGEST = 4L << 30;

  private Estimate() {}

  /** Empty where there is something that only reading can tell: an archive, a feed, a pipe. */
  public static OptionalLong of(List<String> operands) {
    long sum = 0;
    for (String operand : operands) {
      OptionalLong reports = of(operand);
      if (reports.isEmpty()) {
        return reports;
      }
      sum += reports.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  private static OptionalLong of(String operand) {
    if (operand.equals(FileCaptures.STANDARD_INPUT) || Intake.isAddress(operand)) {
      return OptionalLong.empty();
    }
    try {
      Path path = Path.of(operand);
      if (!Files.isDirectory(path)) {
        return file(path);
      }
      try (Stream<Path> files = Files.walk(path)) {
        List<OptionalLong> counts =
            files
                .filter(Files::isRegularFile)
                .filter(file -> !FileCaptures.isAboutTheFolder(file))
                .map(Estimate::file)
                .toList();
        return counts.stream().anyMatch(OptionalLong::isEmpty)
            ? OptionalLong.empty()
            : OptionalLong.of(counts.stream().mapToLong(OptionalLong::getAsLong).sum());
      }
    } catch (IOException | InvalidPathException | java.io.UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong file(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
        return Files.size(file) > LARGEST ? OptionalLong.empty() : OptionalLong.of(lines(file));
      }
      boolean box = name.matches(".*\\.(warc|gz|zip|xml|rss|atom|eml)");
      return box || !Files.exists(file) ? OptionalLong.empty() : OptionalLong.of(1);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    byte[] bytes = new byte[1 << 16];
    int last = '\n';
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int n = in.read(bytes); n > 0; n = in.read(bytes)) {
        for (int i = 0; i < n; i++) {
          lines += bytes[i] == '\n' && last != '\n' ? 1 : 0;
          last = bytes[i];
        }
      }
    }
    return lines + (last == '\n' ? 0 : 1);
  }
}
