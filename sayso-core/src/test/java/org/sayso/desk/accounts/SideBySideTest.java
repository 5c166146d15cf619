package org.sayso.desk.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.reconcile.drift.Bound;
import org.sayso.story.Drift;

class SideBySideTest {

  private final SideBySide ferry = Ferry.laid();
  private final Question question = ferry.questions().get(0);

  private Answer answer(String origin, int place) {
    return question.answers(origin).get(place);
  }

  @Test
  void aRowIsAQuestionAndAColumnAnOrigin() {
    assertEquals(1, ferry.questions().size());
    assertEquals("How many? seven, at least nine (died)", question.words());
    assertEquals(List.of("Coast Guard", "Harbour Office", "Union"), question.origins());
    assertEquals(3, question.reports());
  }

  @Test
  void aCellTellsValueBoundHedgeAndDay() {
    assertEquals(Optional.of("seven"), answer("Coast Guard", 0).value().map(Value::words));
    assertEquals(Optional.of("nine"), answer("Coast Guard", 1).value().map(Value::words));
    Answer union = answer("Union", 0);
    assertEquals(Optional.of(new Value("at least nine", Optional.of(Bound.LEAST))), union.value());
    assertEquals(Saying.Hedge.ALL, union.saying().hedge());
    assertFalse(union.saying().told());
    assertTrue(answer("Coast Guard", 0).saying().told());
  }

  @Test
  void aCellTellsHowItBearsOnOthers() {
    assertEquals(
        List.of(
            new Bearing(Bearing.Kind.CONTRADICTS, List.of("Union", "Coast Guard")),
            new Bearing(Bearing.Kind.AGREES, List.of("Harbour Office"))),
        answer("Coast Guard", 0).bearings());
    assertEquals(
        List.of(
            new Bearing(Bearing.Kind.CONTRADICTS, List.of("Coast Guard", "Harbour Office")),
            new Bearing(Bearing.Kind.REFINES, List.of("Coast Guard"))),
        answer("Union", 0).bearings());
  }

  @Test
  void whatAnOriginTookBackDoesNotStand() {
    assertTrue(answer("Coast Guard", 0).isSuperseded());
    assertFalse(answer("Coast Guard", 1).isSuperseded());
    assertEquals(Standing.REFINES, question.standing("Coast Guard", Optional.of("Union")));
    assertEquals(Standing.CONTRADICTS, question.standing("Harbour Office", Optional.of("Union")));
    assertEquals(Standing.SILENT, question.standing("Mayor", Optional.empty()));
  }

  @Test
  void relaysStandWithinTheCellWithWhatTheyChanged() {
    assertEquals(
        List.of(new Relay("Herald", List.of()), new Relay("Post", List.of(Drift.Kind.SCOPE))),
        answer("Coast Guard", 0).saying().relays());
  }

  @Test
  void aTellingHasItsSentence() {
    Excerpt excerpt = answer("Union", 0).saying().tellings().get(0).excerpt();
    assertEquals(
        "[Union] SOURCE, [ ] PLAIN, [said] CUE, [ ] PLAIN, [at least nine people died] CONTENT,"
            + " [.] PLAIN",
        excerpt.pieces().stream()
            .map(piece -> "[" + piece.words() + "] " + piece.part())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void conflictsNameTheirQuestionAndLookAlikesStandApart() {
    assertEquals(2, ferry.conflicts().size());
    assertEquals(Optional.of(1), ferry.conflicts().get(0).question());
    assertEquals("nine is at least nine", ferry.alike().get(0).relation().why());
    assertEquals(1, ferry.agreements().size());
    assertEquals(2, ferry.agreements().get(0).independent());
    assertEquals(2, ferry.agreements().get(0).reports());
    assertEquals(2, ferry.lone().size());
  }

  @Test
  void driftMarksTheWordsThatTheOtherLacks() {
    Drifted drifted = ferry.drift().get(0);
    assertEquals("people, at 04:25", changed(drifted.origin()));
    assertEquals("", changed(drifted.relay()));
    assertEquals("Post, 2024-03-15", drifted.relay().report());
  }

  private static String changed(Drifted.Wording wording) {
    return wording.pieces().stream()
        .filter(Drifted.Piece::changed)
        .map(Drifted.Piece::words)
        .collect(Collectors.joining(", "));
  }

  @Test
  void reportsTellOnWhomTheyRest() {
    assertEquals(List.of("Herald"), ferry.reports().get(1).restsOn());
    assertEquals(1, ferry.resting());
    assertEquals(5, ferry.claims());
  }

  @Test
  void questionsOfTheSameOriginsShareATable() {
    List<Band> bands = Band.of(List.of(question, question), 3);
    assertEquals(1, bands.size());
    assertEquals(2, bands.get(0).questions().size());
    assertTrue(bands.get(0).fits(3));
    assertFalse(Band.of(List.of(question), 2).get(0).fits(2));
  }
}
