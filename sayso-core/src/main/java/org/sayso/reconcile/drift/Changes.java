package org.sayso.reconcile.drift;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.story.Drift;

/** Holds a relay beside its origin and tells the gravest change. */
final class Changes {

  private Changes() {}

  /**
   * The change, if there is one.
   *
   * @param versions of the origin in its report, the best first
   * @param others all that its speaker says there
   * @param texts all reports of the story, in lower case
   */
  static Optional<Drift> of(
      Saying relay, List<Saying> versions, List<Saying> others, String texts) {
    Saying origin = versions.get(0);
    return inAll(versions, o -> Turns.turned(relay, o))
        .map(why -> drift(relay, origin, Drift.Kind.POLARITY, why))
        .or(
            () ->
                inAll(versions, o -> Numbers.changed(relay, o))
                    .map(why -> drift(relay, origin, Drift.Kind.NUMBER, why)))
        .or(
            () ->
                Stances.changed(relay, origin, others)
                    .map(why -> drift(relay, origin, Drift.Kind.STANCE, why)))
        .or(
            () ->
                Quotations.altered(relay, others)
                    .map(why -> drift(relay, origin, Drift.Kind.QUOTATION, why)))
        .or(
            () ->
                inAll(versions, o -> Hedges.changed(relay, o))
                    .map(why -> drift(relay, origin, Drift.Kind.HEDGE, why)))
        .or(
            () ->
                inAll(versions, o -> Scopes.changed(relay, o, texts))
                    .map(why -> drift(relay, origin, Drift.Kind.SCOPE, why)));
  }

  /** What is changed against one version and told by another is not changed. */
  private static Optional<String> inAll(
      List<Saying> versions, Function<Saying, Optional<String>> change) {
    Optional<String> first = Optional.empty();
    for (Saying version : versions) {
      Optional<String> changed = change.apply(version);
      if (changed.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> changed);
    }
    return first;
  }

  static Drift drift(Saying relay, Saying origin, Drift.Kind kind, String why) {
    return new Drift(relay.ref(), origin.ref(), kind, why);
  }
}
