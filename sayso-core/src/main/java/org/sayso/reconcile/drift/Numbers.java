package org.sayso.reconcile.drift;

import java.util.List;
import java.util.Optional;

/**
 * Another figure, bound, unit or thing counted: {@code at least nine} is not {@code nine}, {@code
 * 80 metres from the fall} not {@code 80 metres under the ground}. A figure that is wider than its
 * origin's, {@code more than 300} for 312, is true.
 */
final class Numbers {

  private Numbers() {}

  /** Both wordings, where a figure of the relay is not the origin's. */
  static Optional<String> changed(Saying relay, Saying origin) {
    for (Figure figure : relay.figures()) {
      Optional<Figure> same = counterpart(figure, relay.figures(), origin.figures());
      if (same.isPresent() && isChanged(figure, same.get())) {
        return Optional.of(
            wording(origin, same.get(), figure) + " / " + wording(relay, figure, same.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a figure rose or fell, as figures do from day to day. */
  static boolean isOtherValue(Saying relay, Saying origin) {
    return changed(relay, origin).isPresent()
        && relay.figures().stream()
            .noneMatch(f -> origin.figures().stream().anyMatch(o -> o.least() == f.least()));
  }

  private static Optional<Figure> counterpart(
      Figure figure, List<Figure> figures, List<Figure> others) {
    List<Figure> alike = others.stream().filter(o -> mayCountTheSame(figure, o)).toList();
    Optional<Figure> true_ = alike.stream().filter(o -> !isChanged(figure, o)).findFirst();
    if (true_.isPresent() || alike.isEmpty()) {
      return true_;
    }
    boolean sure = figures.size() == 1 && others.size() == 1;
    return alike.stream()
        .filter(o -> sure || o.isSameValueAs(figure) || isSameThing(figure, o))
        .findFirst();
  }

  /** Things of one name and fate, or one of which only the fate is told. */
  private static boolean isSameThing(Figure a, Figure b) {
    boolean unit = !a.unit().isEmpty() && a.unit().equals(b.unit());
    boolean people =
        (a.sort() == Figure.Sort.PEOPLE || a.unit().equals(a.fate()) || a.unit().isEmpty())
            && (b.sort() == Figure.Sort.PEOPLE || b.unit().equals(b.fate()) || b.unit().isEmpty());
    return a.fate().equals(b.fate()) && (unit || (people && !a.fate().isEmpty()));
  }

  private static boolean mayCountTheSame(Figure a, Figure b) {
    if (a.isMeasure() || b.isMeasure()) {
      return a.sort() == b.sort() || (a.isSameValueAs(b) && a.isMeasure() && b.isMeasure());
    }
    boolean fates = a.fate().isEmpty() || b.fate().isEmpty() || a.fate().equals(b.fate());
    return (fates && !areOfOtherSorts(a, b)) || (a.isSameValueAs(b) && a.least() > 2);
  }

  private static boolean areOfOtherSorts(Figure a, Figure b) {
    return isPlain(a) && isPlain(b) && a.sort() != b.sort();
  }

  private static boolean isPlain(Figure figure) {
    return figure.sort() != Figure.Sort.OTHER && figure.sort() != Figure.Sort.NONE;
  }

  private static boolean isChanged(Figure is, Figure was) {
    boolean place =
        !is.whence().isEmpty() && !was.whence().isEmpty() && !is.whence().equals(was.whence());
    boolean fate = !is.fate().isEmpty() && !was.fate().isEmpty() && !is.fate().equals(was.fate());
    boolean unit =
        is.sort() == Figure.Sort.MONEY
            && was.sort() == Figure.Sort.MONEY
            && !is.unit().equals(was.unit());
    return place
        || fate
        || unit
        || areOfOtherSorts(is, was)
        || boundAdded(is, was)
        || !is.follows(was);
  }

  /** {@code about nine} became {@code at least nine}: more may come, as nobody said. */
  private static boolean boundAdded(Figure is, Figure was) {
    boolean open = Double.isInfinite(is.most()) && is.least() >= was.least();
    boolean most = is.least() == 0 && is.most() <= was.most();
    return was.least() == was.most() && (open || most);
  }

  private static String wording(Saying saying, Figure figure, Figure other) {
    boolean alone =
        figure.isSameValueAs(other) || figure.isMeasure() || !figure.fate().equals(other.fate());
    int end = alone ? Math.min(figure.end() + 3, saying.words().size()) : figure.end();
    return saying.quote(figure.start(), end);
  }
}
