package org.sayso.serve.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What keeps people from using a page. */
public final class Faults {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static final int HEIGHT = 900;

  private Faults() {}

  /** Those of a page by day and by night. */
  static List<String> of(DemoDesk desk, String path) {
    List<String> faults = new ArrayList<>();
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = desk.open(path, 1280, HEIGHT, colours);
      of(page).forEach(fault -> faults.add(path + " " + colours + " " + fault));
      page.context().close();
    }
    return faults;
  }

  /** The widths at which a page hangs over the edge. */
  static List<String> overhang(DemoDesk desk, String path, int... widths) {
    List<String> over = new ArrayList<>();
    for (int width : widths) {
      Page page = desk.open(path, width, HEIGHT, ColorScheme.LIGHT);
      Object more = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (((Number) more).intValue() != 0) {
        over.add(path + " at " + width + " by " + more);
      }
      page.context().close();
    }
    return over;
  }

  /** Serious and critical findings of axe, a line each. */
  public static List<String> of(Page page) {
    List<String> faults = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
      if (GRAVE.contains(rule.getImpact())) {
        rule.getNodes().forEach(node -> faults.add(rule.getId() + ": " + node.getHtml()));
      }
    }
    return faults;
  }
}
