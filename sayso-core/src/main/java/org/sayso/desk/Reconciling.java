package org.sayso.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sayso.claim.Account;
import org.sayso.news.ArticleId;
import org.sayso.news.RefusalReason;
import org.sayso.reading.Reading;
import org.sayso.reconcile.Reconciler;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.compare.Said;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.reconcile.stories.Decided;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;

/** Holds accounts side by side, and single claims; needs no store. */
public final class Reconciling implements StoryReconciler {

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

  /** Is told how far the reconciling has come, by one thread at a time. */
  @FunctionalInterface
  public interface Progress {
    void reports(int done, int all);
  }

  /** Reads some inputs and reconciles what could be read, whenever it came out. */
  public ReconcileAnswer reconcile(Desk desk, ReadRequest reports, Consumer<ReadAnswer> listener) {
    return reconcile(
        desk, new ReconcileRequest(reports, Optional.empty()), listener, (done, all) -> {});
  }

  /**
   * Reads some inputs and reconciles what is asked for.
   *
   * @param desk reads
   * @param listener is told of each input, as {@link Desk#read} tells
   * @param progress is told of the reconciling
   */
  public ReconcileAnswer reconcile(
      Desk desk, ReconcileRequest request, Consumer<ReadAnswer> listener, Progress progress) {
    List<Account> accounts = new ArrayList<>();
    List<ArticleId> later = new ArrayList<>();
    Map<ArticleId, String> inputs = new HashMap<>();
    desk.read(
        request.reports(),
        answer -> {
          if (answer instanceof ReadAnswer.Done done
              && done.reading() instanceof Reading.Read read) {
            ArticleId id = read.article().id();
            if (!request.wants(read.article())) {
              later.add(id);
            } else if (inputs.containsKey(id)) {
              listener.accept(twice(done.name(), id, inputs.getOrDefault(id, "")));
              return;
            } else {
              inputs.put(id, done.name());
              accounts.add(read.account());
            }
          }
          listener.accept(answer);
        });
    return new ReconcileAnswer(
        accounts, reconcile(accounts, Decided.NOTHING, progress).stories(), later);
  }

  private static ReadAnswer twice(String name, ArticleId id, String first) {
    return new ReadAnswer.Done(
        name, new Reading.Unreadable(name, RefusalReason.SAME_ID, sameId(id.value(), first)));
  }

  /**
   * Of two reports with one id nobody could tell which a claim is of; the first stays.
   *
   * @param first the name of the input that has this id
   */
  public static String sameId(String id, String first) {
    return "it calls itself " + id + ", and so does " + first + "; give one of them another id";
  }

  /** Reconciles accounts that were read before. */
  public ReconcileAnswer reconcile(List<Account> accounts, Decided decided) {
    return reconcile(accounts, decided, (done, all) -> {});
  }

  /** The same, told how far it has come. */
  public ReconcileAnswer reconcile(List<Account> accounts, Decided decided, Progress progress) {
    if (accounts.isEmpty()) {
      return new ReconcileAnswer(accounts, List.of());
    }
    progress.reports(0, accounts.size());
    Steps steps = new Steps(progress, accounts.size());
    return new ReconcileAnswer(
        accounts, parts.get().reconciler().reconcile(accounts, decided, steps));
  }

  /** Counts what several threads do. */
  private static final class Steps implements Runnable {
    private final Progress progress;
    private final int all;
    private int done;

    Steps(Progress progress, int all) {
      this.progress = progress;
      this.all = all;
    }

    @Override
    public synchronized void run() {
      done++;
      progress.reports(done, all);
    }
  }

  /** Reconciles one story that was found before. */
  @Override
  public Reconciliation reconcile(
      Story story, List<Account> accounts, DecidedGroups decided, Runnable step) {
    return parts.get().reconciler().reconcile(story, accounts, decided, step);
  }

  /** How two claims bear on one another. */
  public Comparison compare(Said a, Said b) {
    Parts have = parts.get();
    return have.comparer().compare(have.propositions().of(a), have.propositions().of(b));
  }
}
