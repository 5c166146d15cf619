package org.sayso.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.sayso.archive.Captures;
import org.sayso.archive.Web;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.news.Feed;
import org.sayso.reading.ArticleReader;
import org.sayso.store.AsOf;
import org.sayso.store.Followed;
import org.sayso.store.Ledger;
import org.sayso.store.LedgerException;

/**
 * The door to what is kept: like {@link Desk}, but each request names a data folder.
 *
 * <p>Each method throws {@link org.sayso.store.LedgerException} where the disk or a file of the
 * folder fails, and those that add {@link BusyException} while another process adds.
 */
public final class KeepingDesk {

  private final Function<Path, Holdings> folders;
  private final Function<ReadRequest, Captures> intake;
  private final ReaderParts parts;
  private final StoryReconciler reconciler;
  private final Once<ArticleReader> reader;
  private final InstantSource clock;
  private final AtHand atHand = new AtHand();

  /**
   * @param folders opens a data folder
   * @param intake opens what requests name
   * @param parts the reader
   * @param reconciler asked for one story at a time
   */
  public KeepingDesk(
      Function<Path, Holdings> folders,
      Function<ReadRequest, Captures> intake,
      ReaderParts parts,
      StoryReconciler reconciler,
      InstantSource clock) {
    this.folders = folders;
    this.intake = intake;
    this.parts = parts;
    this.reconciler = reconciler;
    this.reader = new Once<>(parts.reader());
    this.clock = clock;
  }

  /**
   * Keeps reports and their claims. What is kept already is passed over, so that a run which was
   * broken off is taken up by asking again.
   *
   * @param listener is told on the calling thread, when the report is safe on the disk; it ends the
   *     run by throwing
   */
  public void add(AddRequest request, Consumer<AddAnswer> listener) {
    adding(request.data(), listener, adding -> adding.all(intake.apply(request.asReading())));
  }

  /**
   * Follows feeds: asks those that are due, and pages of the last days again.
   *
   * @param data the folder
   * @param more feeds to follow from now on
   * @param listener as of {@link #add}
   * @return when the next feed or page is due; empty where nothing is followed
   */
  public WatchAnswer watch(Path data, List<URI> more, Web web, Consumer<AddAnswer> listener) {
    WatchAnswer[] answer = new WatchAnswer[1];
    adding(
        data,
        listener,
        (holdings, adding) -> {
          Watching watching = new Watching(holdings.ledger(), web, clock, adding);
          watching.follow(more);
          watching.round();
          answer[0] = watching.answer();
        });
    return answer[0];
  }

  /** Makes the folder where there is none, so that one may look at how little is in it. */
  public void prepare(Path data) {
    try (Holdings holdings = folders.apply(data)) {
      holdings
          .index()
          .size(); // made now, an empty one can be searched while the first reports come
    }
  }

  /** What is new, for one who comes in. */
  public NewsAnswer news(NewsRequest request) {
    try (Holdings holdings = existing(request.data())) {
      return new Newest(holdings, atHand).of(request);
    }
  }

  /** How much is kept. */
  public Ledger.Counts counts(Path data) {
    try (Holdings holdings = existing(data)) {
      return holdings.ledger().counts();
    }
  }

  /** What is followed, and how that goes. */
  public List<Feed> feeds(Path data) {
    try (Holdings holdings = existing(data)) {
      return holdings.ledger().feeds();
    }
  }

  /** To look for something makes no folder. */
  private Holdings existing(Path data) {
    if (!Files.exists(data.resolve(Holdings.LEDGER))) {
      throw new LedgerException(
          "nothing is kept in " + data + " yet; sayso add keeps reports there");
    }
    return folders.apply(data);
  }

  private void adding(Path data, Consumer<AddAnswer> listener, Consumer<Adding> work) {
    adding(data, listener, (holdings, adding) -> work.accept(adding));
  }

