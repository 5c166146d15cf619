package org.sayso.reconcile.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.news.Outlet;
import org.sayso.reconcile.copies.CopyIndex.Document;
import org.sayso.reconcile.copies.CopyIndex.Pair;

class CopyIndexTest {

  private static final Outlet LEDGER = new Outlet("Daily Ledger");

  private static Document<String> document(String key, String text) {
    return new Document<>(key, Outlet.UNKNOWN, text);
  }

  private static String invented(long seed, int words) {
    return CopiesTest.invented(seed, words);
  }

  /** Wire items, each printed whole, edited, and inside something longer. */
  private static List<Document<String>> archive(long seed) {
    Random random = new Random(seed);
    List<Document<String>> archive = new ArrayList<>();
    for (int item = 0; item < 8; item++) {
      long own = 100 * seed + 10L * item;
      String text = invented(own, 60 + random.nextInt(200));
      archive.add(document(item + "-wire", text));
      archive.add(document(item + "-whole", text.replace(" ", ", ")));
      archive.add(document(item + "-cut", text.substring(0, text.lastIndexOf(' ', 300))));
      archive.add(document(item + "-edited", text.replaceFirst(" \\w+ ", " edited ")));
      archive.add(
          document(
              item + "-inside",
              invented(own + 1, 200) + "\n" + text + "\n" + invented(own + 2, 150)));
    }
    return archive;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatComparingAllPairsFinds(long seed) {
    List<Document<String>> archive = archive(seed);
    Set<String> all = new HashSet<>();
    for (Document<String> a : archive) {
      for (Document<String> b : archive) {
        if (a.key().compareTo(b.key()) < 0
            && Copies.between(Shingles.of(a.text()), Shingles.of(b.text())).isPresent()) {
          all.add(a.key() + " " + b.key());
        }
      }
    }
    Set<String> found = new HashSet<>();
    CopyIndex.of(archive).pairs().forEach(pair -> found.add(pair.a() + " " + pair.b()));
    assertEquals(all, found);
    assertTrue(all.size() >= 8 * 6, "an archive of copies: " + all.size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfTextsDoesNotMatter(long seed) {
    List<Document<String>> archive = archive(seed);
    List<Pair<String>> pairs = CopyIndex.of(archive).pairs();
    Collections.shuffle(archive, new Random(seed));
    assertEquals(pairs, CopyIndex.of(archive).pairs());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void unrelatedTextsChangeNothing(long seed) {
    List<Document<String>> archive = archive(seed);
    List<Pair<String>> pairs = CopyIndex.of(archive).pairs();
    for (int i = 0; i < 60; i++) {
      archive.add(document("unrelated" + i, invented(9_000_000 + i, 150)));
    }
    assertEquals(pairs, CopyIndex.of(archive).pairs());
  }

  @Test
  void eachSeesTheOther() {
    CopyIndex<String> index = CopyIndex.of(archive(4));
    for (Pair<String> pair : index.pairs()) {
      assertTrue(index.copiesOf(pair.a()).contains(pair));
      assertTrue(
          index.copiesOf(pair.b()).contains(new Pair<>(pair.b(), pair.a(), pair.copy().turned())));
    }
  }

  @Test
  void whatAnOutletPutsUnderEveryTextMakesNoCopies() {
    String cookies = "We keep cookies. " + invented(70, 30);
    String footer = invented(71, 60) + "\n\nSign up for our morning letter.\n\n" + invented(72, 50);
    List<Document<String>> stubs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int words = i % 2 == 0 ? 45 : 200;
      String text = cookies + "\n\n" + invented(800 + i, words) + "\n\n" + footer;
      stubs.add(new Document<>("stub" + i, LEDGER, text));
    }
    assertEquals(List.of(), CopyIndex.of(stubs).pairs());
  }

  @Test
  void anOutletsManyVersionsOfOneReportStayCopies() {
    List<Document<String>> versions = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text = invented(1, 40) + "\n\n" + invented(2, 90) + "\n\n" + invented(30 + i, 8);
      versions.add(new Document<>("version" + i, LEDGER, text));
    }
    assertEquals(12 * 11 / 2, CopyIndex.of(versions).pairs().size());
  }

  @Test
  void aTextThatIsAllBoilerplateStaysItself() {
    String line = invented(5, 50);
    List<String> texts = new ArrayList<>(List.of(line));
    for (int i = 0; i < 6; i++) {
      texts.add(invented(20 + i, 100) + "\n\n" + line);
    }
    Boilerplate learned = Boilerplate.learn(texts);
    assertEquals(1, learned.lines().size());
    assertEquals(line, learned.without(line));
    assertEquals(invented(20, 100), learned.without(texts.get(1)));
  }

  @Test
  void keysAreUnique() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CopyIndex.of(Arrays.asList(document("a", "one"), document("a", "two"))));
    assertThrows(IllegalArgumentException.class, () -> CopyIndex.of(archive(1)).copiesOf("nobody"));
  }
}
