package org.sayso.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.store.sqlite.Rows.at;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.store.AsOf;
import org.sayso.store.ClaimIndex;
import org.sayso.store.Found;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;
import org.sayso.store.Ledger;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.SqliteLedger;

/** What is asked for is found, and nothing else. */
class LuceneIndexTest {

  private static final String FERRY =
      """
      id: ferry/01
      outlet: Kestrel Post
      published: 2023-05-22

      Bo Vasque of the coast guard said on 2023-05-21: five people are dead
      The army denied: nine people had died
      Ilse Marand and Tom Aker of the union via Sorpress reportedly said: "the crew // were killed"
      A witness said: the killing (inner) went on near O'Neill's café
      """;

  private static final String DAM =
      """
      id: dam/01
      outlet: Corvin
      published: 2025-10-06T12:30:00+02:00

      Ilse Marand vowed on 2025-10-06: to open the gates
      """;

  private static final List<String> NAMES = List.of("f", "d");

  @TempDir private Path folder = Path.of("none");
  private Ledger ledger = SqliteLedger.open(Path.of(":memory:"));
  private ClaimIndex index = new LuceneIndex(Path.of("none"));

  @BeforeEach
  void fill() {
    ledger.close();
    index.close();
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    index = new LuceneIndex(folder.resolve("index"));
    Rows.keep(ledger, "https://kestrel.example/ferry", FERRY, 0);
    Rows.keep(ledger, "https://corvin.example/dam", DAM, 10);
    assertTrue(index.catchUp(ledger, taken -> {}));
  }

  @AfterEach
  void close() {
    index.close();
    ledger.close();
  }

  private Found find(Search search) {
    return index.search(search);
  }

  private static List<String> names(Found found) {
    List<String> names = new ArrayList<>();
    for (Found.Hit hit : found.hits()) {
      String claim = hit.claim().map(c -> "" + c.number()).orElse("");
      names.add(NAMES.get((int) hit.version() - 1) + claim);
    }
    return names;
  }

