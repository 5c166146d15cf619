package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Capture;
import org.sayso.news.Outlet;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;

class DeskTest {

  private static final Intake NAMES_ARE_REPORTS =
      request -> request.inputs().stream().map(DeskTest::taken);

  private static Arrival taken(String name) {
    return new Arrival.Taken(new Capture(name, new byte[0]));
  }

  private static ReadRequest request(List<String> inputs) {
    return new ReadRequest(inputs, Optional.empty(), Optional.empty());
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
    Desk desk = new Desk(NAMES_ARE_REPORTS, () -> slowAtFirst, threads);
    try (Stream<ReadAnswer> answers = desk.read(request(names))) {
      assertEquals(names, answers.map(DeskTest::name).toList());
    }
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
    Desk desk = new Desk(NAMES_ARE_REPORTS, () -> faulty, 2);
    try (Stream<ReadAnswer> answers = desk.read(request(List.of("a", "b", "c")))) {
      assertEquals(
          List.of("a", "b failed: not a span: [3,3)", "c"), answers.map(DeskTest::name).toList());
    }
  }

  @Test
  void aTextTooDeepForTheStackIsOneFailureAndNoMore() {
    ArticleReader deep =
        capture -> {
          throw new StackOverflowError("too deep");
        };
    Desk desk = new Desk(NAMES_ARE_REPORTS, () -> deep, 2);
    try (Stream<ReadAnswer> answers = desk.read(request(List.of("a", "b")))) {
      assertEquals(2, answers.filter(ReadAnswer.Failed.class::isInstance).count());
    }
  }

  @Test
  void aBrokenDiskEndsTheRunButKeepsWhatCameBefore() {
    Intake breaksAtTheSecond =
        request ->
            Stream.of("a", "b")
                .map(
                    name -> {
                      if (name.equals("b")) {
                        throw new UncheckedIOException(new IOException("disk gone"));
                      }
                      return taken(name);
                    });
    Desk desk = new Desk(breaksAtTheSecond, () -> capture -> reading(capture.name()), 2);
    try (Stream<ReadAnswer> answers = desk.read(request(List.of("-")))) {
      assertEquals(
          List.of("a", "input failed: java.io.IOException: disk gone"),
          answers.map(DeskTest::name).toList());
    }
  }

  @Test
  void onlyAFewReportsAreTakenAhead() {
    AtomicInteger opened = new AtomicInteger();
    Intake counting =
        request ->
            IntStream.range(0, 1_000_000).mapToObj(i -> taken("r" + opened.incrementAndGet()));
    Desk desk = new Desk(counting, () -> capture -> reading(capture.name()), 2);
    try (Stream<ReadAnswer> answers = desk.read(request(List.of("-")))) {
      assertEquals(3, answers.limit(3).count());
    }
    assertTrue(opened.get() <= 8, opened + " were opened for 3 answers");
  }

  @Test
  void noReaderIsStartedForWhatIsRefusedAtTheDoor() {
    Reading.Unreadable missing = TestRefusals.missing("nowhere.txt");
    Desk desk =
        new Desk(
            request -> Stream.of(new Arrival.Missed(missing)),
            () -> {
              throw new IllegalStateException("started for nothing");
            });
    try (Stream<ReadAnswer> answers = desk.read(request(List.of("nowhere.txt")))) {
      assertEquals(List.of(new ReadAnswer.Done(missing)), answers.toList());
    }
  }

  @Test
  void theReaderIsStartedOnceForAll() {
    AtomicInteger started = new AtomicInteger();
    Desk desk =
        new Desk(
            NAMES_ARE_REPORTS,
            () -> {
              started.incrementAndGet();
              return capture -> reading(capture.name());
            },
            4);
    for (int run = 0; run < 2; run++) {
      try (Stream<ReadAnswer> answers = desk.read(request(List.of("a", "b", "c", "d", "e")))) {
        assertEquals(5, answers.count());
      }
    }
    assertEquals(1, started.get());
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
