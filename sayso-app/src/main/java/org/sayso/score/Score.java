package org.sayso.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures by name, in the order in which they are told.
 *
 * @param figures the names are those of {@code score.py}
 */
public record Score(Map<String, Figure> figures) implements Figure {

  public Score {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /**
   * The figure of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Figure figure(String name) {
    Figure figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException("no figure '" + name + "' among " + figures.keySet());
    }
    return figure;
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    figures.forEach((name, figure) -> json.set(name, figure.toJson()));
    return json;
  }

  /** A table for people. */
  @Override
  public String toString() {
    return new ScoreTable(this).toString();
  }

  /** Collects figures in order. */
  static final class Builder {

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    Builder put(String name, Figure figure) {
      figures.put(name, figure);
      return this;
    }

    Builder put(String name, int count) {
      return put(name, new Figure.Count(count));
    }

    Score build() {
      return new Score(figures);
    }
  }
}
