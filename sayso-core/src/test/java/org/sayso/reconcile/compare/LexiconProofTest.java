package org.sayso.reconcile.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.claim.Stance;
import org.sayso.desk.ContentParsing;
import org.sayso.reading.TestReader;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.lexicon.Question;

/** The examples of the lexicon are its tests. */
class LexiconProofTest {

  private static final Lexicon LEXICON = Lexicon.load("en");

  private final Propositions propositions =
      new Propositions(
          new ContentParsing(TestReader.parser(), new TimeResolver(TestReader.rules().times())),
          LEXICON,
          SentenceVectors.NONE);

  @TestFactory
  Stream<DynamicTest> everyAnswerIsToldFromTheOthers() {
    return LEXICON.questions().stream()
        .flatMap(
            question ->
                question.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                question.id() + ": " + example.a() + " / " + example.b(),
                                () -> assertEquals(example.are(), are(question, example)))));
  }

  private Question.Are are(Question question, Question.Example example) {
    Set<Stated.Bearing> bearings = new TreeSet<>();
    for (Stated one : said(example.a()).stated()) {
      for (Stated other : said(example.b()).stated()) {
        if (one.question().equals(question)) {
          bearings.add(one.bearingOn(other));
        }
      }
    }
    boolean same = bearings.contains(Stated.Bearing.SAME);
    boolean apart =
        bearings.contains(Stated.Bearing.EXCLUSIVE) || bearings.contains(Stated.Bearing.TURNED);
    return same == apart ? Question.Are.OTHER : same ? Question.Are.SAME : Question.Are.EXCLUSIVE;
  }

  @TestFactory
  Stream<DynamicTest> everyWordThatCallsSomethingUntrueDoesSo() {
    return LEXICON.untrue().stream()
        .map(
            untrue ->
                DynamicTest.dynamicTest(
                    untrue.example(),
                    () -> assertTrue(said(untrue.example()).falsifying().isPresent())));
  }

  private Proposition said(String content) {
    return propositions.of(
        new Said(
            List.of(),
            Optional.empty(),
            Stance.ASSERTS,
            content,
            Optional.empty(),
            Optional.empty()));
  }
}
