package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.ClaimId;
import org.sayso.news.ArticleId;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.store.AsOf;
import org.sayso.store.Decision.Kind;
import org.sayso.store.LineReader;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;

/** Which claims are of one group is for people to say. Without them the same words are one. */
class RegroupingTest {

  @TempDir private Path folder = Path.of("none");
  private DataFolder kept = new DataFolder(Path.of("none"));

  @BeforeEach
  void open() {
    kept =
        new DataFolder(
            folder, "lines 1", new LineReader(), ByWords.parts().reconciler()::reconcile);
    kept.page("https://a.example/a", "Ann Lee said: five fell\nBen Roe said: all were late\n");
    kept.page("https://b.example/b", "Cy Dow said: five fell\nDee Fox said: the crane stood\n");
    kept.decide(Kind.SAME_STORY, "a", "b");
  }

  private String groups(Optional<AsOf> asOf) {
    StoryAnswer.One one = (StoryAnswer.One) kept.story("a", asOf);
    return one.answer().stories().get(0).groups().stream()
        .map(RegroupingTest::members)
        .collect(Collectors.joining(" | "));
  }

  private String groups() {
    return groups(Optional.empty());
  }

  private static String members(Group group) {
    return group.members().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  @Test
  void aPersonJoinsGroupsAndSplitsThem() {
    assertEquals("a/c1 b/c1 | a/c2 | b/c2", groups());
    long split = kept.at(1).decide(Kind.OTHER_CLAIM, "a/c1", "b/c1");
    assertEquals("a/c1 | a/c2 | b/c1 | b/c2", groups());
    kept.at(2).decide(Kind.SAME_CLAIM, "b/c2", "a/c2");
    assertEquals("a/c1 | a/c2 b/c2 | b/c1", groups());
    kept.at(3).decide(Kind.UNDO, Long.toString(split), "");
    assertEquals("a/c1 b/c1 | a/c2 b/c2", groups());
    AsOf then = new AsOf(DataFolder.START.plusSeconds(60), AsOf.Clock.KEPT);
    assertEquals("a/c1 | a/c2 | b/c1 | b/c2", groups(Optional.of(then)));
    kept.at(4).decide(Kind.OTHER_CLAIM, "a/c2", "b/c2"); // the newest holds
    assertEquals("a/c1 b/c1 | a/c2 | b/c2", groups());
    kept.reread(true);
    assertEquals("a/c1 b/c1 | a/c2 | b/c2", groups());
  }

  @Test
  void whatWasDrawnAndMovedIsGroupedToo() {
    Marks marks = Marks.parts(Optional.of("the crane"), Optional.of(""), Optional.of("stood"));
    long drawn = kept.mark(Kind.DRAW, "b", "Crane", marks);
    kept.decide(Kind.SAME_CLAIM, "b/d" + drawn, "a/c2");
    assertEquals("a/c1 b/c1 | a/c2 b/d" + drawn + " | b/c2", groups());
    Marks moved = Marks.parts(Optional.empty(), Optional.empty(), Optional.of("late"));
    kept.mark(Kind.SPANS, "a/c2", "", moved);
    assertEquals("a/c1 b/c1 | a/c2 b/d" + drawn + " | b/c2", groups());
    kept.decide(Kind.REJECT, "a/c2", "");
    assertEquals("a/c1 b/c1 | b/c2 | b/d" + drawn, groups());
  }

  @Test
  void whatIsPutTogetherThroughOthersCannotBeApart() {
    List<ClaimRef> claims =
        List.of("a", "b", "c").stream()
            .map(id -> new ClaimRef(new ArticleId(id), new ClaimId(1)))
            .toList();
    DecidedGroups all =
        DecidedGroups.NOTHING.join(claims.get(0), claims.get(1)).join(claims.get(2), claims.get(1));
    assertThrows(IllegalArgumentException.class, () -> all.split(claims.get(2), claims.get(0)));
    assertThrows(IllegalArgumentException.class, () -> all.join(claims.get(0), claims.get(0)));
  }
}
