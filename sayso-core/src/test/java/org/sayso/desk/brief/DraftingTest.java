package org.sayso.desk.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Account;
import org.sayso.claim.ClaimId;
import org.sayso.desk.accounts.Ferry;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Tale;
import org.sayso.news.ArticleId;
import org.sayso.store.AsOf;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Origins;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

class DraftingTest {

  private static final Instant NOW = Instant.parse("2024-03-17T08:00:00Z");
  private static final AsOf FRIDAY =
      new AsOf(Instant.parse("2024-03-15T20:00:00Z"), AsOf.Clock.PUBLISHED);

  private static Briefing ferry(Optional<Drafting.Before> before) {
    return Drafting.of(Ferry.laid(), NOW, Optional.empty(), before);
  }

  @Test
  void wordsAreNumberedInTheOrderOfReportsAndOfTheirText() {
    Briefing brief = ferry(Optional.empty());
    List<Briefing.Quoted> words =
        brief.sources().stream().flatMap(source -> source.words().stream()).toList();
    assertEquals(
        List.of("a/c1", "a/c2", "b/c1", "b/c2", "c/c1"),
        words.stream().map(quoted -> quoted.ref().toString()).toList());
    assertEquals(List.of(1, 2, 3, 4, 5), words.stream().map(Briefing.Quoted::number).toList());
    assertEquals("seven people died at 04:25", words.get(0).words());
  }

  @Test
  void eachOriginAnswersWithItsSourcesAndItsLaterWord() {
    Briefing.Disputed question = ferry(Optional.empty()).questions().get(0);
    assertEquals(
        List.of("Coast Guard", "Harbour Office", "Union"),
        question.voices().stream().map(Briefing.Voice::origin).toList());
    Briefing.Said seven = question.voices().get(0).said().get(0);
    assertEquals(List.of(1, 3), seven.sources());
    assertEquals("Nine people have died", seven.later().orElseThrow().gist());
    assertEquals(List.of(5), seven.later().orElseThrow().sources());
    Briefing.Pair pair = question.conflicts().get(0);
    assertEquals(List.of(1, 3, 4), pair.a().sources());
    assertEquals(List.of(2), pair.b().sources());
  }

  @Test
  void whatIsConfirmedStandsApartFromWhatIsRepeated() {
    Briefing brief = ferry(Optional.empty());
    assertEquals(1, brief.confirmed().size());
    assertEquals(List.of(1, 3, 4), brief.confirmed().get(0).sources());
    assertEquals(List.of(), brief.repeated());
    assertEquals(3, brief.outlets());
    assertEquals(5, brief.claims());
    assertEquals(2, brief.conflicts());
    assertEquals("2024-03-14 to 16", brief.days().orElseThrow().toString());
    assertEquals(Optional.of(1), brief.drift().get(0).origin());
    assertEquals(Optional.of(3), brief.drift().get(0).relay());
  }

  @Test
  void placesCountCodePoints() {
    Account account =
        Tale.in("a", "Herald", "2024-03-14").says("😀 وزارة", "🚢 سبعة قتلى at 😀 sea").account();
    Reconciliation story =
        new Reconciliation(
            new Story(new StoryId("s1"), "Toll", List.of(new ArticleId("a"))),
            List.of(group(1, "seven", "وزارة", "a1"), group(2, "eight", "Union", "a1")),
            List.of(
                new Relation.Conflict(
                    new GroupId(1), new GroupId(2), Relation.Kind.NUMBER, "seven / eight")),
            List.of(),
            List.of(),
            List.of());
    Briefing brief =
        Drafting.of(
            SideBySide.of(story, List.of(account)), NOW, Optional.empty(), Optional.empty());
    Briefing.Quoted quoted = brief.sources().get(0).words().get(0);
    Briefing.Place place = quoted.places().get(0);
    String text = account.article().text();
    int from = text.offsetByCodePoints(0, place.start());
    assertEquals(
        quoted.words(),
        text.substring(from, text.offsetByCodePoints(from, place.end() - place.start())));
    assertTrue(place.end() < text.indexOf(quoted.words()) + quoted.words().length());
  }

  @Test
  void withoutABriefingBeforeNothingIsSaidToHaveChanged() {
    assertEquals(Optional.empty(), ferry(Optional.empty()).changes());
    Changes changes =
        ferry(Optional.of(new Drafting.Before(FRIDAY, Optional.empty()))).changes().orElseThrow();
    assertFalse(changes.begun());
    assertEquals(3, changes.came().size());
  }

  @Test
  void nothingHasChangedSinceNow() {
    Changes changes =
        ferry(Optional.of(new Drafting.Before(FRIDAY, Optional.of(Ferry.laid()))))
            .changes()
            .orElseThrow();
    assertTrue(changes.begun());
    assertTrue(changes.isEmpty(), changes.toString());
  }

  @Test
  void whatChangedIsFoundByItsWordsWhateverItsNumbers() {
    List<Account> then =
        List.of(
            Ferry.accounts().get(0),
            Tale.in("b", "Post", "2024-03-15")
                .says("Coast Guard", "the sea was calm")
                .says("Coast Guard", "seven died", false, "", "Herald")
                .account());
    SideBySide before =
        SideBySide.of(
            new Reconciliation(
                new Story(
                    new StoryId("s1"), "Toll", List.of(new ArticleId("a"), new ArticleId("b"))),
                List.of(
                    group(1, "The sea was calm", "Coast Guard", "b1"),
                    group(2, "Seven people died", "Coast Guard", "a1", "b2"),
                    group(3, "At least nine people died", "Union", "a2")),
                List.of(
                    new Relation.Conflict(
                        new GroupId(2), new GroupId(3), Relation.Kind.NUMBER, "seven / nine"),
                    new Relation.Conflict(
                        new GroupId(1), new GroupId(3), Relation.Kind.OUTCOME, "calm / died")),
                List.of(),
                List.of(),
                List.of()),
            then);
    Changes changes =
        ferry(Optional.of(new Drafting.Before(FRIDAY, Optional.of(before))))
            .changes()
            .orElseThrow();
    assertEquals(
        List.of("Gazette"), changes.came().stream().map(report -> report.outlet()).toList());
    assertEquals(
        List.of("Post"), changes.changed().stream().map(report -> report.outlet()).toList());
    assertEquals(
        List.of("nine / seven"), changes.conflicts().stream().map(Briefing.Pair::why).toList());
    assertEquals(
        List.of("calm / died"), changes.settled().stream().map(Briefing.Pair::why).toList());
    assertEquals(
        List.of(new Changes.Count("Seven people died", 1, 2, List.of(1, 3, 4))), changes.counts());
    assertEquals(
        List.of("Coast Guard"),
        changes.superseded().stream().map(said -> said.saying().origin()).toList());
    assertEquals(
        List.of("the sea was calm"), changes.gone().stream().map(Changes.Gone::words).toList());
  }

  private static Group group(int number, String gist, String origin, String... members) {
    return new Group(
        new GroupId(number),
        gist,
        List.of(members).stream()
            .map(
                name ->
                    new ClaimRef(
                        new ArticleId(name.substring(0, 1)),
                        new ClaimId(Integer.parseInt(name.substring(1)))))
            .toList(),
        new Origins(List.of(origin), 1, 1, 1, false, List.of()),
        Optional.empty(),
        Optional.empty());
  }
}
