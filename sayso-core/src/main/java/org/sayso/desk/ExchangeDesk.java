package org.sayso.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sayso.archive.Archived;
import org.sayso.archive.WarcArchive;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Marked;
import org.sayso.desk.exchange.Outcome;
import org.sayso.store.LedgerException;
import org.sayso.store.Version;

/** The door for those who hand stories over to others, and take in what others marked. */
public final class ExchangeDesk {

  private final Function<Path, Holdings> folders;
  private final Function<StoryRequest, StoryAnswer> stories;
  private final InstantSource clock;

  /**
   * @param folders opens a data folder that is there
   * @param stories finds stories and holds their accounts side by side
   */
  ExchangeDesk(
      Function<Path, Holdings> folders,
      Function<StoryRequest, StoryAnswer> stories,
      InstantSource clock) {
    this.folders = folders;
    this.stories = stories;
    this.clock = clock;
  }

  /**
   * Hands over one story, or one after another.
   *
   * @param taker is told each story, on the calling thread; while it is told one, the next is not
   *     put together
   */
  public ExportAnswer export(ExportRequest request, Consumer<Dossier> taker) {
    StoryAnswer answer = story(request, request.story());
    if (answer instanceof StoryAnswer.One one) {
      return new ExportAnswer.Done(1, hand(request, one, taker));
    }
    if (!(answer instanceof StoryAnswer.All all)) {
      return new ExportAnswer.Unclear(answer);
    }
    int told = 0;
    int claims = 0;
    for (StorySummary summary : all.stories()) {
      if (story(request, summary.story().id().value()) instanceof StoryAnswer.One one) {
        claims += hand(request, one, taker);
        told++;
      }
    }
    return new ExportAnswer.Done(told, claims);
  }

  private StoryAnswer story(ExportRequest request, String which) {
    return stories.apply(new StoryRequest(request.data(), which, request.asOf()));
  }

  private int hand(ExportRequest request, StoryAnswer.One one, Consumer<Dossier> taker) {
    Dossier dossier;
    try (Holdings holdings = folders.apply(request.data())) {
      dossier = new Dossiers(holdings.ledger()).of(one.answer(), request.asOf(), clock.instant());
    }
    taker.accept(dossier);
    return dossier.citations().size();
  }

  /**
   * Takes in claims that people marked elsewhere: exactly as they were marked, or not at all.
   *
   * @return what became of each, in their order
   */
  public List<Outcome> take(Path data, List<Marked> marked) {
    try (Holdings holdings = folders.apply(data)) {
      List<Outcome> outcomes = new TakingIn(holdings.ledger()).all(marked, clock.instant());
      holdings.index().catchUp(holdings.ledger(), taken -> {});
      return outcomes;
    }
  }

  /**
   * Copies the evidence of reports into a web archive of its own.
   *
   * @param exhibits the reports, and with them their earlier versions
   * @param folder that gets the archive's files
   * @return what lies where in it
   * @throws org.sayso.store.LedgerException if evidence is lost or the disk takes no more
   */
  public List<Archived> evidence(Path data, List<Exhibit> exhibits, Path folder) {
    try (Holdings holdings = folders.apply(data)) {
      WarcArchive copy = new WarcArchive(folder);
      List<Archived> copied = new ArrayList<>();
      for (Exhibit exhibit : exhibits) {
        for (Version version : exhibit.versions()) {
          Archived one = holdings.archive().read(version.evidence());
          copied.add(
              new Archived(
                  one.capture(),
                  one.source(),
                  one.captured(),
                  copy.append(one.capture(), one.source(), one.captured())));
        }
      }
      return List.copyOf(copied);
    } catch (IOException e) {
      throw new LedgerException("the evidence cannot be copied: " + e.getMessage(), e);
    }
  }
}
