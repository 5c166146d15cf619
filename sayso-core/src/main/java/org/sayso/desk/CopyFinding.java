package org.sayso.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.reconcile.copies.Boilerplate;
import org.sayso.reconcile.copies.Copies;
import org.sayso.reconcile.copies.Copy;
import org.sayso.reconcile.copies.CopyKeys;
import org.sayso.reconcile.copies.Shingles;
import org.sayso.store.Fingerprint;
import org.sayso.store.KeptCopy;
import org.sayso.store.Ledger;
import org.sayso.store.Version;

/** Finds the copies of a new version among all that is kept. */
final class CopyFinding {

  /** A text may share a key with thousands, where all print one phrase. */
  private static final int MOST_CANDIDATES = 200;

  private final Ledger ledger;

  CopyFinding(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Keeps which texts this one copies, and tells the addresses of those. */
  List<String> keep(Version version, Account account) {
    Article article = account.article();
    Shingles shingles = shingles(article);
    ledger.keepFingerprint(version.id(), article.outlet().name(), fingerprint(article, shingles));
    List<String> addresses = new ArrayList<>();
    for (long other : ledger.sharingKeys(version.id(), MOST_CANDIDATES)) {
      Article theirs = ledger.reading(other).orElseThrow().account().article();
      Copies.between(shingles(theirs), shingles)
          .ifPresent(
              copy -> {
                ledger.keepCopy(kept(other, version.id(), copy));
                ledger.version(other).map(Version::address).ifPresent(addresses::add);
              });
    }
    return addresses.stream().distinct().toList();
  }

  private static KeptCopy kept(long a, long b, Copy copy) {
    return new KeptCopy(
        a,
        b,
        copy.kind().name().toLowerCase(Locale.ROOT),
        copy.similarity().jaccard(),
        copy.similarity().containmentOfA(),
        copy.similarity().containmentOfB());
  }

  /** Without what the outlet puts under everything it prints. */
  private Shingles shingles(Article article) {
    String outlet = article.outlet().name();
    Boilerplate boilerplate =
        article.outlet().isKnown()
            ? new Boilerplate(ledger.repeated(outlet, Boilerplate.FEWEST_TEXTS))
            : Boilerplate.NONE;
    return Shingles.of(boilerplate.without(article.text()));
  }

  private static Fingerprint fingerprint(Article article, Shingles shingles) {
    return new Fingerprint(
        Arrays.stream(CopyKeys.of(shingles)).boxed().toList(),
        Boilerplate.marks(article.text()).stream()
            .map(mark -> new Fingerprint.Paragraph(mark.line(), mark.beside()))
            .toList());
  }
}
