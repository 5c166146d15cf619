package org.sayso.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sayso.claim.Account;
import org.sayso.reading.Reading;
import org.sayso.reconcile.Reconciler;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.compare.Said;
import org.sayso.reconcile.stories.Decided;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;

/** Holds accounts side by side, and single claims; needs no store. */
public final class Reconciling {

  private final Supplier<Parts> parts;

  /**
   * What it takes, which takes seconds to load.
   *
   * @param reconciler for accounts
   * @param propositions takes claims apart
   * @param comparer for single claims
   */
  public record Parts(Reconciler reconciler, Propositions propositions, Comparer comparer) {}

  /**
   * @param parts asked once, at the first question
   */
  public Reconciling(Supplier<Parts> parts) {
    this.parts = new Once<>(parts);
  }

  /**
   * Reads some inputs and reconciles what could be read.
   *
   * @param desk reads
   * @param listener is told of each input, as {@link Desk#read} tells
   */
  public ReconcileAnswer reconcile(Desk desk, ReadRequest request, Consumer<ReadAnswer> listener) {
    List<Account> accounts = new ArrayList<>();
    desk.read(
        request,
        answer -> {
          if (answer instanceof ReadAnswer.Done done
              && done.reading() instanceof Reading.Read read) {
            accounts.add(new Account(read.article(), read.claims(), read.times(), read.notes()));
          }
          listener.accept(answer);
        });
    return reconcile(accounts, Decided.NOTHING);
  }

  /** Reconciles accounts that were read before. */
  public ReconcileAnswer reconcile(List<Account> accounts, Decided decided) {
    return new ReconcileAnswer(
        accounts,
        accounts.isEmpty() ? List.of() : parts.get().reconciler().reconcile(accounts, decided));
  }

  /** Reconciles one story that was found before. */
  public Reconciliation reconcile(Story story, List<Account> accounts) {
    return parts.get().reconciler().reconcile(story, accounts);
  }

  /** How two claims bear on one another. */
  public Comparison compare(Said a, Said b) {
    Parts have = parts.get();
    return have.comparer().compare(have.propositions().of(a), have.propositions().of(b));
  }
}
