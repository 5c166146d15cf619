package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.Claim;
import org.sayso.claim.Quotation;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.store.AsOf;
import org.sayso.store.Decision.Kind;
import org.sayso.store.LineReader;

/** A person corrects what was read, and it stays so. */
class CorrectingTest {

  private static final String DAM = "https://corvin.example/dam";

  /** The emoji takes two chars and is one code point. */
  private static final String TEXT =
      """
      😀 Ostley
      Bo Vasque said: five are dead, they fear
      The army denied: it was late
      Nobody was missing, Ilse Marand added in the evening.
      """;

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));

  @BeforeEach
  void open() {
    kept = new DataFolder(folder);
    kept.page(DAM, TEXT);
  }

  private static Marks marks(String source, String cue, String content) {
    return Marks.parts(Optional.of(source), Optional.of(cue), Optional.of(content));
  }

  private long draw() {
    return kept.mark(
        Kind.DRAW, "dam", "Ilse Marand", marks("Ilse Marand", "added", "Nobody was missing"));
  }

  private List<Claim> claims() {
    return claims(Optional.empty());
  }

  private List<Claim> claims(Optional<AsOf> asOf) {
    List<VersionsAnswer.Step> steps = kept.desk().versions(kept.data, DAM, asOf).get(0).steps();
    return steps.get(steps.size() - 1).holding().account().claims();
  }

  private static Optional<AsOf> kept(int minutes) {
    return Optional.of(new AsOf(DataFolder.START.plusSeconds(60L * minutes), AsOf.Clock.KEPT));
  }

  private List<Boolean> orphans() {
    return kept.desk().decisions(kept.data).stream().map(DecisionAnswer::orphan).toList();
  }

  /** Reads everything anew, of another text: the reader has become better, or worse. */
  private void reread(String words, String others) {
    ArticleReader another =
        capture -> {
          String text = new String(capture.bytes(), StandardCharsets.UTF_8).replace(words, others);
          return new LineReader()
              .read(
                  new Capture(
                      capture.name(), text.getBytes(StandardCharsets.UTF_8), capture.hints()));
        };
    assertEquals(1, new DataFolder(folder, words + others, another).at(50).reread(true).size());
  }

  @Test
  void anEdgeIsMoved() {
    Marks content = Marks.parts(Optional.empty(), Optional.empty(), Optional.of("five are dead"));
    long moved = kept.mark(Kind.SPANS, "dam/c1", "", content);
    assertEquals(List.of("Bo Vasque: five are dead", "The army: it was late"), kept.found("*"));
    assertEquals(List.of(), kept.found("fear"));
    Marks source = Marks.parts(Optional.of("12-18"), Optional.of(""), Optional.empty());
    kept.mark(Kind.SPANS, "dam/c1", "", source);
    Claim claim = claims().get(0);
    assertEquals("Vasque", claim.attribution().source().in(TEXT));
    assertTrue(claim.attribution().cue().isEmpty());
    assertEquals(1, kept.found("source:Vasque cue:*").size());
    kept.decide(Kind.UNDO, Long.toString(moved), "");
    assertEquals("five are dead, they fear", kept.found("fear").get(0).split(": ", 2)[1]);
    assertEquals("Vasque", claims().get(0).attribution().source().in(TEXT));
    assertTrue(kept.check().isSound());
  }

  @Test
  void whatNoLongerFitsIsLeftLying() {
    Marks shorter = Marks.parts(Optional.empty(), Optional.empty(), Optional.of("they fear"));
    long moved = kept.mark(Kind.SPANS, "dam/c1", "", shorter);
    Marks cue = Marks.parts(Optional.empty(), Optional.of("said: five are dead"), Optional.empty());
    kept.mark(Kind.SPANS, "dam/c1", "", cue);
    assertEquals("said: five are dead", claims().get(0).attribution().cue().in(TEXT));
    kept.decide(Kind.UNDO, Long.toString(moved), "");
    assertEquals("said", claims().get(0).attribution().cue().in(TEXT));
    assertEquals(List.of(false, true, false), orphans());
  }

  @Test
  void whatIsQuotedIsSeenAnew() {
    kept.page("https://corvin.example/quoted", "Bo said: he \"is not late\" at all\n");
    Marks inner = Marks.parts(Optional.empty(), Optional.empty(), Optional.of("\"is not late\""));
    kept.mark(Kind.SPANS, "quoted/c1", "", inner);
    assertEquals(List.of("Bo: \"is not late\""), kept.found("quotation:direct"));
    Marks outer =
        Marks.parts(Optional.empty(), Optional.empty(), Optional.of("he \"is not late\" at"));
    kept.mark(Kind.SPANS, "quoted/c1", "", outer);
    assertEquals(1, kept.found("quotation:mixed").size());
  }

  @Test
  void stanceHedgeAndDayAreSet() {
    kept.decide(Kind.STANCE, "dam/c1", "suggests");
    kept.decide(Kind.HEDGED, "dam/c1", "yes");
    kept.decide(Kind.SAID, "dam/c1", "2023-05-20");
    kept.decide(Kind.STANCE, "dam/c2", "declines");
    assertEquals(1, kept.found("stance:suggests hedged:yes said:2023-05-20").size());
    assertEquals(List.of("The army: it was late"), kept.found("stance:declines"));
    kept.decide(Kind.SAID, "dam/c1", "none");
    assertEquals(0, kept.found("said:2023-05-20").size());
    assertTrue(claims().get(0).saidAt().isEmpty());
  }

  @Test
  void aMissingClaimIsDrawn() {
    long number = draw();
    Claim drawn = claims().get(2);
    assertEquals("d" + number, drawn.id().toString());
    assertEquals("drawn", drawn.attribution().foundBy().value());
    assertEquals(Quotation.INDIRECT, drawn.attribution().quotation());
    assertEquals(List.of("Ilse Marand: Nobody was missing"), kept.found("missing"));
    kept.decide(Kind.STANCE, "dam/d" + number, "denies");
    kept.decide(Kind.SAME_SPEAKER, "Ilse Marand", "I. Marand");
    assertEquals(List.of("I. Marand: Nobody was missing"), kept.found("stance:denies missing"));
    kept.decide(Kind.REJECT, "dam/d" + number, "");
    assertEquals(List.of(), kept.found("missing"));
    kept.decide(Kind.ACCEPT, "dam/d" + number, "");
    assertEquals(1, kept.found("missing").size());
    kept.decide(Kind.UNDO, Long.toString(number), "");
    assertEquals(List.of(), kept.found("missing"));
    assertEquals(2, claims().size());
  }

  @Test
  void whatIsDrawnStandsWhereItStandsInTheText() {
    Marks marks = marks("Bo Vasque", "said", "five are dead");
    long number = kept.mark(Kind.DRAW, "dam", "Bo Vasque", marks);
    assertEquals(
        List.of("d" + number + " in c1", "c1", "c2"),
        claims().stream()
            .map(c -> c.id() + c.within().map(outer -> " in " + outer).orElse(""))
            .toList());
    kept.decide(Kind.REJECT, "dam/c1", "");
    assertTrue(claims().get(0).within().isEmpty());
  }

  @Test
  void readingAgainKeepsCorrections() {
    draw();
    kept.decide(Kind.STANCE, "dam/c2", "declines");
    reread("army denied:", "army denied on 2023-05-01:"); // longer: other places, same words
    assertEquals(List.of(true, true), orphans());
    reread("x", "x");
    assertEquals(List.of(false, false), orphans());
    assertEquals(List.of("The army: it was late"), kept.found("stance:declines"));
    assertEquals(List.of("Ilse Marand: Nobody was missing"), kept.found("missing"));
    reread("denied:", "denied;");
    assertEquals(List.of(false, true), orphans());
    assertEquals(List.of(), kept.found("stance:declines"));
    assertEquals(1, kept.found("missing").size());
  }

  @Test
  void whatTheReaderFindsLaterIsOneWithWhatWasDrawn() {
    ArticleReader worse =
        capture ->
            new LineReader()
                .read(
                    new Capture(
                        capture.name(),
                        new String(capture.bytes(), StandardCharsets.UTF_8)
                            .replace("denied:", "denied;")
                            .getBytes(StandardCharsets.UTF_8),
                        capture.hints()));
    new DataFolder(folder, "worse", worse).reread(true);
    Marks marks = marks("The army", "denied", "it was late");
    kept.mark(Kind.DRAW, "dam", "General Rusk", marks);
    assertEquals(List.of("General Rusk: it was late"), kept.found("stance:asserts late"));
    reread("x", "x");
    assertEquals(List.of("c1", "c2"), claims().stream().map(c -> c.id().toString()).toList());
    assertEquals(List.of("General Rusk: it was late"), kept.found("stance:asserts late"));
    assertEquals(List.of(false), orphans());
  }

  @Test
  void whatTheReaderNowReadsAsAPersonMovedItIsOneClaim() {
    Marks content = Marks.parts(Optional.empty(), Optional.empty(), Optional.of("five are dead"));
    kept.mark(Kind.SPANS, "dam/c1", "", content);
    kept.decide(Kind.STANCE, "dam/c1", "confirms");
    reread("dead, they fear", "dead\n they fear");
    assertEquals(List.of("Bo Vasque: five are dead"), kept.found("stance:confirms"));
    assertEquals(List.of(false, false), orphans());
  }

  @Test
  void aNewVersionIsOfferedWhatHasTheSameWords() {
    kept.decide(Kind.STANCE, "dam/c2", "declines");
    kept.decide(Kind.REJECT, "dam/c1", "");
    kept.at(10).page(DAM, "New. " + TEXT.replace("five", "nine"));
    assertEquals(List.of(), kept.found("stance:declines"));
    List<DecisionAnswer> decisions = kept.desk().decisions(kept.data);
    assertEquals(List.of(true, true), decisions.stream().map(DecisionAnswer::earlier).toList());
    assertEquals(Optional.of("dam/c2"), decisions.get(0).offered());
    assertEquals(Optional.empty(), decisions.get(1).offered());
    assertEquals(List.of(false, false), orphans());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    for (Marks wrong :
        List.of(
            Marks.NONE,
            marks("", "", ""),
            marks("nowhere", "", "it was late"),
            marks("", "", "e"),
            marks("", "denied", "denied: it was late"),
            marks("", "", "900-950"),
            marks("", "", "it was late"))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> kept.mark(Kind.DRAW, "dam", "Ilse Marand", wrong),
          wrong.toString());
      assertThrows(
          IllegalArgumentException.class,
          () -> kept.mark(Kind.SPANS, "dam/c1", "", wrong),
          wrong.toString());
    }
    Marks stance =
        new Marks(
            Optional.empty(),
            Optional.empty(),
            Optional.of("it was"),
            Optional.of("denies"),
            Optional.empty(),
            Optional.empty());
    for (Kind kind : List.of(Kind.SPANS, Kind.ACCEPT)) {
      assertThrows(IllegalArgumentException.class, () -> kept.mark(kind, "dam/c2", "", stance));
    }
    kept.refuses(
        List.of("ACCEPT", "dam/c1", "yes"),
        List.of("STANCE", "dam/c1", "perhaps"),
        List.of("HEDGED", "dam/c1", "maybe"),
        List.of("SAID", "dam/c1", "Monday"),
        List.of("SAID", "dam/d1", "none"),
        List.of("DRAW", "dam", ""),
        List.of("OTHER_SPEAKER", "Bo Vasque", "Bo Vasque"),
        List.of("SAME_CLAIM", "dam/c1", "dam/c1"),
        List.of("SAME_CLAIM", "dam/c1", "dam"));
    assertEquals(List.of(), kept.desk().decisions(kept.data));
  }

  @Test
  void namesAreSplitAgain() {
    kept.at(1).decide(Kind.SAME_SPEAKER, "Bo Vasque", "Boris Vaskov");
    kept.at(2).decide(Kind.SAME_SPEAKER, "The army", "Boris Vaskov");
    assertEquals(2, kept.found("speaker:Boris").size());
    long split = kept.at(3).decide(Kind.OTHER_SPEAKER, "The army", "Boris Vaskov");
    assertEquals(List.of("Boris Vaskov: five are dead, they fear"), kept.found("speaker:Boris"));
    assertEquals(List.of("The army: it was late"), kept.found("speaker:army"));
    kept.at(4).decide(Kind.UNDO, Long.toString(split), "");
    assertEquals(2, kept.found("speaker:Boris").size());
    kept.at(5).decide(Kind.OTHER_SPEAKER, "The army", "Bo Vasque");
    assertEquals(1, kept.found("speaker:army").size() + kept.found("speaker:Vasque").size());
  }

  @Test
  void everythingIsSeenAsOfThen() {
    long named = kept.at(1).decide(Kind.SAME_SPEAKER, "Bo Vasque", "Boris Vaskov");
    kept.at(2).decide(Kind.STANCE, "dam/c1", "confirms");
    kept.at(3).decide(Kind.UNDO, Long.toString(named), "");
    kept.at(4);
    draw();
    kept.at(5);
    List<String> then =
        List.of(
            "Bo Vasque asserts",
            "Boris Vaskov asserts",
            "Boris Vaskov confirms",
            "Bo Vasque confirms");
    for (int minute = 0; minute < 4; minute++) {
      Claim claim = claims(kept(minute)).get(0);
      String name = claim.provenance().speakers().get(0).canonicalName();
      assertEquals(
          then.get(minute), name + " " + claim.stance().name().toLowerCase(java.util.Locale.ROOT));
      String[] words = then.get(minute).split(" ", -1);
      SearchAnswer found = kept.search("speaker:" + words[1] + " stance:" + words[2], kept(minute));
      assertEquals(1, found.total(), then.get(minute));
      assertEquals(List.of(claim), found.statements().stream().map(Statement::claim).toList());
      assertEquals(2, kept.search("*", kept(minute)).total());
    }
    assertEquals(3, kept.search("*", kept(4)).total());
    Optional<AsOf> published = Optional.of(new AsOf(DataFolder.START, AsOf.Clock.PUBLISHED));
    assertEquals(3, kept.search("*", published).total());
    assertFalse(kept.search("stance:confirms", published).statements().isEmpty());
  }

  @Test
  void correctionsMoveToAnotherDesk() {
    Marks content = Marks.parts(Optional.empty(), Optional.empty(), Optional.of("five are dead"));
    kept.mark(Kind.SPANS, "dam/c1", "", content);
    kept.decide(Kind.SAID, "dam/c1", "none");
    kept.decide(Kind.OTHER_CLAIM, "dam/c1", "dam/c2");
    draw();
    DataFolder there = new DataFolder(folder.resolve("there"));
    there.page("https://corvin.example/x", "Bo said: no\n");
    there.decide(Kind.ACCEPT, "x/c1", "");
    Path export = folder.resolve("export.zip");
    kept.desk().export(kept.data, export, done -> {});
    there.desk().importFrom(there.data, export, done -> {});
    there.desk().importFrom(there.data, export, done -> {});
    assertEquals(5, there.desk().decisions(there.data).size());
    assertEquals(kept.found("missing OR dead"), there.found("missing OR dead"));
    assertTrue(there.check().isSound());
  }
}
