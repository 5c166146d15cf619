package org.sayso.reconcile.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Origins;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;
import org.sayso.story.StoryId;
import org.sayso.text.Span;
import org.sayso.text.Spans;

class SupersedingTest {

  private final List<Account> accounts = new ArrayList<>();

  /** A report of one claim. */
  private void says(String day, String who, String content) {
    ArticleId id = new ArticleId("r" + (accounts.size() + 1));
    Outlet outlet = new Outlet("Outlet " + id);
    Article article =
        new Article(
            id,
            outlet,
            Optional.empty(),
            Optional.of(Publication.on(LocalDate.parse(day))),
            "",
            "en",
            content,
            List.of());
    Claim claim =
        new Claim(
            new ClaimId(1),
            new Attribution(
                Spans.NONE,
                Spans.NONE,
                Spans.of(new Span(0, content.length())),
                Quotation.INDIRECT,
                new RuleId("by-hand")),
            Stance.ASSERTS,
            false,
            new ProvenanceChain(
                List.of(new Speaker.Organisation(who, Optional.empty())), List.of(), outlet),
            Optional.empty(),
            Optional.empty());
    accounts.add(new Account(article, List.of(claim), List.of(), List.of()));
  }

  /** Each claim a group of its own. */
  private List<Superseded> find(Relation.Compatible... compatible) {
    List<Group> groups =
        IntStream.range(0, accounts.size())
            .mapToObj(
                i ->
                    new Group(
                        new GroupId(i + 1),
                        "…",
                        List.of(new ClaimRef(accounts.get(i).article().id(), new ClaimId(1))),
                        new Origins(List.of("x"), 1, 1, 1, false, List.of()),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    Story story =
        new Story(new StoryId("s1"), "", accounts.stream().map(a -> a.article().id()).toList());
    return Superseding.in(
        new Reconciliation(story, groups, List.of(), List.of(compatible), List.of(), List.of()),
        accounts);
  }

  private static final String NINE = "nine people died in the ferry accident off Cardew";
  private static final String TEN = "ten people died in the ferry accident off Cardew";

  @Test
  void aLaterFigureOfTheSameOffice() {
    says("2025-10-06", "Coast Guard", NINE);
    says("2025-10-07", "Coast Guard", TEN);
    assertEquals(
        List.of(
            new Superseded(
                new GroupId(1), "Coast Guard", new GroupId(2), LocalDate.of(2025, 10, 7))),
        find());
  }

  @Test
  void theLatestWordIsTold() {
    says("2025-10-06", "Coast Guard", NINE);
    says("2025-10-08", "Coast Guard", NINE.replace("nine", "eleven"));
    says("2025-10-07", "Coast Guard", TEN);
    List<Superseded> found = find();
    assertEquals(
        List.of(new GroupId(2), new GroupId(2)), found.stream().map(Superseded::by).toList());
  }

  @Test
  void anotherOfficeSupersedesNothing() {
    says("2025-10-06", "Coast Guard", NINE);
    says("2025-10-07", "Seafarers' Union", TEN);
    assertEquals(List.of(), find());
  }

  @Test
  void twoFiguresOfOneDayStandSideBySide() {
    says("2025-10-06", "Coast Guard", NINE);
    says("2025-10-06", "Coast Guard", TEN);
    assertEquals(List.of(), find());
  }

  @Test
  void anotherQuestionIsNoLaterWord() {
    says("2025-10-06", "Coast Guard", NINE);
    says("2025-10-07", "Coast Guard", "thirty people were hurt in the ferry accident off Cardew");
    assertEquals(List.of(), find());
  }

  @Test
  void whatIsToldToBeAnUpdateIsOne() {
    says("2025-10-06", "Coast Guard", "the toll stood at nine");
    says("2025-10-07", "Coast Guard", "the dead are ten");
    says("2025-10-07", "Coast Guard", "the search is over");
    List<Superseded> found =
        find(
            new Relation.Compatible(new GroupId(2), new GroupId(1), "an update: Monday / Tuesday"),
            new Relation.Compatible(new GroupId(1), new GroupId(3), "another question"));
    assertEquals(1, found.size());
    assertEquals(new GroupId(2), found.get(0).by());
  }
}
