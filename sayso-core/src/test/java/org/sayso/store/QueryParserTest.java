package org.sayso.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, and what is understood. */
class QueryParserTest {

  private static Query query(String words) {
    return QueryParser.parse(words).query();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``| *",
        "*| *",
        "dead| dead",
        "five dead| five dead",
        "five AND dead| five dead",
        "five OR dead| five OR dead",
        "five six OR dead| (five six) OR dead",
        "five (six OR dead)| five (six OR dead)",
        "(five six) dead| (five six) dead",
        "five (six (seven))| five (six seven)",
        "NOT dead| NOT dead",
        "-dead| NOT dead",
        "--dead| NOT NOT dead",
        "-(five OR dead)| NOT (five OR dead)",
        "five -dead| five NOT dead",
        "Corvin - dam| Corvin - dam",
        "co-operate| co-operate",
        "\"five are dead\"| \"five are dead\"",
        "dang*| dang*",
        "and or not| and or not",
        "ORacle NOTe| ORacle NOTe",
        "\"OR\" five| \"OR\" five",
        "speaker:Vasque| speaker:Vasque",
        "SPEAKER:Vasque| speaker:Vasque",
        "speaker:\"Bo Vasque\"| speaker:\"Bo Vasque\"",
        "speaker:Vas*| speaker:Vas*",
        "speaker:(Vasque OR Marand)| speaker:Vasque OR speaker:Marand",
        "speaker:(Vasque about:dead) six| (speaker:Vasque about:dead) six",
        "speaker:*| *",
        "stance:Denies| stance:denies",
        "stance:\"denies\"| stance:denies",
        "hedged:no nested:yes| hedged:no nested:yes",
        "said:2023| said:2023-01-01..2023-12-31",
        "said:2024-02| said:2024-02-01..2024-02-29",
        "said:2023-05-22| said:2023-05-22..2023-05-22",
        "said:2023-05-22..2023-05| said:2023-05-22..2023-05-31",
        "published:2023-05..| published:2023-05-01..",
        "published:..2023| published:..2023-12-31",
        "address:https://a.example/b?c=d:1| address:https://a.example/b?c=d:1",
        "address:https://a.example/*| address:https://a.example/*",
        "address:(https://a.example/1 OR https://b.example/2)"
            + "| address:https://a.example/1 OR address:https://b.example/2",
        "article:dam/01| article:dam/01",
        "(article:(dam/01 speaker:Vasque))| article:dam/01 speaker:Vasque",
        "café 😀 Ωmega| café 😀 Ωmega",
      })
  void isUnderstood(String asked, String understood) {
    Query query = query(asked);
    assertEquals(understood, query.toString());
    assertEquals(query, query(query.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "spekaer:Vasque| 0| there is no field spekaer; do you mean speaker:?",
        "five xyz:Vasque| 5| there is no field xyz. The fields are about, speaker",
        "16:10| 0| to look for the sign itself, put it in \"quotation marks\"",
        "five (six| 5| this ( has no )",
        "five six)| 8| there is no ( for this )",
        "speaker:(six| 8| this ( has no )",
        "five \"six| 5| this \" is not closed",
        "speaker:\"six| 8| this \" is not closed",
        "five \"\"| 5| nothing stands between the quotation marks",
        "stance:angry| 7| stance: is one of asserts, confirms, denies",
        "stance:\"angry man\"| 7| stance: is one of",
        "hedged:| 7| what shall hedged: be?",
        "speaker: Vasque| 8| what shall speaker: be?",
        "said:2023-02-30| 5| '2023-02-30' is no day; write 2023",
        "said:yesterday| 5| 'yesterday' is no day",
        "said:2023-05-22T10:00| 5| is no day",
        "said:2024..2023| 5| 2024-01-01 is after 2023-12-31",
        "said:..| 5| between which days?",
        "six ()| 5| nothing stands between the brackets",
        "six ( )| 6| nothing stands between the brackets",
        "six AND| 7| something to look for is missing here",
        "six OR| 6| something to look for is missing here",
        "(six OR)| 7| something to look for is missing here",
        "AND six| 0| something to look for is missing here; to look for the word itself",
        "six OR OR seven| 7| something to look for is missing here",
        "six AND OR seven| 8| something to look for is missing here",
        "six AND AND seven| 8| something to look for is missing here",
        "NOT| 3| something to look for is missing here",
        "NOT OR six| 4| something to look for is missing here",
        ":six| 0| what is ':' to mean?",
        "as-of:soon| 6| 'soon' is no moment; write 2023-05-24",
        "as-of:+999999999-12-31T00:00:00Z| 6| is no moment",
        "as-of:2023-05-24 as-of:2023-05-25| 17| as-of: stands once",
        "six (as-of:2023-05-24)| 5| as-of: stands once",
        "NOT as-of:2023-05-24| 4| as-of: stands once",
      })
  void isNotUnderstood(String asked, int at, String why) {
    QueryException fault = assertThrows(QueryException.class, () -> query(asked));
    assertTrue(String.valueOf(fault.getMessage()).contains(why), fault.getMessage());
    assertEquals(at, fault.at(), fault.getMessage());
  }

  @Test
  void aMomentStandsForTheWhole() {
    assertEquals(
        new QueryParser.Asked(
            new Query.Words(QueryField.ANY, "six", Query.Words.How.ANYWHERE),
            Optional.of(Instant.parse("2023-05-24T15:30:00Z"))),
        QueryParser.parse("as-of:2023-05-24T18:30:00+03:00 six"));
    assertEquals(
        new QueryParser.Asked(
            new Query.Everything(), Optional.of(Instant.parse("2023-05-24T23:59:59.999Z"))),
        QueryParser.parse("as-of:2023-05-24"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "speaker:(", "NOT ", "-", "NOT ("})
  void whatIsTooDeepIsRefused(String open) {
    QueryException fault =
        assertThrows(QueryException.class, () -> query(open.repeat(10_000) + "six"));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("too many"), fault.getMessage());
  }

  @Test
  void whatIsTooMuchIsRefused() {
    String many = IntStream.range(0, 2_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    QueryException fault = assertThrows(QueryException.class, () -> query(many));
    assertTrue(String.valueOf(fault.getMessage()).contains("500 things"), fault.getMessage());
  }

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          ":",
          "-",
          "*",
          " ",
          " ",
          "\u00A0",
          "\n",
          "AND",
          "OR",
          "NOT",
          " AND ",
          " OR ",
          " NOT ",
          "speaker:",
          "said:",
          "published:",
          "stance:",
          "hedged:",
          "address:",
          "article:",
          "as-of:",
          "2023",
          "2023-05",
          "2023-05-22",
          "..",
          "denies",
          "yes",
          "five",
          "https://a.example/",
          "😀",
          "\uD83D",
          "é",
          "\u0000",
          "+",
          "T10:00Z",
          "about:(");

  @Test
  void whateverIsWrittenIsUnderstoodOrRefused() {
    Random chance = new Random(5);
    int understood = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = chance.nextInt(9); n >= 0; n--) {
        words.append(PIECES.get(chance.nextInt(PIECES.size())));
      }
      try {
        Query query = query(words.toString());
        assertEquals(query, query(query.toString()), () -> words + " → " + query);
        understood++;
      } catch (QueryException e) {
        assertTrue(e.at() >= 0 && e.at() <= words.length(), e.at() + " in " + words);
      }
    }
    assertTrue(understood > 10_000, understood + " were understood");
  }
}