  private String found(String words, Search.What what, Search.Order order) {
    Search search =
        new Search(QueryParser.parse(words).query(), what, Optional.empty(), order, 0, 10, false);
    Found found = find(search);
    assertEquals(found.total(), found.hits().size());
    return String.join(" ", names(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*| f1 f2 f3 f4 d1",
        "dead| f1",
        "people| f1 f2",
        "people dead| f1",
        "dead OR gates| f1 d1",
        "people NOT dead| f2",
        "NOT people| f3 f4 d1",
        "NOT (people OR gates)| f3 f4",
        "people -(NOT dead)| f1",
        "kill| f3 f4",
        "killed| f3 f4",
        "killi*| f4",
        "about:kille*| f3",
        "DEAD| f1",
        "\"five people are dead\"| f1",
        "\"dead Bo\"| ``", // no phrase goes from one part into the next
        "\"Marand Tom\"| ``",
        "\"the crew\"| f3",
        "speaker:Vasque| f1",
        "speaker:\"Bo Vasque\"| f1",
        "speaker:vas*| f1",
        "speaker:Marand| f3 d1",
        "speaker:(Marand Aker)| f3",
        "speaker:(Vasque OR army)| f1 f2",
        "speaker:dead| ``",
        "Vasque| f1",
        "affiliation:union| f3",
        "affiliation:\"coast guard\"| f1",
        "source:Bo| f1",
        "cue:denied| f2",
        "cue:reportedly| f3",
        "via:sorpress| f3",
        "outlet:Kestrel gates| ``",
        "outlet:\"Kestrel Post\" dead| f1",
        "stance:denies| f2",
        "stance:promises| d1",
        "stance:(asserts OR denies) people| f1 f2",
        "quotation:direct| f3",
        "quotation:indirect people| f1 f2",
        "hedged:yes| f3",
        "hedged:no| f1 f2 f4 d1",
        "nested:yes| f4",
        "said:2023-05-21| f1",
        "said:2023| f1",
        "said:2023-05-22..| d1",
        "said:..2023-05-20| ``",
        "NOT said:*| ``",
        "published:2025-10| d1",
        "published:2023-05-22 speaker:army| f2",
        "article:ferry/01 dead| f1",
        "article:dam*| d1",
        "address:https://corvin.example/dam| d1",
        "address:https://corvin*| d1",
        "address:https://corvin.example| ``",
        "cafe| f4",
        "O'Neill| f4",
        "O’Neill| f4",
        "the| f1 f2 f3 f4 d1",
        "zzz*| ``",
      })
  void claimsAreFound(String words, String hits) {
    assertEquals(hits, found(words, Search.What.CLAIMS, Search.Order.OLDEST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*| f d",
        "text:gates| d",
        "text:gat*| d",
        "text:killi*| f",
        "gates| d",
        "danger*| ``",
        "peopl*| f",
        "title:ferry| f",
        "title:dam| d",
        "outlet:corvin| d",
        "published:2023| f",
        "article:ferry/01| f",
        "speaker:Vasque| ``",
      })
  void articlesAreFound(String words, String hits) {
    assertEquals(hits, found(words, Search.What.ARTICLES, Search.Order.OLDEST));
  }

  @Test
  void inTheOrderOfTime() {
    assertEquals("f1 f2 f3 f4 d1", found("*", Search.What.CLAIMS, Search.Order.OLDEST));
    assertEquals("d1 f2 f3 f4 f1", found("*", Search.What.CLAIMS, Search.Order.NEWEST));
    assertTrue(found("people OR dead", Search.What.CLAIMS, Search.Order.BEST).startsWith("f1"));
  }

  @Test
  void pageByPage() {
    List<String> all = new ArrayList<>();
    for (int from = 0; from < 8; from += 2) {
      Found found = find(search(from, 2));
      assertEquals(5, found.total());
      all.addAll(names(found));
    }
    assertEquals(List.of("f1", "f2", "f3", "f4", "d1"), all);
    assertEquals(5, find(search(0, 0)).total());
    assertEquals(List.of(), find(search(0, 0)).hits());
    assertEquals(5, find(search(0, Integer.MAX_VALUE)).hits().size());
    assertEquals(3, find(search(2, Integer.MAX_VALUE)).hits().size());
  }

  private static Search search(int from, int most) {
    return new Search(
        QueryParser.parse("*").query(),
        Search.What.CLAIMS,
        Optional.empty(),
        Search.Order.OLDEST,
        from,
        most,
        true);
  }

  @Test
  void facetsAreCounted() {
    Map<Facet, Map<String, Long>> counts = new HashMap<>();
    find(Search.claims(QueryParser.parse("*").query(), 1))
        .facets()
        .forEach(
            (facet, values) -> {
              Map<String, Long> of = new HashMap<>();
              values.forEach(count -> of.put(count.value(), count.hits()));
              counts.put(facet, of);
            });
    assertEquals(
        Map.of(
            Facet.SPEAKER,
            Map.of(
                "Ilse Marand",
                2L,
                "Bo Vasque",
                1L,
                "The army",
                1L,
                "Tom Aker",
                1L,
                "A witness",
                1L),
            Facet.OUTLET,
            Map.of("Kestrel Post", 4L, "Corvin", 1L),
            Facet.STANCE,
            Map.of("asserts", 3L, "denies", 1L, "promises", 1L),
            Facet.QUOTATION,
            Map.of("indirect", 4L, "direct", 1L),
            Facet.HEDGED,
            Map.of("no", 4L, "yes", 1L),
            Facet.YEAR,
            Map.of("2023", 4L, "2025", 1L)),
        counts);
    assertEquals(
        List.of(new Count("Kestrel Post", 2)),
        find(Search.claims(QueryParser.parse("people").query(), 0)).facets().get(Facet.OUTLET));
    assertEquals(Map.of(), find(Search.claims(QueryParser.parse("nothing").query(), 1)).facets());
  }

  private List<String> asOf(String moment, AsOf.Clock clock) {
    return names(
        find(
            new Search(
                QueryParser.parse("*").query(),
                Search.What.ARTICLES,
                Optional.of(new AsOf(AsOf.moment(moment).orElseThrow(), clock)),
                Search.Order.OLDEST,
                0,
                10,
                false)));
  }

  @Test
  void asOfHidesWhatCameLater() {
    assertEquals(List.of(), asOf("2023-05-21", AsOf.Clock.PUBLISHED));
    assertEquals(List.of("f"), asOf("2023-05-22", AsOf.Clock.PUBLISHED));
    assertEquals(List.of("f"), asOf("2025-10-06T12:29:59+02:00", AsOf.Clock.PUBLISHED));
    assertEquals(List.of("f", "d"), asOf("2025-10-06T12:30:00+02:00", AsOf.Clock.PUBLISHED));
    assertEquals(List.of(), asOf(at(-1).toString(), AsOf.Clock.KEPT));
    assertEquals(List.of("f"), asOf(at(9).toString(), AsOf.Clock.KEPT));
    assertEquals(List.of("f", "d"), asOf(at(10).toString(), AsOf.Clock.KEPT));
  }

  @Test
  void aVeryLongNameIsTakenIn() {
    String name = "Bo".repeat(30_000);
    Rows.keep(ledger, "https://long.example/" + name, name + " said: it rains\n", 20);
    assertFalse(index.isUpToDate(ledger));
    assertTrue(index.catchUp(ledger, taken -> {}));
    assertEquals(1, find(Search.claims(QueryParser.parse("rains").query(), 1)).total());
  }
}
