package org.sayso.reconcile.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.text.Spans;

/** Figures that changed from one telling to the other. */
final class Figures {

  private Figures() {}

  static List<Difference> between(Told before, Told after) {
    List<Quantity> was = new ArrayList<>(before.quantities().found());
    List<Quantity> is = new ArrayList<>();
    for (Quantity figure : after.quantities().found()) {
      if (!take(was, q -> q.isSameFigureAs(figure) && !isOtherMeasure(q, figure)).isPresent()) {
        is.add(figure);
      }
    }
    List<Difference> changes = new ArrayList<>();
    List<Quantity> alone = new ArrayList<>();
    for (Quantity figure : is) {
      Optional<Quantity> same =
          take(was, q -> !figure.unit().isEmpty() && q.unit().equals(figure.unit()));
      if (same.isPresent()) {
        changes.add(became(same.get(), before, figure, after));
      } else {
        alone.add(figure);
      }
    }
    for (Quantity figure : alone) {
      Optional<Quantity> next = take(was, q -> true);
      changes.add(
          next.isPresent()
              ? became(next.get(), before, figure, after)
              : new Difference(
                  Difference.Kind.NUMBER,
                  Spans.NONE,
                  Spans.of(figure.span()),
                  "the figure " + Trimmed.quote(figure.span(), after.text()) + " was added"));
    }
    for (Quantity figure : was) {
      changes.add(
          new Difference(
              Difference.Kind.NUMBER,
              Spans.of(figure.span()),
              Spans.NONE,
              "the figure " + Trimmed.quote(figure.span(), before.text()) + " was dropped"));
    }
    return changes;
  }

  private static Optional<Quantity> take(List<Quantity> from, Predicate<Quantity> wanted) {
    Optional<Quantity> first = from.stream().filter(wanted).findFirst();
    first.ifPresent(from::remove);
    return first;
  }

  /** 12 km are not 12 miles; that 12 people are now 12 passengers is a matter of wording. */
  private static boolean isOtherMeasure(Quantity a, Quantity b) {
    return !a.unit().equals(b.unit())
        && (Vocabulary.MEASURES.contains(a.unit()) || Vocabulary.MEASURES.contains(b.unit()));
  }

  private static Difference became(Quantity was, Told before, Quantity is, Told after) {
    return new Difference(
        Difference.Kind.NUMBER,
        Spans.of(was.span()),
        Spans.of(is.span()),
        Trimmed.quote(was.span(), before.text())
            + " became "
            + Trimmed.quote(is.span(), after.text()));
  }
}
