package org.sayso.reconcile.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Forest.Leaf;
import org.sayso.reconcile.compare.Forest.Node;
import org.sayso.reconcile.compare.Forest.Tree;

/**
 * A forest as a text: a line a tree, its label first, each node as its figure and bound before the
 * two below it, each leaf as {@code =} and its value.
 */
public final class ForestFile {

  private ForestFile() {}

  /** The lines of a forest. */
  public static String write(Forest forest) {
    StringBuilder lines = new StringBuilder();
    for (Label label : Label.values()) {
      for (Tree tree : forest.trees().getOrDefault(label, List.of())) {
        lines.append(label.name()).append(write(tree)).append('\n');
      }
    }
    return lines.toString();
  }

  private static String write(Tree tree) {
    if (tree instanceof Node node) {
      return " " + node.figure() + " " + node.bound() + write(node.below()) + write(node.above());
    }
    return " = " + ((Leaf) tree).value();
  }

  /**
   * Loads {@code weights/NAME} from the class path.
   *
   * @throws IllegalStateException if it is not there or faulty
   */
  public static Forest load(String name) {
    String path = "/org/sayso/weights/" + name;
    try (InputStream in = ForestFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no weights at " + path);
      }
      return read(
          name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads what {@link #write(Forest)} wrote.
   *
   * @param name of the file, for messages
   * @throws IllegalStateException if a line is faulty
   */
  static Forest read(String name, Stream<String> lines) {
    Map<Label, List<Tree>> trees = new EnumMap<>(Label.class);
    lines.forEach(
        line -> {
          Iterator<String> words = List.of(line.split(" ", -1)).iterator();
          try {
            Label label = Label.valueOf(words.next());
            trees.computeIfAbsent(label, l -> new ArrayList<>()).add(tree(words));
          } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new IllegalStateException(name + ": no tree: " + line, e);
          }
        });
    return new Forest(trees);
  }

  private static Tree tree(Iterator<String> words) {
    String figure = words.next();
    double value = Double.parseDouble(words.next());
    return figure.equals("=") ? new Leaf(value) : new Node(figure, value, tree(words), tree(words));
  }
}
