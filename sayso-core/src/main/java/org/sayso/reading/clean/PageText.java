package org.sayso.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element, paragraph by paragraph. */
final class PageText implements NodeVisitor {

  /** Elements that run on within a line; every other begins a paragraph. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture");

  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

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
    element.traverse(text);
    text.close();
    return String.join("\n\n", text.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (!isSilent(node)) {
        open.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
      }
    } else if (node.nameIs("br")) {
      open.append('\n');
    } else if (isBlock(node)) {
      close();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBlock(node)) {
      close();
    }
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element && !INLINE.contains(node.normalName()) && !node.nameIs("br");
  }

  private static boolean isSilent(Node node) {
    Node parent = node.parent();
    return parent != null && SILENT.contains(parent.normalName());
  }

  private void close() {
    String visible = INVISIBLE.matcher(open).replaceAll("");
    open.setLength(0);
    for (String paragraph : visible.split(" *\n(?: *\n)+", -1)) {
      String lines =
          paragraph
              .lines()
              .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
      if (!lines.isEmpty()) {
        paragraphs.add(lines);
      }
    }
  }
}
