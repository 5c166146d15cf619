package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sayso.reconcile.drift.Figure.Sort;
import org.sayso.text.NumberWords;

/** Finds the counts and measures of a claim; clock times, days and years are none. */
final class Figures {

  private static final double MANY = Double.POSITIVE_INFINITY;

  private static final Map<String, double[]> VAGUE =
      Map.of(
          "dozens", new double[] {24, 200},
          "scores", new double[] {40, 300},
          "hundreds", new double[] {200, 3000},
          "thousands", new double[] {2000, 30_000},
          "millions", new double[] {2e6, 3e7});

  private static final Map<String, Double> SCALES =
      Map.of("million", 1e6, "billion", 1e9, "trillion", 1e12);

  private static final Map<String, Double> SHARES =
      Map.of(
          "half",
          50.0,
          "third",
          100 / 3.0,
          "thirds",
          100 / 3.0,
          "quarter",
          25.0,
          "quarters",
          25.0,
          "fifth",
          20.0,
          "fifths",
          20.0);

  private static final Set<String> OR = Set.of("or", "to", "maybe", "perhaps", "possibly");

  private static final Set<String> NO_COUNT =
      Vocabulary.set(
          "a an one few several many some numerous x first second third fourth fifth sixth seventh"
              + " eighth ninth tenth eleventh twelfth");

  private static final Set<String> MONTHS =
      Vocabulary.set(
          "january february march april may june july august september october november december");

  private static final Set<String> CURRENCY =
      Vocabulary.set("$ € £ euro euros dollar dollars pound pounds crown crowns franc francs");

  private final List<Token> words;
  private final List<Figure> found = new ArrayList<>();

  private Figures(List<Token> words) {
    this.words = words;
  }

