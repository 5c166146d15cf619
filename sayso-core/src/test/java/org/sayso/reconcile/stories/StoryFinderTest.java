package org.sayso.reconcile.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.reconcile.stories.Reports.found;
import static org.sayso.reconcile.stories.Reports.id;
import static org.sayso.reconcile.stories.Reports.report;
import static org.sayso.reconcile.stories.Reports.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Account;
import org.sayso.claim.TimeExpression;
import org.sayso.news.ArticleId;
import org.sayso.story.Story;
import org.sayso.text.Span;

class StoryFinderTest {

  private static final Account TUNNEL_FALLS_IN =
      report(
          "tunnel1",
          "2024-03-05T10:00:00Z",
          "Roof of the Quillen Tunnel falls in",
          "MARROWBY, 5 March - Part of the roof of the Quillen Tunnel near Marrowby came down on"
              + " Tuesday morning, the operator Norhaven Rail said. Two track workers were hurt."
              + " \"We heard it crack,\" said Edda Wollin, who was walking her dog above the"
              + " tunnel.");

  private static final Account TUNNEL_INQUIRY =
      report(
          "tunnel2",
          "2024-03-12T09:00:00Z",
          "Inspector wrote of wet bricks months ago",
          "A letter of last autumn warned of water behind the lining, the Marrowby Chronicle"
              + " writes. Its author, the inspector Casimir Ledoux, asked Norhaven Rail to close"
              + " the Quillen line for a week. The company denies that it ever got the letter.");

  private static final Account TUNNEL_DENIAL =
      report(
          "tunnel3",
          "2024-03-14T18:30:00Z",
          "Norhaven Rail: we never saw it",
          "Norhaven Rail has again denied having known of the letter by Casimir Ledoux. A"
              + " spokeswoman, Petra Sand, said the post room in Marrowby had no record of it.");

  private static final Account SHIP_AGROUND =
      report(
          "ship1",
          "2024-03-06T08:00:00Z",
          "Grain ship runs aground off Tessel Point",
          "The freighter Amber Hind with 31,000 tons of wheat ran aground off Tessel Point in the"
              + " night to Wednesday, the coast guard said. Captain Ioan Brask and his 19 men are"
              + " well.");

  private static final Account SHIP_AFLOAT =
      report(
          "ship2",
          "2024-03-08T08:00:00Z",
          "Amber Hind afloat again",
          "Three tugs pulled the Amber Hind off the sand at Tessel Point on Friday. Captain Ioan"
              + " Brask thanked the coast guard.");

  private static final List<Account> ALL =
      List.of(TUNNEL_FALLS_IN, TUNNEL_INQUIRY, TUNNEL_DENIAL, SHIP_AGROUND, SHIP_AFLOAT);

  private static Account fire(String id, String published, String day, String town, String who) {
    return report(
        id,
        published,
        "House fire kills two in " + town,
        town.toUpperCase(java.util.Locale.ROOT)
            + " - Two people were killed when a fire broke out in a wooden house in "
            + town
            + " on "
            + day
            + ". Firefighters needed four hours to put out the flames. The owner, "
            + who
            + ", was taken to hospital with burns. The cause of the fire is being looked into.");
  }

  private static Account blaze(String id, String published, String day, String town, String who) {
    return report(
        id,
        published,
        "Two killed in house fire in " + town,
        "Two people were killed on "
            + day
            + " in a fire that destroyed a wooden house in "
            + town
            + ", and the owner, "
            + who
            + ", was burned. It took firefighters four hours to put out the flames, and nobody knows"
            + " the cause.");
  }

