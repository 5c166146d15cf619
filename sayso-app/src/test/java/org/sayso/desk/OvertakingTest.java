package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.Decision.Kind;

/** Two people, one claim, and nobody's work is lost. */
class OvertakingTest {

  private static final String DAM = "https://corvin.example/dam";

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));

  @BeforeEach
  void open() {
    kept = new DataFolder(folder);
    kept.page(DAM, "Bo Vasque said: five are dead\nThe army denied: it\n");
  }

  private DecideAnswer decide(Kind kind, String on, String value, String who, long seen) {
    Optional<String> right = Optional.of(value).filter(v -> !v.isEmpty());
    AsSeen before = new AsSeen(OptionalLong.empty(), OptionalLong.of(seen));
    return kept.desk()
        .decide(kept.data, new DecideRequest(kind, on, right, Marks.NONE, who, "", before));
  }

  private static long kept(DecideAnswer answer) {
    return assertInstanceOf(DecideAnswer.Kept.class, answer).number();
  }

  private static String overtaken(DecideAnswer answer) {
    DecideAnswer.Overtaken overtaken = assertInstanceOf(DecideAnswer.Overtaken.class, answer);
    return overtaken.last().who() + " " + overtaken.last().kind();
  }

  @Test
  void whoLookedBeforeAnotherDecidedIsTold() {
    long first = kept(decide(Kind.REJECT, "dam/c1", "", "Ann", 0));
    assertEquals("Ann REJECT", overtaken(decide(Kind.STANCE, "dam/c1", "denies", "Ben", 0)));
    assertEquals(1, kept.desk().decisions(kept.data).size());
    kept(decide(Kind.ACCEPT, "dam/c2", "", "Ben", 0)); // another claim
    long upon = kept(decide(Kind.ACCEPT, "dam/c1", "", "Ben", first));
    assertEquals(
        "Ben ACCEPT", overtaken(decide(Kind.UNDO, Long.toString(first), "", "Ann", first)));
    long undone = kept(decide(Kind.UNDO, Long.toString(upon), "", "Ann", upon));
    assertEquals("Ann UNDO", overtaken(decide(Kind.ACCEPT, "dam/c1", "", "Ben", upon)));
    kept(decide(Kind.SAME_CLAIM, "dam/c1", "dam/c2", "Ben", undone));
    assertEquals("Ben SAME_CLAIM", overtaken(decide(Kind.REJECT, "dam/c1", "", "Ann", undone)));
  }

  @Test
  void namesAndReportsToo() {
    kept.page("https://corvin.example/b", "Bo Vasque said: five are dead\n");
    kept(decide(Kind.SAME_SPEAKER, "Bo Vasque", "Bo", "Ann", 0));
    assertEquals(
        "Ann SAME_SPEAKER", overtaken(decide(Kind.SAME_SPEAKER, "B. Vasque", "Bo", "Ben", 0)));
    kept(decide(Kind.SAME_SPEAKER, "The army", "Army", "Ben", 0));
    kept(decide(Kind.SAME_STORY, "dam", "b", "Ann", 0));
    assertEquals("Ann SAME_STORY", overtaken(decide(Kind.OTHER_STORY, "b", "dam", "Ben", 0)));
  }

  @Test
  void ofTwoWhoDecideAtOnceExactlyOneIsKept() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        long seen = kept.desk().decisions(kept.data).size();
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<DecideAnswer>> answers = new ArrayList<>();
        for (String who : List.of("Ann", "Ben")) {
          answers.add(
              threads.submit(
                  () -> {
                    start.await();
                    return decide(Kind.ACCEPT, "dam/c1", "", who, seen);
                  }));
        }
        int wins = 0;
        for (Future<DecideAnswer> answer : answers) {
          wins += answer.get() instanceof DecideAnswer.Kept ? 1 : 0;
        }
        assertEquals(1, wins);
        assertEquals(seen + 1, kept.desk().decisions(kept.data).size());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aClaimIsTheOneThatWasLookedAt() {
    long reading =
        kept.desk()
            .versions(kept.data, DAM, Optional.empty())
            .get(0)
            .steps()
            .get(0)
            .holding()
            .reading()
            .id();
    AsSeen before = new AsSeen(OptionalLong.of(reading), OptionalLong.of(0));
    kept.at(5).page(DAM, "The army denied: it\nBo Vasque said: nine are dead\n");
    DecideRequest late =
        new DecideRequest(Kind.SPEAKER, "dam/c1", Optional.of("Bo"), Marks.NONE, "Ann", "", before);
    kept(kept.desk().decide(kept.data, late));
    assertEquals(List.of(), kept.found("speaker:Bo five"));
    assertEquals(
        "Bo",
        kept.desk()
            .versions(kept.data, DAM, Optional.empty())
            .get(0)
            .steps()
            .get(0)
            .holding()
            .account()
            .claims()
            .get(0)
            .provenance()
            .speakers()
            .get(0)
            .canonicalName());
    AsSeen both =
        new AsSeen(OptionalLong.of(reading), OptionalLong.of(reading + 1), OptionalLong.empty());
    kept(
        kept.desk()
            .decide(
                kept.data,
                new DecideRequest(
                    Kind.SAME_CLAIM, "dam/c1", Optional.of("dam/c2"), Marks.NONE, "", "", both)));
    assertThrows(
        IllegalArgumentException.class,
        () -> kept.desk().reviewing().claim(kept.data, "ferry/c1", before));
    DecideRequest wrong =
        new DecideRequest(
            Kind.ACCEPT,
            "dam/c1",
            Optional.empty(),
            Marks.NONE,
            "Ann",
            "",
            new AsSeen(OptionalLong.of(99), OptionalLong.empty()));
    assertThrows(IllegalArgumentException.class, () -> kept.desk().decide(kept.data, wrong));
  }
}
