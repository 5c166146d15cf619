package org.sayso.store.sqlite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.store.Anchor;
import org.sayso.store.AsOf;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger.Head;
import org.sayso.store.Ledger.Standing;
import org.sayso.text.Offsets;
import org.sayso.text.Sha256;

/** Articles and their claims as rows, and back. */
final class Accounts {

  private static final String READING =
      "SELECT r.*, t.text FROM reading r JOIN text t ON t.sha256 = r.sha256 ";

  private final Sql sql;

  Accounts(Sql sql) {
    this.sql = sql;
  }

  /** Adds a reading of a version, and tells its number. */
  long add(long version, Account account, String reader, Instant now) {
    Article article = account.article();
    Offsets offsets = new Offsets(article.text());
    String sha256 = Sha256.of(article.text());
    sql.run("INSERT OR IGNORE INTO text (sha256, text) VALUES (?, ?)", sha256, article.text());
    ObjectNode rest = Codec.object();
    Codec.put(rest, "url", article.url());
    rest.put("language", article.language());
    rest.set("authors", Codec.strings(article.authors()));
    Codec.put(rest, "modified", article.modified());
    rest.set("witnesses", Codec.witnesses(article.witnesses()));
    rest.set("sections", Codec.sections(article.sections(), offsets));
    long reading =
        sql.add(
            "INSERT INTO reading (version, reader, read, article_id, outlet, published, title,"
                + " sha256, article, times, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            version,
            reader,
            now,
            article.id(),
            article.outlet(),
            article.published(),
            article.title(),
            sha256,
            rest,
            Codec.times(account.times(), offsets),
            Codec.notes(account.notes(), offsets));
    for (Claim claim : account.claims()) {
      add(reading, claim, offsets);
    }
    return reading;
  }

  private void add(long reading, Claim claim, Offsets offsets) {
    ObjectNode body = Codec.attribution(claim.attribution(), offsets);
    body.set("speakers", Codec.speakers(claim.provenance().speakers()));
    body.set("via", Codec.strings(claim.provenance().via()));
    claim.within().ifPresent(outer -> body.put("within", outer.number()));
    long id =
        sql.add(
            "INSERT INTO claim (reading, number, content, stance, hedged, said, body)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
            reading,
            claim.id().number(),
            Anchor.written(claim.attribution().content(), offsets),
            Codec.lower(claim.stance()),
            claim.hedged() ? 1 : 0,
            claim.saidAt(),
            body);
    for (Speaker speaker : claim.provenance().speakers()) {
      if (!saidBy(id, speaker)) { // a new name, or one that stands there twice
        sql.run("INSERT OR IGNORE INTO speaker (name) VALUES (?)", speaker.canonicalName());
        saidBy(id, speaker);
      }
    }
  }

  private boolean saidBy(long claim, Speaker speaker) {
    return sql.run(
            "INSERT OR IGNORE INTO said_by (claim, speaker)"
                + " SELECT ?, id FROM speaker WHERE name = ?",
            claim,
            speaker.canonicalName())
        > 0;
  }

  List<KeptReading> readings(long version) {
    return sql.all(READING + "WHERE r.version = ? ORDER BY r.id", this::reading, version);
  }

  Optional<KeptReading> newest(long version) {
    return sql.one(
        READING + "WHERE r.version = ? ORDER BY r.id DESC LIMIT 1", this::reading, version);
  }

  /** Each document once. */
  List<Standing> standing(Optional<AsOf> asOf) {
    return standing("", asOf, Accounts::standing);
  }

  /** The same with what stands above their texts. */
  List<Head> heads(Optional<AsOf> asOf) {
    return standing(
        ", r.article_id AS article_id, r.outlet AS outlet, r.published AS published,"
            + " r.title AS title",
        asOf,
        row ->
            new Head(
                standing(row),
                new ArticleId(row.getString("article_id")),
                new Outlet(row.getString("outlet")),
                published(row),
                row.getString("title")));
  }

