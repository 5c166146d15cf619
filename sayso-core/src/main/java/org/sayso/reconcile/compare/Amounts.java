package org.sayso.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sayso.text.NumberWords;
import org.sayso.text.Span;

/** Finds the counts and measures in a content; days and times of day are left to others. */
final class Amounts {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private enum Bound {
    LEAST,
    MOST,
    ABOUT
  }

  /** Words before a figure; the longest that fits counts. */
  private static final Map<String, Bound> BEFORE =
      Map.ofEntries(
          Map.entry("at least", Bound.LEAST),
          Map.entry("no fewer than", Bound.LEAST),
          Map.entry("not fewer than", Bound.LEAST),
          Map.entry("no less than", Bound.LEAST),
          Map.entry("not less than", Bound.LEAST),
          Map.entry("more than", Bound.LEAST),
          Map.entry("over", Bound.LEAST),
          Map.entry("above", Bound.LEAST),
          Map.entry("upwards of", Bound.LEAST),
          Map.entry("in excess of", Bound.LEAST),
          Map.entry("a minimum of", Bound.LEAST),
          Map.entry("at most", Bound.MOST),
          Map.entry("up to", Bound.MOST),
          Map.entry("as many as", Bound.MOST),
          Map.entry("as much as", Bound.MOST),
          Map.entry("no more than", Bound.MOST),
          Map.entry("not more than", Bound.MOST),
          Map.entry("fewer than", Bound.MOST),
          Map.entry("less than", Bound.MOST),
          Map.entry("under", Bound.MOST),
          Map.entry("below", Bound.MOST),
          Map.entry("a maximum of", Bound.MOST),
          Map.entry("about", Bound.ABOUT),
          Map.entry("around", Bound.ABOUT),
          Map.entry("some", Bound.ABOUT),
          Map.entry("roughly", Bound.ABOUT),
          Map.entry("approximately", Bound.ABOUT),
          Map.entry("an estimated", Bound.ABOUT),
          Map.entry("estimated", Bound.ABOUT),
          Map.entry("nearly", Bound.ABOUT),
          Map.entry("almost", Bound.ABOUT),
          Map.entry("close to", Bound.ABOUT),
          Map.entry("just over", Bound.ABOUT),
          Map.entry("just under", Bound.ABOUT));

  private static final Map<String, double[]> VAGUE =
      Map.ofEntries(
          Map.entry("dozens", new double[] {24, 200}),
          Map.entry("scores", new double[] {40, 300}),
          Map.entry("hundreds", new double[] {200, 3000}),
          Map.entry("thousands", new double[] {2000, 30000}),
          Map.entry("millions", new double[] {2e6, 3e7}),
          Map.entry("several", new double[] {3, 12}),
          Map.entry("handful", new double[] {2, 9}));

  private static final Map<String, Double> SCALES =
      Map.of(
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "thousand",
          1e3,
          "hundred",
          100.0,
          "dozen",
          12.0);

  private static final Map<String, Double> FRACTIONS =
      Map.of(
          "half",
          0.5,
          "third",
          1 / 3.0,
          "quarter",
          0.25,
          "fifth",
          0.2,
          "tenth",
          0.1,
          "thirds",
          1 / 3.0,
          "quarters",
          0.25,
          "fifths",
          0.2,
          "tenths",
          0.1);

