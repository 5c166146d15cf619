package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.archive.Captured;
import org.sayso.archive.Captures;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.RefusalReason;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

class DeskTest {

  private static Captures namesAreReports(ReadRequest request) {
    return () -> request.inputs().stream().map(DeskTest::taken);
  }

  private static Captured taken(String name) {
    return new Captured.Taken(new Capture(name, new byte[0]));
  }

  private static ReadRequest request(List<String> inputs) {
    return new ReadRequest(inputs, Hints.NONE);
  }

  private static Reading.Read reading(String name) {
    Article article =
        new Article(
            new ArticleId(name),
            Outlet.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            name,
            "en",
            name,
            List.of());
    return new Reading.Read(article, List.of(), List.of(), List.of());
  }

  private static List<ReadAnswer> answers(Desk desk, List<String> inputs) {
    List<ReadAnswer> answers = new ArrayList<>();
    desk.read(request(inputs), answers::add);
    return answers;
  }

  private static List<String> names(Desk desk, List<String> inputs) {
    return answers(desk, inputs).stream().map(DeskTest::name).toList();
  }

  private static String name(ReadAnswer answer) {
    if (answer instanceof ReadAnswer.Failed failed) {
      return failed.name() + " failed: " + failed.fault().getMessage();
    }
    Reading reading = ((ReadAnswer.Done) answer).reading();
    return ((Reading.Read) reading).article().title();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void answersComeInTheOrderOfTheInputsHoweverLongEachTakes(int threads) {
    List<String> names = IntStream.range(0, 60).mapToObj(i -> "report-" + i).toList();
    ArticleReader slowAtFirst =
        capture -> {
          pause(capture.name().length() == 8 ? 5 : 0);
          return reading(capture.name());
        };
    Desk desk = new Desk(DeskTest::namesAreReports, () -> slowAtFirst, threads);
    assertEquals(names, names(desk, names));
  }

  @Test
  void aMistakeOfOursNamesTheReportAndTheRestGoesOn() {
    ArticleReader faulty =
        capture -> {
          if (capture.name().equals("b")) {
            throw new IllegalArgumentException("not a span: [3,3)");
          }
          return reading(capture.name());
        };
    Desk desk = new Desk(DeskTest::namesAreReports, () -> faulty, 2);
    assertEquals(
        List.of("a", "b failed: not a span: [3,3)", "c"), names(desk, List.of("a", "b", "c")));
  }

  @Test
  void aTextTooDeepForTheStackIsOneFailureAndNoMore() {
    ArticleReader deep =
        capture -> {
          throw new StackOverflowError("too deep");
        };
    Desk desk = new Desk(DeskTest::namesAreReports, () -> deep, 2);
    assertEquals(
        List.of("a failed: too deep", "b failed: too deep"), names(desk, List.of("a", "b")));
  }

  @Test
  void aBrokenDiskEndsTheRunButKeepsWhatCameBefore() {
    Function<ReadRequest, Captures> breaksAtTheSecond =
        request ->
            () ->
                Stream.of("a", "b")
                    .map(
                        name -> {
                          if (name.equals("b")) {
                            throw new UncheckedIOException(new IOException("disk gone"));
                          }
                          return taken(name);
                        });
    Desk desk = new Desk(breaksAtTheSecond, () -> capture -> reading(capture.name()), 2);
    assertEquals(
        List.of("a", "input failed: java.io.IOException: disk gone"), names(desk, List.of("-")));
  }

  @Test
  void aFolderOfAMillionReportsIsNeverInMemoryAtOnce() {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger told = new AtomicInteger();
    Function<ReadRequest, Captures> folder =
        request ->
            () ->
                request.inputs().stream()
                    .flatMap(
                        name ->
                            IntStream.range(0, 100_000)
                                .mapToObj(i -> taken(name + opened.incrementAndGet())));
    Desk desk = new Desk(folder, () -> capture -> reading(capture.name()), 2);
    desk.read(
        request(List.of("a", "b")),
        answer -> {
          int ahead = opened.get() - told.incrementAndGet();
          assertTrue(ahead <= 5, ahead + " were opened ahead");
        });
    assertEquals(200_000, told.get());
  }

  @Test
  void theListenerEndsTheRunByThrowing() {
    AtomicInteger opened = new AtomicInteger();
    Function<ReadRequest, Captures> counting =
        request -> () -> Stream.generate(() -> taken("r" + opened.incrementAndGet()));
    Desk desk = new Desk(counting, () -> capture -> reading(capture.name()), 2);
    assertThrows(
        UncheckedIOException.class,
        () ->
            desk.read(
                request(List.of("-")),
                answer -> {
                  throw new UncheckedIOException(new IOException("no space left"));
                }));
    assertTrue(opened.get() <= 5, opened + " were opened");
  }

  @Test
  void noReaderIsStartedForWhatIsRefusedAtTheDoor() {
    Captured.Missed missing = new Captured.Missed("nowhere.txt", RefusalReason.UNREADABLE, "gone");
    Desk desk =
        new Desk(
            request -> () -> Stream.of(missing),
            () -> {
              throw new IllegalStateException("started for nothing");
            });
    assertEquals(
        List.of(
            new ReadAnswer.Done(
                "nowhere.txt",
                new Reading.Unreadable("nowhere.txt", RefusalReason.UNREADABLE, "gone"))),
        answers(desk, List.of("nowhere.txt")));
  }

  @Test
  void theReaderIsStartedOnceForAll() {
    AtomicInteger started = new AtomicInteger();
    Desk desk =
        new Desk(
            DeskTest::namesAreReports,
            () -> {
              started.incrementAndGet();
              return capture -> reading(capture.name());
            },
            4);
    assertEquals(5, answers(desk, List.of("a", "b", "c", "d", "e")).size());
    assertEquals(2, answers(desk, List.of("f", "g")).size());
    assertEquals(1, started.get());
  }

  @Test
  void aReaderThatCannotStartEndsTheRun() {
    Desk desk =
        new Desk(
            DeskTest::namesAreReports,
            () -> {
              throw new IllegalStateException("no models");
            },
            2);
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> answers(desk, List.of("a", "b")));
    assertEquals(
        "the reading broke off: java.lang.IllegalStateException: no models", thrown.getMessage());
  }

  @Test
  void nothingToReadIsAProgrammersMistake() {
    assertThrows(IllegalArgumentException.class, () -> request(List.of()));
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
