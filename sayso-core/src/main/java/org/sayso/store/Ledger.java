package org.sayso.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sayso.claim.Account;
import org.sayso.news.ArticleId;
import org.sayso.news.Evidence;
import org.sayso.news.Feed;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/**
 * The book of all that came in and what became of it: documents, their versions, what readers found
 * in them, and what people decided. Rows are added and closed, never overwritten; each method that
 * writes does all of it or nothing. Any number of processes may read while one writes. Each method
 * throws {@link LedgerException} where the disk or the file fails.
 */
public interface Ledger extends AutoCloseable {

  /**
   * Whether these bytes are what came from this place last, and were read without a fault of ours.
   */
  boolean has(String source, String digest);

  /** Tells this ledger from any other; a copy has the same. */
  String id();

  /** Where the bytes lie that came from this place last, if they are these. */
  Optional<Evidence> evidence(String source, String digest);

  /** Whether anything was kept from this place. */
  boolean isSource(String source);

  /**
   * Keeps a capture and what reading made of it. Keeping twice is keeping once. What stood at the
   * address before a version that is kept already becomes a version before it.
   */
  Kept keep(Incoming incoming, Outcome outcome, String reader, Instant now);

  /** Puts a newer reading in the place of the last one, whole. */
  void readAgain(long version, Account account, String reader, Instant now);

  /** Up to which byte each file of the archive is known here. */
  long knownEnd(String file);

  Optional<Version> version(long id);

  /** The versions of a document, oldest first; none where the address is not known. */
  List<Version> versions(String address);

  /** All readings of a version, the newest last. */
  List<KeptReading> readings(long version);

  /** The newest reading of a version. */
  Optional<KeptReading> reading(long version);

  /** The newest version of each article with this id, newest document first. */
  List<Version> articles(String articleId);

  /**
   * Each document as it stood: in the version and the reading that held then, or hold now; in the
   * order of keeping. A document that was not there yet is left out.
   */
  List<Standing> standing(Optional<AsOf> asOf);

  /** The same, each with what stands above its text. */
  List<Head> heads(Optional<AsOf> asOf);

  /** A reading without its claims and notes, for those who look at many. */
  Optional<KeptReading> outline(long reading);

  /** Each version that was not read by this reader, with its evidence; oldest first. */
  List<Version> notReadBy(String reader);

  /** The captures that have no version: refused, or our fault. */
  List<Unread> unread();

  /**
   * Versions touched after this change, each once, in the order of their last change.
   *
   * @param most how many
   */
  List<Change> changesAfter(long change, int most);

  /** The number of the last change; 0 for a new ledger. */
  long lastChange();

  /** Keeps a decision, and tells its number. */
  long decide(
      Decision.Kind kind,
      Decision.Subject subject,
      Optional<String> value,
      Correction correction,
      String who,
      String why,
      Instant now);

  /** Keeps a decision that corrects nothing within a claim, and tells its number. */
  default long decide(
      Decision.Kind kind,
      Decision.Subject subject,
      Optional<String> value,
      String who,
      String why,
      Instant now) {
    return decide(kind, subject, value, Correction.NONE, who, why, now);
  }

  /** The number of the last capture; 0 for a new ledger. */
  long lastCapture();

  /** The number of the last reading; 0 for a new ledger. What stands when changes with it alone. */
  long lastReading();

  /**
   * The last decision on which reports tell one story, or that took such a one back; 0 for none.
   */
  long lastDecisionOnStories();

  /** The number of the last decision; 0 where nobody decided anything. */
  long lastDecision();

  /** All decisions, in the order they were made. */
  List<Decision> decisions();

  /** Searches that people keep, by name. */
  List<SavedSearch> savedSearches();

  /** Keeps a search, in the place of one of the same name. */
  void keepSearch(SavedSearch search);

  /** Drops a search; tells whether there was one of that name. */
  boolean forgetSearch(String name);

  /** Keeps by what copies of a version are found; in the place of what was kept before. */
  void keepFingerprint(long version, String outlet, Fingerprint fingerprint);

  /** The paragraphs that stand in so many different texts of an outlet. */
  Set<Long> repeated(String outlet, int fewestTexts);

  /** Versions of other documents that share a key; those that share the most first. */
  List<Long> sharingKeys(long version, int most);

  /** Keeps that two versions are copies; keeping twice is keeping once. */
  void keepCopy(KeptCopy copy);

  /** The copies of a version, on either side. */
  List<KeptCopy> copies(long version);

  /** Documents of the web that came out since then, by their first version. */
  List<Page> pagesSince(Instant since);

  /** Keeps that a page was looked at again, whatever came of it. */
  void keepLook(String address, Instant now);

  List<Feed> feeds();

  /** Keeps what is known of a feed, in the place of what was known before. */
  void keepFeed(Feed feed);

  /** Drops a feed: it moved, or nobody wants it any more. */
  void forgetFeed(URI address);

  /** Where every kept capture lies, in the order of keeping. */
  void eachEvidence(Consumer<Evidence> listener);

  /** What the ledger's own file says of its health: sound, or one line a fault. */
  List<String> faults();

  Counts counts();

  /** Writes the ledger as it is now into a new file. */
  void copyTo(Path file);

  /** Runs several writes as one: all of them or none. */
  void together(Runnable writes);

  @Override
  void close();

  /**
   * A document at one time.
   *
   * @param version that stood there
   * @param reading of it
   * @param address of the document
   * @param since when the version came out
   */
  record Standing(long version, long reading, String address, Instant since) {}

  /**
   * A document at one time, for those who look at many.
   *
   * @param at where it lies
   * @param article its id
   * @param outlet who published it
   * @param published when, as it says itself
   * @param title the headline
   */
  record Head(
      Standing at,
      ArticleId article,
      Outlet outlet,
      Optional<Publication> published,
      String title) {}

  /**
   * One change of the ledger.
   *
   * @param number rising
   * @param version that it touched
   */
  record Change(long number, long version) {}

  /**
   * A page of the web that is kept.
   *
   * @param address of the document
   * @param since when it came out
   * @param seen when it was last looked at
   */
  record Page(String address, Instant since, Instant seen) {}

  /**
   * A capture without a version.
   *
   * @param capture in the ledger
   * @param name as people were told of it
   * @param source where it came from
   * @param evidence its bytes
   * @param reason why it has no claims; {@code broken} where the fault is ours
   * @param detail for people
   * @param reader which one tried
   */
  record Unread(
      long capture,
      String name,
      String source,
      Evidence evidence,
      String reason,
      String detail,
      String reader) {}

  /**
   * How much there is.
   *
   * @param captures of all kinds
   * @param documents addresses
   * @param versions of them
   * @param claims of the newest readings of the newest versions
   * @param speakers names that claims are said by
   * @param refused captures without claims
   * @param decisions that people made
   */
  record Counts(
      long captures,
      long documents,
      long versions,
      long claims,
      long speakers,
      long refused,
      long decisions) {}
}