  private <T> List<T> standing(String columns, Optional<AsOf> asOf, Sql.Row<T> row) {
    if (asOf.isEmpty()) {
      return standing(columns, row, "r.superseded IS NULL");
    }
    Instant moment = asOf.get().moment();
    return asOf.get().clock() == AsOf.Clock.KEPT
        ? standing(
            columns,
            row,
            "r.read <= ? AND (r.superseded IS NULL OR r.superseded > ?)",
            moment,
            moment)
        : standing(
            columns,
            row,
            "v.since <= ? AND NOT EXISTS (SELECT 1 FROM version n WHERE n.document = v.document"
                + " AND n.number > v.number AND n.since <= ?)"
                + " AND r.id = (SELECT MAX(m.id) FROM reading m WHERE m.version = v.id)",
            moment,
            moment);
  }

  private <T> List<T> standing(String columns, Sql.Row<T> row, String which, Object... moments) {
    return sql.all(
        "SELECT v.id AS version, r.id AS reading, d.address AS address, v.since AS since"
            + columns
            + " FROM reading r JOIN version v ON v.id = r.version"
            + " JOIN document d ON d.id = v.document WHERE "
            + which
            + " ORDER BY v.id",
        row,
        moments);
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getLong("version"),
        row.getLong("reading"),
        row.getString("address"),
        Instant.ofEpochMilli(row.getLong("since")));
  }

  private static Optional<Publication> published(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("published")).flatMap(Publication::parse);
  }

  /** Without claims and notes. */
  Optional<KeptReading> outline(long reading) {
    return sql.one(
        READING + "WHERE r.id = ?",
        row -> {
          Article article = article(row);
          Offsets offsets = new Offsets(article.text());
          return reading(
              row,
              new Account(
                  article, List.of(), Codec.times(row.getString("times"), offsets), List.of()));
        },
        reading);
  }

  private KeptReading reading(ResultSet row) throws SQLException {
    Article article = article(row);
    Offsets offsets = new Offsets(article.text());
    List<Claim> claims =
        sql.all(
            "SELECT * FROM claim WHERE reading = ? ORDER BY number",
            claim -> claim(claim, article.outlet(), offsets),
            row.getLong("id"));
    return reading(
        row,
        new Account(
            article,
            claims,
            Codec.times(row.getString("times"), offsets),
            Codec.notes(row.getString("notes"), offsets)));
  }

  private static KeptReading reading(ResultSet row, Account account) throws SQLException {
    long superseded = row.getLong("superseded");
    boolean isSuperseded = !row.wasNull();
    return new KeptReading(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("reader"),
        Instant.ofEpochMilli(row.getLong("read")),
        isSuperseded ? Optional.of(Instant.ofEpochMilli(superseded)) : Optional.empty(),
        account);
  }

  private static Article article(ResultSet row) throws SQLException {
    String text = row.getString("text");
    Offsets offsets = new Offsets(text);
    JsonNode rest = Codec.read(row.getString("article"));
    return new Article(
        new ArticleId(row.getString("article_id")),
        new Outlet(row.getString("outlet")),
        Codec.word(rest, "url").map(URI::create),
        Codec.list(rest.get("authors"), JsonNode::asText),
        published(row),
        Codec.word(rest, "modified").flatMap(Publication::parse),
        row.getString("title"),
        rest.get("language").asText(),
        text,
        Codec.sections(rest.get("sections"), offsets),
        Codec.witnesses(rest.get("witnesses")));
  }

  private static Claim claim(ResultSet row, Outlet outlet, Offsets offsets) throws SQLException {
    JsonNode body = Codec.read(row.getString("body"));
    Attribution attribution = Codec.attribution(body, row.getString("content"), offsets);
    return new Claim(
        new ClaimId(row.getInt("number")),
        attribution,
        Codec.constant(Stance.class, row.getString("stance")),
        row.getInt("hedged") == 1,
        new ProvenanceChain(
            Codec.speakers(body.get("speakers")), Codec.carriers(body.get("via")), outlet),
        Optional.ofNullable(row.getString("said")).map(LocalDate::parse),
        Codec.word(body, "within").map(Integer::parseInt).map(ClaimId::new));
  }
}
