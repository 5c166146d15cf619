package org.sayso.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Publication;

/**
 * Whatever comes in, reading throws nothing and keeps its promises. A failure is told with the
 * smallest text that still fails in the same way.
 */
class HostileTextsTest {

  /** Places at which each example is cut; {@code -Dsayso.hostile.cuts=1000000} cuts everywhere. */
  private static final int CUTS = Integer.getInteger("sayso.hostile.cuts", 8);

  /** Characters between two cuts of a paragraph; {@code -Dsayso.hostile.step=1} cuts everywhere. */
  private static final int STEP = Integer.getInteger("sayso.hostile.step", 97);

  /** No text of usual size may take longer, on however slow a machine. */
  private static final long SLOWEST_SECONDS = 30;

  private static final AtomicInteger RUN = new AtomicInteger();

  private static final ArticleReader READER = EnglishReader.get();

  @ParameterizedTest
  @EnumSource
  void holdsForTexts(HostileTexts family) {
    hold(family.name(), family.captures());
  }

  @Test
  void holdsForPiecesOfExamples() {
    hold("pieces of examples", HostileTexts.pieces(CUTS));
  }

  @Test
  void holdsForPiecesOfParagraphs() {
    hold("pieces of paragraphs", HostileTexts.paragraphPieces(STEP));
  }

  @Test
  void holdsForHugeTexts() {
    hold("huge", HostileTexts.huge());
  }

  @Test
  void thereAreTenThousand() {
    long texts =
        Arrays.stream(HostileTexts.values()).mapToLong(f -> f.captures().count()).sum()
            + HostileTexts.pieces(CUTS).count()
            + HostileTexts.paragraphPieces(STEP).count()
            + HostileTexts.huge().count();
    assertTrue(texts >= 10_000, texts + " texts only");
  }

  @AfterAll
  static void howMany() {
    System.out.println("hostile texts: " + RUN + " in all");
  }

