package org.sayso.reading.clean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** One thing that pages do, one test; every page is invented. */
class MainTextTest {

  private static final MainText MAIN_TEXT = new MainText();

  private static final String FIRST =
      "The largest crane of the port fell into the water at noon on Saturday, and with it a load of"
          + " tinned pears that was bound for the islands, the port authority said.";

  private static final String SECOND =
      "Mayor Ona Lind, who had come to the quay on her bicycle, told the press that nobody had been"
          + " hurt and that the pears would wash ashore before the week was out.";

  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static final String TEXT = FIRST + "\n\n" + SECOND;

  private static String text(String page) {
    return MAIN_TEXT.of(Jsoup.parse(page), () -> Jsoup.parse(page), Optional.empty());
  }

  private static String text(String page, String articleBody) {
    return MAIN_TEXT.of(Jsoup.parse(page), () -> Jsoup.parse(page), Optional.of(articleBody));
  }

  @Test
  void headingsListsAndQuotationsStay() {
    assertEquals(
        TEXT
            + "\n\nWhat is known\n\nIt was built in 1950.\n\nIt could lift much.\n\n“We heard it.”",
        text(
            "<article>"
                + BODY
                + "<h2>What is known</h2><ul><li>It was built in 1950.</li><li>It could lift"
                + " much.</li></ul><blockquote>“We heard it.”</blockquote></article>"));
  }

  @Test
  void captionsShareButtonsAndCommentsGo() {
    assertEquals(
        TEXT,
        text(
            "<article>"
                + BODY
                + "<figure><img><figcaption>The quay on Sunday.</figcaption></figure>"
                + "<div class='share-bar'>Pass it on to all your friends.</div>"
                + "<div class='wp-caption-text'>A crane that stands still.</div></article>"
                + "<section id='comments'><p>I have always said that it would fall.</p></section>"));
  }

  @Test
  void aPartThatHoldsTheReportStaysWhateverItsName() {
    assertEquals(TEXT, text("<div class='widget'><form>" + BODY + "</form></div>"));
  }

  @Test
  void aPostsOwnTagsAreNoFurniture() {
    assertEquals(
        TEXT, text("<div class='post hentry tag-share category-related'>" + BODY + "</div>"));
  }

  @Test
  void aNameOfWhatThePageHasNotIsNoName() {
    assertEquals(TEXT, text("<div class='no-comments has-sidebar'>" + BODY + "</div>"));
  }

  @Test
  void pointersToOtherReportsGo() {
    assertEquals(
        TEXT,
        text(
            "<article><p>"
                + FIRST
                + "</p><p>Read more: Nine cranes that never fell</p><p><a href='/b'>Cats of the"
                + " quay, in thirty pictures</a></p><p>"
                + SECOND
                + "</p><h3>Related articles</h3><ul><li><a href='/a'>Ten bridges that"
                + " stand</a></li></ul></article>"));
  }

  @Test
  void whoSpeaksOfNewslettersIsLeftAlone() {
    String third = "“Read more than one paper,” she told the newsletter Quay Weekly on Sunday.";
    assertEquals(
        TEXT + "\n\n" + third, text("<article>" + BODY + "<p>" + third + "</p></article>"));
  }

  @Test
  void theLeadAboveTheBodyComesFirst() {
    String lead = "Nobody was hurt when it happened, but many islanders will go without pears";
    assertEquals(
        lead + "\n\n" + TEXT,
        text(
            "<main><h1>Crane falls</h1><p class='standfirst'>"
                + lead
                + "</p><p>3 May 2025, 14:20</p><div class='article-body'>"
                + BODY
                + "</div></main>"));
  }

  @Test
  void aDateAloneIsNoPartOfTheReport() {
    assertEquals(
        TEXT, text("<article><p>Updated: 3 May 2025, 14:20 CEST</p>" + BODY + "</article>"));
  }

  @Test
  void anEntrysTimeIs() {
    assertEquals(
        FIRST + "\n\n16:10\n\n" + SECOND,
        text("<article><p>" + FIRST + "</p><p>16:10</p><p>" + SECOND + "</p></article>"));
  }

  @Test
  void withoutAnyMarkTheTellingShowsTheWay() {
    assertEquals(
        TEXT,
        text(
            "<div><div><a href='/'>Home</a> <a href='/s'>Sport</a></div><div><div>"
                + BODY
                + "</div></div></div>"));
  }

  @Test
  void whatThePagesDataTellIsHeldAgainstItsParagraphs() {
    String promise = "Two tickets for the cruise will get you a third.";
    assertEquals(
        TEXT,
        text(
            "<div class='article-body'><p>"
                + FIRST
                + "</p><p>"
                + promise
                + "</p><p>"
                + SECOND
                + "</p></div>",
            FIRST + " " + SECOND));
  }

  @Test
  void dataThatHoldABeginningOnlyAreNotHeeded() {
    assertEquals(TEXT, text("<div class='article-body'>" + BODY + "</div>", FIRST));
  }

  @Test
  void aPagePaintedByItsScriptIsReadFromItsData() {
    assertEquals(TEXT, text("<div id='app'>Loading</div>", FIRST + "\n" + SECOND));
  }

  @Test
  void manyNodesAndDeepOnesTakeNoLongTime() {
    String wide = "<div>" + "<p>It fell, she said.</p><div><a href='/a'>x</a></div>".repeat(20_000);
    String deep = "<div>".repeat(5_000) + BODY + "<p>It fell, she said.</p></div>".repeat(5_000);
    assertTimeout(Duration.ofSeconds(10), () -> assertTrue(text(wide).length() > 20_000));
    assertTimeout(Duration.ofSeconds(10), () -> assertTrue(text(deep).contains(SECOND)));
  }
}
