package org.sayso.bench.search;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.bench.search.ClaimGenerator.Told;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.Evidence;
import org.sayso.news.Hints;
import org.sayso.store.Incoming;
import org.sayso.store.Ledger;
import org.sayso.store.Outcome;
import org.sayso.text.Sha256;

/**
 * Puts generated articles into a ledger as if they had been captured an hour after publication. One
 * of fifty is changed a day later, and kept once more.
 */
public final class Filling {

  static final int CHANGED = 50;

  /**
   * Rows of a version besides those of its claims: capture, document, version, text, reading,
   * change.
   */
  private static final int ROWS_OF_VERSION = 6;

  /** A claim, and who said it. */
  private static final int ROWS_OF_CLAIM = 2;

  private static final int TOGETHER = 500;
  private static final String READER = "generated";

  private final Ledger ledger;
  private final PrintStream progress;
  private long versions;
  private long claims;
  private long nanos;

  public Filling(Ledger ledger, PrintStream progress) {
    this.ledger = ledger;
    this.progress = progress;
  }

  /**
   * What was written.
   *
   * @param versions of articles
   * @param claims of all versions
   * @param seconds without those in which they were invented
   */
  public record Filled(long versions, long claims, double seconds) {
    long rows() {
      return versions * ROWS_OF_VERSION + claims * ROWS_OF_CLAIM;
    }
  }

  /** Keeps articles from the first on, until they have so many claims. */
  public Filled fill(ClaimGenerator generator, long wanted) {
    long n = 0;
    long invented = 0;
    while (invented < wanted) {
      long first = n;
      List<Told> some = new ArrayList<>();
      while (some.size() < TOGETHER && invented < wanted) {
        Told told = generator.article(n++);
        some.add(told);
        invented += told.claims().size();
      }
      long start = System.nanoTime();
      ledger.together(() -> keep(some, first));
      nanos += System.nanoTime() - start;
      if (first % 10_000 == 0) {
        progress.println("bench: " + claims + " claims are in the ledger");
      }
    }
    return new Filled(versions, claims, nanos / 1e9);
  }

  private void keep(List<Told> some, long first) {
    long n = first;
    for (Told told : some) {
      Article article = told.article();
      Instant captured =
          article.published().orElseThrow().moment().orElseThrow().toInstant().plusSeconds(3600);
      keep(told, article.text(), captured, 2 * n);
      if (n % CHANGED == 0) {
        String changed = article.text() + "\n\nThis report was changed.";
        keep(told, changed, captured.plus(Duration.ofDays(1)), 2 * n + 1);
      }
      n++;
    }
  }

  private void keep(Told told, String text, Instant captured, long place) {
    Article article = told.article();
    String url = article.url().orElseThrow().toString();
    Article kept = article.with(text, article.sections());
    ledger.keep(
        new Incoming(
            url,
            url,
            captured,
            Hints.of(Optional.empty(), Optional.empty()),
            new Evidence("generated.warc.gz", place * 10_000, 10_000, Sha256.of(text))),
        new Outcome.Understood(url, new Account(kept, told.claims(), List.of(), List.of())),
        READER,
        captured);
    versions++;
    claims += told.claims().size();
  }
}
