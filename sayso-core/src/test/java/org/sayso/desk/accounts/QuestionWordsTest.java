package org.sayso.desk.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;

class QuestionWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER | 14 / three | 14 dead in the convoy; Three dead in the convoy"
            + " | How many? 14, three (dead, convoy)",
        "OUTCOME | destroyed / standing | The bridge was destroyed; The bridge is standing"
            + " | Destroyed or standing? (bridge)",
        "NEGATION | arrested / not arrested | Oleshko was arrested; Oleshko had not been arrested"
            + " | Arrested or not? (Oleshko)",
        "NEGATION | arrested / arrested | Oleshko was arrested; Oleshko had not been arrested"
            + " | Arrested or not? (Oleshko)",
        "TIME | 04:25 / 04:10 | It burst at 04:25; The dam broke at 04:10 | When? 04:25, 04:10",
        "FALSIFICATION | the convoy was hit / called false | The convoy was hit; A false convoy"
            + " | True or false? (convoy)",
        "NEGATION | a reason that is no word but half a sentence / no | Rain; Rust"
            + " | Is it so? (Rain)",
      })
  void whatIsDisputedInAFewWords(Relation.Kind kind, String why, String gists, String words) {
    assertEquals(
        words,
        QuestionWords.of(
            List.of(new Relation.Conflict(new GroupId(1), new GroupId(2), kind, why)),
            List.of(gists.split("; ", -1))));
  }
}
