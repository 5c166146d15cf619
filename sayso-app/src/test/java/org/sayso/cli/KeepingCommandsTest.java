package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.OneGroup;
import org.sayso.desk.Reconciling;
import org.sayso.desk.StoryReconciler;
import org.sayso.exchange.FeedFormat;
import org.sayso.exchange.Format;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.EnglishReader;

/** The commands over a data folder, as a user gives them. */
class KeepingCommandsTest {

  private static final String DAM =
      "Corvin, 6 October 2025\n\n"
          + "Ilse Marand, the governor of Upper Suth, said that at least 12 people had died at the"
          + " Ostley dam.\n\n"
          + "Police denied that the sluices had been opened.\n";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  private Path data = folder;
  private Path report = folder;

  /** Reads with the reader that all tests share. */
  private static final class OneReader extends Wiring {
    @Override
    ArticleReader reader() {
      return EnglishReader.get();
    }

    @Override
    StoryReconciler stories(Reconciling reconciling) {
      return OneGroup::of;
    }
  }

  private record Outcome(int status, String out, String err) {}

  private Outcome sayso(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = new Streams(out, new PrintWriter(err, true));
    Terminal terminal = new Terminal(false, false, false, 80);
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(1, List.of("--data", data.toString()));
    int status =
        Main.commandLine(new OneReader(), terminal, streams).execute(all.toArray(String[]::new));
    return new Outcome(status, out.toString(), err.toString());
  }

  @BeforeEach
  void write() throws IOException {
    data = folder.resolve("data");
    report = folder.resolve("dam.txt");
    Files.writeString(report, DAM);
  }

  @Test
  void whatIsAddedIsFound() throws IOException {
    Outcome added = sayso("add", "--outlet", "Corvin", report.toString());
    assertEquals(0, added.status(), added.err());
    assertTrue(added.err().startsWith("1 added with 2 claims"), added.err());
    Outcome found = sayso("search", "speaker:Marand died");
    assertTrue(found.out().startsWith("1 claim\n\nIlse Marand"), found.out());
    assertTrue(
        found.out().contains("«that at least 12 people had\n  died at the Ostley dam»"),
        found.out());
    assertTrue(found.out().contains("Corvin · 2025-10-06 · dam.txt/c1"), found.out());
    assertTrue(sayso("check").out().endsWith("All is whole.\n"));
  }

  @Test
  void addingTwiceIsAddingOnce() {
    sayso("add", report.toString());
    Outcome again = sayso("add", report.toString());
    assertEquals(0, again.status());
    assertTrue(again.err().contains("1 kept before"), again.err());
    assertTrue(sayso("search", "").out().startsWith("2 claims\n"));
  }

  @Test
  void aNewVersionIsToldByItsClaims() throws IOException {
    sayso("add", report.toString());
    Files.writeString(report, DAM.replace("at least 12 people", "14 people"));
    Outcome added = sayso("add", report.toString());
    assertTrue(added.err().contains("version 2: 1 claim changed"), added.err());
    assertTrue(added.err().contains("\"at least 12\" became \"14\""), added.err());
    Outcome article = sayso("article", "dam.txt");
    assertTrue(article.out().contains("version 2, captured "), article.out());
    assertTrue(sayso("search", "12").out().startsWith("0 claims"));
  }

  @Test
  void jsonIsAsInterfacesFixIt() throws IOException {
    sayso("add", "--outlet", "Corvin", report.toString());
    JsonNode found = JSON.readTree(sayso("search", "--format", "json", "stance:denies").out());
    assertEquals(1, found.get("total").asInt());
    JsonNode claim = found.get("claims").get(0);
    assertEquals("c2", claim.get("id").asText());
    assertEquals("dam.txt", claim.get("article").get("id").asText());
    assertEquals("Corvin", claim.get("article").get("outlet").asText());
    int start = claim.get("content").get(0).get(0).asInt();
    int end = claim.get("content").get(0).get(1).asInt();
    assertEquals("that the sluices had been opened", DAM.substring(start, end));
    assertEquals(
        "that the sluices had been opened", claim.get("contentText").get(0).get("text").asText());
    assertEquals("denies", found.get("facets").get("stance").get(0).get("value").asText());
  }

