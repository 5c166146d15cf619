package org.sayso.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an element, paragraph by paragraph. */
final class PageText implements NodeFilter {

  /** Elements that run on within a line; every other begins a paragraph. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture");

  /** What is no part of the telling, wherever it stands. */
  private static final Set<String> FURNITURE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "button",
          "select",
          "textarea",
          "iframe",
          "object",
          "svg",
          "figure",
          "figcaption",
          "footer");

  private static final Set<String> FURNITURE_ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo");

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

  /** Soft hyphens and zero-width characters: hints to a browser. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private PageText() {}

  /** The paragraphs, a blank line between two; a {@code br} is a line feed, two are a paragraph. */
  static String of(Element element) {
    PageText text = new PageText();
    element.filter(text);
    text.close();
    return String.join("\n\n", text.paragraphs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && isFurniture(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      open.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
    } else if (node.nameIs("br")) {
      open.append('\n');
    } else if (isBlock(node)) {
      close();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (isBlock(node)) {
      close();
    }
    return FilterResult.CONTINUE;
  }

  /** By hand, not by selector: that looks up the root each time, and pages nest deep. */
  private static boolean isFurniture(Element element) {
    return FURNITURE.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || FURNITURE_ROLES.contains(element.attr("role"));
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element && !INLINE.contains(node.normalName()) && !node.nameIs("br");
  }

  private void close() {
    String visible = INVISIBLE.matcher(open).replaceAll("");
    open.setLength(0);
    List<String> lines = new ArrayList<>();
    for (String line : visible.lines().map(PageText::tidy).toList()) {
      if (!line.isEmpty()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        paragraphs.add(String.join("\n", lines));
        lines.clear();
      }
    }
    if (!lines.isEmpty()) {
      paragraphs.add(String.join("\n", lines));
    }
  }

  private static String tidy(String line) {
    return BLANKS.matcher(line).replaceAll(" ").strip();
  }
}
