package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.sayso.news.Article;
import org.sayso.news.Capture;

/** Short ways to say what the tests of this package say often. */
final class Cleaning {

  static final ReportCleaner CLEANER = new ReportCleaner();

  private Cleaning() {}

  static Article clean(String name, String content) {
    return clean(new Capture(name, content.getBytes(UTF_8)));
  }

  static Article clean(Capture capture) {
    if (CLEANER.clean(capture) instanceof Cleaned.Clean clean) {
      return clean.article();
    }
    throw new AssertionError(capture.name() + ": " + CLEANER.clean(capture));
  }

  static Cleaned.Refused refused(String name, byte[] bytes) {
    if (CLEANER.clean(new Capture(name, bytes)) instanceof Cleaned.Refused refused) {
      return refused;
    }
    throw new AssertionError(name + " was not refused");
  }

  /** A file beside the tests. */
  static byte[] fixture(String name) {
    try (InputStream in = Cleaning.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
