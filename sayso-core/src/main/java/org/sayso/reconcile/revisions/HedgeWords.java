package org.sayso.reconcile.revisions;

import java.util.List;
import org.sayso.claim.Claimed;
import org.sayso.text.Span;

/** The words that mark a claim as uncertain: {@code reportedly}, {@code about}, {@code may}. */
public final class HedgeWords {

  private HedgeWords() {}

  /** Where they stand, in the content and beside the cue. */
  public static List<Span> of(Claimed claimed) {
    return Told.of(claimed).hedges().stream().map(Token::span).toList();
  }
}
