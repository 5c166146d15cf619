package org.sayso.reading.clean.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The opening paragraph that many sites set above the container, under the headline. */
final class Leads {

  /** So many blocks before the container are looked at. */
  private static final int MOST_BLOCKS = 12;

  /** A block's lead name may stand on an element so far around it. */
  private static final int NEAR = 3;

  private static final int SHORTEST_NAMED = 25;

  /** Without a name, a paragraph of this much telling below the headline is a lead. */
  private static final int PARAGRAPH = 60;

  private final NameRules names;

  Leads(NameRule rule) {
    this.names = new NameRules(rule);
  }

  boolean isNamed(Element element) {
    return names.of(element).isPresent();
  }

  /**
   * @param all blocks of the page, in order
   */
  List<Block> before(Element container, List<Block> all) {
    int end = 0;
    while (end < all.size() && !isIn(all.get(end).holder(), container)) {
      end++;
    }
    if (end == all.size()) {
      return List.of();
    }
    List<Block> before = all.subList(Math.max(0, end - MOST_BLOCKS), end);
    int headline = -1;
    for (int i = 0; i < before.size(); i++) {
      headline = isHeadline(before.get(i)) ? i : headline;
    }
    List<Block> leads = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Block block = before.get(i);
      boolean named = block.words().length() > SHORTEST_NAMED && isNamedAround(block);
      boolean told = headline >= 0 && i > headline && block.prose() >= PARAGRAPH;
      if (!isHeadline(block) && !block.isLinks() && (named || told)) {
        leads.add(block);
      }
    }
    return leads;
  }

  private static boolean isHeadline(Block block) {
    return block.tag().equals("h1");
  }

  private boolean isNamedAround(Block block) {
    Element at = block.holder();
    for (int i = 0; i < NEAR && at != null; i++, at = at.parent()) {
      if (isNamed(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Element element, Element container) {
    Element at = element;
    while (at != null && !at.equals(container)) {
      at = at.parent();
    }
    return at != null;
  }
}
