package org.sayso.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages in a browser that runs no script: forms, links and anchors do it all. */
class NoScriptBrowserTest {

  private static final String REPORT = "/articles?at=5-daybreak-monitor.txt";

  @SuppressWarnings("NullAway.Init")
  private DemoDesk desk;

  @BeforeEach
  void open() {
    desk = DemoDesk.get();
  }

  @Test
  void everyPageIsWhole() {
    String story = StoryBrowserTest.story(desk);
    for (String path :
        List.of(
            "/",
            "/add",
            "/stories",
            story,
            story + "/timeline",
            story + "/brief",
            REPORT,
            "/search?q=ferry",
            "/saved",
            "/speakers?name=Vasque",
            "/review",
            "/claims?of=5-daybreak-monitor.txt/c1",
            "/decisions",
            "/keys")) {
      Page page = desk.openWithoutScript(path);
      assertEquals(1, page.locator("h1").count(), path);
      assertTrue(page.locator("main").innerText().length() > 40, path);
      assertEquals(0, page.locator("[data-waiting]").count(), path);
      page.context().close();
    }
  }

  @Test
  void aReportIsPastedReadAndKept() {
    Page page = desk.openWithoutScript("/");
    page.fill("#text", "Osbert Pryde said that the harbour of Cardew was closed to all ships.\n");
    page.click("text=Read it");
    page.waitForURL("**/read/*");
    assertTrue(page.locator(".card").first().innerText().contains("Pryde"));
    assertTrue(page.locator("form.keep button").isVisible());
    page.context().close();
  }

  @Test
  void aClaimIsCorrectedAndTheCorrectionTakenBack() {
    Page page = desk.openWithoutScript("/claims?of=5-daybreak-monitor.txt/c2");
    String stance = page.locator("select[name=stance]").inputValue();
    String other = stance.equals("denies") ? "asserts" : "denies";
    page.selectOption("select[name=stance]", other);
    page.fill("form.correct [name=who]", "Anna");
    page.click("button[value=changes]");
    page.navigate(desk.address("/claims?of=5-daybreak-monitor.txt/c2"));
    assertEquals(other, page.locator("select[name=stance]").inputValue());
    page.locator("form.undo button").last().click();
    page.navigate(desk.address("/claims?of=5-daybreak-monitor.txt/c2"));
    assertEquals(stance, page.locator("select[name=stance]").inputValue());
    page.context().close();
  }

  @Test
  void aStoryIsShownAsOfAMoment() {
    String story = StoryBrowserTest.story(desk);
    Page page = desk.openWithoutScript(story);
    assertFalse(page.locator(".moment .slide").isVisible(), "the slider needs a script");
    page.locator(".moment summary").click();
    page.fill("#as-of", "2024-03-14T12:00");
    page.click(".moment button");
    page.waitForURL("**as-of=*");
    assertTrue(page.locator("p.as-of").isVisible());
    page.context().close();
  }
}
