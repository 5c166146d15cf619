package org.sayso.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well articles were cut out of their pages: snippets that must be kept, and others that must
 * not.
 */
final class PageScore {

  private PageScore() {}

  /**
   * Scores cleaned pages.
   *
   * @param pages lines with {@code html}, {@code with} and {@code without}
   * @param system what was read, ids naming the page's file
   */
  static Score of(List<Row> pages, Map<String, SystemReport> system, Faults faults) {
    Map<String, String> texts = new HashMap<>();
    system.forEach((id, report) -> texts.put(fileName(id), flat(report.text())));
    int kept = 0;
    int lost = 0;
    int leaked = 0;
    int shut = 0;
    for (Row page : pages) {
      String html = page.text("html");
      String text = texts.getOrDefault(fileName(html), "");
      for (String snippet : page.texts("with")) {
        if (text.contains(flat(snippet))) {
          kept++;
        } else {
          lost++;
          faults.add("lost", html, "", snippet);
        }
      }
      for (String snippet : page.texts("without")) {
        if (text.contains(flat(snippet))) {
          leaked++;
          faults.add("leaked", html, "", snippet);
        } else {
          shut++;
        }
      }
    }
    F1 f1 = F1.of(kept, kept + leaked, kept + lost);
    return new Score.Builder()
        .put("p", f1.precision())
        .put("r", f1.recall())
        .put("f1", f1.f1())
        .put("n", kept + lost)
        .put("accuracy", Figure.Rate.of(kept + shut, kept + lost + leaked + shut))
        .build();
  }

  private static String flat(String text) {
    return Blanks.RUN.matcher(text).replaceAll(" ");
  }

  private static String fileName(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }
}
