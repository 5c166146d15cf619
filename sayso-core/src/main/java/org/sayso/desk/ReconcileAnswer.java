package org.sayso.desk;

import java.util.List;
import org.sayso.claim.Account;
import org.sayso.news.ArticleId;
import org.sayso.story.Reconciliation;

/**
 * The stories that some reports tell.
 *
 * @param accounts what was read, in the order of the inputs
 * @param stories in the order of their first reports; every account is in exactly one
 * @param later what was left out: it came out after the moment that was asked for, or does not say
 *     when
 */
public record ReconcileAnswer(
    List<Account> accounts, List<Reconciliation> stories, List<ArticleId> later) {

  public ReconcileAnswer {
    accounts = List.copyOf(accounts);
    stories = List.copyOf(stories);
    later = List.copyOf(later);
  }

  /** Nothing was left out. */
  public ReconcileAnswer(List<Account> accounts, List<Reconciliation> stories) {
    this(accounts, stories, List.of());
  }
}
