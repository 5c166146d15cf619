package org.sayso.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** One figure of a score, or a handful that belong together. */
public sealed interface Figure permits Figure.Rate, Figure.Count, Figure.Part, F1, Score {

  /** As {@code score.py --json} writes it. */
  JsonNode toJson();

  /**
   * A number between 0 and 1.
   *
   * @param value rounded to four places
   */
  record Rate(double value) implements Figure {

    /** Rounds as Python does: to the nearest decimal, a true tie to the even one. */
    public Rate {
      value = new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** 0 where there is nothing to have a share of. */
    static Rate of(double part, int whole) {
      return new Rate(whole == 0 ? 0.0 : part / whole);
    }

    @Override
    public JsonNode toJson() {
      BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
      return DecimalNode.valueOf(plain.setScale(Math.max(plain.scale(), 1)));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.4f", value);
    }
  }

  /** How many: {@code 6} reports. */
  record Count(int value) implements Figure {
    @Override
    public JsonNode toJson() {
      return IntNode.valueOf(value);
    }

    @Override
    public String toString() {
      return Integer.toString(value);
    }
  }

  /** So many of so many: {@code 2/17}. */
  record Part(int part, int whole) implements Figure {
    @Override
    public JsonNode toJson() {
      return TextNode.valueOf(toString());
    }

    @Override
    public String toString() {
      return part + "/" + whole;
    }
  }
}
