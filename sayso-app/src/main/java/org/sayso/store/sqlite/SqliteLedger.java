package org.sayso.store.sqlite;

import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.Evidence;
import org.sayso.news.Feed;
import org.sayso.news.Publication;
import org.sayso.store.AsOf;
import org.sayso.store.Correction;
import org.sayso.store.Decision;
import org.sayso.store.Fingerprint;
import org.sayso.store.Incoming;
import org.sayso.store.Kept;
import org.sayso.store.KeptCopy;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.store.LedgerException;
import org.sayso.store.Outcome;
import org.sayso.store.SavedSearch;
import org.sayso.store.Search;
import org.sayso.store.Version;

/** The ledger in a file of SQLite. */
public final class SqliteLedger implements Ledger {

  private static final String EVIDENCE =
      "c.file AS file, c.offset AS offset, c.length AS length, c.digest AS digest";

  private static final String VERSION =
      "SELECT v.id AS id, v.number AS number, v.since AS since, d.address AS address,"
          + " c.captured AS captured, "
          + EVIDENCE
          + ", (SELECT MIN(n.since) FROM version n"
          + " WHERE n.document = v.document AND n.number > v.number) AS replaced"
          + " FROM version v JOIN document d ON d.id = v.document JOIN capture c ON c.id = v.capture ";

  private final Sql sql;
  private final Accounts accounts;
  private final Copying copying;
  private final Deciding deciding;

  private SqliteLedger(Sql sql) {
    this.sql = sql;
    this.accounts = new Accounts(sql);
    this.copying = new Copying(sql);
    this.deciding = new Deciding(sql);
  }

  /**
   * Opens a ledger, a new one where the file is missing; an older one gets the tables of today.
   *
   * @throws LedgerException if it cannot be opened, or was written by a newer Sayso
   */
  public static SqliteLedger open(Path file) {
    return new SqliteLedger(Migrations.LEDGER.opened(file));
  }

  @Override
  public boolean has(String source, String digest) {
    return sql.one(
            "SELECT c.digest = ? AND NOT EXISTS (SELECT 1 FROM unread u WHERE u.capture = c.id"
                + " AND u.closed IS NULL AND u.reason = 'broken')"
                + " FROM capture c WHERE c.source = ? ORDER BY c.id DESC LIMIT 1",
            row -> row.getInt(1) == 1,
            digest,
            source)
        .orElse(false);
  }

  @Override
  public String id() {
    return sql.one("SELECT id FROM ledger", row -> row.getString(1)).orElse("");
  }

  @Override
  public Optional<Evidence> evidence(String source, String digest) {
    return sql.one(
            "SELECT " + EVIDENCE + " FROM capture c WHERE c.source = ? ORDER BY c.id DESC LIMIT 1",
            SqliteLedger::evidence,
            source)
        .filter(last -> last.digest().equals(digest));
  }

  @Override
  public boolean isSource(String source) {
    return sql.number("SELECT COUNT(*) FROM capture WHERE source = ?", source) > 0;
  }

  @Override
  public Kept keep(Incoming incoming, Outcome outcome, String reader, Instant now) {
    return sql.together(() -> kept(incoming, outcome, reader, now));
  }

  private Kept kept(Incoming incoming, Outcome outcome, String reader, Instant now) {
    if (outcome instanceof Outcome.Understood understood) {
      return understood(incoming, understood, reader, now);
    }
    String reason =
        outcome instanceof Outcome.Refused refused ? Codec.lower(refused.reason()) : "broken";
    String detail =
        outcome instanceof Outcome.Refused refused
            ? refused.detail()
            : ((Outcome.Broken) outcome).fault();
    Optional<Long> known = capture(incoming);
    long capture = known.orElseGet(() -> add(incoming, now));
    closeUnread(incoming, now);
    sql.run(
        "INSERT INTO unread (capture, reader, reason, detail, told) VALUES (?, ?, ?, ?, ?)",
        capture,
        reader,
        reason,
        detail,
        now);
    return new Kept(
        outcome instanceof Outcome.Refused ? Kept.As.REFUSED : Kept.As.BROKEN, Optional.empty());
  }

