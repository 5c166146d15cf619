package org.sayso.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A story side by side and in time, by eye, by key and by screen reader. */
class StoryBrowserTest {

  private static final double PATIENCE = 180_000;

  @SuppressWarnings("NullAway.Init")
  private DemoDesk desk;

  private String story = "";

  @BeforeEach
  void open() {
    desk = DemoDesk.get();
    story = story(desk);
  }

  /** The address of the ferry's story, once it is laid side by side. */
  static String story(DemoDesk desk) {
    Page page = desk.open("/stories?words=ferry");
    String address = page.locator(".stories a.title").first().getAttribute("href");
    page.navigate(desk.address(address));
    page.waitForSelector(
        "#accounts", new Page.WaitForSelectorOptions().setTimeout(PATIENCE)); // the page waits too
    page.context().close();
    return address;
  }

  @Test
  void everybodyCanUseIt() {
    for (String path : List.of(story, story + "/timeline", story + "/brief")) {
      assertEquals(List.of(), Faults.of(desk, path));
      assertEquals(List.of(), Faults.overhang(desk, path, 390));
      Page hand = desk.open(path, 390, 900, ColorScheme.LIGHT);
      assertEquals(List.of(), Faults.of(hand), path + " in the hand");
      hand.context().close();
    }
  }

  @Test
  void keysWalkRowsAndColumnsAndOpenCells() {
    Page page = desk.open(story);
    page.keyboard().press("l");
    page.keyboard().press("l");
    page.keyboard().press("j");
    Locator cell = page.locator("td:focus");
    assertEquals(1, cell.count(), "the next row, in the same column");
    page.keyboard().press("k");
    page.keyboard().press("Enter");
    assertTrue(page.locator("td:focus details[open] blockquote mark").count() > 0);
    page.keyboard().press("Enter");
    assertEquals(0, page.locator("td:focus details[open]").count());
    page.keyboard().press("c");
    assertEquals(1, page.locator("[data-conflict]:focus").count());
    page.context().close();
  }

  @Test
  void theSliderTakesThePageBackAndForth() {
    Page page = desk.open(story);
    String now = page.locator("#story-head .lead").innerText();
    page.keyboard().press("[");
    page.waitForURL(
        address -> address.contains("as-of="), new Page.WaitForURLOptions().setTimeout(PATIENCE));
    assertTrue(page.locator("p.as-of").isVisible(), "the bar says as of when");
    String then = page.locator("#story-head .lead").innerText();
    assertFalse(now.equals(then), then);
    assertTrue(page.locator(".head nav a").first().getAttribute("href").contains("as-of="));
    page.keyboard().press("]");
    page.waitForURL(
        address -> !address.contains("as-of="), new Page.WaitForURLOptions().setTimeout(PATIENCE));
    assertEquals(now, page.locator("#story-head .lead").innerText());
    assertEquals(0, page.locator("p.as-of").count());
    page.context().close();
  }

  @Test
  void theTimelineIsZoomedByKeyAndItsMarksLeadToItsTable() {
    Page page = desk.open(story);
    page.keyboard().press("t");
    page.waitForURL("**/timeline");
    page.keyboard().press("+");
    page.waitForURL("**/timeline?from=*");
    assertTrue(page.locator("svg.time a.bar").count() > 0);
    String row = page.locator("svg.time a.bar").first().getAttribute("href");
    assertEquals(1, page.locator("tr" + row).count());
    page.context().close();
  }

  @Test
  void storiesAreFilteredWhileOneWrites() {
    Page page = desk.open("/stories");
    int all = page.locator(".stories .item:visible").count();
    page.fill("#words", "ferry");
    assertEquals(1, page.locator(".stories .item:visible").count());
    assertEquals("1 story", page.locator("[data-count]").innerText());
    page.fill("#words", "");
    assertEquals(all, page.locator(".stories .item:visible").count());
    page.context().close();
  }

