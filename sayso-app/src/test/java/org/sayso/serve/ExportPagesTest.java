package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.exchange.FeedFormat;
import org.sayso.exchange.Format;

/** Every form as a download of the desk, and its feeds. */
class ExportPagesTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static LocalDesk desk;

  private static String story = "";

  @BeforeAll
  static void open() throws IOException {
    desk = new LocalDesk(folder);
    desk.keep(
        """
        id: dam/01
        outlet: Corvin
        published: 2023-05-22

        Bo Vasque said: five people are dead at the Suth dam
        """);
    story =
        new ObjectMapper().readTree(desk.get("/stories.json").body()).at("/stories/0/id").asText();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void everyFormIsADownload() {
    String page = desk.get("/stories/" + story).body();
    for (Format format : Format.values()) {
      String address = "/export/" + format.word() + "?story=" + story;
      assertTrue(page.contains("href=\"" + address + "\""), "no link to " + address);
      HttpResponse<String> answer = desk.get(address);
      assertEquals(200, answer.statusCode(), address);
      assertTrue(answer.body().length() > 300, answer.body());
      assertEquals(format.mediaType(), header(answer, "Content-Type"));
      assertEquals(
          "attachment; filename=\"" + story + "-" + format.word() + "." + format.ending() + '"',
          header(answer, "Content-Disposition"));
      assertEquals(200, desk.get("/export/" + format.word()).statusCode(), "all stories");
    }
  }

  @Test
  void asOfAMoment() {
    assertTrue(desk.get("/export/csv?story=" + story).body().contains("five people"));
    String before = desk.get("/export/csv?as-of=2023-05-01&by=published").body();
    assertTrue(!before.contains("five people"), before);
  }

  @Test
  void feeds() throws FeedException {
    for (String of : new String[] {"story=" + story, "speaker=Vasque"}) {
      HttpResponse<String> atom = desk.get("/feeds/atom?" + of);
      assertEquals(200, atom.statusCode(), atom.body());
      new WireFeedInput().build(new StringReader(atom.body()));
      assertTrue(desk.get("/feeds/jsonfeed?" + of).body().contains("five people"), of);
    }
    String page = desk.get("/stories/" + story).body();
    for (FeedFormat format : FeedFormat.values()) {
      assertTrue(page.contains("\"/feeds/" + format.word() + "?story=" + story + '"'), page);
    }
  }

  @Test
  void whatIsNotThere() {
    assertEquals(404, desk.get("/export/docx").statusCode());
    assertEquals(404, desk.get("/export/csv?story=s0000000000").statusCode());
    assertEquals(404, desk.get("/feeds/rss?story=" + story).statusCode());
    assertEquals(404, desk.get("/feeds/atom?search=none").statusCode());
    assertEquals(404, desk.get("/feeds/atom?story=s0000000000").statusCode());
    assertEquals(400, desk.get("/feeds/atom").statusCode());
  }
}
