package org.sayso.reading.clean.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements that are no part of the telling, wherever they stand. */
final class Furniture {

  /** Hold no words that anybody reads. */
  private static final Set<String> MUTE =
      Set.of(
          "script",
          "style",
          "template",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "link",
          "meta",
          "head",
          "math");

  private static final Set<String> TAGS =
      Set.of("noscript", "form", "nav", "aside", "figcaption", "footer", "dialog", "menu");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  private Furniture() {}

  static boolean isMute(Element element) {
    return MUTE.contains(element.normalName());
  }

  /** By hand, not by selector: that looks up the root each time, and pages nest deep. */
  static boolean is(Element element) {
    return TAGS.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role"))
        || element.attr("style").replace(" ", "").contains("display:none")
        || (element.nameIs("figure") && !holdsTable(element));
  }

  /** Writers' systems wrap tables and listings in figures too. */
  private static boolean holdsTable(Element figure) {
    return figure.children().stream().anyMatch(c -> c.nameIs("table") || c.nameIs("pre"));
  }
}
