package org.sayso.desk.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.ClaimId;
import org.sayso.news.ArticleId;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Origins;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/** A story made by hand: how many are dead, who says so, who passed it on and changed it. */
public final class Ferry {

  private Ferry() {}

  /** Three reports of three days. */
  public static List<Account> accounts() {
    return List.of(
        Tale.in("a", "Herald", "2024-03-14T10:00:00+01:00")
            .says("Coast Guard", "seven people died at 04:25", false, "2024-03-14")
            .at("04:25", "2024-03-14T04:25")
            .says("Union", "at least nine people died", true, "")
            .account(),
        Tale.in("b", "Post", "2024-03-15")
            .says("Coast Guard", "seven died", false, "", "Herald")
            .says("Harbour Office", "seven were dead")
            .account(),
        Tale.in("c", "Gazette", "2024-03-16")
            .says("Coast Guard", "nine people have died", false, "2024-03-16")
            .account());
  }

  /** What they say against one another. */
  public static Reconciliation story() {
    return new Reconciliation(
        new Story(
            new StoryId("s1"),
            "Toll",
            List.of(new ArticleId("a"), new ArticleId("b"), new ArticleId("c"))),
        List.of(
            group(
                1, "Seven people died", List.of("Coast Guard", "Harbour Office"), "a1", "b1", "b2"),
            group(2, "At least nine people died", List.of("Union"), "a2"),
            group(3, "Nine people have died", List.of("Coast Guard"), "c1")),
        List.of(
            new Relation.Conflict(
                new GroupId(1), new GroupId(2), Relation.Kind.NUMBER, "seven / at least nine"),
            new Relation.Conflict(
                new GroupId(1), new GroupId(3), Relation.Kind.NUMBER, "nine / seven")),
        List.of(new Relation.Compatible(new GroupId(2), new GroupId(3), "nine is at least nine")),
        List.of(
            new Drift(
                ref("b1"), ref("a1"), Drift.Kind.SCOPE, "seven people died at 04:25 / seven died")),
        List.of(
            new Derivation(
                new ArticleId("b"),
                new ArticleId("a"),
                Derivation.Kind.CITES,
                true,
                "the Herald")));
  }

  /** The whole of it, side by side. */
  public static SideBySide laid() {
    return SideBySide.of(story(), accounts());
  }

  private static Group group(int number, String gist, List<String> origins, String... members) {
    return new Group(
        new GroupId(number),
        gist,
        Arrays.stream(members).map(Ferry::ref).toList(),
        new Origins(origins, origins.size(), origins.size(), origins.size(), false, List.of()),
        Optional.empty(),
        Optional.empty());
  }

  /** {@code b1} is the first claim of b. */
  private static ClaimRef ref(String name) {
    return new ClaimRef(
        new ArticleId(name.substring(0, 1)), new ClaimId(Integer.parseInt(name.substring(1))));
  }
}
