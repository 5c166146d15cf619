package org.sayso.reconcile.stories;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.Publication;
import org.sayso.story.Story;

/**
 * Finds which reports tell one chain of events: {@code Nine dead as Ormec Dam fails}, {@code ‘No
 * siren, just a roar’: Brask counts its dead}, {@code Police find no trace of explosives at Ormec}.
 *
 * <p>The order in which the reports are handed in does not matter.
 */
public final class StoryFinder {

  /** By the moment of publication, a bare day being its first moment; undated ones last; by id. */
  public static final Comparator<Article> BY_PUBLICATION =
      Comparator.<Article, Instant>comparing(StoryFinder::moment)
          .thenComparing(article -> article.id().value());

  private final Weights weights;

  /** With the weights that measure best. */
  public StoryFinder() {
    this(Weights.STANDARD);
  }

  public StoryFinder(Weights weights) {
    this.weights = weights;
  }

  /**
   * The stories of some reports, in the order of their first ones.
   *
   * @throws IllegalArgumentException if two reports have the same name
   */
  public List<Story> find(List<Account> accounts, Decided decided) {
    return all(accounts, new Stories(weights, decided, comparison -> {})).now();
  }

  /** No reports yet. */
  public Stories begin(Decided decided) {
    return new Stories(weights, decided, comparison -> {});
  }

  /** Every comparison that is made on the way to the stories. */
  public List<Comparison> comparisons(List<Account> accounts) {
    List<Comparison> comparisons = new ArrayList<>();
    Consumer<Comparison> witness = comparisons::add;
    all(accounts, new Stories(weights, Decided.NOTHING, witness));
    return List.copyOf(comparisons);
  }

  private static Stories all(List<Account> accounts, Stories stories) {
    accounts.stream()
        .sorted(Comparator.comparing(Account::article, BY_PUBLICATION))
        .forEach(stories::add);
    return stories;
  }

  /** When it came out; an undated one after all others. */
  public static Instant moment(Article article) {
    return article.published().map(StoryFinder::moment).orElse(Instant.MAX);
  }

  private static Instant moment(Publication published) {
    return published
        .moment()
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> published.day().atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
