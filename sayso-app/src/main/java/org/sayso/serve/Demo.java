package org.sayso.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.AddRequest;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.serve.front.Adding;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Job;
import org.sayso.serve.web.Jobs;

/** Our own example stories, out of the jar. */
public final class Demo {

  private static final String PACKED = "demo";

  private Demo() {}

  /**
   * A folder that is thrown away at the end.
   *
   * @param path of it
   */
  public record Folder(Path path) implements AutoCloseable {

    public static Folder make() {
      try {
        return new Folder(Files.createTempDirectory("sayso-demo-"));
      } catch (IOException e) {
        throw new UncheckedIOException("no folder can be made for the demonstration", e);
      }
    }

    @Override
    public void close() {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(one);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the folder of the demonstration stays behind", e);
      }
    }
  }

  /** Begins to read them; the pages fill while it goes on. */
  public static Job read(Desks desks, Jobs jobs) {
    List<Capture> reports = reports();
    AddRequest request = new AddRequest(desks.data(), reports, List.of(), Hints.NONE);
    return jobs.add(
        "Reading the example stories",
        OptionalInt.of(reports.stream().mapToInt(Demo::count).sum()),
        job -> Adding.add(desks, request, job));
  }

  /** A file of JSON lines holds a report in each. */
  private static int count(Capture report) {
    return report.name().endsWith(".jsonl")
        ? (int) new String(report.bytes(), StandardCharsets.UTF_8).lines().count()
        : 1;
  }

  /** Each of them, {@code ferry/2-sorpress.txt}. */
  static List<Capture> reports() {
    @Nullable URL packed = Demo.class.getResource(PACKED);
    if (packed == null) {
      throw new IllegalStateException("the jar has no example stories");
    }
    try {
      URI place = packed.toURI();
      if (place.getScheme().equals("file")) {
        return in(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return in(jar.getPath(place.getSchemeSpecificPart().replaceFirst("^.*!", "")));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the example stories cannot be read", e);
    }
  }

  private static List<Capture> in(Path folder) throws IOException {
    List<Capture> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        reports.add(new Capture(name, Files.readAllBytes(file)));
      }
    }
    return List.copyOf(reports);
  }
}
