package org.sayso.reading.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Yolanda Pacheco Ruiz, Pacheco, true",
    "Yolanda Pacheco Ruiz, Yolanda Pacheco, true",
    "Yolanda Pacheco Ruiz, Ruiz Pacheco, false",
    "Yoon Seo-jun, Yoon, true",
    "J. Halden, Jane Halden, true",
    "John Halden, Jane Halden, false",
    "J. Halden, J. Norring, false",
    "Rania al-Khasawneh, Al Khasawneh, true",
    "Vasyl Krivtsun, Krivcun, true",
    "Mykhaylo Podolny, Podolnyi, true",
    "Olena Petrova, Petrov, false",
    "Bruce Lee, Leo, false",
  })
  void whoIsOne(String full, String other, boolean one) {
    assertEquals(one, NameForms.samePerson(Entity.words(full), Entity.words(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "Podoliak, Podolyak",
    "Youssouf, Yusuf",
    "Oleshko, Oleschko",
    "Zelenskyy, Zelensky",
    "Sarah, Sara",
    "Özbek, Ozbek",
  })
  void spelledAlike(String a, String b) {
    assertTrue(NameForms.alike(a, b), NameForms.sound(a) + " / " + NameForms.sound(b));
  }

  @ParameterizedTest
  @CsvSource({
    "NEB, National Electoral Board, true",
    "DEP, Disaster and Emergency Presidency, true",
    "NEB, Northern Energy, false",
    "Neb, National Electoral Board, false",
  })
  void acronyms(String acronym, String name, boolean stands) {
    assertEquals(stands, NameForms.abbreviates(acronym, name));
  }

  @ParameterizedTest
  @CsvSource({
    "Sorvian Defence Intelligence, Defence Intelligence of Sorvia, true",
    "Sorvian Defence Intelligence, Defence Intelligence of Lodria, false",
  })
  void adjectivesOfCountries(String a, String b, boolean same) {
    assertEquals(same, NameForms.sameButForm(Entity.words(a), Entity.words(b)));
  }
}
