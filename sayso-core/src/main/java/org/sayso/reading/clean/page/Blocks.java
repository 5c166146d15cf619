package org.sayso.reading.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The blocks of an element, in order: a walk without recursion, as pages nest deep. */
final class Blocks implements NodeFilter {

  /** Elements that run on within a line; every other begins a block. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture");

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

  /** Soft hyphens and zero-width characters: hints to a browser. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  private final Element root;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int links;

  private Blocks(Element root) {
    this.root = root;
  }

  /** A {@code br} is a line feed within a block, two of them end it. */
  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.filter(blocks);
    blocks.close(root);
    return blocks.blocks;
  }

  /** The blocks' words, a blank line between two. */
  static String text(List<Block> blocks) {
    return String.join("\n\n", blocks.stream().map(Block::words).toList());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && Furniture.isMute(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      String run = BLANKS.matcher(words.getWholeText()).replaceAll(" ");
      open.append(run);
      linked += links > 0 ? run.length() : 0;
    } else if (node.nameIs("br")) {
      open.append('\n');
    } else if (node.nameIs("a") && node.hasAttr("href")) {
      links++;
    } else if (isBlock(node)) {
      close(around(node));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node.nameIs("a") && node.hasAttr("href")) {
      links--;
    } else if (isBlock(node)) {
      close((Element) node);
    }
    return FilterResult.CONTINUE;
  }

  static boolean isBlock(Node node) {
    return node instanceof Element && !INLINE.contains(node.normalName()) && !node.nameIs("br");
  }

  /** The element that the words before this one stand in. */
  private Element around(Node node) {
    Element at = root;
    if (!node.equals(root) && node.parent() instanceof Element parent) {
      at = parent;
    }
    while (!at.equals(root) && !isBlock(at)) {
      at = Optional.ofNullable(at.parent()).orElse(root);
    }
    return at;
  }

  private void close(Element holder) {
    if (open.isEmpty()) {
      return;
    }
    String visible = INVISIBLE.matcher(open).replaceAll("");
    int letters = Math.max(1, open.length());
    double share = (double) linked / letters;
    open.setLength(0);
    linked = 0;
    List<String> lines = new ArrayList<>();
    for (String line : visible.lines().map(Blocks::tidy).toList()) {
      if (!line.isEmpty()) {
        lines.add(line);
      } else {
        add(holder, lines, share);
      }
    }
    add(holder, lines, share);
  }

  private void add(Element holder, List<String> lines, double share) {
    if (!lines.isEmpty()) {
      String words = String.join("\n", lines);
      blocks.add(new Block(holder, words, (int) Math.round(share * words.length())));
      lines.clear();
    }
  }

  private static String tidy(String line) {
    return BLANKS.matcher(line).replaceAll(" ").strip();
  }
}
