package org.sayso.reading.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The report's own words on a page, without what stands around them. First whatever its names call
 * furniture goes ({@link Pruning}), then the container is found ({@link Containers}), then single
 * blocks are dropped ({@link Trimming}). Where so little is left that the names must have lied, the
 * page is read again with its names unheeded.
 */
public final class MainText {

  /** Less telling is a teaser or a cookie notice, not an article: look again with other eyes. */
  private static final int SHORTEST_ARTICLE = 250;

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");

  private final NameRules furniture;
  private final NameRules nothing = new NameRules(List.of());
  private final Containers containers;
  private final Leads leads;
  private final Trimming trimming;

  public MainText() {
    PageRules rules = PageRules.load();
    this.furniture = new NameRules(rules.furniture());
    this.containers = new Containers(rules);
    this.leads = new Leads(rules.lead());
    this.trimming = new Trimming(rules);
  }

  /**
   * The paragraphs, a blank line between two; blank where the page has no words.
   *
   * @param page what is no report is taken out of it
   * @param again gives the page anew, untouched
   * @param articleBody what the page's own data say its report is
   */
  public String of(Document page, Supplier<Document> again, Optional<String> articleBody) {
    String said = articleBody.map(body -> Jsoup.parse(body).wholeText().strip()).orElse("");
    Told told = new Told(said);
    List<Block> strict = blocks(page.body(), furniture, told);
    if (telling(strict) >= SHORTEST_ARTICLE) {
      return Blocks.text(strict);
    }
    List<Block> lenient = blocks(again.get().body(), nothing, told);
    List<Block> best = telling(lenient) > 2 * telling(strict) ? lenient : strict;
    return telling(best) < SHORTEST_ARTICLE && said.length() >= SHORTEST_ARTICLE
        ? LINE_ENDS.matcher(said).replaceAll("\n\n") // the page is painted by its script
        : Blocks.text(best);
  }

  private List<Block> blocks(Element body, NameRules names, Told told) {
    Pruning.prune(body, names, leads);
    List<Block> all = Blocks.of(body);
    List<Element> found = containers.of(body, Prose.of(body, all));
    List<Block> blocks = new ArrayList<>();
    found.forEach(container -> blocks.addAll(Blocks.of(container)));
    if (!told.agrees(blocks) && told.agrees(all)) {
      return trimming.trim(told.within(all));
    }
    List<Block> withLead = new ArrayList<>(leads.before(found.get(0), all));
    withLead.addAll(told.agrees(blocks) ? told.within(blocks) : blocks);
    return trimming.trim(withLead);
  }

  private static int telling(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::prose).sum();
  }
}
