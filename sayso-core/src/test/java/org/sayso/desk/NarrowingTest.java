package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.store.Found.Facet;
import org.sayso.store.QueryParser;

/** A facet narrows a query as a person would. */
class NarrowingTest {

  @ParameterizedTest
  @CsvSource({
    "'', SPEAKER, Bo Vasque, 'speaker:\"Bo Vasque\"'",
    "bridge, OUTLET, Corvin, 'bridge outlet:\"Corvin\"'",
    "bridge OR dam, STANCE, denies, '(bridge OR dam) stance:denies'",
    "stance:(asserts OR denies), HEDGED, yes, (stance:(asserts OR denies)) hedged:yes",
    "dam, YEAR, 2023, dam published:2023",
    "dam, SPEAKER, 'Jo \"the Cat\" Marand', 'dam speaker:\"Jo  the Cat  Marand\"'"
  })
  void itIsWrittenBehindTheQuery(String query, Facet facet, String value, String narrowed) {
    assertEquals(narrowed, Narrowing.by(query, facet, value));
    QueryParser.parse(narrowed);
    assertTrue(Narrowing.isAsked(narrowed, facet, value), "it is asked for then");
  }

  @Test
  void whatIsAskedForIsSeen() {
    assertTrue(!Narrowing.isAsked("dam", Facet.STANCE, "denies"), "not yet");
  }
}
