package org.sayso.reading.clean.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Finds the elements that hold the report's paragraphs. What a page marks is asked first, the
 * narrowest mark before the wider ones: {@code itemprop=articleBody}, then names of bodies, then
 * {@code article}, {@code main}, names of wholes. A mark counts only where enough of the page's
 * telling stands under it; where none does, the telling itself shows the way.
 */
final class Containers {

  /** Marked elements with less of the page's telling are teasers. */
  private static final double ENOUGH = 0.3;

  /** The one element that holds so much of what is marked is the report, the others are not. */
  private static final double ONE_OF_MANY = 0.8;

  /** Marks within a marked element are narrower, if they hold so much of it. */
  private static final double NARROWER = 0.7;

  /** As long as one child has so much of its parent's telling, the parent only wraps it. */
  private static final double WRAPPED = 0.8;

  private final List<Predicate<Element>> marks;

  Containers(PageRules rules) {
    NameRules body = new NameRules(rules.body());
    NameRules whole = new NameRules(rules.whole());
    this.marks =
        List.of(
            element -> element.attr("itemprop").equalsIgnoreCase("articleBody"),
            element -> body.of(element).isPresent(),
            element -> element.nameIs("article") || element.attr("role").equals("article"),
            element -> element.nameIs("main") || element.attr("role").equals("main"),
            element -> whole.of(element).isPresent());
  }

  /** Never empty; in the order of the page, none within another. */
  List<Element> of(Element root, Prose prose) {
    return marks.stream()
        .flatMap(mark -> marked(root, prose, mark).stream())
        .findFirst()
        .orElseGet(() -> List.of(densest(root, prose)));
  }

  private static Optional<List<Element>> marked(
      Element root, Prose prose, Predicate<Element> mark) {
    List<Element> found = outermost(root, mark);
    double share = share(found, prose);
    if (found.isEmpty() || share < ENOUGH) {
      return Optional.empty();
    }
    Element best = found.stream().max(Comparator.comparingInt(prose::in)).orElseThrow();
    if (prose.share(best) < ONE_OF_MANY * share) {
      return Optional.of(found);
    }
    List<Element> inner =
        best.children().stream().flatMap(child -> outermost(child, mark).stream()).toList();
    return Optional.of(
        !inner.isEmpty() && share(inner, prose) >= NARROWER * share ? inner : List.of(best));
  }

  private static double share(List<Element> elements, Prose prose) {
    return elements.stream().mapToDouble(prose::share).sum();
  }

  private static List<Element> outermost(Element root, Predicate<Element> mark) {
    List<Element> found = new ArrayList<>();
    root.filter(
        (Node node, int depth) -> {
          if (node instanceof Element element
              && !element.nameIs("body")
              && Blocks.isBlock(element)
              && mark.test(element)) {
            found.add(element);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
    return found;
  }

  /** Down from the root, as long as one child holds nearly all. */
  private static Element densest(Element root, Prose prose) {
    Element at = root;
    Optional<Element> inner = Optional.of(root);
    while (inner.isPresent()) {
      at = inner.get();
      int enough = (int) Math.ceil(WRAPPED * Math.max(1, prose.in(at)));
      inner =
          at.children().stream()
              .filter(child -> Blocks.isBlock(child) && prose.in(child) >= enough)
              .findFirst();
    }
    return at;
  }
}
