package org.sayso.bench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.reading.weights.Choice;
import org.sayso.reading.weights.LinearModel;

class MaxentTest {

  /** The right candidate ends at a comma four times of five. */
  private static List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      choices.add(
          new Choice(
              List.of(List.of("at comma", "short"), List.of("at end", "long")),
              i % 5 == 0 ? 1 : 0));
    }
    choices.add(Choice.yesOrNo(List.of("rare"), true));
    return choices;
  }

  @Test
  void theRightCandidatesGetTheGreaterWeight() {
    LinearModel model = Maxent.learn(choices());
    assertTrue(model.score(List.of("at comma")) > 0);
    assertTrue(model.score(List.of("at end")) < 0);
  }

  @Test
  void whatIsSeenOnceIsNotLearned() {
    assertFalse(Maxent.learn(choices()).weights().containsKey("rare"));
  }

  @Test
  void theSameChoicesGiveTheSameWeightsInAnyOrder() {
    List<Choice> shuffled = new ArrayList<>(choices());
    Collections.reverse(shuffled);
    assertEquals(Maxent.learn(choices()), Maxent.learn(choices()));
    assertEquals(Maxent.learn(choices()), Maxent.learn(shuffled));
  }
}
