package org.sayso.reading.clean.page;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes out of a page what its tags and names say is no report: comments, related links, captions.
 * A part that holds much of the page's telling stays, as names lie: there are pages whose report
 * stands in a {@code form}, a {@code widget}, an {@code aside}.
 */
final class Pruning implements NodeFilter {

  private static final Set<String> NEVER = Set.of("html", "body", "h1");

  /** Furniture by its tag stays from here on; furniture by its name says so in its rule. */
  private static final double MOST_BY_TAG = 0.5;

  private final NameRules names;
  private final Leads leads;
  private final Prose prose;

  private Pruning(NameRules names, Leads leads, Prose prose) {
    this.names = names;
    this.leads = leads;
    this.prose = prose;
  }

  static void prune(Element body, NameRules names, Leads leads) {
    Prose prose = Prose.of(body, Blocks.of(body));
    NodeTraversor.filter(new Pruning(names, leads, prose), body);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return node instanceof Element element
            && !NEVER.contains(element.normalName())
            && (Furniture.isMute(element) || isFurniture(element))
        ? FilterResult.REMOVE
        : FilterResult.CONTINUE;
  }

  private boolean isFurniture(Element element) {
    if (Furniture.is(element)) {
      return prose.share(element) < MOST_BY_TAG;
    }
    if (isPost(element) || leads.isNamed(element)) {
      return false;
    }
    Optional<NameRule> rule = names.of(element);
    return rule.isPresent() && prose.share(element) <= rule.get().most();
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }

  /** Blogs' systems write a post's tags and heads among its classes: {@code hentry tag-share}. */
  private static boolean isPost(Element element) {
    return element.hasClass("hentry") || element.hasClass("status-publish");
  }
}
