package org.sayso.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.sayso.claim.Account;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.desk.Reconciling;
import org.sayso.json.StoryOutput;
import org.sayso.reading.ArticleReader;
import org.sayso.reconcile.stories.Decided;
import org.sayso.reconcile.stories.StoryFinder;
import org.sayso.score.BadFile;
import org.sayso.score.GivenAccounts;
import org.sayso.score.Gold;
import org.sayso.score.GoldReport;
import org.sayso.score.OwnAnswers;
import org.sayso.story.Reconciliation;

/** Hands gold to our own commands as anybody would, and keeps what they print. */
final class GoldAnswers implements OwnAnswers {

  private final Supplier<? extends ArticleReader> reader;
  private final Reconciling reconciling;

  GoldAnswers(Supplier<? extends ArticleReader> reader, Reconciling reconciling) {
    this.reader = reader;
    this.reconciling = reconciling;
  }

  @Override
  public String stories(Collection<GoldReport> gold, boolean given) {
    if (given) {
      List<Account> accounts = gold.stream().map(GivenAccounts::of).toList();
      return StoryOutput.json(reconciling.reconcile(accounts, Decided.NOTHING));
    }
    return StoryOutput.json(
        reconciling.reconcile(GoldDesk.desk(gold, reader), GoldDesk.request(gold), answer -> {}));
  }

  @Override
  public String clusters(List<Path> gold) {
    List<Account> accounts = new ArrayList<>();
    for (GoldReport report : Gold.texts(gold)) {
      accounts.add(GivenAccounts.of(report));
    }
    List<Reconciliation> stories =
        new StoryFinder()
            .find(accounts, Decided.NOTHING).stream()
                .map(
                    story ->
                        new Reconciliation(
                            story, List.of(), List.of(), List.of(), List.of(), List.of()))
                .toList();
    return StoryOutput.json(new ReconcileAnswer(List.of(), stories));
  }

  @Override
  public String pairs(Path gold) {
    StringWriter out = new StringWriter();
    StringWriter refused = new StringWriter();
    CompareCommand command =
        CompareCommand.of(gold, reconciling, new Streams(out, new PrintWriter(refused, true)));
    if (command.call() != Status.DONE) {
      throw new BadFile(gold.toString(), refused.toString().strip());
    }
    return out.toString();
  }
}