  /** Twice on one thread, then the very same on each of four: all readings are equal. */
  @Test
  void twoReadingsAndFourThreadsAreEqual() throws InterruptedException {
    List<Capture> some =
        Stream.concat(
                Arrays.stream(HostileTexts.values()).flatMap(family -> family.captures().limit(20)),
                HostileTexts.pieces(1))
            .toList();
    List<String> once = readings(some);
    assertSame("two readings", some, once, readings(some));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> same = () -> readings(some);
      for (Future<List<String>> one : threads.invokeAll(Collections.nCopies(4, same))) {
        assertSame("one thread and four", some, once, one.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError("a thread failed", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Whether Friday is the last or the next one is never learnt from another report. */
  @Test
  void aReadingDoesNotHangOnTheOneBefore() {
    Capture bare = report("The blue Friday ship.");
    READER.read(report("The gate fell on Friday."));
    Reading afterThePast = READER.read(bare);
    READER.read(report("The gate will fall on Friday."));
    assertEquals(afterThePast, READER.read(bare));
  }

  private static Capture report(String text) {
    Publication published = Publication.on(LocalDate.of(2001, 1, 23));
    return new Capture(
        "report.txt", text.getBytes(UTF_8), Hints.of(Optional.of(published), Optional.empty()));
  }

  private static void assertSame(
      String what, List<Capture> captures, List<String> expected, List<String> actual) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      String one = expected.get(i);
      String other = actual.get(i);
      if (!one.equals(other)) {
        int at = Arrays.mismatch(one.getBytes(UTF_16BE), other.getBytes(UTF_16BE)) / 2;
        differences.add(
            captures.get(i).name()
                + " "
                + quoted(new String(captures.get(i).bytes(), UTF_8))
                + "\n    …"
                + one.substring(Math.max(0, at - 60), Math.min(one.length(), at + 60))
                + "…\n    …"
                + other.substring(Math.max(0, at - 60), Math.min(other.length(), at + 60))
                + "…");
      }
    }
    assertTrue(
        differences.isEmpty(),
        () ->
            what
                + " differ in "
                + differences.size()
                + " of "
                + captures.size()
                + " texts:\n"
                + String.join("\n", differences.subList(0, Math.min(8, differences.size()))));
  }

  /** As text, so that a difference can be seen; what is thrown is a result like any other. */
  private static List<String> readings(List<Capture> captures) {
    return captures.stream()
        .map(
            capture -> {
              try {
                return capture.name() + ": " + READER.read(capture);
              } catch (RuntimeException | StackOverflowError e) {
                return capture.name() + ": " + e.getClass();
              }
            })
        .toList();
  }

  private static void hold(String family, Stream<Capture> captures) {
    long start = System.nanoTime();
    Tally tally = new Tally();
    List<Capture> all = captures.toList();
    all.stream().parallel().forEach(tally::take);
    RUN.addAndGet(all.size());
    System.out.printf(
        "hostile texts: %s: %d, of them %d refused, %d s, the slowest %.1f s (%s)%n",
        family,
        all.size(),
        tally.refused.get(),
        (System.nanoTime() - start) / 1_000_000_000,
        tally.slowest,
        tally.slowestName);
    tally.told();
  }

  /** What became of the texts of a family. */
  private static final class Tally {

    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, List<Capture>> failures = new TreeMap<>();
    private double slowest;
    private String slowestName = "";

    void take(Capture capture) {
      long start = System.nanoTime();
      List<String> failed = failures(capture, refused);
      double seconds = (System.nanoTime() - start) / 1e9;
      synchronized (this) {
        if (seconds > slowest) {
          slowest = seconds;
          slowestName = capture.name();
        }
        if (seconds > SLOWEST_SECONDS && capture.bytes().length < 20_000) {
          failures.computeIfAbsent("takes too long", key -> new ArrayList<>()).add(capture);
        }
        failed.forEach(
            key -> failures.computeIfAbsent(key, unused -> new ArrayList<>()).add(capture));
      }
    }

    void told() {
      List<String> told = new ArrayList<>();
      failures.forEach(
          (key, captures) -> {
            Capture shortest =
                captures.stream()
                    .reduce((one, other) -> other.bytes().length < one.bytes().length ? other : one)
                    .orElseThrow();
            Capture small = smallest(shortest, key);
            told.add(
                captures.size()
                    + " × "
                    + key
                    + "\n    first of them: "
                    + captures.get(0).name()
                    + "\n    smallest: "
                    + quoted(new String(small.bytes(), UTF_8))
                    + small.hints().published().map(day -> " published " + day).orElse("")
                    + "\n    "
                    + detail(small, key));
          });
      assertTrue(
          told.isEmpty(), () -> told.size() + " kinds of failure:\n" + String.join("\n", told));
    }
  }

  /**
   * The kinds of failure: an exception with the line of ours that threw it, or a broken promise.
   */
  private static List<String> failures(Capture capture, AtomicInteger refused) {
    try {
      Reading reading = READER.read(capture);
      if (reading instanceof Reading.Unreadable) {
        refused.incrementAndGet();
      }
      return Invariants.broken(reading).stream().map(HostileTextsTest::rule).distinct().toList();
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(e.getClass().getName() + " at " + top(e));
    }
  }

  private static String rule(String broken) {
    return broken.substring(0, broken.indexOf(':'));
  }

  private static String top(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.sayso."))
        .findFirst()
        .map(frame -> frame.getFileName() + " " + frame.getMethodName())
        .orElse("no line of ours");
  }

  private static String detail(Capture capture, String key) {
    try {
      return Invariants.broken(READER.read(capture)).stream()
          .filter(broken -> rule(broken).equals(key))
          .findFirst()
          .orElse("");
    } catch (RuntimeException | StackOverflowError e) {
      StringBuilder trace = new StringBuilder(e.toString());
      Arrays.stream(e.getStackTrace()).limit(8).forEach(f -> trace.append("\n      at ").append(f));
      return trace.toString();
    }
  }

  /** Takes pieces away, smaller and smaller ones, as long as what is left fails in the same way. */
  private static Capture smallest(Capture capture, String key) {
    if (key.equals("takes too long") || capture.bytes().length > 5_000) {
      return capture;
    }
    Capture small = capture;
    int tries = 400;
    String text = new String(capture.bytes(), UTF_8);
    for (int size = text.length() / 2; size > 0 && tries > 0; size /= 2) {
      for (int at = 0; at < text.length() && tries > 0; ) {
        int end = Math.min(text.length(), at + size);
        String less = text.substring(0, at) + text.substring(end);
        Capture smaller = new Capture(capture.name(), less.getBytes(UTF_8), capture.hints());
        tries--;
        if (failures(smaller, new AtomicInteger()).contains(key)) {
          text = less;
          small = smaller;
        } else {
          at = end;
        }
      }
    }
    return small;
  }

  /** With its control characters to be seen. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("«");
    text.chars()
        .limit(600)
        .forEach(
            c -> {
              boolean plain = c >= ' ' && c != 0x7f && Character.getType(c) != Character.FORMAT;
              quoted.append(plain ? Character.toString(c) : String.format("\\u%04x", c));
            });
    return quoted.append('»').toString();
  }
}
