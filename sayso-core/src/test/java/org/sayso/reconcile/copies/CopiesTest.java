package org.sayso.reconcile.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {

  private static final String DAM =
      """
      A dam above the town of Ostley gave way before dawn on Monday, and the river took the lower
      bridge with it. The governor, Ilse Marand, said that nobody had been hurt and that schools
      would stay closed until the water had gone back behind the walls of the old harbour.
      """;

  private static Optional<Copy.Kind> kind(String a, String b) {
    return Copies.between(Shingles.of(a), Shingles.of(b)).map(Copy::kind);
  }

  /** Words that no other seed gives. */
  static String invented(long seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + seed + Integer.toString(random.nextInt(4000), 36))
        .collect(Collectors.joining(" "));
  }

  private static boolean shareAKey(String a, String b) {
    long[] keys = CopyKeys.of(Shingles.of(a));
    return Arrays.stream(CopyKeys.of(Shingles.of(b)))
        .anyMatch(key -> Arrays.binarySearch(keys, key) >= 0);
  }

  @Test
  void countsWordsAsTheGoldDoes() {
    Similarity half = Copies.compare(Shingles.of("a b c d e f"), Shingles.of("A b, c d e. G!"));
    assertEquals(new Similarity(1.0 / 3, 0.5, 0.5), half);
  }

  @Test
  void punctuationCaseAndBlanksMakeNoOtherText() {
    assertEquals(
        Optional.of(Copy.Kind.EXACT),
        kind(DAM, DAM.toUpperCase(java.util.Locale.ROOT).replace(",", " –").replace("\n", "  ")));
    assertEquals(Optional.of(Copy.Kind.EXACT), kind("“We don’t know.”", "\"We don't know\""));
  }

  @Test
  void aTextWithoutWordsIsNoCopy() {
    assertEquals(Optional.empty(), kind("", ""));
    assertEquals(Optional.empty(), kind("…", "!"));
    assertEquals(0, CopyKeys.of(Shingles.of("—")).length);
  }

  @Test
  void shortTextsMustHaveEveryWord() {
    String item = "Nine people died when a ferry sank off Sorvane, the coast guard said.";
    assertEquals(Optional.of(Copy.Kind.EXACT), kind(item, item.toLowerCase(java.util.Locale.ROOT)));
    assertTrue(shareAKey(item, item.replace(",", "")));
    assertEquals(Optional.empty(), kind(item, item.replace("Nine", "Ten")));
    assertEquals(Optional.empty(), kind(item, item + " " + DAM));
  }

  @Test
  void anEditedCopyIsNear() {
    String edited = DAM.replace("before dawn", "at night").replace("old harbour", "port");
    assertEquals(Optional.of(Copy.Kind.NEAR), kind(DAM, edited));
  }

  @Test
  void anItemInsideALongReportIsContained() {
    String report = invented(1, 300) + "\n\n" + DAM + "\n\n" + invented(2, 300);
    Copy copy = Copies.between(Shingles.of(report), Shingles.of(DAM)).orElseThrow();
    assertEquals(Copy.Kind.CONTAINED, copy.kind());
    assertEquals(1.0, copy.similarity().containmentOfB());
    assertTrue(copy.similarity().containmentOfA() < 0.1);
    assertEquals(Optional.of(copy.turned()), Copies.between(Shingles.of(DAM), Shingles.of(report)));
    assertTrue(shareAKey(DAM, report));
  }

  @Test
  void aQuotationInCommonMakesNoCopy() {
    assertEquals(
        Optional.empty(), kind(invented(3, 120) + " " + DAM, DAM + " " + invented(4, 120)));
  }

  @Test
  void anyRunOfTheGuaranteedLengthIsFound() {
    for (int seed = 0; seed < 200; seed++) {
      String run = invented(1000 + seed, Winnowing.GUARANTEED);
      assertTrue(
          shareAKey(
              invented(1, seed) + " " + run + " " + invented(2, 100),
              invented(3, 100 + seed) + " " + run));
    }
  }

  @Test
  void halfAlikeSharesABandAsOftenAsTheFormulaSays() {
    int found = 0;
    int pairs = 400;
    for (int seed = 0; seed < pairs; seed++) {
      String common = invented(seed, 204); // 200 shingles in common, 100 of each alone
      Sketch a = Sketch.of(Shingles.of(common + " " + invented(1001 + seed, 100)));
      Sketch b = Sketch.of(Shingles.of(common + " " + invented(5001 + seed, 100)));
      long[] bands = a.bands();
      found +=
          Arrays.stream(b.bands()).anyMatch(x -> Arrays.stream(bands).anyMatch(y -> x == y))
              ? 1
              : 0;
      assertEquals(0.5, a.likeness(b), 0.2);
    }
    assertTrue(found >= 0.985 * pairs, found + " of " + pairs);
  }

  /** The figure of ADR 16. */
  @ParameterizedTest
  @ValueSource(ints = {34, 40, 50, 60, 80, 120, 200})
  void anItemEditedToTheLimitIsFoundInItsCarrier(int length) {
    Random random = new Random(length);
    for (int item = 0; item < 1000; item++) {
      String whole = invented(10_000L * length + item, length);
      String[] words = whole.split(" ", -1);
      String edited = whole;
      while (true) {
        words[random.nextInt(length)] = "e" + random.nextInt(1_000_000);
        String more = String.join(" ", words);
        Similarity left = Copies.compare(Shingles.of(whole), Shingles.of(more));
        if (left.containmentOfA() < Copies.CONTAINED) {
          break;
        }
        edited = more;
      }
      String carrier = invented(1, 300) + " " + edited + " " + invented(2, 300);
      assertEquals(Optional.of(Copy.Kind.CONTAINED), kind(whole, carrier), whole);
      assertTrue(shareAKey(whole, carrier), whole);
    }
  }

  @Test
  void unrelatedTextsShareNoKey() {
    for (int seed = 0; seed < 200; seed += 2) {
      assertFalse(shareAKey(invented(seed, 200), invented(seed + 1, 200)));
    }
  }

  @Test
  void theKeysOfATextAreForEver() {
    long[] keys = CopyKeys.of(Shingles.of(DAM));
    assertEquals(KEYS_OF_DAM, Arrays.hashCode(keys), "stores hold these numbers");
  }

  private static final int KEYS_OF_DAM = 1_696_385_719;
}
