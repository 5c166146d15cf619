package org.sayso.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/** Short ways to cut, for tests. */
final class Cuts {

  private Cuts() {}

  /** As from standard input. */
  static List<Captured> of(byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    try (Stream<Captured> stream = new FileCaptures(List.of("-"), Hints.NONE, () -> in).stream()) {
      return stream.toList();
    }
  }

  static List<Captured> file(java.nio.file.Path file) {
    List<Captured> all = new ArrayList<>();
    try (Stream<Captured> stream =
        new FileCaptures(List.of(file.toString()), Hints.NONE, InputStream::nullInputStream)
            .stream()) {
      stream.forEach(all::add);
    }
    return all;
  }

  static List<Capture> taken(List<Captured> all) {
    return all.stream()
        .filter(Captured.Taken.class::isInstance)
        .map(c -> ((Captured.Taken) c).capture())
        .toList();
  }

  static List<String> missed(List<Captured> all) {
    return all.stream()
        .filter(Captured.Missed.class::isInstance)
        .map(c -> (Captured.Missed) c)
        .map(m -> m.name() + ": " + m.reason() + " " + m.detail())
        .toList();
  }

  static String words(Capture capture) {
    return new String(capture.bytes(), UTF_8);
  }
}
