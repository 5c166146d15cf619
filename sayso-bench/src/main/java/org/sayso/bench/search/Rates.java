package org.sayso.bench.search;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.sayso.bench.search.Filling.Filled;

/** How fast a folder was filled, kept in it for the runs that use it again. */
final class Rates {

  private final Path file;
  private final Properties known = new Properties();

  Rates(Path folder) throws IOException {
    file = folder.resolve("rates.properties");
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        known.load(in);
      }
    }
  }

  void filled(Filled filled) throws IOException {
    known.setProperty("versions", Long.toString(filled.versions()));
    known.setProperty("claims", Long.toString(filled.claims()));
    known.setProperty("filled", Double.toString(filled.seconds()));
    write();
  }

  void built(double seconds) throws IOException {
    known.setProperty("built", Double.toString(seconds));
    write();
  }

  private void write() throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      known.store(out, null);
    }
  }

  Optional<Filled> filled() {
    return known("filled")
        .map(
            seconds ->
                new Filled(
                    Long.parseLong(known.getProperty("versions", "0")),
                    Long.parseLong(known.getProperty("claims", "0")),
                    seconds));
  }

  Optional<Double> built() {
    return known("built");
  }

  private Optional<Double> known(String name) {
    return Optional.ofNullable(known.getProperty(name)).map(Double::valueOf);
  }
}
