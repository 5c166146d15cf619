package org.sayso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "'1,200', 1200",
    "2.5, 2.5",
    "a, 1",
    "twenty-four, 24",
    "twenty four, 24",
    "a couple of, 2",
    "half an, 0.5",
    "a dozen, 12",
    "two hundred, 200",
    "several, X",
    "a few, X",
    "dozens of, X"
  })
  void readsCounts(String words, String figures) {
    assertEquals(Optional.of(figures), NumberWords.count(words));
    assertTrue(words.matches(NumberWords.PATTERN), words);
  }

  @Test
  void otherWordsAreNoCount() {
    assertEquals(Optional.empty(), NumberWords.count("dam"));
  }

  @ParameterizedTest
  @CsvSource({
    "nineteen ninety-seven, 1997",
    "nineteen eleven, 1911",
    "nineteen oh five, 1905",
    "two thousand and four, 2004",
    "the year two thousand, 2000"
  })
  void readsYears(String words, int year) {
    assertEquals(Optional.of(year), NumberWords.year(words));
  }
}
