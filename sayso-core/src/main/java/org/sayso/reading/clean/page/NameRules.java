package org.sayso.reading.clean.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Looks an element's names up in several rules at once. */
final class NameRules {

  private final Map<String, NameRule> whole = new HashMap<>();
  private final Map<String, NameRule> openings = new HashMap<>();
  private int shortest = Integer.MAX_VALUE;

  /**
   * @param rules where two have one name, the first counts
   */
  NameRules(Collection<NameRule> rules) {
    for (NameRule rule : rules) {
      for (String name : rule.names()) {
        if (name.endsWith("*")) {
          String opening = name.substring(0, name.length() - 1);
          openings.putIfAbsent(opening, rule);
          shortest = Math.min(shortest, opening.length());
        } else {
          whole.putIfAbsent(name, rule);
        }
      }
    }
  }

  NameRules(NameRule rule) {
    this(List.of(rule));
  }

  /** The rule that one of the element's names falls under, if any does. */
  Optional<NameRule> of(Element element) {
    return ElementNames.of(element).stream().flatMap(name -> of(name).stream()).findFirst();
  }

  private Optional<NameRule> of(String name) {
    Optional<NameRule> rule = Optional.ofNullable(whole.get(name));
    for (int length = shortest; rule.isEmpty() && length <= name.length(); length++) {
      rule = Optional.ofNullable(openings.get(name.substring(0, length)));
    }
    return rule;
  }
}