  @Test
  void participantsAndPlacesCarryAStoryOverDays() {
    assertEquals(
        "tunnel1 tunnel2 tunnel3 | ship1 ship2",
        show(new StoryFinder().find(ALL, Decided.NOTHING)));
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Story> expected = new StoryFinder().find(ALL, Decided.NOTHING);
    List<Account> shuffled = new ArrayList<>(ALL);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(shuffled, random);
      assertEquals(expected, new StoryFinder().find(shuffled, Decided.NOTHING));
    }
  }

  @Test
  void oneByOneTheyMakeTheSameStories() {
    Stories stream = new StoryFinder().begin(Decided.NOTHING);
    List<Account> soFar = new ArrayList<>();
    for (Account account :
        List.of(TUNNEL_FALLS_IN, SHIP_AGROUND, SHIP_AFLOAT, TUNNEL_INQUIRY, TUNNEL_DENIAL)) {
      stream.add(account);
      soFar.add(account);
      assertEquals(new StoryFinder().find(soFar, Decided.NOTHING), stream.now());
    }
  }

  @Test
  void oneThatComesLateFindsItsStoryAndItsPlaceInIt() {
    Stories stream = new StoryFinder().begin(Decided.NOTHING);
    List.of(TUNNEL_FALLS_IN, TUNNEL_DENIAL, SHIP_AFLOAT, TUNNEL_INQUIRY, SHIP_AGROUND)
        .forEach(stream::add);
    assertEquals("tunnel1 tunnel2 tunnel3 | ship1 ship2", show(stream.now()));
  }

  @Test
  void storiesAreNumberedAndHaveAHeadlineOfOneOfTheirReports() {
    List<Story> stories = new StoryFinder().find(ALL, Decided.NOTHING);
    assertEquals(
        "s1, s2", stories.stream().map(s -> s.id().toString()).collect(Collectors.joining(", ")));
    assertEquals("Inspector wrote of wet bricks months ago", stories.get(0).title());
    assertEquals("Grain ship runs aground off Tessel Point", stories.get(1).title());
  }

  @Test
  void anotherPlaceForbidsOneStory() {
    Account ostley = fire("a", "2024-05-02", "Wednesday", "Ostrow", "Milan Horvat");
    assertEquals(
        "a b", found(ostley, blaze("b", "2024-05-02", "Wednesday", "Ostrow", "Milan Horvat")));
    assertEquals(
        "a | b", found(ostley, blaze("b", "2024-05-02", "Wednesday", "Kelvedon", "Nora Tamm")));
  }

  @Test
  void anotherDayForbidsOneStory() {
    Account first = fire("a", "2024-05-02", "Wednesday", "Ostrow", "Milan Horvat");
    assertEquals("a b", found(first, blaze("b", "2024-05-03", "Wednesday", "Ostrow", "the baker")));
    assertEquals("a | b", found(first, blaze("b", "2024-05-08", "Sunday", "Ostrow", "Nora Tamm")));
  }

  @Test
  void theReadersTimesAreTakenWhereThereAreAny() {
    Account first = fire("a", "2024-05-02", "Wednesday", "Ostrow", "Milan Horvat");
    Account again = blaze("b", "2024-05-09", "the day", "Ostrow", "Nora Tamm");
    Account dated =
        report(
            "b",
            "2024-05-09",
            again.article().title(),
            again.article().text(),
            List.of(new TimeExpression(new Span(0, 5), TimeExpression.Type.DATE, "2024-05-08")));
    assertEquals("a | b", found(first, dated));
  }

  @Test
  void copiesAreOneStoryWhateverTheirDates() {
    Account first = fire("a", "2024-05-02", "Wednesday", "Ostrow", "Milan Horvat");
    String text = first.article().text() + "\n\nSubscribe to Tern Daily.";
    assertEquals("a b", found(first, report("b", "2024-05-20", "Fire kills two", text)));
  }

  @Test
  void undatedReportsComeLastAndFindTheirStoryByNames() {
    Account undated =
        report(
            "a-note",
            "",
            "Amber Hind: the owner speaks",
            "The owner of the Amber Hind said Captain Ioan Brask had been asleep when the freighter"
                + " ran aground off Tessel Point with 31,000 tons of wheat.");
    assertEquals("ship1 ship2 a-note", found(undated, SHIP_AFLOAT, SHIP_AGROUND));
    assertEquals("tunnel1 | a-note", found(undated, TUNNEL_FALLS_IN));
  }

  @Test
  void aPersonPutsTogetherWhatWasFoundApart() {
    Decided decided = Decided.NOTHING.join(id("ship2"), id("tunnel3"));
    List<Story> stories = new StoryFinder().find(ALL, decided);
    Story joined =
        stories.stream().filter(s -> s.reports().contains(id("ship2"))).findAny().orElseThrow();
    assertEquals(true, joined.reports().contains(id("tunnel3")), show(stories));
    assertEquals(
        "tunnel1 ship1 ship2 tunnel2 tunnel3",
        show(new StoryFinder().find(ALL, decided.join(id("tunnel1"), id("ship1")))));
  }

  @Test
  void putTogetherAreWholeStoriesUnlessOthersAreKeptApart() {
    Decided one = Decided.NOTHING.join(id("ship2"), id("tunnel3"));
    assertEquals("tunnel1 ship1 ship2 tunnel2 tunnel3", show(new StoryFinder().find(ALL, one)));
    List<Story> split = new StoryFinder().find(ALL, one.split(id("ship1"), id("tunnel1")));
    for (Story story : split) {
      assertEquals(
          story.reports().contains(id("ship2")),
          story.reports().contains(id("tunnel3")),
          show(split));
      assertTrue(!story.reports().containsAll(List.of(id("ship1"), id("tunnel1"))), show(split));
    }
  }

  @Test
  void aPersonKeepsApartWhatWasFoundTogether() {
    Decided decided = Decided.NOTHING.split(id("ship1"), id("ship2"));
    assertEquals(
        "tunnel1 tunnel2 tunnel3 | ship1 | ship2", show(new StoryFinder().find(ALL, decided)));
  }

  @Test
  void keptApartHoldsForThePartnersToo() {
    Decided decided =
        Decided.NOTHING.join(id("ship2"), id("tunnel2")).split(id("tunnel2"), id("ship1"));
    List<Story> stories = new StoryFinder().find(ALL, decided);
    Story ship =
        stories.stream().filter(s -> s.reports().contains(id("ship1"))).findAny().orElseThrow();
    assertEquals(List.of(id("ship1")), ship.reports());
  }

  @Test
  void decisionsThatContradictOneAnotherAreRefused() {
    Decided joined = Decided.NOTHING.join(id("a"), id("b")).join(id("b"), id("c"));
    assertThrows(IllegalArgumentException.class, () -> joined.split(id("a"), id("c")));
  }

  @Test
  void decisionsAboutReportsThatAreNotThereChangeNothing() {
    Decided decided = Decided.NOTHING.join(id("x"), id("y")).split(id("ship1"), id("z"));
    assertEquals(
        new StoryFinder().find(ALL, Decided.NOTHING), new StoryFinder().find(ALL, decided));
  }

  @Test
  void twoReportsOfOneNameAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> found(SHIP_AGROUND, SHIP_AFLOAT, SHIP_AGROUND));
  }

  @Test
  void aHundredReportsOfOneLongStoryStayOne() {
    List<String> people = List.of("Casimir Ledoux", "Petra Sand", "Edda Wollin", "Otto Brenn");
    List<String> doings =
        List.of(
            "said that the repairs would take another month",
            "denied having thrown away the drawings",
            "asked the court for more time to read the files",
            "told a committee that nobody had listened",
            "promised compensation to the shopkeepers");
    List<Account> reports = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String who = people.get(i * 7 % people.size());
      String doing = doings.get(i * 3 % doings.size());
      reports.add(
          report(
              "day%03d".formatted(i),
              java.time.LocalDate.of(2024, 3, 5).plusDays(i).toString(),
              who + " " + doing,
              "MARROWBY - "
                  + who
                  + " "
                  + doing
                  + " on "
                  + (i % 2 == 0 ? "the day after" : "this day")
                  + ", in the matter of the Quillen Tunnel near Marrowby. Norhaven Rail, whose line"
                  + " it is, did not answer question number "
                  + (100 + i)
                  + "."));
    }
    reports.add(SHIP_AGROUND);
    List<Story> stories = new StoryFinder().find(reports, Decided.NOTHING);
    assertEquals(
        List.of(100, 1), stories.stream().map(s -> s.reports().size()).toList(), show(stories));
  }

  @Test
  void nothingMakesNoStories() {
    assertEquals(List.of(), new StoryFinder().find(List.of(), Decided.NOTHING));
  }

  @Test
  void anyTextIsTaken() {
    Random random = new Random(3);
    List<Account> reports =
        IntStream.range(0, 50)
            .mapToObj(i -> report("r" + i, i % 2 == 0 ? "2024-01-01" : "", "", rubbish(random)))
            .toList();
    List<ArticleId> all =
        new StoryFinder()
            .find(reports, Decided.NOTHING).stream().flatMap(s -> s.reports().stream()).toList();
    assertEquals(50, all.stream().distinct().count());
    assertEquals(50, all.size());
  }

  private static String rubbish(Random random) {
    String signs = "aB0 .'’-\n\u0301\uD83D\uDE00,:\"“—1é";
    return random
        .ints(random.nextInt(60), 0, signs.length())
        .mapToObj(i -> signs.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