  @Test
  void draggingAcrossTheTimelineShowsWhatLiesBetween() {
    Page page = desk.open(story + "/timeline");
    Locator drawing = page.locator("svg.time");
    drawing.evaluate("svg => svg.scrollIntoView({ block: 'end' })");
    BoundingBox box = drawing.boundingBox();
    double low = box.y + box.height - 12; // below all marks
    page.mouse().move(box.x + box.width * 0.4, low);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.6, low);
    assertEquals(1, page.locator("svg.time .dragged").count());
    page.mouse().up();
    page.waitForURL("**/timeline?from=*");
    assertEquals(0, page.locator("svg.time .dragged").count());
    Object hours =
        page.evaluate(
            "(() => { const q = new URL(location).searchParams;"
                + "return (Date.parse(q.get('to')) - Date.parse(q.get('from'))) / 3.6e6 })()");
    assertTrue(((Number) hours).doubleValue() > 0, hours + " hours");
    page.context().close();
  }

  @Test
  void theBriefingCitesWordsThatStandInIt() {
    Page page = desk.open(story);
    page.click("[data-brief]");
    page.waitForURL("**/brief");
    Locator cite = page.locator(".question .cites a").first();
    String source = cite.getAttribute("href");
    assertEquals(1, page.locator("li" + source).count(), source);
    assertTrue(page.locator("li" + source + " a").getAttribute("href").contains("/articles?at="));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertFalse(page.locator(".by-hand").isVisible());
    assertFalse(page.locator(".head nav").isVisible());
    page.context().close();
  }

  @Test
  void twoClaimsAreMergedInTheStoryAndPartedAgain() {
    Page page = desk.open(story);
    Locator groups = page.locator(".told > li");
    int before = groups.count();
    page.locator(".told > li .pick").first().evaluate("link => link.click()");
    page.waitForURL("**?claim=*");
    String one = page.locator(".regrouping [name=on]").first().inputValue();
    assertTrue(one.contains("/c"), one);
    String other =
        String.valueOf(
            page.evaluate(
                "one => { const refs = [...document.querySelectorAll('.told > li')].map(li =>"
                    + " [...li.querySelectorAll('.pick')].map(a =>"
                    + " new URL(a.href).searchParams.get('claim')));"
                    + " return refs.find(r => r.length > 0 && !r.includes(one))[0] }",
                one));
    page.fill(".regrouping [name=value] >> nth=0", other);
    page.fill(".regrouping [name=who] >> nth=0", "Anna");
    page.click(".regrouping button[value=same_claim]");
    page.waitForURL(url -> !url.contains("claim="));
    page.waitForSelector("#accounts", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    assertTrue(together(page, one, other), one + " and " + other + " are of one group");
    page.navigate(desk.address("/decisions"));
    page.locator("form.undo button").first().click();
    page.waitForURL("**/decisions");
    page.navigate(desk.address(story));
    page.waitForSelector("#accounts", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    assertFalse(together(page, one, other), "taken back");
    assertEquals(before, groups.count());
    page.context().close();
  }

  private static boolean together(Page page, String one, String other) {
    Object found =
        page.evaluate(
            "both => [...document.querySelectorAll('.told > li')].some(li => { const refs ="
                + " [...li.querySelectorAll('.pick')].map(a =>"
                + " new URL(a.href).searchParams.get('claim'));"
                + " return both.every(b => refs.includes(b)) })",
            List.of(one, other));
    return Boolean.TRUE.equals(found);
  }

  @Test
  void aCardTellsWhoTellsTheSameAndWhatStandsAgainstIt() {
    Page page = desk.open(story);
    String report = page.locator(".reports a.title").first().getAttribute("href");
    page.navigate(desk.address(report));
    page.waitForSelector(".card .company", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    String there = page.locator(".card .company .opposite a").first().getAttribute("href");
    assertTrue(there.startsWith(story + "#g"), there);
    page.navigate(desk.address(there));
    assertTrue(page.locator(there.substring(there.indexOf('#'))).isVisible(), there);
    page.context().close();
  }

  @Test
  void theFrontPageTellsWhatConflicts() {
    Page page = desk.open("/");
    assertTrue(page.locator(".contested li[data-look]").count() > 0);
    assertEquals(0, page.locator(".fresh").count(), "at the first look nothing is called new");
    page.evaluate("localStorage.setItem('sayso-looked-at', '[]')");
    page.reload();
    assertTrue(page.locator(".contested .fresh").count() > 0, "nothing of it was looked at");
    page.reload();
    assertEquals(0, page.locator(".fresh").count(), "now it was");
    page.context().close();
  }

  @Test
  void aSpeakerIsToldOfThoseWhomItContradicts() {
    Page page = desk.open("/speakers?name=Vasque");
    assertTrue(page.locator("section[aria-labelledby=against] .pairs li").count() > 0);
    page.context().close();
  }
}
