package org.sayso.serve.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What keeps people from using a page. */
public final class Faults {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Faults() {}

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