  private record Measure(String base, double factor) {}

  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          Map.entry("tonne", new Measure("kilogram", 1000)),
          Map.entry("ton", new Measure("kilogram", 1000)),
          Map.entry("kilo", new Measure("kilogram", 1)),
          Map.entry("kg", new Measure("kilogram", 1)),
          Map.entry("gram", new Measure("kilogram", 0.001)),
          Map.entry("pound", new Measure("pound", 1)),
          Map.entry("kilometre", new Measure("metre", 1000)),
          Map.entry("kilometer", new Measure("metre", 1000)),
          Map.entry("km", new Measure("metre", 1000)),
          Map.entry("meter", new Measure("metre", 1)),
          Map.entry("m", new Measure("metre", 1)),
          Map.entry("centimetre", new Measure("metre", 0.01)),
          Map.entry("centimeter", new Measure("metre", 0.01)),
          Map.entry("mile", new Measure("metre", 1609.3)),
          Map.entry("foot", new Measure("metre", 0.3048)),
          Map.entry("hour", new Measure("minute", 60)),
          Map.entry("day", new Measure("minute", 1440)),
          Map.entry("week", new Measure("minute", 10080)),
          Map.entry("second", new Measure("minute", 1 / 60.0)),
          Map.entry("percent", new Measure("%", 1)),
          Map.entry("century", new Measure("year", 100)),
          Map.entry("decade", new Measure("year", 10)));

  private static final Set<String> CURRENCY = Set.of("$", "€", "£", "US$", "#");

  private final Content content;
  private final List<Word> words;

  private final List<Clock> clocks;

  private Amounts(Content content, List<Clock> clocks) {
    this.content = content;
    this.clocks = clocks;
    this.words = content.words();
  }

  static List<Amount> in(Content content, List<Clock> clocks) {
    return new Amounts(content, clocks).find();
  }

  private List<Amount> find() {
    List<Amount> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Read> read = isTime(i) || isLabel(words, i) ? Optional.empty() : at(i);
      if (read.isPresent()) {
        found.add(amount(read.get()));
        i = read.get().end;
      } else {
        none(i).ifPresent(found::add);
        i++;
      }
    }
    return List.copyOf(found);
  }

  private boolean isTime(int i) {
    return clocks.stream().anyMatch(c -> c.words().overlaps(words.get(i).span()))
        || content.times().stream()
            .anyMatch(
                t ->
                    t.span().overlaps(words.get(i).span())
                        && (t.type() == org.sayso.claim.TimeExpression.Type.DATE
                            || t.type() == org.sayso.claim.TimeExpression.Type.TIME));
  }

  /** {@code Hill 12}, {@code unit 2}: a name, and no count. */
  static boolean isLabel(List<Word> words, int i) {
    Word word = words.get(i);
    boolean figures = word.form().matches("\\d{1,4}[a-z]?") || word.form().matches("[IVX]{1,4}");
    return figures
        && i > 0
        && words.get(i - 1).isNoun()
        && (word.is("nummod") || word.is("dep") || word.is("compound"))
        && word.head() == i - 1;
  }

  /** A range of figures and where it stands. */
  private record Read(
      int start, int end, double least, double most, boolean share, boolean about) {}

  private record Figure(int end, double value, boolean share) {}

  private Optional<Read> at(int i) {
    String form = form(i);
    if (VAGUE.containsKey(form)) {
      double[] range = Optional.ofNullable(VAGUE.get(form)).orElseThrow();
      return Optional.of(new Read(i, i + 1, range[0], range[1], false, true));
    }
    if (form.equals("few") && i > 0 && form(i - 1).equals("a")) {
      return Optional.of(new Read(i, i + 1, 2, 9, false, true));
    }
    Optional<Figure> first = figure(i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Figure low = first.get();
    int end = low.end;
    double least = low.value;
    double most = low.value;
    boolean share = low.share;
    boolean range = Set.of("to", "or", "and", "-", "–").contains(form(end));
    boolean between = i > 0 && (form(i - 1).equals("between") || form(i - 1).equals("from"));
    if (range && (!form(end).equals("and") || between)) {
      Optional<Figure> second = figure(end + 1);
      if (second.isPresent() && second.get().value > low.value) {
        most = second.get().value;
        double scale = most >= 1000 * Math.max(1, least) && least < 1000 ? scaleOf(most) : 1;
        least = least * scale;
        end = second.get().end;
      } else if (form(end).equals("or")
          && Set.of("more", "fewer", "less").contains(form(end + 1))) {
        boolean more = form(end + 1).equals("more");
        least = more ? least : 0;
        most = more ? INFINITE : most;
        end += 2;
      }
    } else if (form(end).equals("in") || (form(end).equals("out") && form(end + 1).equals("of"))) {
      Optional<Figure> whole = figure(form(end).equals("in") ? end + 1 : end + 2);
      if (whole.isPresent() && whole.get().value > low.value && low.value <= 10) {
        least = most = 100 * low.value / whole.get().value;
        share = true;
        end = whole.get().end;
      }
    }
    Optional<Bound> bound = bound(between ? i - 1 : i);
    boolean about = bound.equals(Optional.of(Bound.ABOUT));
    if (bound.equals(Optional.of(Bound.LEAST))) {
      most = INFINITE;
    } else if (bound.equals(Optional.of(Bound.MOST))) {
      least = 0;
    }
    return Optional.of(new Read(i, end, least, most, share, about));
  }

  private static double scaleOf(double value) {
    return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
  }

  private Optional<Bound> bound(int i) {
    for (int length = 3; length >= 1; length--) {
      if (i >= length) {
        Bound bound = BEFORE.get(forms(i - length, i));
        if (bound != null) {
          return Optional.of(bound);
        }
      }
    }
    boolean around = i > 0 && Set.of("a", "the").contains(form(i - 1));
    return around && i > 1 ? bound(i - 1) : Optional.empty();
  }

  private Optional<Figure> figure(int i) {
    if (i >= words.size()) {
      return Optional.empty();
    }
    if (Set.of("a", "an").contains(form(i))) {
      boolean counts = SCALES.containsKey(form(i + 1)) || FRACTIONS.containsKey(form(i + 1));
      return counts ? figure(i + 1) : Optional.empty();
    }
    if (FRACTIONS.containsKey(form(i)) && !isOrdinalUse(i)) {
      return Optional.of(fraction(i, 1));
    }
    OptionalDouble plain = plain(i);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    double value = plain.getAsDouble();
    int end = i + 1;
    if (FRACTIONS.containsKey(form(end)) && form(end).endsWith("s")) {
      return Optional.of(fraction(end, value));
    }
    while (end < words.size()) {
      Double scale = SCALES.get(form(end));
      OptionalDouble more = scale == null ? smaller(end, value) : OptionalDouble.empty();
      if (scale != null) {
        value *= scale;
      } else if (more.isPresent()) {
        value += more.getAsDouble();
        end += form(end).equals("and") ? 1 : 0;
      } else {
        break;
      }
      end++;
    }
    return Optional.of(new Figure(end, value, false));
  }

  /** {@code two hundred and six}: what goes on is smaller than what stands. */
  private OptionalDouble smaller(int at, double value) {
    int next = form(at).equals("and") ? at + 1 : at;
    OptionalDouble more =
        value >= 100
                && next < words.size()
                && !Character.isDigit(form(next).isEmpty() ? 'x' : form(next).charAt(0))
            ? plain(next)
            : OptionalDouble.empty();
    return more.isPresent() && more.getAsDouble() < 100 && value % 100 == 0
        ? more
        : OptionalDouble.empty();
  }

  private Figure fraction(int at, double times) {
    double part = times * Optional.ofNullable(FRACTIONS.get(form(at))).orElse(0.0);
    int next = at + 1;
    next += form(next).equals("of") ? 1 : 0;
    next += Set.of("a", "an").contains(form(next)) ? 1 : 0;
    Double scale = next > at + 1 ? SCALES.get(form(next)) : null;
    return scale != null
        ? new Figure(next + 1, part * scale, false)
        : new Figure(at + 1, 100 * part, true);
  }

  /** {@code the third man}, {@code first half}: no fractions. */
  private boolean isOrdinalUse(int i) {
    if (form(i).equals("half")) {
      return i > 0 && Set.of("first", "second", "other").contains(form(i - 1));
    }
    boolean article = i > 0 && Set.of("a", "one").contains(form(i - 1));
    return !article
        || (!Set.of("of", "less", "more").contains(form(i + 1)) && words.get(i).isAdjective());
  }

  private OptionalDouble plain(int i) {
    String form = form(i);
    if (form.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (SCALES.containsKey(form)) {
      return OptionalDouble.of(Optional.ofNullable(SCALES.get(form)).orElseThrow());
    }
    if (form.matches("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?")) {
      return OptionalDouble.of(Double.parseDouble(form.replace(",", "")));
    }
    boolean article = form.equals("a") || form.equals("an");
    boolean ordinal =
        !words.get(i).isNumber()
            && (form.endsWith("th") || Set.of("first", "second", "third").contains(form));
    boolean pronoun = form.equals("one") && !words.get(i).is("nummod");
    if (article
        || ordinal
        || pronoun
        || !Character.isLetter(form.charAt(0))
        || Set.of("some", "many", "few", "numerous", "x").contains(form)) {
      return OptionalDouble.empty();
    }
    return NumberWords.count(form)
        .filter(count -> count.matches("[\\d.]+"))
        .map(count -> OptionalDouble.of(Double.parseDouble(count)))
        .orElse(OptionalDouble.empty());
  }

  private Amount amount(Read read) {
    Span span =
        new Span(words.get(read.start).span().start(), words.get(read.end - 1).span().end());
    boolean money = read.start > 0 && CURRENCY.contains(words.get(read.start - 1).form());
    String next = form(read.end);
    boolean percent =
        read.share
            || next.equals("%")
            || next.equals("percent")
            || (next.equals("per") && form(read.end + 1).equals("cent"));
    Optional<Word> of = counted(read, percent);
    String unit = percent ? "%" : money ? "$" : of.map(Word::lemma).orElse("");
    Measure measure = Optional.ofNullable(MEASURES.get(unit)).orElse(new Measure(unit, 1));
    return new Amount(
        read.least * measure.factor,
        read.most * measure.factor,
        measure.base,
        of,
        span,
        read.about);
  }

  private Optional<Word> counted(Read read, boolean percent) {
    for (int i = read.start; i < read.end; i++) {
      Word word = words.get(i);
      if (word.is("nummod") && word.head() >= 0 && word.head() >= read.end) {
        return Optional.of(words.get(word.head())).filter(h -> h.isNoun() && !percent);
      }
    }
    int i = read.end;
    i += form(i).equals("%") || form(i).equals("percent") ? 1 : 0;
    i += form(i).equals("of") ? 1 : 0;
    for (; i < Math.min(words.size(), read.end + 5); i++) {
      Word word = words.get(i);
      if (word.isNoun()) {
        return Optional.of(word);
      }
      boolean within =
          word.isAdjective()
              || word.tag().endsWith("DT")
              || word.tag().equals("PRP$")
              || word.isNumber()
              || (word.tag().equals("VBN") && word.is("amod"));
      if (!within) {
        break;
      }
    }
    return Optional.empty();
  }

  /** {@code nobody}, {@code no house}: a count of none. */
  private Optional<Amount> none(int i) {
    Word word = words.get(i);
    if (Set.of("nobody", "none", "no-one").contains(word.lemma())) {
      return Optional.of(
          new Amount(
              0,
              0,
              word.lemma().equals("nobody") ? "people" : "",
              Optional.empty(),
              word.span(),
              false));
    }
    if (word.lemma().equals("no") && word.is("det") && word.head() >= 0) {
      Word of = words.get(word.head());
      return of.tag().equals("NNS")
          ? Optional.of(new Amount(0, 0, of.lemma(), Optional.of(of), word.span(), false))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private String form(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).form().toLowerCase(Locale.ROOT);
  }

  private String forms(int from, int to) {
    StringBuilder forms = new StringBuilder();
    for (int i = from; i < to; i++) {
      forms.append(i > from ? " " : "").append(form(i));
    }
    return forms.toString();
  }
}
