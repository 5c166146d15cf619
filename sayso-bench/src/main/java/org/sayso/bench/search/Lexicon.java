package org.sayso.bench.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The words of generated claims: {@value #FORMS} invented forms of one to four syllables, drawn by
 * Zipf's law with the exponent 1, and English function words, drawn by it too.
 */
final class Lexicon {

  static final int FORMS = 40_000;

  private static final String[] ONSETS =
      "b c d f g h j k l m n p r s t v w z br cr dr fl gr kl pr sh sk sl st th tr".split(" ", -1);
  private static final String[] VOWELS = "a e i o u a e i o ai ea ou".split(" ", -1);
  private static final String[] CODAS = "    n r s l m t nd rt ck".split(" ", -1);
  private static final String[] ENDINGS = "   s ed ing er ly".split(" ", -1);

  /** In the order of how common they are in news, roughly. */
  private static final String[] FUNCTION_WORDS =
      ("the of to in and a for on that with at from by was had were would have been not its their"
              + " as after this who which more over about into than up but they also when during"
              + " before between under against while because other new first last two three where"
              + " since through some no out all if so only being both until them these those many"
              + " most still such near around without within across among despite toward along"
              + " behind beyond inside outside except however whether although though even ever"
              + " never again once here there then now just very much less few each every either"
              + " neither own same another any several four five six seven eight nine ten hundred"
              + " thousand million per via upon above below beside off down back away almost about"
              + " nearly already later earlier soon often always sometimes together apart instead")
          .split(" ", -1);

  private final List<String> forms;
  private final Zipf ranks = new Zipf(FORMS, 1.0);
  private final Zipf functionRanks = new Zipf(FUNCTION_WORDS.length, 0.9);

  Lexicon(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < FORMS) {
      int rank = made.size(); // common words are short
      int syllables = rank < 800 ? 1 : rank < 8000 ? 1 + random.nextInt(2) : 1 + random.nextInt(4);
      made.add(word(random, syllables));
    }
    forms = new ArrayList<>(made);
  }

  private static String word(RandomGenerator random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(of(ONSETS, random)).append(of(VOWELS, random)).append(of(CODAS, random));
    }
    return word.append(of(ENDINGS, random)).toString();
  }

  private static String of(String[] choices, RandomGenerator random) {
    return choices[random.nextInt(choices.length)];
  }

  /** Nearly every other word is a function word, as in English. */
  String draw(RandomGenerator random) {
    return random.nextDouble() < 0.45
        ? FUNCTION_WORDS[functionRanks.draw(random)]
        : forms.get(ranks.draw(random));
  }

  /** A name of its own for each number. */
  String name(int number) {
    String form = forms.get(500 + Math.floorMod(number, FORMS - 500));
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
