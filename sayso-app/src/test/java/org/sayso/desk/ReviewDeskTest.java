package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Doubt;
import org.sayso.store.QueryException;
import org.sayso.store.Search;

/** What wants an eye, what was decided of it, and searches that are kept. */
class ReviewDeskTest {

  private static final String DAM = "https://corvin.example/dam";

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));

  @BeforeEach
  void open() {
    kept = new DataFolder(folder);
    kept.page(DAM, "Bo Vasque said: five are dead\nThe army denied: it was late\n");
  }

  private ReviewDesk desk() {
    return kept.desk().reviewing();
  }

  private ClaimAnswer claim(String which) {
    return desk().claim(kept.data, which, AsSeen.NOTHING);
  }

  @Test
  void aClaimTellsAllThatWasDecidedOfIt() {
    assertEquals(0, claim("dam/c1").last());
    kept.decide(Kind.STANCE, "dam/c1", "suggests");
    long said = kept.decide(Kind.SAID, "dam/c1", "2023-05-01");
    kept.decide(Kind.ACCEPT, "dam/c2", "");
    kept.decide(Kind.UNDO, Long.toString(said), "");
    long both = kept.decide(Kind.SAME_CLAIM, "dam/c2", "dam/c1");
    ClaimAnswer claim = claim("dam/c1");
    assertEquals(
        "STANCE SAID UNDO SAME_CLAIM",
        String.join(" ", claim.decisions().stream().map(d -> d.decision().kind().name()).toList()));
    assertEquals(both, claim.last());
    assertEquals(Optional.of(4L), claim.decisions().get(1).decision().undoneBy());
    assertEquals("asserts", stance(claim.read()));
    assertEquals("suggests", stance(claim.decided()));
    kept.decide(Kind.REJECT, "dam/c1", "");
    assertTrue(claim("dam/c1").decided().isEmpty());
    assertEquals("five are dead", claim("dam/c1").subject().words());
    assertThrows(IllegalArgumentException.class, () -> claim("dam/c9"));
  }

  private static String stance(Optional<org.sayso.claim.Claim> claim) {
    return claim.orElseThrow().stance().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void aDrawnClaimWasNotRead() {
    Marks marks = Marks.parts(Optional.of("Bo"), Optional.empty(), Optional.of("dead"));
    long number = kept.mark(Kind.DRAW, "dam", "Bo", marks);
    ClaimAnswer drawn = claim("dam/d" + number);
    assertTrue(drawn.read().isEmpty());
    assertEquals(number, drawn.last());
    assertEquals("asserts", stance(drawn.decided()));
  }

  @Test
  void aNameTellsWhoMergedIt() {
    long first = kept.decide(Kind.SAME_SPEAKER, "Bo Vasque", "B. Vasque");
    long second = kept.decide(Kind.SAME_SPEAKER, "B. Vasque", "Boris Vaskov");
    kept.decide(Kind.SAME_SPEAKER, "The army", "Army");
    NameAnswer name = desk().name(kept.data, "Bo Vasque");
    assertEquals("Boris Vaskov", name.name());
    assertEquals(
        List.of("B. Vasque " + second, "Bo Vasque " + first),
        name.aliases().stream().map(a -> a.name() + " " + a.by().orElseThrow().id()).toList());
    assertEquals(second, name.last());
    assertEquals(name, desk().name(kept.data, "Boris Vaskov"));
    long undone = kept.decide(Kind.UNDO, Long.toString(first), "");
    NameAnswer alone = desk().name(kept.data, "Bo Vasque");
    assertEquals("Bo Vasque", alone.name());
    assertEquals(List.of(), alone.aliases());
    assertEquals(undone, alone.last());
    assertEquals(
        new NameAnswer("Nobody", List.of(), List.of(), 0), desk().name(kept.data, "Nobody"));
  }

  private List<String> review(String query, int from, int most) {
    return desk().review(new ReviewRequest(kept.data, query, from, most)).items().stream()
        .map(item -> item.statement().content())
        .toList();
  }

  @Test
  void whatIsMostDoubtfulComesFirstAndWhatWasDecidedNotAtAll() {
    kept.page(
        "https://quay.example/x",
        "A worker reportedly said: all is lost\nunknown said: it was blown up\n");
    assertEquals(List.of("it was blown up", "all is lost"), review("", 0, 2));
    assertEquals(List.of("all is lost"), review("", 1, 1));
    assertEquals(List.of("five are dead"), review("speaker:Vasque", 0, 9));
    ReviewAnswer all = desk().review(new ReviewRequest(kept.data, "", 0, 9));
    assertEquals(4, all.total());
    assertEquals(
        List.of(Doubt.NOTED, Doubt.DESCRIBED_SPEAKER, Doubt.HEDGED), all.items().get(1).doubts());
    long accepted = kept.decide(Kind.ACCEPT, "x/c2", "");
    kept.decide(Kind.STANCE, "x/c1", "denies");
    kept.decide(Kind.REJECT, "dam/c1", "");
    assertEquals(List.of("it was late"), review("", 0, 9));
    kept.decide(Kind.UNDO, Long.toString(accepted), "");
    assertEquals(List.of("it was blown up", "it was late"), review("", 0, 9));
    assertThrows(QueryException.class, () -> review("stance:perhaps", 0, 1));
  }

  @Test
  void whatIsInAStoryCountsTwice() {
    String story =
        "The Ormec dam near Ostley broke before dawn on Monday and took nine houses and a mill.\n";
    kept.page(
        "https://a.example/1", "published: 2023-05-01\n" + story + "Ann Lee said: nine fell\n");
    kept.page(
        "https://b.example/2", "published: 2023-05-02\n" + story + "Ben Roe said: ten fell\n");
    ReviewAnswer answer = desk().review(new ReviewRequest(kept.data, "fell OR dead", 0, 9));
    assertEquals(
        List.of(2, 2, 1), answer.items().stream().map(ReviewAnswer.Item::reports).toList());
  }

  private String saved() {
    return String.join(
        " | ",
        desk().saved(kept.data).stream()
            .map(s -> s.search().name() + " " + s.total() + " " + s.fresh())
            .toList());
  }

  private List<String> look(String name, boolean onlyNew) {
    return DataFolder.said(
        desk().look(new LookRequest(kept.data, name, onlyNew, 0, 9)).statements());
  }

  private void save(String name, String query) {
    desk()
        .save(
            new SaveRequest(
                kept.data, name, query, Search.What.CLAIMS, Search.Order.OLDEST, "Ann"));
  }

  @Test
  void aSearchIsKeptAndTellsWhatIsNew() {
    kept.at(1);
    save("dead", "dead");
    save(" army ", "speaker:army");
    assertEquals("army 1 0 | dead 1 0", saved());
    kept.at(2).page("https://quay.example/x", "Bo Vasque said: nine are dead\n");
    kept.at(3).page(DAM, "Bo Vasque said: five are dead\nBo Vasque said: no more are dead\n");
    kept.at(4).reread(true);
    assertEquals("army 0 0 | dead 3 2", saved());
    assertEquals(3, look("dead", false).size());
    assertEquals("army 0 0 | dead 3 2", saved());
    assertEquals(
        List.of("Bo Vasque: nine are dead", "Bo Vasque: no more are dead"), look("dead", true));
    assertEquals("army 0 0 | dead 3 0", saved());
    assertEquals(List.of(), look("dead", true));
    desk().forget(kept.data, "army");
    assertEquals("dead 3 0", saved());
  }

  @Test
  void aSearchThatIsWrongIsNotKept() {
    save("dead", "dead");
    assertThrows(IllegalArgumentException.class, () -> save("dead", "five"));
    assertThrows(IllegalArgumentException.class, () -> save(" ", "five"));
    assertThrows(QueryException.class, () -> save("five", "stance:perhaps"));
    assertThrows(IllegalArgumentException.class, () -> look("five", true));
    assertThrows(IllegalArgumentException.class, () -> desk().forget(kept.data, "five"));
    assertEquals("dead 1 0", saved());
  }
}
