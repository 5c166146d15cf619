package org.sayso.bench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.sayso.bench.search.ClaimGenerator.Told;
import org.sayso.claim.Claim;
import org.sayso.store.AsOf.Clock;
import org.sayso.store.Search.Order;

/**
 * Kinds of queries, made of what stands in the claims: equal seeds ask the same. Words come from a
 * sample of the articles, so that a word is asked for as often as it is written.
 */
final class Questions {

  private static final int SAMPLE = 4_000;
  private static final int FREQUENT = 400;

  private final SplittableRandom random;
  private final List<Told> sample;
  private final List<String> frequent;
  private final List<String> rare;

  Questions(ClaimGenerator generator, long articles, long seed) {
    random = new SplittableRandom(seed);
    sample =
        LongStream.range(0, Math.min(SAMPLE, articles))
            .map(n -> articles <= SAMPLE ? n : random.nextLong(articles))
            .mapToObj(generator::article)
            .toList();
    Map<String, Integer> counts = new HashMap<>();
    for (Told told : sample) {
      for (Claim claim : told.claims()) {
        Set.copyOf(words(told, claim)).forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
    List<String> words =
        counts.keySet().stream()
            .sorted(
                Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    frequent = words.subList(0, Math.min(FREQUENT, words.size()));
    rare = words.stream().filter(word -> counts.getOrDefault(word, 0) == 1).toList();
  }

  /** So many questions of each kind, different ones where there are so many. */
  Map<String, List<Question>> ofEachKind(int count) {
    Map<String, Supplier<Question>> kinds = new LinkedHashMap<>();
    kinds.put("a frequent word", () -> Question.of(one(frequent)));
    kinds.put("a rare word", () -> Question.of(one(rare)));
    kinds.put("two words", () -> Question.of(String.join(" ", together(2))));
    kinds.put("one of three words", () -> Question.of(word() + " OR " + word() + " OR " + word()));
    kinds.put("three words in a row", () -> Question.of('"' + String.join(" ", row(3)) + '"'));
    kinds.put("a beginning of three letters", () -> Question.of(beginning(3) + "*"));
    kinds.put("a beginning of one letter", () -> Question.of(beginning(1) + "*"));
    kinds.put("speaker", () -> Question.of("speaker:\"" + speaker(claim()) + '"'));
    kinds.put("speaker and stance", this::speakerAndStance);
    kinds.put("said between two days", () -> Question.of("said:" + days()));
    kinds.put("word, said between two days", () -> Question.of(word() + " said:" + days()));
    kinds.put("outlet", () -> Question.of("outlet:\"" + told().article().outlet().name() + '"'));
    kinds.put("one word, not another", () -> Question.of(word() + " NOT " + word()));
    kinds.put("stance and hedge", this::choices);
    kinds.put("as of a day, by publication", () -> Question.of(word() + " as-of:" + day()));
    kinds.put(
        "as of a day, by keeping", () -> Question.of(word() + " as-of:" + day()).by(Clock.KEPT));
    kinds.put("everything", () -> Question.of("*"));
    kinds.put("everything but a rare word", () -> Question.of("NOT " + one(rare)));
    kinds.put("everything, as of a day, by publication", () -> Question.of("* as-of:" + day()));
    kinds.put(
        "everything, as of a day, by keeping",
        () -> Question.of("* as-of:" + day()).by(Clock.KEPT));
    kinds.put("everything, newest first", () -> Question.of("*").in(Order.NEWEST));
    kinds.put("a frequent word, oldest first", () -> Question.of(one(frequent)).in(Order.OLDEST));
    kinds.put("articles with a word", () -> Question.of(word()).articles());
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    kinds.forEach((name, kind) -> questions.put(name, different(kind, count)));
    return questions;
  }

  private static List<Question> different(Supplier<Question> kind, int count) {
    Set<Question> different = new LinkedHashSet<>();
    for (int tries = 0; different.size() < count && tries < 20 * count; tries++) {
      different.add(kind.get());
    }
    List<Question> all = new ArrayList<>(different);
    for (int i = 0; all.size() < count; i++) {
      all.add(all.get(i)); // there are no more of its kind
    }
    return all;
  }

  private Question speakerAndStance() {
    Claim claim = claim();
    return Question.of(
        "speaker:\""
            + speaker(claim)
            + "\" stance:"
            + claim.stance().name().toLowerCase(Locale.ROOT));
  }

  private Question choices() {
    Claim claim = claim();
    return Question.of(
        "stance:"
            + claim.stance().name().toLowerCase(Locale.ROOT)
            + (claim.hedged() ? " hedged:yes" : " hedged:no")
            + (random.nextBoolean()
                ? " quotation:" + claim.attribution().quotation().name().toLowerCase(Locale.ROOT)
                : ""));
  }

  private static String speaker(Claim claim) {
    return claim.provenance().speakers().get(0).canonicalName();
  }

  private <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private Told told() {
    return one(sample);
  }

  private Claim claim() {
    return one(told().claims());
  }

  private String word() {
    return together(1).get(0);
  }

  private String beginning(int letters) {
    String word = word();
    return word.substring(0, Math.min(letters, word.length()));
  }

  /** Different words of one content. */
  private List<String> together(int count) {
    while (true) {
      Told told = told();
      List<String> words = new ArrayList<>(new LinkedHashSet<>(words(told, one(told.claims()))));
      if (words.size() >= count) {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
          taken.add(words.remove(random.nextInt(words.size())));
        }
        return taken;
      }
    }
  }

  /** Words that follow one another in a content. */
  private List<String> row(int count) {
    Told told = told();
    List<String> words = all(told, one(told.claims()));
    int at = random.nextInt(words.size() - count + 1);
    return words.subList(at, at + count);
  }

  private String days() {
    LocalDate first = day();
    return first + ".." + first.plusDays(random.nextInt(700));
  }

  /** A day of the ten years, at the end of which something is known. */
  private LocalDate day() {
    LocalDate first = ClaimGenerator.FIRST_DAY.plusDays(30);
    return first.plusDays(random.nextInt(ClaimGenerator.DAYS - 60));
  }

  private static List<String> all(Told told, Claim claim) {
    String content = claim.attribution().content().in(told.article().text());
    return List.of(content.toLowerCase(Locale.ROOT).replaceAll("[“”]", "").split(" ", -1));
  }

  /** Without those that nobody can ask for. */
  private static List<String> words(Told told, Claim claim) {
    return all(told, claim).stream()
        .filter(word -> !EnglishAnalyzer.getDefaultStopSet().contains(word))
        .toList();
  }
}