  static List<Figure> in(List<Token> words) {
    Figures figures = new Figures(words);
    int i = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, figures.at(i));
    }
    return List.copyOf(figures.found);
  }

  private record Read(double value, int end, boolean share) {}

  /** After the figure that begins here; 0 where none does. */
  private int at(int i) {
    double[] vague = VAGUE.get(form(i));
    if (vague != null) {
      add(vague[0], vague[1], true, i, form(i + 1).equals("of") ? i + 2 : i + 1, i, false);
      return i + 1;
    }
    Optional<Read> first = read(i);
    if (first.isEmpty()) {
      return 0;
    }
    double least = first.get().value;
    double most = least;
    int end = first.get().end;
    boolean between = form(i - 1).equals("between");
    int next = end;
    while (next < end + 2 && (OR.contains(form(next)) || (between && form(next).equals("and")))) {
      next++;
    }
    Optional<Read> second = next > end ? read(next) : Optional.empty();
    if (form(end).equals("or") && form(end + 1).equals("more")) {
      most = MANY;
      end += 2;
    } else if (second.isPresent() && second.get().value > least) {
      most = second.get().value;
      end = second.get().end;
    }
    int start = i;
    boolean about = false;
    Optional<Bound> bound = Optional.empty();
    for (int length = 3; length >= 1 && bound.isEmpty(); length--) {
      bound = Bound.of(forms(i - length, i));
      start = bound.isPresent() ? i - length : i;
    }
    if (bound.isPresent()) {
      switch (bound.get()) {
        case LEAST -> most = MANY;
        case ABOVE -> {
          least = least < 20 ? least + 1 : least;
          most = MANY;
        }
        case MOST -> least = 0;
        case BELOW -> {
          most = most <= 20 ? most - 1 : most;
          least = 0;
        }
        case ABOUT -> about = true;
        case NEARLY -> least = Bound.ALMOST * least;
      }
    }
    add(least, most, about, start, end, i, first.get().share);
    return end;
  }

  private Optional<Read> read(int i) {
    String form = form(i);
    Double part = SHARES.get(form);
    if (part != null) {
      boolean dozen = form.equals("half") && form(i + 1).equals("a");
      if (dozen && form(i + 2).equals("dozen")) {
        return Optional.of(new Read(6, i + 3, false));
      }
      if (dozen && SCALES.containsKey(form(i + 2))) {
        return Optional.of(new Read(SCALES.getOrDefault(form(i + 2), 1.0) / 2, i + 3, false));
      }
      boolean share = form(i + 1).equals("of") || form(i - 1).equals("a");
      return share && !form(i - 1).equals("the")
          ? Optional.of(new Read(part, i + 1, true))
          : Optional.empty();
    }
    boolean article = form.equals("a") && SCALE_WORDS.contains(form(i + 1));
    int end = i + (article ? 1 : 0);
    OptionalDouble small = OptionalDouble.empty();
    StringBuilder number = new StringBuilder();
    while (end < words.size()
        && isNumber(end)
        && (number.length() == 0 || !words.get(end).isFigure())) {
      number.append(number.length() == 0 ? "" : " ").append(form(end));
      end++;
      if (form(end).equals("and")
          && form(end - 1).matches("hundred|thousand")
          && isNumber(end + 1)) {
        end++;
      }
    }
    if (number.length() > 0) {
      small = value(number.toString());
    }
    if (small.isEmpty()) {
      return Optional.empty();
    }
    double value = small.getAsDouble();
    if (SCALES.containsKey(form(end))) {
      value *= SCALES.getOrDefault(form(end), 1.0);
      end++;
    }
    Double times = SHARES.get(form(end));
    if (times != null && form(end).endsWith("s")) {
      return Optional.of(new Read(value * times, end + 1, true));
    }
    return isDayOrYear(i, end, value) ? Optional.empty() : Optional.of(new Read(value, end, false));
  }

  private static final Set<String> SCALE_WORDS = Set.of("dozen", "hundred", "thousand", "million");

  private static OptionalDouble value(String words) {
    if (Character.isDigit(words.charAt(0))) {
      String[] parts = words.split(" ", 2);
      String plain = parts[0].replace(",", "");
      if (plain.indexOf('.') != plain.lastIndexOf('.')) {
        return OptionalDouble.empty();
      }
      double times =
          parts.length < 2 ? 1 : NumberWords.count(parts[1]).map(Double::parseDouble).orElse(1.0);
      return OptionalDouble.of(Double.parseDouble(plain) * times);
    }
    return NumberWords.count(words)
        .filter(count -> !count.equals(NumberWords.VAGUE))
        .map(count -> OptionalDouble.of(Double.parseDouble(count)))
        .orElse(OptionalDouble.empty());
  }

  private boolean isNumber(int i) {
    String form = form(i);
    if (form.isEmpty()) {
      return false;
    }
    if (form.equals("one")) {
      return Fates.of(words, i + 1, i + 2).isPresent() || Units.sort(stem(i + 1)) == Sort.PEOPLE;
    }
    return words.get(i).isFigure()
        ? !form.contains(":")
        : form.equals("million")
            || form.equals("billion")
            || (!NO_COUNT.contains(form)
                && NumberWords.count(form).filter(c -> !c.equals(NumberWords.VAGUE)).isPresent());
  }

  private boolean isDayOrYear(int start, int end, double value) {
    boolean day = value <= 31 && (MONTHS.contains(form(end)) || MONTHS.contains(form(start - 1)));
    boolean year =
        value >= 1800
            && value < 2100
            && form(start).matches("\\d{4}")
            && (MONTHS.contains(form(start - 1))
                || Set.of("in", "since", "of", "until", "by", "from", "before", "after")
                    .contains(form(start - 1)));
    boolean zone = form(end).matches("gmt|utc|am|pm|a\\.m|p\\.m") || form(start).matches("0\\d{3}");
    boolean name = form(start - 1).matches("no|number|article|section|block|route|room");
    return day || year || zone || name;
  }

  private void add(
      double least, double most, boolean about, int start, int end, int figure, boolean share) {
    int unitAt = end;
    while (unitAt < Math.min(words.size(), end + 3) && !isUnit(unitAt)) {
      unitAt++;
    }
    String unit = unitAt < Math.min(words.size(), end + 3) ? stem(unitAt) : "";
    Sort sort = Units.sort(unit);
    boolean percent =
        share
            || form(end).matches("%|percent|percentage")
            || (form(end).equals("per") && form(end + 1).equals("cent"));
    boolean money = CURRENCY.contains(form(figure - 1)) || CURRENCY.contains(form(end));
    if (percent) {
      unit = "%";
      sort = Sort.SHARE;
    } else if (money) {
      unit = CURRENCY.contains(form(end)) ? stem(end) : form(figure - 1);
      sort = Sort.MONEY;
    }
    double factor = Units.factor(unit);
    int last = Units.isMeasure(sort) && unitAt == end ? end + 1 : end;
    found.add(
        new Figure(
            least * factor,
            most * factor,
            about,
            unit,
            sort,
            Fates.around(words, start, end),
            sort == Sort.LENGTH ? Units.whence(words, last) : "",
            start,
            Math.min(last, words.size())));
  }

  private boolean isUnit(int i) {
    return words.get(i).isContent()
        && !words.get(i).isFigure()
        && !isNumber(i)
        && !Units.isBetween(form(i));
  }

  private String form(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).form();
  }

  private String stem(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).stem();
  }

  private String forms(int from, int to) {
    StringBuilder forms = new StringBuilder();
    for (int i = Math.max(0, from); i < to; i++) {
      forms.append(forms.length() == 0 ? "" : " ").append(form(i));
    }
    return from < 0 ? "" : forms.toString();
  }
}
