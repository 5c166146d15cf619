package org.sayso.serve.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.Resting;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.news.ArticleId;
import org.sayso.serve.web.Words;
import org.sayso.story.Derivation;
import org.sayso.text.OneLine;

/**
 * Who rests on whom, drawn: those who rest on nobody stand in the first row, and every other report
 * below all on which it rests.
 *
 * @param nodes the reports that take part
 * @param edges between them
 * @param height of the drawing
 */
public record Lineage(List<Node> nodes, List<Edge> edges, int height) {

  static final Lineage NONE = new Lineage(List.of(), List.of(), 0);

  /** Of every drawing, in its own units. */
  public static final int WIDTH = 900;

  private static final int MOST_IN_A_ROW = 5;
  private static final int NODE = 164;
  private static final int GAP = 20;
  private static final int NODE_HEIGHT = 44;
  private static final int ROW = 104;
  private static final int LETTERS = 22;

  public Lineage {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A report.
   *
   * @param id of the report
   * @param name its outlet, short enough
   * @param day it came out
   * @param x of its left edge
   * @param y of its upper edge
   */
  public record Node(ArticleId id, String name, String day, int x, int y) {
    public int width() {
      return NODE;
    }

    public int height() {
      return NODE_HEIGHT;
    }

    int middle() {
      return x + NODE / 2;
    }
  }

  /**
   * A dependence.
   *
   * @param number from 1, as in the list below the drawing
   * @param resting which
   * @param path of the line
   */
  public record Edge(int number, Resting resting, String path) {

    /** {@code Kestrel Post cites Sorpress}. */
    public String words() {
      return resting.from() + " " + how(resting.edge()) + " " + resting.to();
    }

    public boolean isCertain() {
      return resting.edge().certain();
    }

    public boolean isCommon() {
      return resting.edge().kind() == Derivation.Kind.COMMON;
    }
  }

  /** What an edge says. */
  public static String how(Derivation edge) {
    return switch (edge.kind()) {
      case CITES -> "cites";
      case COPIES -> "takes its wording from";
      case COMMON -> "has an outside text in common with";
    };
  }

  public boolean isEmpty() {
    return edges.isEmpty();
  }

  static Lineage of(SideBySide story) {
    if (story.derivation().isEmpty()) {
      return NONE;
    }
    List<Report> taking = taking(story);
    Map<ArticleId, Integer> layers = layers(taking, story.derivation());
    Map<ArticleId, Node> placed = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    int row = 0;
    int deepest = layers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int layer = 0; layer <= deepest; layer++) {
      List<Report> own = new ArrayList<>();
      for (Report report : taking) {
        if (layers.getOrDefault(report.article().id(), 0) == layer) {
          own.add(report);
        }
      }
      for (int from = 0; from < own.size(); from += MOST_IN_A_ROW) {
        List<Report> line = own.subList(from, Math.min(own.size(), from + MOST_IN_A_ROW));
        int free = WIDTH - line.size() * NODE - (line.size() - 1) * GAP;
        for (int i = 0; i < line.size(); i++) {
          Node node = node(line.get(i), free / 2 + i * (NODE + GAP), row * ROW + 2);
          nodes.add(node);
          placed.put(node.id(), node);
        }
        row++;
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (Resting resting : story.derivation()) {
      Optional<Node> from = Optional.ofNullable(placed.get(resting.edge().from()));
      Optional<Node> to = Optional.ofNullable(placed.get(resting.edge().to()));
      edges.add(
          new Edge(
              edges.size() + 1,
              resting,
              from.isPresent() && to.isPresent() ? path(from.get(), to.get()) : ""));
    }
    return new Lineage(nodes, edges, (row - 1) * ROW + NODE_HEIGHT + 4);
  }

  private static List<Report> taking(SideBySide story) {
    return story.reports().stream()
        .filter(
            report ->
                story.derivation().stream()
                    .map(Resting::edge)
                    .anyMatch(
                        edge ->
                            edge.from().equals(report.article().id())
                                || edge.to().equals(report.article().id())))
        .toList();
  }

  private static Map<ArticleId, Integer> layers(List<Report> reports, List<Resting> resting) {
    Map<ArticleId, Integer> layers = new HashMap<>();
    for (Report report : reports) {
      layer(report.article().id(), resting, layers, new HashSet<>());
    }
    return layers;
  }

  /** One below the lowest on which it rests; what leads back to itself closes a circle. */
  private static int layer(
      ArticleId id, List<Resting> resting, Map<ArticleId, Integer> layers, Set<ArticleId> above) {
    if (layers.containsKey(id) || !above.add(id)) {
      return layers.getOrDefault(id, -1);
    }
    int layer = 0;
    for (Resting one : resting) {
      if (one.edge().kind() != Derivation.Kind.COMMON && one.edge().from().equals(id)) {
        layer = Math.max(layer, layer(one.edge().to(), resting, layers, above) + 1);
      }
    }
    above.remove(id);
    layers.put(id, layer);
    return layer;
  }

  private static Node node(Report report, int x, int y) {
    return new Node(
        report.article().id(),
        OneLine.shortened(report.outlet(), LETTERS),
        report.day().map(Words::day).orElse("no date"),
        x,
        y);
  }

  /** From the lower report up to that on which it rests; beside one another, below both. */
  private static String path(Node from, Node to) {
    if (from.y() == to.y()) {
      int low = from.y() + NODE_HEIGHT;
      return Curve.path(from.middle(), low, 36, to.middle(), low, 36);
    }
    boolean below = from.y() > to.y();
    int start = below ? from.y() : from.y() + NODE_HEIGHT;
    int end = below ? to.y() + NODE_HEIGHT : to.y();
    int bend = below ? -30 : 30;
    return Curve.path(from.middle(), start, bend, to.middle(), end, -bend);
  }
}
