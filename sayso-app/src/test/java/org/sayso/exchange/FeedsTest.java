package org.sayso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.Bulletins;
import org.sayso.desk.HandedOver;
import org.sayso.desk.WhoRequest;
import org.sayso.desk.exchange.Bulletin;

/** What is new, for those who follow it. */
class FeedsTest {

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private HandedOver kept;

  @BeforeEach
  void keep() {
    kept = new HandedOver(folder);
  }

  private static Feed atom(Bulletin bulletin) throws FeedException {
    return (Feed) new WireFeedInput().build(new StringReader(FeedFormat.ATOM.write(bulletin)));
  }

  @Test
  void aStoryAsAtom() throws FeedException {
    Bulletin bulletin = Bulletins.of(kept.dossier());
    Feed feed = atom(bulletin);
    assertEquals("urn:sayso:story:" + kept.dossier().id(), feed.getId());
    List<String> news = new ArrayList<>();
    String all = "";
    for (Entry entry : feed.getEntries()) {
      news.add(entry.getCategories().get(0).getTerm());
      all += entry.getContents().get(0).getValue() + "\n";
      assertTrue(entry.getUpdated() != null && !entry.getAuthors().isEmpty());
    }
    assertEquals(3, news.size());
    assertTrue(news.containsAll(List.of("new", "changed", "conflict")), news.toString());
    assertTrue(all.contains("חמישה 😀 five people are dead"), all);
    assertTrue(all.contains(kept.dossier().citations().get(0).place()), all);
  }

  @Test
  void aStoryAsJsonFeed() throws IOException {
    Bulletin bulletin = Bulletins.of(kept.dossier());
    JsonNode feed = Written.JSON.readTree(FeedFormat.JSONFEED.write(bulletin));
    assertEquals(List.of(), Written.faults(feed, "jsonfeed.schema.json"));
    assertEquals(bulletin.items().size(), feed.path("items").size());
    assertEquals(bulletin.items().get(0).text(), feed.at("/items/0/content_text").asText());
  }

  @Test
  void aSpeaker() throws FeedException {
    Bulletin bulletin =
        Bulletins.of(
            "Vasque",
            kept.keeping().who(new WhoRequest(kept.data(), "Vasque", Optional.empty(), 50)));
    assertEquals("Vasque", atom(bulletin).getTitle());
    assertEquals(1, atom(bulletin).getEntries().size());
  }

  @Test
  void whatXmlCannotHold() throws FeedException {
    Bulletin bulletin =
        Bulletin.of(
            "urn:x",
            "a\u0007b",
            List.of(
                new Bulletin.Item(
                    "urn:y",
                    Bulletin.News.NEW,
                    "\uD83D",
                    "\u0000 & <b>",
                    Optional.empty(),
                    "x",
                    java.time.Instant.EPOCH,
                    java.time.Instant.EPOCH)));
    assertEquals("a\uFFFDb", atom(bulletin).getTitle());
    assertEquals(
        "\uFFFD & <b>", atom(bulletin).getEntries().get(0).getContents().get(0).getValue());
  }
}