  private Kept understood(
      Incoming incoming, Outcome.Understood understood, String reader, Instant now) {
    sql.run("INSERT OR IGNORE INTO document (address) VALUES (?)", understood.address());
    long document = sql.number("SELECT id FROM document WHERE address = ?", understood.address());
    List<Version> versions = versions(understood.address());
    Optional<Long> same =
        Version.same(versions, incoming.evidence().digest(), incoming.captured()).map(Version::id);
    long capture = capture(incoming).orElseGet(() -> add(incoming, now));
    closeUnread(incoming, now);
    if (same.isPresent()) {
      sql.run("UPDATE capture SET same = ? WHERE id = ?", same, capture);
      return new Kept(Kept.As.KNOWN, same);
    }
    int place = Version.place(versions, incoming.captured());
    versions.subList(place, versions.size()).forEach(this::shift);
    Instant since = since(understood.account().article(), incoming.captured(), place == 0);
    long version =
        sql.add(
            "INSERT INTO version (document, number, capture, since) VALUES (?, ?, ?, ?)",
            document,
            place + 1,
            capture,
            since);
    sql.run("UPDATE version SET number = -number WHERE document = ? AND number < 0", document);
    if (place > 0) {
      supersede(versions.get(place - 1).id(), now);
    }
    long reading = accounts.add(version, understood.account(), reader, now);
    if (place < versions.size()) { // it stood there before what we have
      sql.run("UPDATE reading SET superseded = ? WHERE id = ?", now, reading);
    }
    touch(version);
    return new Kept(versions.isEmpty() ? Kept.As.NEW : Kept.As.VERSION, Optional.of(version));
  }

  /** These bytes from this place were not read before; now they are told anew. */
  private void closeUnread(Incoming incoming, Instant now) {
    sql.run(
        "UPDATE unread SET closed = ? WHERE closed IS NULL AND capture IN"
            + " (SELECT id FROM capture WHERE source = ? AND digest = ?)",
        now,
        incoming.source(),
        incoming.evidence().digest());
  }

  /** Makes room before a version: what was the first came out when it was seen, at the latest. */
  private void shift(Version version) {
    if (version.number() == 1) {
      Article article = reading(version.id()).orElseThrow().account().article();
      Instant since = since(article, version.captured(), false);
      sql.run("UPDATE version SET since = ? WHERE id = ?", since, version.id());
    }
    sql.run("UPDATE version SET number = -1 - number WHERE id = ?", version.id()); // out of the way
    touch(version.id());
  }

  /**
   * When a version came out. A later one says so by its date of change, if that is later than the
   * date of publication, which all versions share, and not in the future.
   */
  private static Instant since(Article article, Instant captured, boolean first) {
    Optional<Instant> published = article.published().map(SqliteLedger::moment);
    if (first) {
      return published.orElse(captured);
    }
    return article
        .modified()
        .map(SqliteLedger::moment)
        .filter(changed -> published.map(changed::isAfter).orElse(true))
        .filter(changed -> !changed.isAfter(captured))
        .orElse(captured);
  }

  private static Instant moment(Publication published) {
    return published
        .moment()
        .map(moment -> moment.toInstant())
        .orElseGet(() -> published.day().atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
  }

  private Optional<Long> capture(Incoming incoming) {
    return sql.one(
        "SELECT c.id FROM capture c WHERE file = ? AND offset = ? AND source = ?"
            + " AND (captured = ? OR EXISTS"
            + " (SELECT 1 FROM unread u WHERE u.capture = c.id AND u.closed IS NULL))",
        row -> row.getLong(1),
        incoming.evidence().file(),
        incoming.evidence().offset(),
        incoming.source(),
        incoming.captured());
  }

  private long add(Incoming incoming, Instant now) {
    Evidence at = incoming.evidence();
    return sql.add(
        "INSERT INTO capture (name, source, captured, kept, hints, file, offset, length, digest)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        incoming.name(),
        incoming.source(),
        incoming.captured(),
        now,
        Codec.hints(incoming.hints()),
        at.file(),
        at.offset(),
        at.length(),
        at.digest());
  }

  private void supersede(long version, Instant now) {
    sql.run(
        "UPDATE reading SET superseded = ? WHERE version = ? AND superseded IS NULL", now, version);
    touch(version);
  }

  private void touch(long version) {
    sql.run("INSERT INTO change (version) VALUES (?)", version);
  }

  @Override
  public void readAgain(long version, Account account, String reader, Instant now) {
    together(
        () -> {
          boolean newest =
              sql.number(
                      "SELECT COUNT(*) FROM version v JOIN version n ON n.document = v.document"
                          + " WHERE v.id = ? AND n.number > v.number",
                      version)
                  == 0;
          supersede(version, now);
          long reading = accounts.add(version, account, reader, now);
          if (!newest) {
            sql.run("UPDATE reading SET superseded = ? WHERE id = ?", now, reading);
          }
        });
  }

  @Override
  public long knownEnd(String file) {
    return sql.number("SELECT COALESCE(MAX(offset + length), 0) FROM capture WHERE file = ?", file);
  }

  @Override
  public Optional<Version> version(long id) {
    return sql.one(VERSION + "WHERE v.id = ?", this::version, id);
  }

  @Override
  public List<Version> versions(String address) {
    return sql.all(VERSION + "WHERE d.address = ? ORDER BY v.number", this::version, address);
  }

  @Override
  public List<Version> articles(String articleId) {
    return sql.all(
        VERSION
            + "WHERE v.id IN (SELECT r.version FROM reading r WHERE r.article_id = ?"
            + " AND r.superseded IS NULL) ORDER BY v.id DESC",
        this::version,
        articleId);
  }

  @Override
  public List<Standing> standing(Optional<AsOf> asOf) {
    return accounts.standing(asOf);
  }

  @Override
  public List<Head> heads(Optional<AsOf> asOf) {
    return accounts.heads(asOf);
  }

  @Override
  public Optional<KeptReading> outline(long reading) {
    return accounts.outline(reading);
  }

  @Override
  public List<Version> notReadBy(String reader) {
    return sql.all(
        VERSION
            + "WHERE (SELECT r.reader FROM reading r WHERE r.version = v.id"
            + " ORDER BY r.id DESC LIMIT 1) <> ? ORDER BY v.id",
        this::version,
        reader);
  }

  private Version version(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    long replaced = row.getLong("replaced");
    boolean isReplaced = !row.wasNull();
    return new Version(
        id,
        row.getString("address"),
        row.getInt("number"),
        Instant.ofEpochMilli(row.getLong("captured")),
        Instant.ofEpochMilli(row.getLong("since")),
        isReplaced ? Optional.of(Instant.ofEpochMilli(replaced)) : Optional.empty(),
        evidence(row));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        row.getString("file"),
        row.getLong("offset"),
        row.getLong("length"),
        row.getString("digest"));
  }

