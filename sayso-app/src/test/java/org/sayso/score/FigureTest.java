package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "0.03125, 0.0312", // a true tie goes to the even digit
    "0.09375, 0.0938",
    "0.00005, 0.0001", // the double lies above the tie
    "0.66666666, 0.6667",
    "1, 1.0000"
  })
  void roundsAsPythonDoes(double value, String rounded) {
    assertEquals(rounded, new Figure.Rate(value).toString());
  }

  @Test
  void jsonIsPlain() {
    assertEquals("0.0001", new Figure.Rate(0.0001).toJson().toString());
    assertEquals("1.0", new Figure.Rate(1).toJson().toString());
    assertEquals("0.0", new Figure.Rate(0).toJson().toString());
    assertEquals("\"2/17\"", new Figure.Part(2, 17).toJson().toString());
  }

  @Test
  void nothingFoundIsZero() {
    assertEquals("{\"p\":0.0,\"r\":0.0,\"f1\":0.0,\"n\":0}", F1.of(0, 0, 0).toJson().toString());
  }

  @Test
  void tableForPeople() {
    Score nested = new Score.Builder().put("stance", Figure.Rate.of(1, 2)).build();
    Score score =
        new Score.Builder()
            .put("right", F1.of(2, 3, 2))
            .put("fields", nested)
            .put("reports", 1)
            .build();
    assertEquals(
        """
                                         precision   recall       f1       n
        right                               0.6667   1.0000   0.8000       2
        fields
          stance                            0.5000
        reports                                  1""",
        score.toString());
  }
}
