package org.sayso.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search, speakers, review, and the whole of a correction, by eye and by key. */
class CorrectionBrowserTest {

  private static final String REPORT = "/articles?at=5-daybreak-monitor.txt";
  private static final String CLAIM = "/claims?of=5-daybreak-monitor.txt/c1";

  @SuppressWarnings("NullAway.Init")
  private DemoDesk desk;

  @BeforeEach
  void open() {
    desk = DemoDesk.get();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=ferry",
        "/search?q=stance:sings",
        "/saved",
        "/speakers",
        "/speakers?name=Vasque",
        "/review",
        "/decisions",
        CLAIM,
        REPORT
      })
  void everybodyCanUseIt(String path) {
    assertEquals(List.of(), Faults.of(desk, path));
    assertEquals(List.of(), Faults.overhang(desk, path, 390));
  }

  @Test
  void aClaimIsDrawnBySelectingSavedFoundAgainAndTakenBack() {
    Page page = desk.open(REPORT);
    String words =
        String.valueOf(
            page.evaluate(
                "(() => { const run = [...document.querySelectorAll('.report span[data-s]')]"
                    + ".find(s => !s.dataset.c && s.textContent.trim().length > 30).firstChild;"
                    + "const at = run.data.search(/\\S/);"
                    + "getSelection().setBaseAndExtent(run, at, run, at + 25);"
                    + "return run.data.slice(at, at + 25).trim(); })()"));
    page.keyboard().press("3");
    assertEquals(words, page.locator("output[data-of=content]").innerText());
    page.fill("form.draw [name=speaker]", "Nobody at all");
    page.fill("form.draw [name=who]", "Anna");
    page.click("text=Save the claim");
    page.waitForURL("**#card-d*");
    String drawn = page.url().replaceFirst(".*#", "");
    assertTrue(page.locator("#" + drawn).innerText().contains("Nobody at all"));
    page.reload();
    page.locator("#" + drawn).focus();
    page.keyboard().press("u");
    page.waitForFunction("id => !document.getElementById(id)", drawn);
    page.context().close();
  }

  @Test
  void anEdgeMovesByArrowsInTheCard() {
    Page page = desk.open(REPORT);
    page.keyboard().press("j");
    page.keyboard().press("e");
    page.waitForSelector("#card-1 form.correct");
    String before = page.locator("#card-1 [data-part=content] output").innerText();
    page.keyboard().press("ArrowRight");
    String after = page.locator("#card-1 [data-part=content] output").innerText();
    assertTrue(after.length() < before.length(), before + " became " + after);
    assertTrue(before.endsWith(after), before + " became " + after);
    page.context().close();
  }

  @Test
  void theQueueIsWorkedOffByKey() {
    Page page = desk.open("/review");
    String first = page.locator(".hit").first().innerText();
    page.keyboard().press("a");
    page.waitForURL("**item=0");
    assertTrue(!page.locator(".hit").first().innerText().equals(first), "the next one is in hand");
    page.context().close();
  }

  /** Writes docs/screens, for {@code make screens}. */
  @Test
  @EnabledIfSystemProperty(named = "sayso.screens", matches = "true")
  void screens() {
    Screens screens = new Screens(desk, Path.of("..", "docs", "screens"));
    screens.of("search", "/search?q=ferry");
    screens.of("speaker", "/speakers?name=Vasque");
    screens.of("review", "/review");
    screens.of("claim", CLAIM);
  }
}
