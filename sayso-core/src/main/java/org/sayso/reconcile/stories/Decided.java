package org.sayso.reconcile.stories;

import java.util.HashSet;
import java.util.Set;
import org.sayso.news.ArticleId;

/**
 * What a person decided about the reports of stories. It always wins over what is found: {@code
 * dam/01 and dam/06 tell one story}, {@code dam/03 and raid/02 do not}.
 *
 * @param together pairs of reports that belong together, and through them their partners
 * @param apart pairs that do not
 */
public record Decided(Set<Pair> together, Set<Pair> apart) {

  public static final Decided NOTHING = new Decided(Set.of(), Set.of());

  /**
   * Two reports, in either order.
   *
   * @param a the report with the lesser id
   * @param b the other
   */
  public record Pair(ArticleId a, ArticleId b) {

    /**
     * @throws IllegalArgumentException if both are the same
     */
    public Pair {
      int order = a.value().compareTo(b.value());
      if (order == 0) {
        throw new IllegalArgumentException(a + " is no pair with itself");
      }
      if (order > 0) {
        ArticleId swapped = a;
        a = b;
        b = swapped;
      }
    }
  }

  /**
   * @throws IllegalArgumentException if two reports are to be kept apart that were put together, be
   *     it through others
   */
  public Decided {
    together = Set.copyOf(together);
    apart = Set.copyOf(apart);
    Unions unions = unions(together);
    for (Pair pair : apart) {
      if (unions.of(pair.a()).equals(unions.of(pair.b()))) {
        throw new IllegalArgumentException(
            pair.a() + " and " + pair.b() + " were put together and are to be kept apart");
      }
    }
  }

  /** With one more pair that belongs together. */
  public Decided join(ArticleId a, ArticleId b) {
    return new Decided(with(together, new Pair(a, b)), apart);
  }

  /** With one more pair that does not belong together. */
  public Decided split(ArticleId a, ArticleId b) {
    return new Decided(together, with(apart, new Pair(a, b)));
  }

  /** Who was put together, through others too. */
  Unions unions() {
    return unions(together);
  }

  private static Unions unions(Set<Pair> together) {
    Unions unions = new Unions();
    together.forEach(p -> unions.join(p.a(), p.b()));
    return unions;
  }

  private static Set<Pair> with(Set<Pair> pairs, Pair one) {
    Set<Pair> more = new HashSet<>(pairs);
    more.add(one);
    return more;
  }
}
