package org.sayso.serve.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.claim.Claimed;
import org.sayso.desk.Holding;
import org.sayso.desk.VersionsAnswer;
import org.sayso.desk.accounts.Company;
import org.sayso.reconcile.revisions.ClaimChange;
import org.sayso.reconcile.revisions.Revision;
import org.sayso.serve.web.Words;
import org.sayso.store.Version;

/**
 * A kept report, in one of its versions.
 *
 * @param address of the document
 * @param id of the article
 * @param article the version that is shown
 * @param shown which one
 * @param versions all of them, the newest first
 * @param copies of its text at other addresses
 * @param story a mark of the story that it tells
 * @param correcting what may be decided of it; nothing as of another moment than now
 * @param beside what other accounts say; likewise
 */
public record ReadingView(
    String address,
    String id,
    ArticleView article,
    Stage shown,
    List<Stage> versions,
    List<CopyLine> copies,
    String story,
    Optional<Correcting> correcting,
    Optional<Beside> beside) {

  public ReadingView {
    versions = List.copyOf(versions);
    copies = List.copyOf(copies);
  }

  /** What other accounts say, by the claim. */
  public Map<String, Company> company() {
    Map<String, Company> company = new HashMap<>();
    for (Card card : article.cards()) {
      beside
          .flatMap(other -> other.of(card))
          .ifPresent(others -> company.put(card.claim(), others));
    }
    return company;
  }

  /**
   * A version.
   *
   * @param number from 1
   * @param since when it came out
   * @param captured when its bytes were there
   * @param digest SHA-256 of them
   * @param summary what changed from the one before
   * @param changes claim by claim
   */
  public record Stage(
      int number,
      String since,
      String captured,
      String digest,
      Optional<String> summary,
      List<Change> changes) {

    public Stage {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What became of a claim.
   *
   * @param how added, dropped or changed
   * @param words of it, or of the change
   */
  public record Change(String how, String words) {}

  /**
   * The same text elsewhere.
   *
   * @param address of that document
   * @param name of its outlet, or its address
   * @param kind exact, near or contained
   */
  public record CopyLine(String address, String name, String kind) {}

  /**
   * @param correcting what may be decided of the version that is shown
   * @param version that is asked for; the newest where none is, or where there is no such one
   * @param beside what other accounts say on it
   */
  static ReadingView of(
      VersionsAnswer answer,
      int version,
      Function<Holding, Optional<Correcting>> correcting,
      Function<Holding, Optional<Beside>> beside) {
    List<Stage> stages = new ArrayList<>();
    VersionsAnswer.Step shown = answer.steps().get(answer.steps().size() - 1);
    for (VersionsAnswer.Step step : answer.steps()) {
      stages.add(0, stage(step));
      if (step.holding().version().number() == version) {
        shown = step;
      }
    }
    Holding holding = shown.holding();
    return new ReadingView(
        holding.version().address(),
        holding.account().article().id().value(),
        ArticleView.of(holding.account()),
        stage(shown),
        stages,
        answer.copies().stream().map(ReadingView::copy).toList(),
        answer.story(),
        correcting.apply(holding),
        beside.apply(holding));
  }

  private static Stage stage(VersionsAnswer.Step step) {
    Version version = step.holding().version();
    return new Stage(
        version.number(),
        Words.moment(version.since()),
        Words.moment(version.captured()),
        version.evidence().digest(),
        step.revision().map(Revision::summary),
        step.revision().map(ReadingView::changes).orElse(List.of()));
  }

  private static List<Change> changes(Revision revision) {
    List<Change> changes = new ArrayList<>();
    for (ClaimChange change : revision.changed()) {
      changes.add(new Change("changed", change.sentence()));
    }
    for (Claimed claim : revision.added()) {
      changes.add(new Change("added", claim.content()));
    }
    for (Claimed claim : revision.dropped()) {
      changes.add(new Change("dropped", claim.content()));
    }
    return changes;
  }

  private static CopyLine copy(VersionsAnswer.CopyOf copy) {
    String name = copy.outlet().isBlank() ? copy.of().address() : copy.outlet();
    return new CopyLine(copy.of().address(), name, copy.copy().kind());
  }
}
