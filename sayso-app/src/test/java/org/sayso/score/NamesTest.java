package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Defence Ministry, Russian Ministry of Defence, true",
    "Nikitin, Denis Nikitin, false",
    "the ministry, Russian Ministry of Defence, false",
    "Gen. Élodie Ñandú, ÉLODIE ÑANDÚ, true",
    "the operator’s spokesman, operator spokesman, true",
    "an unnamed rescue worker, rescue worker, true",
    "Ann, Bob, false",
  })
  void tellsNamesApart(String one, String other, boolean same) {
    assertEquals(same, Names.same(one, other));
    assertEquals(same, Names.same(other, one));
  }

  @Test
  void keepsLettersOfAllScripts() {
    assertEquals(Set.of("中国", "2½", "o'neill-ray"), Names.words("中国 (2½) O’Neill-Ray"));
  }

  @Test
  void nobodyIsNobody() {
    assertTrue(Names.same(Optional.empty(), Optional.of("the")));
    assertFalse(Names.same(Optional.empty(), Optional.of("Ann")));
  }

  @Test
  void orderMattersInARowOnly() {
    assertTrue(Names.sameSet(List.of("Ann", "Bob"), List.of("Bob", "Ann")));
    assertFalse(Names.sameSet(List.of("Ann", "Bob"), List.of("Ann", "Ann")));
    assertFalse(Names.sameSet(List.of("Ann"), List.of("Ann", "Ann")));
    assertFalse(Names.sameRow(List.of("Ann", "Bob"), List.of("Bob", "Ann")));
    assertTrue(Names.sameRow(List.of("Ann", "Bob"), List.of("ann", "the Bob")));
  }
}
