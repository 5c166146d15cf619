package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.news.ArticleId;
import org.sayso.store.AsOf;
import org.sayso.store.Decision.Kind;
import org.sayso.store.QueryException;
import org.sayso.story.Story;

/** The stories of what is kept. */
class KeptStoriesTest {

  private static final String DAM =
      "The dam at Ormec in the Brask valley gave way before dawn on Monday after the keeper Ilse"
          + " Marand had warned the Upper Suth council of cracks in the eastern sluice.\n";

  private static final String SHIP =
      "The grain carrier Halden Star ran aground off Tessel Point on Tuesday, and the pilot Joris"
          + " Quint was taken ashore by the Morwen lifeboat with two deckhands.\n";

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));

  @BeforeEach
  void keep() {
    kept = new DataFolder(folder);
    page("corvin", "dam1", "2023-05-01", DAM + "Ilse Marand said: five are dead\n");
    page("quay", "dam2", "2023-05-02", DAM + "Ilse Marand said: at least nine are dead\n");
    page("corvin", "ship1", "2023-05-10", SHIP + "Joris Quint said: the chart was wrong\n");
    page("quay", "ship2", "2023-05-11", SHIP + "Joris Quint denied: the chart was wrong\n");
  }

  private void page(String outlet, String id, String day, String text) {
    kept.page(
        address(outlet, id),
        "id: " + id + "\noutlet: " + outlet + "\npublished: " + day + "\n\n" + text);
  }

  private static String address(String outlet, String id) {
    return "https://" + outlet + ".example/" + id;
  }

  private List<StorySummary> all(Optional<AsOf> asOf) {
    return assertInstanceOf(StoryAnswer.All.class, kept.story("", asOf)).stories();
  }

  /** {@code ship1 ship2 | dam1 dam2}. */
  private String shown(Optional<AsOf> asOf) {
    return all(asOf).stream().map(s -> show(s.story())).collect(Collectors.joining(" | "));
  }

  private String shown() {
    return shown(Optional.empty());
  }

  private static String show(Story story) {
    return story.reports().stream().map(ArticleId::value).collect(Collectors.joining(" "));
  }

  private ReconcileAnswer one(String which) {
    return one(which, Optional.empty());
  }

  private ReconcileAnswer one(String which, Optional<AsOf> asOf) {
    return assertInstanceOf(StoryAnswer.One.class, kept.story(which, asOf)).answer();
  }

  private String gist(String which, Optional<AsOf> asOf) {
    return one(which, asOf).stories().get(0).groups().get(0).gist();
  }

  private static Optional<AsOf> by(AsOf.Clock clock, String moment) {
    return Optional.of(new AsOf(AsOf.moment(moment).orElseThrow(), clock));
  }

  private static Optional<AsOf> kept(Instant moment) {
    return Optional.of(new AsOf(moment, AsOf.Clock.KEPT));
  }

  @Test
  void theStoryReportedLastComesFirst() {
    assertEquals("ship1 ship2 | dam1 dam2", shown());
    StorySummary ship = all(Optional.empty()).get(0);
    assertEquals("2023-05-10 2023-05-11", ship.first() + " " + ship.last());
    assertEquals(List.of("corvin", "quay"), ship.outlets());
    assertEquals(StoryMark.of(address("corvin", "ship1")), ship.story().id().value());
  }

  @Test
  void whatTellsNoDayIsLeftOutOfTheDays() {
    kept.page(address("quay", "ship3"), "id: ship3\n\n" + SHIP);
    StorySummary ship = all(Optional.empty()).get(0);
    assertEquals("ship1 ship2 ship3", show(ship.story()));
    assertEquals("2023-05-10 2023-05-11", ship.first() + " " + ship.last());
    kept.page(address("quay", "gas"), "id: gas\n\nA gasworks in Kelvedon was sold.\n");
    StorySummary gas = all(Optional.empty()).get(0);
    assertEquals("2023-05-22 2023-05-22", gas.first() + " " + gas.last());
  }

  @Test
  void anIdStaysAndABeginningOfItIsEnough() {
    String id = all(Optional.empty()).get(1).story().id().value();
    page("quay", "fire", "2023-05-03", "A barn burnt down in Kelvedon.\n");
    assertEquals("dam1 dam2", show(one(id).stories().get(0).story()));
    assertEquals("dam1 dam2", show(one(id.substring(0, 6)).stories().get(0).story()));
    page("quay", "dam0", "2023-04-30", DAM); // the story has a new first report
    ReconcileAnswer found = one(id);
    assertEquals("dam0 dam1 dam2", show(found.stories().get(0).story()));
    assertTrue(!found.stories().get(0).story().id().value().equals(id));
  }

  @Test
  void aReportLeadsToItsStoryAlone() {
    ReconcileAnswer found = one("ship2");
    assertEquals("ship1 ship2", show(found.stories().get(0).story()));
    assertEquals(
        List.of("ship1", "ship2"),
        found.accounts().stream().map(a -> a.article().id().value()).toList());
    assertEquals(found, one(address("corvin", "ship1")));
    assertEquals(
        List.of("ship1/c1", "ship2/c1"),
        found.stories().get(0).groups().get(0).members().stream().map(Object::toString).toList());
  }

  @Test
  void wordsLeadToTheStoryThatHasThem() {
    assertEquals("dam1 dam2", show(one("Ormec sluice").stories().get(0).story()));
    assertEquals("ship1 ship2", show(one("speaker:Quint").stories().get(0).story()));
    assertEquals("ship1 ship2", show(one("lifeboat Kelvedon").stories().get(0).story()));
    assertEquals(new StoryAnswer.None(), kept.story("volcano", Optional.empty()));
    assertEquals(new StoryAnswer.None(), kept.story("s0123456789", Optional.empty()));
    assertThrows(QueryException.class, () -> kept.story("stance:perhaps", Optional.empty()));
  }

  @Test
  void whereSeveralFitNoneIsChosen() {
    StoryAnswer.Several several =
        assertInstanceOf(StoryAnswer.Several.class, kept.story("wrong OR dead", Optional.empty()));
    assertEquals(2, several.stories().size());
  }

  @Test
  void aNewVersionIsNoFurtherReport() {
    kept.at(60);
    page("quay", "dam2", "2023-05-02", DAM + "Ilse Marand said: fourteen are dead\n");
    assertEquals("ship1 ship2 | dam1 dam2", shown());
    assertEquals("five are dead; fourteen are dead", gist("dam1", Optional.empty()));
    for (AsOf.Clock clock : AsOf.Clock.values()) {
      Optional<AsOf> then = Optional.of(new AsOf(DataFolder.START.plusSeconds(60), clock));
      assertEquals("five are dead; at least nine are dead", gist("dam1", then));
    }
  }

  @Test
  void whatWasFoundIsFoundAgainInItsFile() throws IOException {
    Path file = kept.data.resolve(StoriesFile.NAME);
    List<StorySummary> found = all(Optional.empty());
    List<String> lines = Files.readAllLines(file);
    assertEquals(3, lines.size());
    assertEquals(found, all(Optional.empty()));
    List<String> changed = new ArrayList<>(lines.subList(0, 1));
    changed.add("3 3 4 1 2");
    Files.write(file, changed);
    assertEquals("ship1 ship2 dam1 dam2", shown()); // it was read
    for (List<String> damaged :
        List.of(List.of("x"), List.of(lines.get(0), "a"), lines.subList(0, 2), List.<String>of())) {
      Files.write(file, damaged);
      assertEquals(found, all(Optional.empty()));
      assertEquals(lines, Files.readAllLines(file));
    }
    page("quay", "dam3", "2023-05-03", DAM);
    assertEquals("ship1 ship2 | dam1 dam2 dam3", shown());
  }

  @Test
  void asOfThen() {
    assertEquals("dam1", shown(by(AsOf.Clock.PUBLISHED, "2023-05-01")));
    assertEquals("ship1 | dam1 dam2", shown(by(AsOf.Clock.PUBLISHED, "2023-05-10")));
    assertEquals("", shown(by(AsOf.Clock.KEPT, "2023-05-20")));
    assertEquals("ship1 ship2 | dam1 dam2", shown(by(AsOf.Clock.KEPT, "2023-05-22")));
    assertEquals(
        "dam1",
        show(one("Ormec", by(AsOf.Clock.PUBLISHED, "2023-05-01")).stories().get(0).story()));
    assertEquals(
        new StoryAnswer.None(), kept.story("Tessel", by(AsOf.Clock.PUBLISHED, "2023-05-01")));
  }

  @Test
  void aRejectedClaimIsNoneFromThenOn() {
    kept.at(5).decide(Kind.REJECT, "dam2/c1", "");
    assertEquals("five are dead", gist("dam1", Optional.empty()));
    assertEquals("five are dead; at least nine are dead", gist("dam1", kept(DataFolder.START)));
  }

  @Test
  void aPersonJoinsStoriesAndSplitsThem() {
    long joined = kept.at(1).decide(Kind.SAME_STORY, "dam2", "ship1");
    assertEquals("dam1 dam2 ship1 ship2", shown());
    assertEquals("ship1 ship2 | dam1 dam2", shown(kept(DataFolder.START)));
    kept.at(2).decide(Kind.UNDO, Long.toString(joined), "");
    assertEquals("ship1 ship2 | dam1 dam2", shown());
    assertEquals("dam1 dam2 ship1 ship2", shown(kept(DataFolder.START.plusSeconds(60))));
    kept.at(3).decide(Kind.OTHER_STORY, "dam1", address("quay", "dam2"));
    assertEquals("ship1 ship2 | dam2 | dam1", shown());
    kept.reread(true);
    assertEquals("ship1 ship2 | dam2 | dam1", shown());
    assertTrue(kept.check().isSound());
  }

  @Test
  void theNewestDecisionHolds() {
    kept.at(1).decide(Kind.OTHER_STORY, "dam1", "dam2");
    kept.at(2).decide(Kind.SAME_STORY, "dam2", "dam1");
    assertEquals("ship1 ship2 | dam1 dam2", shown());
    kept.at(3).decide(Kind.OTHER_STORY, "dam1", "dam2");
    assertEquals("ship1 ship2 | dam2 | dam1", shown());
  }

  @Test
  void storiesAreJoinedByTheirIds() {
    List<StorySummary> stories = all(Optional.empty());
    kept.decide(
        Kind.SAME_STORY,
        stories.get(0).story().id().value(),
        stories.get(1).story().id().value().substring(0, 6));
    assertEquals("dam1 dam2 ship1 ship2", shown());
  }

  @Test
  void whatIsNoReportCannotBeJoined() {
    for (List<String> wrong :
        List.of(
            List.of("dam1", "dam1"),
            List.of("dam1", "nothing"),
            List.of("dam1", "s0123456789"),
            List.of("dam1", ""))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> kept.decide(Kind.SAME_STORY, wrong.get(0), wrong.get(1)),
          wrong.toString());
    }
  }

  @Test
  void reportsOfOneIdGoByTheirAddresses() {
    kept.page(
        "https://pellan.example/other",
        "id: ship1\noutlet: pellan\npublished: 2023-05-12\n\n" + SHIP);
    assertEquals(
        address("corvin", "ship1") + " ship2 https://pellan.example/other | dam1 dam2", shown());
    assertThrows(
        IllegalArgumentException.class, () -> kept.decide(Kind.OTHER_STORY, "ship1", "ship2"));
  }

  @Test
  void decisionsGoWithTheExport() {
    kept.at(1).decide(Kind.SAME_STORY, "dam2", "ship1");
    DataFolder there = new DataFolder(folder.resolve("there")).at(9);
    Path zip = folder.resolve("desk.zip");
    kept.desk().export(kept.data, zip, done -> {});
    there.desk().importFrom(there.data, zip, done -> {});
    kept = there;
    assertEquals("dam1 dam2 ship1 ship2", shown());
    assertTrue(there.check().isSound());
  }
}
