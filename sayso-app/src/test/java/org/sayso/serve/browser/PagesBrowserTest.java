package org.sayso.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door and the reading view, by eye, by key and by screen reader. */
class PagesBrowserTest {

  private static final String REPORT = "/articles?at=5-daybreak-monitor.txt";

  @SuppressWarnings("NullAway.Init")
  private DemoDesk desk;

  @BeforeEach
  void open() {
    desk = DemoDesk.get();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories", "/add", "/keys", "/jobs/1", "/nothing", REPORT})
  void everybodyCanUseIt(String path) {
    assertEquals(List.of(), Faults.of(desk, path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories", "/add", "/keys", REPORT})
  void nothingHangsOverTheEdge(String path) {
    assertEquals(List.of(), Faults.overhang(desk, path, 390, 800, 1280));
  }

  @Test
  void cardsStandBesideTheirLinesAndNeverOnOneAnother() {
    Page page = desk.open(REPORT);
    Object overlaps =
        page.evaluate(
            "(() => { const r = [...document.querySelectorAll('.card')]"
                + ".map(c => c.getBoundingClientRect()).sort((a, b) => a.top - b.top);"
                + "return r.filter((c, i) => i > 0 && c.top < r[i - 1].bottom).length })()");
    assertEquals(0, ((Number) overlaps).intValue());
    page.context().close();
  }

  @Test
  void keysWalkFromClaimToClaim() {
    Page page = desk.open(REPORT);
    page.keyboard().press("j");
    assertEquals("card-1", focused(page));
    page.keyboard().press("j");
    assertEquals("card-2", focused(page));
    assertTrue(page.locator(".report .lit").count() > 0, "its words are lit");
    page.keyboard().press("k");
    assertEquals("card-1", focused(page));
    page.keyboard().press("Enter");
    assertTrue(page.locator("#card-1 details[open]").count() == 1, "its card is open");
    page.context().close();
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  @Test
  void theKeysAreShownAndLeadOn() {
    Page page = desk.open("/");
    page.keyboard().press("?");
    assertTrue(page.locator("dialog[open]").innerText().contains("go to the stories"));
    page.keyboard().press("Escape");
    assertEquals(0, page.locator("dialog[open]").count());
    page.keyboard().press("/");
    assertEquals("q", focused(page));
    page.keyboard().press("Escape");
    page.keyboard().press("g");
    page.keyboard().press("s");
    page.waitForURL("**/stories");
    page.context().close();
  }

  /** Every key of the script's table stands on the page of keys too. */
  @Test
  void thePageOfKeysTellsTheSame() {
    Page page = desk.open("/keys");
    String told = page.locator("main dl.keys").innerText();
    page.keyboard().press("?");
    assertEquals(told, page.locator("dialog dl.keys").innerText());
    page.context().close();
  }

  @Test
  void aReportIsPastedAndItsClaimsAreThere() {
    Page page = desk.open("/");
    page.fill(
        "#text", "OSTLEY, 6 October 2025 (Corvin) — Police denied that the dam had broken.\n");
    page.click("text=Read it");
    page.waitForSelector(".card");
    assertTrue(page.locator(".card").first().innerText().contains("denies"));
    page.context().close();
  }

  @Test
  void noRequestLeavesTheMachine() {
    List<String> strangers = new ArrayList<>();
    Page page = desk.open("/keys");
    page.onRequest(
        request -> {
          if (!request.url().startsWith(desk.address("/")) && !request.url().startsWith("data:")) {
            strangers.add(request.url());
          }
        });
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    for (String path : List.of("/", "/stories", REPORT, "/add")) {
      page.navigate(desk.address(path));
    }
    assertEquals(List.of(), strangers);
    assertEquals(List.of(), complaints);
    page.context().close();
  }

  @Test
  void aHostileReportDoesNothing() {
    Page page = desk.open("/");
    boolean[] spoke = new boolean[1];
    page.onDialog(
        dialog -> {
          spoke[0] = true;
          dialog.dismiss();
        });
    page.fill(
        "#text",
        "Police said that <script>alert(1)</script> <img src=x onerror=alert(2)> had been found.\n");
    page.click("text=Read it");
    page.waitForSelector(".report");
    assertFalse(spoke[0]);
    assertEquals(0, page.locator(".report script, .report img").count());
    page.context().close();
  }

  /** The desk lays its stories side by side by itself; until then it cannot tell what conflicts. */
  private void laidSideBySide() {
    Page page = desk.open("/");
    for (int i = 0; i < 240 && page.locator("text=Not known of").count() > 0; i++) {
      page.waitForTimeout(500);
      page.reload();
    }
    assertEquals(0, page.locator("text=Not known of").count());
    page.context().close();
  }

  /** Writes docs/screens, for {@code make screens}. */
  @Test
  @EnabledIfSystemProperty(named = "sayso.screens", matches = "true")
  void screens() {
    Path folder = Path.of("..", "docs", "screens");
    Screens screens = new Screens(desk, folder);
    laidSideBySide();
    screens.of("front", "/");
    screens.of("reading", REPORT);
    screens.of("stories", "/stories");
    String story = StoryBrowserTest.story(desk);
    screens.head("story", story);
    screens.head("timeline", story + "/timeline");
    screens.head("brief", story + "/brief");
  }
}
