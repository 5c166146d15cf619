package org.sayso.serve.brief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.claim.Account;
import org.sayso.claim.ClaimId;
import org.sayso.desk.accounts.Ferry;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Tale;
import org.sayso.desk.brief.Briefing;
import org.sayso.desk.brief.Drafting;
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

/** Briefings to be set: a plain one, and one that tries to get out of the page. */
public final class Briefings {

  private static final Instant NOW = Instant.parse("2024-03-17T08:00:00Z");

  private static final AsOf FRIDAY =
      new AsOf(Instant.parse("2024-03-15T20:00:00Z"), AsOf.Clock.PUBLISHED);

  private Briefings() {}

  /** The ferry's, since Friday. */
  public static Briefing ferry() {
    Reconciliation whole = Ferry.story();
    Reconciliation then =
        new Reconciliation(
            new Story(new StoryId("s1"), "Toll", whole.story().reports().subList(0, 2)),
            whole.groups().subList(0, 2),
            whole.conflicts().subList(0, 1),
            List.of(),
            whole.drift(),
            whole.derivation());
    return Drafting.of(
        Ferry.laid(),
        NOW,
        Optional.of(new AsOf(NOW, AsOf.Clock.PUBLISHED)),
        Optional.of(
            new Drafting.Before(
                FRIDAY, Optional.of(SideBySide.of(then, Ferry.accounts().subList(0, 2))))));
  }

  /** Words from right to left, emoji, script, Markdown, controls, and words without end. */
  public static Briefing hostile() {
    Tale tale =
        Tale.in("a<b>.txt", "😀 *News* <script>alert(1)</script>", "2024-03-15")
            .says("وزارة الدفاع", "🚢 سبعة قتلى في البحر")
            .says(
                "Міністерство [оборони](http://evil.example)", "</style><script>alert(2)</script>")
            .says("x".repeat(150), "a \u202Eb\u0007 " + "y".repeat(400) + " # _c_ | d");
    List<Group> groups =
        IntStream.rangeClosed(1, 60)
            .mapToObj(number -> group(number, "g" + number + " <img src=x> `code` & 'q' \"r\""))
            .toList();
    Account account = tale.account();
    return Drafting.of(
        SideBySide.of(
            new Reconciliation(
                new Story(
                    new StoryId("s1"),
                    "<h1>Bad</h1> \u202Etitle & “more”",
                    List.of(account.article().id())),
                groups,
                IntStream.range(1, 60)
                    .mapToObj(
                        number ->
                            new Relation.Conflict(
                                new GroupId(number),
                                new GroupId(number + 1),
                                Relation.Kind.NUMBER,
                                "a < b & c > d"))
                    .toList(),
                List.of(),
                List.of(),
                List.of()),
            List.of(account)),
        NOW,
        Optional.empty(),
        Optional.empty());
  }

  private static Group group(int number, String gist) {
    int claim = (number - 1) % 3 + 1;
    String origin =
        List.of("وزارة الدفاع", "Міністерство [оборони](http://evil.example)", "x".repeat(150))
            .get(claim - 1);
    return new Group(
        new GroupId(number),
        gist,
        List.of(new ClaimRef(new ArticleId("a<b>.txt"), new ClaimId(claim))),
        new Origins(List.of(origin), 1, 1, 1, false, List.of()),
        Optional.empty(),
        Optional.empty());
  }
}