  private void adding(
      Path data,
      Consumer<AddAnswer> listener,
      java.util.function.BiConsumer<Holdings, Adding> work) {
    try (Holdings holdings = folders.apply(data);
        FolderLock lock = holdings.lock();
        Adding adding =
            new Adding(holdings, reader, parts.name().get(), parts.threads(), clock, listener)) {
      java.util.Objects.requireNonNull(lock);
      adding.recover();
      work.accept(holdings, adding);
      adding.finish();
      holdings.index().catchUp(holdings.ledger(), taken -> {});
    } catch (IOException e) {
      throw new LedgerException("the folder " + data + " cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * Reads kept versions anew, from their bytes in the archive: those that another reader read, and
   * those that could not be read.
   *
   * @param all whether also those that this reader read
   */
  public void reread(Path data, boolean all, Consumer<AddAnswer> listener) {
    adding(
        data,
        listener,
        (holdings, adding) -> new Rereading(holdings, reader, parts, clock, listener).run(all));
  }

  /** Finds claims or articles. */
  public SearchAnswer search(SearchRequest request) {
    try (Holdings holdings = existing(request.data())) {
      return new Searching(holdings, atHand).search(request.search());
    }
  }

  /** Everything a speaker is reported to have said. */
  public WhoAnswer who(WhoRequest request) {
    try (Holdings holdings = existing(request.data())) {
      return new Searching(holdings, atHand).who(request);
    }
  }

  /**
   * All stories, or the one that is asked for with its accounts side by side.
   *
   * @throws org.sayso.store.QueryException if it names no story and cannot be searched for
   */
  public StoryAnswer story(StoryRequest request) {
    return story(request, () -> {});
  }

  /**
   * The same, told how far it has come.
   *
   * @param step runs after each account that is taken apart, on any thread
   */
  public StoryAnswer story(StoryRequest request, Runnable step) {
    try (Holdings holdings = existing(request.data())) {
      return new StoryTelling(holdings, atHand, reconciler).tell(request, step);
    }
  }

  /** A story to be handed over. */
  public BriefAnswer brief(BriefRequest request) {
    Briefings briefings =
        new Briefings(this::story, one -> SideBySide.of(one.stories().get(0), one.accounts()));
    return briefings.draw(request, clock.instant());
  }

  /** When something of a story came out, or came in. */
  public List<StoryMoment> moments(Path data, String which, AsOf.Clock by) {
    try (Holdings holdings = existing(data)) {
      return new StoryTelling(holdings, atHand, reconciler).moments(which, by);
    }
  }

  /** A number that rises with everything that comes in or is decided. */
  public long state(Path data) {
    try (Holdings holdings = existing(data)) {
      return holdings.ledger().lastChange() + holdings.ledger().lastDecision();
    }
  }

  /** The documents that go by this address, or by this article's id. */
  public List<VersionsAnswer> versions(Path data, String which, Optional<AsOf> asOf) {
    try (Holdings holdings = existing(data)) {
      return new Documents(holdings.ledger(), atHand.history(holdings)).versions(which, asOf);
    }
  }

  /**
   * Keeps a decision that a person made, unless others decided of the same since the person looked.
   *
   * @throws IllegalArgumentException if it is about nothing that is kept; the message is for people
   */
  public DecideAnswer decide(Path data, DecideRequest request) {
    try (Holdings holdings = existing(data)) {
      DecideAnswer answer =
          new Deciding(holdings.ledger(), () -> atHand.history(holdings))
              .decide(request, clock.instant());
      holdings.index().catchUp(holdings.ledger(), taken -> {});
      return answer;
    }
  }

  /** The door for those who look over what was read. */
  public ReviewDesk reviewing() {
    return new ReviewDesk(this::existing, atHand, clock);
  }

  /** The door for those who hand stories over to others. */
  public ExchangeDesk exchange() {
    return new ExchangeDesk(this::existing, this::story, clock);
  }

  /**
   * What is new in what somebody follows, the newest first.
   *
   * @param asOf as it was known then; searches that are kept have no past
   * @throws IllegalArgumentException if no search is kept under the name; the message is for people
   */
  public BulletinAnswer bulletin(Path data, Followed followed, Optional<AsOf> asOf) {
    return new Following(this).bulletin(data, followed, asOf);
  }

  public List<DecisionAnswer> decisions(Path data) {
    try (Holdings holdings = existing(data)) {
      return new DecisionList(holdings.ledger(), atHand.history(holdings)).all();
    }
  }

  /**
   * Looks whether all is whole: every record's digest, every row's references, the index.
   *
   * @param progress is told how many records were read
   */
  public CheckAnswer check(Path data, LongConsumer progress) {
    try (Holdings holdings = existing(data)) {
      return new Checking(holdings).check(progress);
    }
  }

  /**
   * Makes the index again.
   *
   * @param progress is told how many versions are in
   * @return how many claims and articles it has
   */
  public long reindex(Path data, LongConsumer progress) {
    try (Holdings holdings = existing(data)) {
      holdings.index().clear();
      if (!holdings.index().catchUp(holdings.ledger(), progress)) {
        throw new BusyException("another sayso is at the index; try again when it is done");
      }
      return holdings.index().size();
    }
  }

  /**
   * Writes all that is kept into one file.
   *
   * @param progress is told how many captures are in
   */
  public long export(Path data, Path to, LongConsumer progress) {
    try (Holdings holdings = existing(data)) {
      return new Moving(holdings, folders).out(to, progress);
    }
  }

  /**
   * Takes in what another folder's export holds; what is kept already is passed over.
   *
   * @param progress is told how many captures are in
   */
  public long importFrom(Path data, Path from, LongConsumer progress) {
    long[] taken = new long[1];
    adding(
        data,
        recovered -> {},
        (holdings, adding) -> taken[0] = new Moving(holdings, folders).in(from, progress));
    return taken[0];
  }
}
