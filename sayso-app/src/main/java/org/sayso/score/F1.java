package org.sayso.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param precision of what the system says, the part that is right
 * @param recall of what the gold says, the part that is found
 * @param f1 their mean
 * @param n how many the gold has, where they can be counted
 */
public record F1(Figure.Rate precision, Figure.Rate recall, Figure.Rate f1, OptionalInt n)
    implements Figure {

  /** Of hits among what the system and the gold have; hits may be shares of a hit. */
  static F1 of(double hits, int system, int gold) {
    return of(
        system == 0 ? 0.0 : hits / system, gold == 0 ? 0.0 : hits / gold, OptionalInt.of(gold));
  }

  /** Of precision and recall themselves; the mean is taken before they are rounded. */
  static F1 of(double p, double r, OptionalInt n) {
    double mean = p + r == 0 ? 0.0 : 2 * p * r / (p + r);
    return new F1(new Figure.Rate(p), new Figure.Rate(r), new Figure.Rate(mean), n);
  }

  @Override
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("p", precision.toJson());
    json.set("r", recall.toJson());
    json.set("f1", f1.toJson());
    n.ifPresent(count -> json.put("n", count));
    return json;
  }
}
