package org.sayso.reading.clean.page;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much telling each element holds, itself and all below it; counted in one walk. */
final class Prose {

  private final IdentityHashMap<Element, Integer> letters = new IdentityHashMap<>();
  private final int all;

  private Prose(int all) {
    this.all = all;
  }

  static Prose of(Element root, List<Block> blocks) {
    Prose prose = new Prose(blocks.stream().mapToInt(Block::prose).sum());
    blocks.forEach(block -> prose.letters.merge(block.holder(), block.prose(), Integer::sum));
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            // counted on the way up
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && !node.equals(root) && prose.in(element) > 0) {
              prose.letters.merge((Element) node.parent(), prose.in(element), Integer::sum);
            }
          }
        },
        root);
    return prose;
  }

  int in(Element element) {
    return letters.getOrDefault(element, 0);
  }

  /** Of all the page's telling. */
  double share(Element element) {
    return all == 0 ? 0 : (double) in(element) / all;
  }

  int all() {
    return all;
  }
}
