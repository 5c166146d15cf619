package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Quotation;
import org.sayso.claim.Stance;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.RefusalReason;
import org.sayso.reading.Reading;

class JsonGoldenTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Reading.Unreadable REFUSED =
      new Reading.Unreadable("broken.json", RefusalReason.TOO_LARGE, "9 MB \"and\" more");

  private static String all(JsonReadings json) {
    return json.opening()
        + json.render(Samples.ferry())
        + json.render(REFUSED)
        + json.render(Samples.silent())
        + json.closing();
  }

  @Test
  void lines() {
    Golden.check("readings.jsonl", all(JsonReadings.lines()));
  }

  @Test
  void list() {
    Golden.check("readings.json", all(JsonReadings.list()));
  }

  @Test
  void theListOfNothingIsAList() throws IOException {
    JsonReadings json = JsonReadings.list();
    assertEquals(0, MAPPER.readTree(json.opening() + json.closing()).size());
  }

  @Test
  void aForeignReportHasItsTextBesideTheRefusal() throws IOException {
    Reading foreign =
        new Reading.Unreadable(
            "kran.txt",
            RefusalReason.LANGUAGE,
            "this is German; only English is read",
            Optional.of(german()));
    JsonNode line = MAPPER.readTree(JsonReadings.lines().render(foreign));
    assertEquals("language", line.path("refused").path("reason").asText());
    assertEquals("Der Kran fiel.", line.path("article").path("text").asText());
    assertTrue(line.path("claims").isMissingNode());
  }

  private static Article german() {
    return new Article(
        new ArticleId("kran"),
        Outlet.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        "Kran",
        "de",
        "Der Kran fiel.",
        List.of());
  }

  @Test
  void bothFormsHoldTheSame() throws IOException {
    JsonNode list = MAPPER.readTree(all(JsonReadings.list()));
    List<String> lines = all(JsonReadings.lines()).lines().toList();
    assertEquals(lines.size(), list.size());
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = MAPPER.readTree(lines.get(i));
      assertEquals(line.path("article"), list.get(i).path("article"));
      for (int c = 0; c < line.path("claims").size(); c++) {
        JsonNode claim = list.get(i).path("claims").get(c);
        line.path("claims")
            .get(c)
            .properties()
            .forEach(field -> assertEquals(field.getValue(), claim.path(field.getKey())));
      }
    }
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    String text = "😀 He said 😀 it rained.";
    Reading read =
        Told.in("emoji", "", "", "Emoji", text)
            .claim(
                "He",
                "said",
                "😀 it rained",
                Quotation.INDIRECT,
                Stance.ASSERTS,
                false,
                List.of(Told.described("He")),
                List.of(),
                "",
                0)
            .read();
    JsonNode claim = MAPPER.readTree(JsonReadings.lines().render(read)).path("claims").get(0);
    assertEquals("[[2,4]]", claim.path("source").toString());
    assertEquals("[[10,21]]", claim.path("content").toString());
  }

  @Test
  void halfAnEmojiIsNamedInsteadOfLost() throws IOException {
    String text = "Half \ud83d here.";
    String line = JsonReadings.lines().render(Told.in("half", "", "", "Half", text).read());
    assertTrue(line.contains("Half \\ud83d here."), line);
    assertEquals(text, MAPPER.readTree(line).path("article").path("text").asText());
  }
}
