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

  private final DemoDesk desk;
  private final Path folder;

  public Screens(DemoDesk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  /** All four of one page. */
  public void of(String name, String path) {
    shot(desk.open(path, DESK_WIDTH, HEIGHT, ColorScheme.LIGHT), name + "-light");
    shot(desk.open(path, DESK_WIDTH, HEIGHT, ColorScheme.DARK), name + "-dark");
    shot(desk.open(path, HAND_WIDTH, HEIGHT, ColorScheme.LIGHT), name + "-390");
    Page paper = desk.open(path, PAPER_WIDTH, HEIGHT, ColorScheme.LIGHT);
    paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    shot(paper, name + "-print");
  }

  private void shot(Page page, String name) {
    page.waitForTimeout(200); // cards are set when the faces are there
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
    page.context().close();
  }
}
