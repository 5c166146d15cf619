package org.sayso.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Account;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.json.StoryOutput;
import org.sayso.reconcile.Reconciler;
import org.sayso.story.Reconciliation;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/**
 * Reconciles the stories of one partition, one at a time; its rows are accounts, those of a story
 * in a row and in their order.
 */
final class ReconcileTask implements MapPartitionsFunction<Row, Row> {

  private final long patience;

  ReconcileTask(Duration patience) {
    this.patience = patience.toMillis();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> accounts) {
    return new Iterator<>() {
      private @Nullable Row ahead = accounts.hasNext() ? accounts.next() : null;

      @Override
      public boolean hasNext() {
        return ahead != null;
      }

      @Override
      public Row next() {
        Row first = ahead;
        if (first == null) {
          throw new java.util.NoSuchElementException();
        }
        int story = first.getAs("story");
        List<Account> told = new ArrayList<>();
        for (Row row = first; row != null; row = ahead) {
          if (row.<Integer>getAs("story") != story) {
            break;
          }
          told.add(RecordCodec.read(row.<byte[]>getAs("account"), Account.class));
          ahead = accounts.hasNext() ? accounts.next() : null;
        }
        return reconcile(
            story,
            new Story(
                new StoryId(first.getAs("storyId")),
                first.getAs("title"),
                told.stream().map(account -> account.article().id()).toList()),
            told);
      }
    };
  }

  /** Claims are held against one another, so a story takes as long as its square. */
  private Row reconcile(int number, Story story, List<Account> accounts) {
    Reconciler reconciler = Engine.reconciler();
    Patience.Outcome<Reconciliation> outcome =
        Patience.with(
            () -> reconciler.reconcile(story, accounts),
            Duration.ofMillis(patience * accounts.size() * accounts.size()));
    if (outcome instanceof Patience.Outcome.Lost<Reconciliation> lost) {
      return RowFactory.create(number, null, lost.reason(), lost.detail());
    }
    Reconciliation done = ((Patience.Outcome.Done<Reconciliation>) outcome).value();
    return RowFactory.create(
        number, StoryOutput.json(new ReconcileAnswer(List.of(), List.of(done))), null, null);
  }
}
