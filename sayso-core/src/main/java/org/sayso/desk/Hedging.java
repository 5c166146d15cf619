package org.sayso.desk;

import java.util.List;
import java.util.TreeSet;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.reconcile.revisions.HedgeWords;
import org.sayso.text.Span;

/** Where an account hedges: the words that say that something is not sure. */
public final class Hedging {

  private Hedging() {}

  /** The words of all claims that are told as uncertain, in text order. */
  public static List<Span> in(Account account) {
    TreeSet<Span> words = new TreeSet<>();
    for (Claim claim : account.claims()) {
      if (claim.hedged()) {
        words.addAll(HedgeWords.of(new Claimed(account.article(), claim)));
      }
    }
    return List.copyOf(words);
  }
}