  @Override
  public List<KeptReading> readings(long version) {
    return accounts.readings(version);
  }

  @Override
  public Optional<KeptReading> reading(long version) {
    return accounts.newest(version);
  }

  @Override
  public List<Unread> unread() {
    return sql.all(
        "SELECT c.id AS capture, c.name AS name, c.source AS source, "
            + EVIDENCE
            + ", u.reason AS reason, u.detail AS detail, u.reader AS reader"
            + " FROM unread u JOIN capture c ON c.id = u.capture WHERE u.closed IS NULL ORDER BY c.id",
        row ->
            new Unread(
                row.getLong("capture"),
                row.getString("name"),
                row.getString("source"),
                evidence(row),
                row.getString("reason"),
                row.getString("detail"),
                row.getString("reader")));
  }

  @Override
  public List<Change> changesAfter(long change, int most) {
    return sql.all(
        "SELECT c.number, c.version FROM change c WHERE c.number > ? AND NOT EXISTS"
            + " (SELECT 1 FROM change l WHERE l.version = c.version AND l.number > c.number)"
            + " ORDER BY c.number LIMIT ?",
        row -> new Change(row.getLong(1), row.getLong(2)),
        change,
        most);
  }

  @Override
  public long lastChange() {
    return sql.number("SELECT COALESCE(MAX(number), 0) FROM change");
  }

  @Override
  public long decide(
      Decision.Kind kind,
      Decision.Subject subject,
      Optional<String> value,
      Correction correction,
      String who,
      String why,
      Instant now) {
    return sql.together(
        () -> {
          long id = deciding.add(kind, subject, value, correction, who, why, now);
          deciding.touched(id).forEach(this::touch);
          return id;
        });
  }

  @Override
  public long lastCapture() {
    return sql.number("SELECT COALESCE(MAX(id), 0) FROM capture");
  }

  @Override
  public long lastReading() {
    return sql.number("SELECT COALESCE(MAX(id), 0) FROM reading");
  }

  @Override
  public long lastDecisionOnStories() {
    return sql.number(
        "SELECT COALESCE(MAX(d.id), 0) FROM decision d LEFT JOIN decision e ON e.id = d.undoes"
            + " WHERE d.report IS NOT NULL OR e.report IS NOT NULL");
  }

  @Override
  public long lastDecision() {
    return sql.number("SELECT COALESCE(MAX(id), 0) FROM decision");
  }

