package org.sayso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.HandedOver;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;

/** Stories as tables, read by Commons CSV. */
class TablesTest {

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private HandedOver kept;

  @BeforeEach
  void keep() {
    kept = new HandedOver(folder);
  }

  private List<CSVRecord> rows(Format format) throws IOException {
    String table = Written.text(kept, format);
    assertTrue(table.startsWith("\uFEFF"), "a spreadsheet would take it for Latin-1");
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(table.substring(1)))) {
      return parser.getRecords();
    }
  }

  @Test
  void aRowIsAClaim() throws IOException {
    Dossier dossier = kept.dossier();
    List<CSVRecord> rows = rows(Format.CSV);
    assertEquals(dossier.citations().size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      Citation citation = dossier.citations().get(i);
      assertEquals(citation.ref().toString(), row.get("claim"));
      assertEquals(citation.written(citation.content()), row.get("spans"));
      assertEquals(Things.lower(citation.claim().stance()), row.get("stance"));
      assertEquals(String.join("; ", citation.speakers()), row.get("speaker"));
      assertEquals(citation.exhibit().address(), row.get("url"));
      String quote = row.get("quote").replaceFirst("^'(?=[=+@-])", "");
      assertEquals(citation.quote(), quote);
    }
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    Dossier dossier = kept.dossier();
    for (CSVRecord row : rows(Format.CSV)) {
      String text =
          dossier.citations().stream()
              .filter(c -> c.ref().toString().equals(row.get("claim")))
              .findFirst()
              .orElseThrow()
              .exhibit()
              .article()
              .text();
      int[] points = text.codePoints().toArray();
      int start = Integer.parseInt(row.get("start"));
      int end = Integer.parseInt(row.get("end"));
      String words = new String(points, start, end - start).replace(" // ", " … ");
      assertEquals(words, row.get("quote").replaceFirst("^'(?=[=+@-])", ""));
    }
  }

  @Test
  void aFormulaIsWords() throws IOException {
    List<String> quotes = rows(Format.CSV).stream().map(row -> row.get("quote")).toList();
    assertTrue(quotes.contains("'=SUM(1) of the gates, \"stuck\""), quotes.toString());
  }

  /** A row as its cells stand in the file, by column. */
  private static final class Cells
      implements Hydrator<Map<String, Object>, Map<String, Object>, String> {

    @Override
    public Map<String, Object> start() {
      return new HashMap<>();
    }

    @Override
    public Map<String, Object> add(Map<String, Object> row, String column, @Nullable Object cell) {
      if (cell != null) {
        row.put(column, cell);
      }
      return row;
    }

    @Override
    public Map<String, Object> finish(Map<String, Object> row) {
      return row;
    }
  }

  @Test
  void theSameAsParquet() throws IOException {
    Dossier dossier = kept.dossier();
    Path file = Files.write(folder.resolve("dam.parquet"), Written.bytes(kept, Format.PARQUET));
    List<Map<String, Object>> rows;
    try (Stream<Map<String, Object>> stream =
        ParquetReader.streamContent(file.toFile(), new Cells(), path -> path[path.length - 1])) {
      rows = stream.toList();
    }
    assertEquals(dossier.citations().size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Citation citation = dossier.citations().get(i);
      int[] points = citation.exhibit().article().text().codePoints().toArray();
      Map<String, Object> row = rows.get(i);
      assertEquals(citation.quote(), row.get("quote"), "no apostrophe here");
      int start = (Integer) row.getOrDefault("start", -1);
      int end = (Integer) row.getOrDefault("end", -1);
      assertEquals(citation.quote(), new String(points, start, end - start).replace(" // ", " … "));
      assertEquals(citation.claim().hedged(), row.get("hedged"));
      assertEquals(
          citation.claim().saidAt().isPresent(), row.containsKey("said"), "empty is no value");
    }
  }

  @Test
  void theDeadAsAcledCountsThem() throws IOException {
    List<CSVRecord> rows = rows(Format.ACLED);
    assertEquals(1, rows.size());
    CSVRecord row = rows.get(0);
    assertEquals("5", row.get("fatalities"));
    assertEquals("5", row.get("low"));
    assertEquals("9", row.get("high"));
    assertEquals("corvin; quay", row.get("source"));
    assertEquals("", row.get("event_type"));
    String notes = row.get("notes");
    for (String told :
        List.of(
            "five people are dead",
            "9 killed (people), untold, at least, total; Bo Vasque (navy) asserts (hedged)",
            "2 killed (soldiers), combatants, exactly, increment, does not count",
            "does not count: denies",
            "https://quay.example/dam/02",
            "dam/01/c1 [")) {
      assertTrue(notes.contains(told), told + " in " + notes);
    }
  }

  @Test
  void theDeadAsUcdpCountsThem() throws IOException {
    CSVRecord row = rows(Format.UCDP).get(0);
    assertEquals("5", row.get("low"));
    assertEquals("9", row.get("high"));
    assertTrue(List.of("5", "9").contains(row.get("best")), row.get("best"));
    assertEquals("2", row.get("number_of_sources"));
    assertEquals("2023-05-21", row.get("date_start"));
    assertEquals("", row.get("side_a"));
    assertEquals("0", row.get("deaths_civilians"));
    assertEquals(row.get("best"), row.get("deaths_unknown"));
    assertTrue(row.get("source_original").contains("דליה לוי"));
  }
}
