package org.sayso.reconcile.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.claim.Account;

class CastTest {

  private static Account says(String id, String source, String name, String affiliation) {
    return Reports.by("Outlet " + id, id, "2031-05-01")
        .claim(source + " said the pier was shut.", "the pier was shut", name, affiliation)
        .done();
  }

  private static Cast cast(String... names) {
    return Cast.of(
        java.util.stream.IntStream.range(0, names.length)
            .mapToObj(i -> says("r" + i, names[i], names[i], ""))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Border Service of Orlovia, Orlovia's Border Service",
    "border service, Border Service of Orlovia",
    "Ministry of Fisheries, Fisheries Ministry",
    "Ministry of Fisheries of Orlovia, Orlovian Ministry of Fisheries",
    "police, Halmar police",
    "NPB, National Ports Board",
    "Teval, Irsa Teval",
    "Mr Teval, Irsa Teval",
    "Jurek Malin, Yurek Malin",
    "Oskar Mallin, Oskar Malin",
    "Tideway Ferries, Tideway Ferries Company"
  })
  void joins(String one, String other) {
    assertTrue(cast(one, other).areSame(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Fisheries, Ministry of Transport",
    "Irsa Teval, Oskar Teval",
    "Orlovia, Orlovian Border Service",
    "an unnamed officer of the Halmar police, Halmar police",
    "one of Irsa Teval's neighbours, Irsa Teval",
    "Halmar Gazette, Halmar Nights",
    "Irsa Teval, Irsa Brandt"
  })
  void keepsApart(String one, String other) {
    assertFalse(cast(one, other).areSame(one, other));
  }

  @Test
  void aNameThatFitsTwoIsNeithers() {
    Cast cast = cast("police", "Halmar police", "Brodno police");
    assertFalse(cast.areSame("police", "Halmar police"));
    assertFalse(cast.areSame("Halmar police", "Brodno police"));
  }

  @Test
  void twoOfOneReportAreTwo() {
    Account both =
        Reports.by("Outlet", "r", "2031-05-01")
            .claim("Jan Malin said it was dark.", "it was dark", "Jan Malin", "")
            .claim("Jana Malin said it was cold.", "it was cold", "Jana Malin", "")
            .done();
    assertFalse(Cast.of(List.of(both)).areSame("Jan Malin", "Jana Malin"));
  }

  @Test
  void theFullestNameOfTheStoryStandsForAll() {
    Cast cast = cast("the Fisheries Ministry", "Ministry of Fisheries of Orlovia");
    assertEquals("Ministry of Fisheries of Orlovia", cast.fullName("Fisheries Ministry"));
  }

  @Test
  void aSpokeswomanSpeaksForHerMinistryInEveryReport() {
    Cast cast =
        Cast.of(
            List.of(
                says("a", "Irsa Teval", "Irsa Teval", "Fisheries Ministry"),
                says("b", "Teval", "Teval", ""),
                says("c", "the Ministry of Fisheries", "Ministry of Fisheries", "")));
    assertTrue(cast.speakForOne("Teval", "Ministry of Fisheries"));
    assertFalse(cast.areSame("Teval", "Ministry of Fisheries"));
  }

  @Test
  void anOfficeIsItsHolders() {
    Cast cast =
        Cast.of(
            List.of(
                says("a", "Irsa Teval, mayor of Halmar,", "Irsa Teval", ""),
                says("b", "The mayor's office", "mayor's office", "")));
    assertTrue(cast.speakForOne("mayor's office", "Irsa Teval"));
  }
}