  @Override
  public List<Decision> decisions() {
    return deciding.all();
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return sql.all(
        "SELECT * FROM saved_search ORDER BY name",
        row ->
            new SavedSearch(
                row.getString("name"),
                row.getString("query"),
                Codec.constant(Search.What.class, row.getString("what")),
                Codec.constant(Search.Order.class, row.getString("sorted")),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("saved")),
                Instant.ofEpochMilli(row.getLong("looked"))));
  }

  @Override
  public void keepSearch(SavedSearch search) {
    sql.run(
        "INSERT OR REPLACE INTO saved_search (name, query, what, sorted, who, saved, looked)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        search.name(),
        search.query(),
        Codec.lower(search.what()),
        Codec.lower(search.order()),
        search.who(),
        search.saved(),
        search.looked());
  }

  @Override
  public boolean forgetSearch(String name) {
    return sql.run("DELETE FROM saved_search WHERE name = ?", name) > 0;
  }

  @Override
  public void keepFingerprint(long version, String outlet, Fingerprint fingerprint) {
    together(() -> copying.keep(version, outlet, fingerprint));
  }

  @Override
  public Set<Long> repeated(String outlet, int fewestTexts) {
    return new HashSet<>(
        sql.all(
            "SELECT line FROM paragraph WHERE outlet = ? GROUP BY line HAVING COUNT(*) >= ?",
            row -> row.getLong(1),
            outlet,
            fewestTexts));
  }

  @Override
  public List<Long> sharingKeys(long version, int most) {
    return copying.sharing(version, most);
  }

  @Override
  public void keepCopy(KeptCopy copy) {
    copying.keep(copy);
  }

  @Override
  public List<KeptCopy> copies(long version) {
    return copying.of(version);
  }

  @Override
  public List<Page> pagesSince(Instant since) {
    return sql.all(
        "SELECT c.source AS address, v.since AS since, MAX(MAX(s.captured), COALESCE(MAX(l.seen), 0)) AS seen"
            + " FROM version v JOIN document d ON d.id = v.document"
            + " JOIN capture c ON c.id = v.capture JOIN capture s ON s.source = c.source"
            + " LEFT JOIN look l ON l.address = c.source"
            + " WHERE v.number = 1 AND v.since >= ? AND c.source LIKE 'http%'"
            + " GROUP BY d.id ORDER BY v.since",
        row ->
            new Page(
                row.getString("address"),
                Instant.ofEpochMilli(row.getLong("since")),
                Instant.ofEpochMilli(row.getLong("seen"))),
        since);
  }

  @Override
  public void keepLook(String address, Instant now) {
    sql.run("INSERT OR REPLACE INTO look (address, seen) VALUES (?, ?)", address, now);
  }

  @Override
  public List<Feed> feeds() {
    return sql.all(
        "SELECT * FROM feed ORDER BY address",
        row ->
            new Feed(
                URI.create(row.getString("address")),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                Instant.ofEpochMilli(row.getLong("due")),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("trouble")),
                row.getInt("gone") == 1));
  }

  @Override
  public void keepFeed(Feed feed) {
    sql.run(
        "INSERT OR REPLACE INTO feed"
            + " (address, etag, last_modified, due, failures, trouble, gone)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        feed.address(),
        feed.etag(),
        feed.lastModified(),
        feed.due(),
        feed.failures(),
        feed.trouble(),
        feed.gone() ? 1 : 0);
  }

  @Override
  public void forgetFeed(URI address) {
    sql.run("DELETE FROM feed WHERE address = ?", address);
  }

  @Override
  public void eachEvidence(Consumer<Evidence> listener) {
    long last = 0;
    List<Long> ids;
    do {
      ids =
          sql.all(
              "SELECT c.id AS id, "
                  + EVIDENCE
                  + " FROM capture c WHERE c.id > ? ORDER BY c.id LIMIT 1000",
              row -> {
                listener.accept(evidence(row));
                return row.getLong("id");
              },
              last);
      last = ids.isEmpty() ? last : ids.get(ids.size() - 1);
    } while (!ids.isEmpty());
  }

  @Override
  public List<String> faults() {
    return Health.faults(sql);
  }

  @Override
  public Counts counts() {
    return new Counts(
        sql.number("SELECT COUNT(*) FROM capture"),
        sql.number("SELECT COUNT(*) FROM document"),
        sql.number("SELECT COUNT(*) FROM version"),
        sql.number(
            "SELECT COUNT(*) FROM claim c JOIN reading r ON r.id = c.reading"
                + " WHERE r.superseded IS NULL"),
        sql.number("SELECT COUNT(*) FROM speaker"),
        sql.number("SELECT COUNT(*) FROM unread WHERE closed IS NULL"),
        sql.number("SELECT COUNT(*) FROM decision"));
  }

  @Override
  public void copyTo(Path file) {
    sql.run("VACUUM INTO ?", file);
  }

  @Override
  public void together(Runnable writes) {
    sql.together(writes);
  }

  @Override
  public void close() {
    sql.close();
  }
}
