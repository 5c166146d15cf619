package org.sayso.store.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.ClaimId;
import org.sayso.store.ClaimIndex;
import org.sayso.store.Found;
import org.sayso.store.Found.Hit;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.LedgerException;
import org.sayso.store.Search;
import org.sayso.store.Version;

/** The index in a folder. One process takes changes in at a time; any number search. */
public final class LuceneIndex implements ClaimIndex {

  private static final String CHANGE = "change";
  private static final String FORM = "form";
  private static final String LEDGER = "ledger";

  /** Versions taken in between two looks at the ledger. */
  private static final int STEP = 500;

  private static final double WRITER_MEGABYTES = 64;

  /** Held, or its level would be forgotten: Lucene tells of itself on standard error. */
  private static final Logger CHATTER = Logger.getLogger("org.apache.lucene");

  static {
    CHATTER.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final ExecutorService threads;

  /** Who writes has this, so that those who search meanwhile need not wait. */
  private final Object writing = new Object();

  /** How far we know the index to be; another process may have brought it further. */
  private volatile Reached reached = new Reached("", 0);

  private @Nullable DirectoryReader reader;
  private @Nullable FacetCounts facets;

  /**
   * How far an index is.
   *
   * @param ledger its ledger's id
   * @param change the last change of that ledger that is in it
   */
  private record Reached(String ledger, long change) {

    /** Whether it has this change, and none that the ledger has not. */
    boolean has(long wanted, Ledger of) {
      return change >= wanted && change <= of.lastChange() && ledger.equals(of.id());
    }
  }

  public LuceneIndex(Path folder) {
    this.folder = folder;
    this.threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> {
              Thread thread = new Thread(task, "searching");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean isUpToDate(Ledger ledger) {
    return seen(ledger) == ledger.lastChange();
  }

  /**
   * The last change that was taken in; none where there is no index, or one of another form or
   * ledger.
   */
  private long seen(Ledger ledger) {
    try {
      if (!Files.isDirectory(folder)) {
        return 0;
      }
      try (FSDirectory directory = FSDirectory.open(folder)) {
        if (!DirectoryReader.indexExists(directory)) {
          return 0;
        }
      }
      return seen(told(), ledger);
    } catch (IOException | IllegalArgumentException e) {
      return 0; // damaged: it is made anew
    }
  }

  /** What was told with the last commit. */
  private synchronized Map<String, String> told() throws IOException {
    return newest().getIndexCommit().getUserData();
  }

  private static long seen(Map<String, String> told, Ledger ledger) {
    boolean ours = Fields.FORM.equals(told.get(FORM)) && ledger.id().equals(told.get(LEDGER));
    return ours ? Long.parseLong(told.getOrDefault(CHANGE, "0")) : 0;
  }

  @Override
  public boolean catchUp(Ledger ledger, LongConsumer progress) {
    long wanted = ledger.lastChange();
    if (wanted > 0 && reached.has(wanted, ledger)) {
      return true;
    }
    synchronized (writing) { // of many who wait here, the first takes in what all of them want
      if (wanted > 0 && reached.has(wanted, ledger)) {
        return true;
      }
      boolean whole = isUpToDate(ledger) || taken(ledger, progress);
      if (whole) {
        reached = new Reached(ledger.id(), seen(ledger));
      }
      return whole;
    }
  }

  private boolean taken(Ledger ledger, LongConsumer progress) {
    long seen = seen(ledger);
    if (seen == 0 || seen > ledger.lastChange()) { // none, damaged, of another or older ledger
      if (!isEmpty() && !cleared()) { // an empty one stays, for those who search meanwhile
        return false;
      }
      seen = 0;
    }
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config())) {
      takeIn(ledger, writer, seen, progress);
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException e) {
      throw fault("cannot be written", e);
    }
  }

  private boolean isEmpty() {
    try {
      if (!Files.isDirectory(folder)) {
        return false;
      }
      try (FSDirectory directory = FSDirectory.open(folder)) {
        if (!DirectoryReader.indexExists(directory)) {
          return false;
        }
        try (DirectoryReader now = DirectoryReader.open(directory)) {
          return now.maxDoc() == 0;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return false; // damaged: it is made anew
    }
  }

  private static void takeIn(Ledger ledger, IndexWriter writer, long seen, LongConsumer progress)
      throws IOException {
    long at = seen;
    long taken = 0;
    List<Ledger.Change> changes = ledger.changesAfter(at, STEP);
    try {
      while (!changes.isEmpty()) {
        History history = new History(ledger.decisions()); // those that the changes are of
        for (Ledger.Change change : changes) {
          replace(ledger, writer, change.version(), history);
          at = change.number();
          progress.accept(++taken);
        }
        changes = ledger.changesAfter(at, STEP);
      }
    } finally { // what was taken in stays, whatever happened
      writer.setLiveCommitData(
          Map.of(CHANGE, Long.toString(at), FORM, Fields.FORM, LEDGER, ledger.id()).entrySet());
      writer.commit();
    }
  }

  private static void replace(Ledger ledger, IndexWriter writer, long version, History history)
      throws IOException {
    Term term = new Term(Fields.VERSION, Long.toString(version));
    List<Document> documents = new ArrayList<>();
    var known = ledger.version(version);
    if (known.isPresent()) {
      documents.addAll(
          Documents.of(
              known.get(), ledger.readings(version), before(ledger, known.get()), history));
    }
    writer.updateDocuments(term, documents);
  }

  private static List<KeptReading> before(Ledger ledger, Version version) {
    return version.number() == 1
        ? List.of()
        : ledger.versions(version.address()).stream()
            .filter(other -> other.number() < version.number())
            .flatMap(other -> ledger.readings(other.id()).stream())
            .toList();
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Fields.ANALYZER)
        .setRAMBufferSizeMB(WRITER_MEGABYTES)
        .setCommitOnClose(false);
  }

  @Override
  public void clear() {
    synchronized (writing) {
      if (!cleared()) {
        throw new LedgerException("another sayso is at the index; try again when it is done");
      }
    }
  }

  /** Whether the index could be emptied: not while another process writes into it. */
  private boolean cleared() {
    forget();
    try {
      Files.createDirectories(folder);
      try (FSDirectory directory = FSDirectory.open(folder);
          var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        for (String file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
        return true;
      }
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException e) {
      throw fault("cannot be emptied", e);
    }
  }

  @Override
  public Found search(Search search) {
    try {
      DirectoryReader open;
      FacetCounts counts;
      synchronized (this) {
        open = newest();
        open.incRef(); // it may be let go of meanwhile
        counts = facets(open);
      }
      try {
        return search(search, new IndexSearcher(open, threads), counts);
      } finally {
        open.decRef();
      }
    } catch (IOException e) {
      throw fault("cannot be read", e);
    }
  }

  private static Found search(Search search, IndexSearcher searcher, FacetCounts counts)
      throws IOException {
    org.apache.lucene.search.Query query = Queries.of(search);
    long last = Math.min(Integer.MAX_VALUE, (long) search.from() + search.most());
    int most = Math.max(1, (int) last);
    // counting needs no scores and finding the best few need not look at all: two short ways
    TopDocs top =
        search.order() == Search.Order.BEST
            ? searcher.search(query, most)
            : searcher.search(query, most, sort(search.order()));
    FacetCounts.Counted counted =
        search.facets()
            ? counts.count(searcher, query)
            : new FacetCounts.Counted(searcher.count(query), Map.of());
    return new Found(counted.total(), hits(searcher, top, search), counted.facets());
  }

  private static Sort sort(Search.Order order) {
    SortField time = new SortField(Fields.ORDER, SortField.Type.LONG, order != Search.Order.OLDEST);
    return order == Search.Order.DOUBT
        ? new Sort(
            new SortField(Fields.DOUBT, SortField.Type.LONG, true), time, SortField.FIELD_DOC)
        : new Sort(time, SortField.FIELD_DOC);
  }

  private static List<Hit> hits(IndexSearcher searcher, TopDocs top, Search search)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc doc :
        Arrays.stream(top.scoreDocs).skip(search.from()).limit(search.most()).toList()) {
      Document document = stored.document(doc.doc);
      Optional<ClaimId> claim =
          Optional.ofNullable(document.getField(Fields.CLAIM))
              .flatMap(field -> ClaimId.parse(field.stringValue()));
      hits.add(
          new Hit(
              Long.parseLong(document.get(Fields.VERSION)),
              document.getField(Fields.READING).numericValue().longValue(),
              claim,
              search.order() == Search.Order.DOUBT ? doubt(doc) : 0));
    }
    return hits;
  }

  private static int doubt(ScoreDoc doc) {
    return ((Number) ((FieldDoc) doc).fields[0]).intValue();
  }

  private FacetCounts facets(DirectoryReader open) {
    FacetCounts counts = facets;
    if (counts == null) {
      counts = new FacetCounts(open);
      facets = counts;
    }
    return counts;
  }

  /** What was committed last; files that did not change stay open. */
  private synchronized DirectoryReader newest() throws IOException {
    DirectoryReader open = reader;
    if (open == null) {
      Files.createDirectories(folder);
      FSDirectory directory = FSDirectory.open(folder);
      if (!DirectoryReader.indexExists(directory)) {
        try (IndexWriter writer = new IndexWriter(directory, config())) {
          writer.commit();
        } catch (LockObtainFailedException e) {
          throw new LedgerException(
              "another sayso is making the index anew; try again when it is done", e);
        }
      }
      open = DirectoryReader.open(directory);
      reader = open;
    } else {
      DirectoryReader newer = DirectoryReader.openIfChanged(open);
      if (newer != null) { // changes were taken in, by us or another process
        open.close();
        open = newer;
        reader = newer;
        facets = null;
      }
    }
    return open;
  }

  /** The next search opens the files anew. */
  private synchronized void forget() {
    reached = new Reached("", 0);
    try {
      if (reader != null) {
        reader.close();
        reader.directory().close();
      }
    } catch (IOException e) {
      throw fault("cannot be closed", e);
    } finally {
      reader = null;
      facets = null;
    }
  }

  @Override
  public synchronized long size() {
    try {
      return newest().numDocs();
    } catch (IOException e) {
      throw fault("cannot be read", e);
    }
  }

  @Override
  public List<String> faults() {
    if (!Files.isDirectory(folder)) {
      return List.of("there is none");
    }
    try (FSDirectory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return List.of("there is none");
      }
      try (CheckIndex check = new CheckIndex(directory)) {
        CheckIndex.Status status = check.checkIndex();
        return status.clean
            ? List.of()
            : List.of(status.totLoseDocCount + " documents are damaged");
      }
    } catch (LockObtainFailedException e) {
      return List.of(); // another process is at it: nothing can be told
    } catch (IOException | IllegalArgumentException e) {
      return List.of("it is damaged: " + e.getMessage());
    }
  }

  private LedgerException fault(String what, IOException e) {
    return new LedgerException("the index in " + folder + " " + what + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    forget();
    threads.shutdownNow();
  }

  /** How many bytes the index has. */
  public long bytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(Path::toFile)
          .sorted(Comparator.naturalOrder())
          .mapToLong(java.io.File::length)
          .sum();
    }
  }
}
