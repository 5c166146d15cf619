package org.sayso.bench.newsroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Names that nobody has, each only once in a story. */
final class Invented {

  private static final String[] HEADS = {
    "Bra", "Dor", "Fel", "Gru", "Hal", "Jor", "Kem", "Lin", "Mur", "Nar", "Os", "Pel", "Quin",
    "Ras", "Sel", "Tar", "Ul", "Vor", "Wes", "Yel", "Zan", "Bel", "Cor", "Dun", "Esk", "Fin"
  };
  private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ri", "lo", "ne", "ta", "mi"};
  private static final String[] TAILS = {
    "dan", "vik", "mon", "ret", "sk", "lin", "ber", "gart", "nov", "tel", "ras", "min", "dor",
    "pek", "wald", "rin", "zet", "kel", "holt", "lund"
  };
  private static final String[] FIRST = {
    "Anna", "Bertil", "Clara", "Dario", "Elsa", "Fedor", "Greta", "Hugo", "Irma", "Jonas", "Katja",
    "Ludo", "Mara", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Thea", "Urs", "Vera", "Willem"
  };
  private static final String[] PAPERS = {
    "Morning Bell", "Lantern", "Observer", "Sentinel", "Evening Star", "Tribune", "Beacon",
        "Examiner",
    "Harbour Light", "Messenger", "Chronicle", "Argus", "Weekly Mirror", "Echo", "Dispatch",
        "Mercury"
  };

  private final SplittableRandom random;
  private final Set<String> taken = new HashSet<>();

  Invented(SplittableRandom random) {
    this.random = random;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  String place() {
    String name;
    do {
      name = one(HEADS) + one(MIDDLES) + one(TAILS);
    } while (!taken.add(name.substring(0, 3)));
    return name;
  }

  String person() {
    String first;
    do {
      first = one(FIRST);
    } while (!taken.add(first));
    return first + " " + place();
  }

  /** Names of papers, agencies, stations and sites. */
  List<String> outlets(int count) {
    List<String> outlets = new ArrayList<>();
    List<String> papers = new ArrayList<>(List.of(PAPERS));
    for (int i = 0; i < count; i++) {
      String place = place();
      outlets.add(
          switch (random.nextInt(6)) {
            case 0 -> place.substring(0, Math.min(5, place.length())).toUpperCase(Locale.ROOT);
            case 1 -> "Radio " + place;
            case 2 -> place + (random.nextBoolean() ? " Online" : " 24");
            default -> {
              String paper = papers.remove(random.nextInt(papers.size()));
              yield (random.nextBoolean() ? "The " : "") + place + " " + paper;
            }
          });
    }
    return outlets;
  }
}
