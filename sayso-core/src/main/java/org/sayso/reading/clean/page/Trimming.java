package org.sayso.reading.clean.page;

import java.util.ArrayList;
import java.util.List;

/** Drops blocks that are no part of the report although they stand in its container. */
final class Trimming {

  /** Enough telling to say that a list of links has ended, or that the report has begun. */
  private static final int PARAGRAPH = 60;

  /** A line of no more letters at the very end, without a stop, is an agency's or a writer's. */
  private static final int LONGEST_SIGNATURE = 40;

  private final List<PhraseRule> phrases;
  private final PhraseRule lists;
  private final DateRule dates;

  Trimming(PageRules rules) {
    this.phrases = rules.phrases();
    this.lists = rules.lists();
    this.dates = rules.dates();
  }

  /** The report's own blocks; all of them where none would be left. */
  List<Block> trim(List<Block> blocks) {
    List<Block> kept = new Pass(blocks).kept();
    while (kept.size() > 1 && isLeftOver(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept.isEmpty() ? blocks : kept;
  }

  /** A heading over nothing, a signature. */
  private static boolean isLeftOver(Block last) {
    return last.isHeading()
        || (last.isParagraph()
            && !last.endsSentence()
            && last.words().length() <= LONGEST_SIGNATURE);
  }

  /** One walk over the blocks of one page. */
  private final class Pass {

    private final List<Block> blocks;
    private final boolean pageOfLinks;
    private boolean begun;
    private boolean inList;

    Pass(List<Block> blocks) {
      this.blocks = blocks;
      int all = blocks.stream().mapToInt(block -> block.words().length()).sum();
      int links = blocks.stream().mapToInt(b -> b.isLinks() ? b.words().length() : 0).sum();
      this.pageOfLinks = links * 2 > all;
    }

    List<Block> kept() {
      List<Block> kept = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        if (isReport(i)) {
          kept.add(blocks.get(i));
        }
      }
      return kept;
    }

    private boolean isReport(int i) {
      Block block = blocks.get(i);
      boolean paragraph = block.prose() >= PARAGRAPH;
      begun |= paragraph;
      if (opensList(block)) {
        inList = true;
        return false;
      }
      inList &= !paragraph && !(block.isHeading() && !block.isLinks());
      return !(inList && block.isLinks())
          && !(!begun && dates.matches(block.words()))
          && !isPointer(i)
          && phrases.stream().noneMatch(rule -> rule.matches(block));
    }

    private boolean opensList(Block block) {
      return (block.isHeading() || !block.endsSentence() || block.words().endsWith(":"))
          && lists.matches(block);
    }

    /** A block that is one link, where the page is not all links; a heading over no telling. */
    private boolean isPointer(int i) {
      Block block = blocks.get(i);
      if (block.isHeading()) {
        boolean heads = i + 1 < blocks.size() && blocks.get(i + 1).prose() > 0;
        return block.isLinks() && !heads && !block.tag().equals("h1");
      }
      return !pageOfLinks && block.isAllLinks();
    }
  }
}