  @Test
  void aCellThatWouldBeAFormulaIsNone() throws IOException {
    Files.writeString(report, "Corvin, 6 October 2025\n\n\"=1+1 is two,\" Ilse Marand said.\n");
    sayso("add", report.toString());
    String csv = sayso("search", "--format", "csv").out();
    assertTrue(csv.startsWith("\uFEFFid,speaker,"), csv);
    assertFalse(csv.contains(",=1"), csv);
    assertFalse(csv.contains(",\"=1"), csv);
  }

  @Test
  void aQueryThatIsWrongIsPointedAt() {
    sayso("add", report.toString());
    Outcome wrong = sayso("search", "dam stance:perhaps");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("stance: is one of asserts, confirms"), wrong.err());
    assertTrue(wrong.err().contains("  dam stance:perhaps\n             ^"), wrong.err());
  }

  @Test
  void lookingForSomethingMakesNoFolder() {
    Outcome nothing = sayso("search", "dam");
    assertEquals(1, nothing.status());
    assertTrue(nothing.err().contains("nothing is kept in "), nothing.err());
    assertFalse(Files.exists(data));
  }

  @Test
  void aDecisionSurvivesReadingAgain() {
    sayso("add", report.toString());
    Outcome decided = sayso("decide", "reject", "dam.txt/c2", "--why", "a rumour");
    assertEquals(0, decided.status(), decided.err());
    assertTrue(sayso("search", "").out().startsWith("1 claim\n"));
    sayso("reread", "--all");
    assertTrue(sayso("search", "").out().startsWith("1 claim\n"));
    assertTrue(sayso("decide").out().contains("reject  «that the sluices had been opened»"));
    sayso("decide", "undo", "1");
    assertTrue(sayso("search", "").out().startsWith("2 claims\n"));
  }

  @Test
  void aClaimIsCorrectedAndDrawn() {
    sayso("add", report.toString());
    String c1 = "dam.txt/c1";
    for (List<String> decision :
        List.of(
            List.of("stance", c1, "suggests"),
            List.of("hedged", c1, "yes"),
            List.of("said", c1, "2025-10-05"),
            List.of("spans", c1, "--content", "at least 12 people had died", "--source", "24-35"),
            List.of("draw", "dam.txt", "Corvin", "--content", "6 October", "--stance", "asks"))) {
      List<String> args = new ArrayList<>(List.of("decide"));
      args.addAll(decision);
      Outcome decided = sayso(args.toArray(String[]::new));
      assertEquals(0, decided.status(), decided.err());
    }
    Outcome found = sayso("search", "said:2025-10-05 stance:suggests hedged:yes");
    assertTrue(found.out().contains("«at least 12 people had\n  died»"), found.out());
    assertTrue(sayso("search", "stance:asks").out().contains("dam.txt/d5"), found.out());
    String list = sayso("decide").out();
    assertTrue(list.contains("→ source «Ilse Marand», content «at least 12"), list);
    assertTrue(list.contains("→ suggests\n"), list);
    Outcome overtaken = sayso("decide", "reject", c1, "--seen", "2", "--who", "Ann");
    assertEquals(1, overtaken.status());
    assertTrue(overtaken.err().contains("others decided in between:\n  3  "), overtaken.err());
    assertTrue(overtaken.err().contains("say --seen 4."), overtaken.err());
    assertEquals(0, sayso("decide", "reject", c1, "--seen", "4").status());
    assertEquals(2, sayso("decide", "spans", c1, "--content", "the").status());
  }

  @Test
  void aSearchIsKeptUnderAName() throws IOException {
    sayso("add", report.toString());
    assertEquals(0, sayso("search", "--save", "denials", "stance:denies").status());
    assertEquals(2, sayso("search", "--save", "denials", "stance:asks").status());
    assertEquals("denials  1, 0 new  stance:denies\n", sayso("saved").out());
    assertTrue(sayso("saved", "denials").out().startsWith("1 claim\n"));
    assertTrue(sayso("saved", "denials", "--new").out().startsWith("0 claims"));
    assertEquals(2, sayso("saved", "others").status());
    assertEquals(0, sayso("saved", "denials", "--forget").status());
    assertEquals("", sayso("saved").out());
    assertTrue(sayso("search", "--order", "doubt", "reviewed:no").out().startsWith("2 claims"));
  }

  @Test
  void whatIsExportedIsImported() {
    sayso("add", report.toString());
    sayso("decide", "same-speaker", "Ilse Marand", "I. Marand");
    Path zip = folder.resolve("desk.zip");
    assertEquals(0, sayso("export", "ledger", "--to", zip.toString()).status());
    assertEquals(2, sayso("export", "ledger", "--to", zip.toString()).status());
    data = folder.resolve("other");
    Outcome imported = sayso("import", zip.toString());
    assertEquals("1 captures were new\n", imported.err());
    assertTrue(sayso("search", "speaker:I.").out().startsWith("1 claim\n\nI. Marand"));
    assertTrue(sayso("check").out().endsWith("All is whole.\n"));
    assertEquals("0 captures were new\n", sayso("import", zip.toString()).err());
  }

  @Test
  void storiesAreExportedInEveryForm() throws IOException {
    sayso("add", "--outlet", "Corvin", report.toString());
    for (Format format : Format.values()) {
      Path file = folder.resolve("dam." + format.ending());
      Outcome exported = sayso("export", format.word(), "--story", "dam", "--to", file.toString());
      assertEquals(
          "2 claims of 1 story exported as " + format.word() + "\n", exported.err(), "" + exported);
      assertTrue(Files.size(file) > 300, format.word());
      Files.delete(file);
    }
    for (FeedFormat format : FeedFormat.values()) {
      Path file = folder.resolve("dam." + format.ending());
      Outcome exported = sayso("export", format.word(), "--story", "dam", "--to", file.toString());
      assertEquals(0, exported.status(), exported.err());
      assertTrue(Files.readString(file).contains("at least 12 people had died"), format.word());
    }
    String atom = folder.resolve("dam." + FeedFormat.ATOM.ending()).toString();
    String other = folder.resolve("other").toString();
    assertEquals(2, sayso("export", "csv", "--to", atom).status(), "it is not overwritten");
    assertEquals(2, sayso("export", "docx", "--to", other).status());
    assertEquals(2, sayso("export", "atom", "--to", other).status(), "a feed of what");
    assertEquals(1, sayso("export", "csv", "--story", "xylophone", "--to", other).status());
    assertEquals(0, sayso("export", "atom", "--speaker", "Marand", "--to", other).status());
  }

  @Test
  void annotationsComeInExactlyOrAreRefused() throws IOException {
    sayso("add", "--outlet", "Corvin", report.toString());
    Path file = folder.resolve("claims.jsonld");
    sayso("export", "annotations", "--to", file.toString());
    Outcome nobodys = sayso("import", file.toString());
    assertEquals(3, nobodys.status(), nobodys.err());
    assertTrue(nobodys.err().endsWith("0 drawn, 0 accepted, 0 known before, 2 refused\n"));
    Files.writeString(
        file, Files.readString(file).replace("\"generator\"", "\"creator\": \"Ada\", \"x\""));
    Outcome accepted = sayso("import", file.toString());
    assertEquals("0 drawn, 2 accepted, 0 known before, 0 refused\n", accepted.err());
    Path again = folder.resolve("again.jsonld");
    sayso("export", "annotations", "--to", again.toString());
    assertTrue(Files.readString(again).contains("\"Ada\""), "it is Ada's now");
  }

  @Test
  void whatIsRefusedIsNamedAndTheRestGoesOn() throws IOException {
    Path german = folder.resolve("deutsch.txt");
    Files.writeString(
        german,
        "Der Minister sagte am Montag, dass der Damm sicher sei und dass niemand die Stadt"
            + " verlassen müsse, weil das Wasser bereits wieder sinke.");
    Outcome added = sayso("add", german.toString(), report.toString());
    assertEquals(3, added.status());
    assertTrue(added.err().contains("deutsch.txt: language: "), added.err());
    assertTrue(added.err().contains("1 added with 2 claims, 1 refused (1 language)"), added.err());
  }

  @Test
  void whoListsASpeakersStatements() {
    sayso("add", report.toString());
    String who = sayso("who", "marand").out();
    assertTrue(who.startsWith("Ilse Marand 1\n\nIlse Marand"), who);
  }

  @Test
  void asOfHidesWhatCameOutLater() {
    sayso("add", report.toString());
    assertTrue(sayso("search", "--as-of", "2025-10-05").out().startsWith("0 claims"));
    assertTrue(sayso("search", "--as-of", "2025-10-06").out().startsWith("2 claims"));
    assertTrue(sayso("search", "as-of:2025-10-05 dam").out().startsWith("0 claims"));
    assertTrue(
        sayso("search", "--by", "kept", "--as-of", "2025-10-07").out().startsWith("0 claims"));
  }

  private static final String FERRY =
      """
      Quay FM, 8 October 2025

      A ferry hit the mole of Tessel harbour on Wednesday.

      The pilot, Joris Quint, said that the chart was wrong.
      """;

  /** Two stories; tells the id of the one that {@code sayso story} lists first. */
  private String twoStories() throws IOException {
    Path ferry = Files.writeString(folder.resolve("ferry.txt"), FERRY);
    sayso("add", "--outlet", "Corvin", report.toString());
    sayso("add", "--outlet", "Quay FM", ferry.toString());
    String list = sayso("story").out();
    return list.substring(0, list.indexOf(' '));
  }

  @Test
  void storiesAreListedTheNewestFirst() throws IOException {
    String id = twoStories();
    Outcome listed = sayso("story");
    assertEquals(0, listed.status(), listed.err());
    assertTrue(
        listed
            .out()
            .matches(
                id
                    + "  2025-10-08 – 2025-10-08  1 report, 1 outlet +\\S.*\n"
                    + "s[0-9a-f]{10}  2025-10-06 – 2025-10-06  1 report, 1 outlet +\\S.*\n"),
        listed.out());
    JsonNode stories = JSON.readTree(sayso("story", "--format", "json").out()).get("stories");
    assertEquals(2, stories.size());
    assertEquals(id, stories.get(0).get("id").asText());
    assertEquals("2025-10-08", stories.get(0).get("last").asText());
    assertEquals("ferry.txt", stories.get(0).get("reports").get(0).asText());
    assertEquals("Quay FM", stories.get(0).get("outlets").get(0).asText());
    assertEquals("", sayso("story", "--as-of", "2025-10-05").out());
  }

  @Test
  void aStoryIsPrintedAsReconcilePrintsIt() throws IOException {
    String id = twoStories();
    for (String which : List.of(id, id.substring(0, 7), "ferry.txt", "Quint", "ferry harbour")) {
      JsonNode found = JSON.readTree(sayso("story", "--format", "json", which).out());
      assertEquals(1, found.get("articles").size(), which);
      assertEquals("ferry.txt", found.get("articles").get(0).get("article").get("id").asText());
      assertEquals(1, found.get("stories").size(), which);
      JsonNode story = found.get("stories").get(0);
      assertEquals(id, story.get("id").asText());
      assertEquals("ferry.txt/c1", story.get("groups").get(0).get("members").get(0).asText());
    }
    Outcome text = sayso("story", "ferry", "harbour");
    assertEquals(0, text.status(), text.err());
    assertTrue(text.out().contains("ferry.txt"), text.out());
    assertTrue(text.out().contains("1 claim stands alone"), text.out());
  }

  @Test
  void aStoryThatIsNotFoundIsSaidSo() throws IOException {
    twoStories();
    Outcome none = sayso("story", "s0123456789");
    assertEquals(1, none.status());
    assertEquals("", none.out());
    assertTrue(none.err().contains("no story fits 's0123456789'; sayso story lists"), none.err());
    assertEquals(1, sayso("story", "--as-of", "2025-10-07", "ferry").status());
    assertEquals(1, sayso("story", "as-of:2025-10-07 ferry").status());
    Outcome wrong = sayso("story", "stance:perhaps");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("stance: is one of asserts, confirms"), wrong.err());
    Outcome several = sayso("story", "ferry OR dam");
    assertEquals(2, several.status(), several.out());
    assertEquals("", several.out());
    assertTrue(several.err().contains("2 stories fit 'ferry OR dam' about as well"), several.err());
    assertTrue(several.err().contains("2025-10-08"), several.err());
  }

  @Test
  void aStoryIsWrittenDownToBeHandedOver() throws IOException {
    String id = twoStories();
    Outcome text = sayso("brief", "ferry", "harbour");
    assertEquals(0, text.status(), text.err());
    assertTrue(text.out().startsWith("# "), text.out());
    assertTrue(text.out().contains("No briefing before this one is named"), text.out());
    assertTrue(text.out().contains("### Quay FM, 8 October 2025"), text.out());
    Outcome since = sayso("brief", "--since", "2025-10-07", id);
    assertTrue(since.out().contains("nothing of this story was known by then"), since.out());
    assertTrue(sayso("brief", "--format", "html", id).out().startsWith("<!DOCTYPE html>"));
    Path pdf = folder.resolve("ferry.PDF");
    assertEquals(0, sayso("brief", "--out", pdf.toString(), id).status());
    assertEquals("%PDF-", new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII));
    Path page = folder.resolve("ferry.html");
    assertEquals("", sayso("brief", "--out", page.toString(), id).out());
    assertTrue(Files.readString(page).contains("</html>"));
  }

  @Test
  void aBriefingThatCannotBeWrittenIsSaidSo() throws IOException {
    String id = twoStories();
    Outcome paper = sayso("brief", "--format", "pdf", id);
    assertEquals(2, paper.status());
    assertTrue(paper.err().contains("name a file with --out"), paper.err());
    assertEquals(1, sayso("brief", "s0123456789").status());
    assertEquals(2, sayso("brief", "ferry OR dam").status());
    assertEquals(2, sayso("brief", "stance:perhaps").status());
    Outcome nowhere = sayso("brief", "--out", folder.resolve("no/where.md").toString(), id);
    assertEquals(1, nowhere.status());
    assertTrue(nowhere.err().contains("cannot write"), nowhere.err());
  }

  @Test
  void aPersonJoinsAndSplitsStories() throws IOException {
    twoStories();
    assertEquals(2, sayso("decide", "same-story", "dam.txt").status());
    assertEquals(2, sayso("decide", "same-story", "dam.txt", "nowhere.txt").status());
    Outcome joined = sayso("decide", "same-story", "dam.txt", "ferry.txt", "--why", "one flood");
    assertEquals(0, joined.status(), joined.err());
    assertTrue(sayso("story").out().contains("2025-10-06 – 2025-10-08  2 reports, 2 outlets"));
    assertTrue(sayso("decide").out().matches("(?s)1 .* same-story .*dam.txt and .*\\(one flood.*"));
    assertEquals(0, sayso("decide", "other-story", "ferry.txt", "dam.txt").status());
    assertEquals(2, sayso("story").out().lines().count());
    assertEquals(0, sayso("decide", "undo", "2").status());
    assertEquals(1, sayso("story").out().lines().count());
    assertTrue(sayso("check").out().endsWith("All is whole.\n"));
  }

  @Test
  void aFeedFollowedIsToldOf() {
    assertEquals(2, sayso("watch", "--once").status());
    Outcome wrong = sayso("watch", "--once", "nowhere.opml");
    assertEquals(3, wrong.status());
    assertTrue(wrong.err().contains("there is no such file: nowhere.opml"), wrong.err());
  }
}
