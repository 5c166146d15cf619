package org.sayso.serve.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;

/** Pictures of pages: on a desk by day and by night, in the hand, on paper. */
public final class Screens {

  private static final int DESK_WIDTH = 1280;
  private static final int HAND_WIDTH = 390;
  private static final int PAPER_WIDTH = 720;
  private static final int HEIGHT = 900;
  private static final int LONG = 1800;

  private final DemoDesk desk;
  private final Path folder;

  public Screens(DemoDesk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  /** All four of one page, from its head to its foot. */
  public void of(String name, String path) {
    of(name, path, HEIGHT, true);
  }

  /** All four of the head of a page that is many screens long. */
  public void head(String name, String path) {
    of(name, path, LONG, false);
  }

  private void of(String name, String path, int height, boolean whole) {
    shot(desk.open(path, DESK_WIDTH, height, ColorScheme.LIGHT), name + "-light", whole);
    shot(desk.open(path, DESK_WIDTH, height, ColorScheme.DARK), name + "-dark", whole);
    shot(desk.open(path, HAND_WIDTH, height, ColorScheme.LIGHT), name + "-390", whole);
    Page paper = desk.open(path, PAPER_WIDTH, height, ColorScheme.LIGHT);
    paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    shot(paper, name + "-print", whole);
  }

  private void shot(Page page, String name, boolean whole) {
    page.waitForTimeout(200); // cards are set when the faces are there
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(whole));
    page.context().close();
  }
}
