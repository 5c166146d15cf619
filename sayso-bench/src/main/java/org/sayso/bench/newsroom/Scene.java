package org.sayso.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Where a story plays and who speaks in it.
 *
 * @param place the town
 * @param thing what failed
 * @param origins those who speak; the first puts out statements
 */
record Scene(String place, String thing, List<Origin> origins) {

  Scene {
    origins = List.copyOf(origins);
  }

  static Scene of(SplittableRandom random, Invented invented) {
    String land = invented.place() + "ia";
    String place = invented.place();
    String thing =
        invented.one("crane", "boiler", "kiln", "pump house", "turbine", "silo", "cable car");
    String field = invented.one("Transport", "Energy", "Industry", "Ports", "Labour");
    String firm = invented.place();
    List<Origin> origins = new ArrayList<>();
    origins.add(
        body(
            invented,
            ", a spokeswoman",
            "Ministry of " + field + " of " + land,
            field + " Ministry",
            "Ministry of " + field));
    origins.add(body(invented, ", chief executive", firm + " Milling Company", firm + " Milling"));
    origins.add(
        body(invented, ", secretary", place + " Dockers' Union", "Dockers' Union of " + place));
    origins.add(body(invented, ", a doctor", "Saint " + invented.place() + " Hospital"));
    origins.add(body(invented, ", chief inspector", "police of " + place, "police"));
    origins.add(
        new Origin(List.of(), Optional.of(invented.person()), ", an engineer", Optional.empty()));
    origins.add(
        new Origin(List.of(), Optional.of(invented.person()), ", a neighbour", Optional.empty()));
    origins.add(new Origin(List.of(), Optional.empty(), "", Optional.of("a crane driver")));
    origins.add(
        new Origin(List.of(), Optional.empty(), "", Optional.of("a nurse on the night shift")));
    return new Scene(place, thing, origins);
  }

  private static Origin body(Invented invented, String title, String... names) {
    return new Origin(List.of(names), Optional.of(invented.person()), title, Optional.empty());
  }

  Origin issuer() {
    return origins.get(0);
  }

  /** Each thing is said by one, two or three of them. */
  Origin sayer(int fact, SplittableRandom random) {
    if (fact < 4) {
      return random.nextInt(3) > 0 ? origins.get(0) : origins.get(1 + fact);
    }
    int sayers = 1 + fact % 3;
    return origins.get((fact * 2 + random.nextInt(sayers)) % origins.size());
  }

  /** The index of the one who goes by this name. */
  int originOf(String speaker, Optional<String> affiliation) {
    for (int i = 0; i < origins.size(); i++) {
      Origin origin = origins.get(i);
      boolean same =
          origin.bodies().contains(speaker)
              || origin.person().equals(Optional.of(speaker))
              || origin
                  .described()
                  .map(d -> d.replaceFirst("^a ", "an unnamed "))
                  .equals(Optional.of(speaker))
              || affiliation.filter(origin.bodies()::contains).isPresent();
      if (same) {
        return i;
      }
    }
    throw new IllegalStateException("nobody is called " + speaker);
  }

  boolean isPerson(String speaker) {
    return origins.stream().anyMatch(o -> o.person().equals(Optional.of(speaker)));
  }
}
