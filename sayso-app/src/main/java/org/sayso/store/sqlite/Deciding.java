package org.sayso.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;

/** Decisions as rows. */
final class Deciding {

  private static final String DECISION =
      "SELECT d.*, (SELECT u.id FROM decision u WHERE u.undoes = d.id) AS undone_by FROM decision d ";

  private final Sql sql;

  Deciding(Sql sql) {
    this.sql = sql;
  }

  long add(
      Kind kind, Subject subject, Optional<String> value, String who, String why, Instant now) {
    @Nullable Long version = null;
    @Nullable String content = null;
    @Nullable String words = null;
    @Nullable String name = null;
    @Nullable Long undoes = null;
    @Nullable String report = null;
    @Nullable String other = null;
    if (subject instanceof Subject.OfClaim claim) {
      version = claim.version();
      content = claim.content();
      words = claim.words();
    } else if (subject instanceof Subject.OfSpeaker speaker) {
      name = speaker.name();
    } else if (subject instanceof Subject.OfReports reports) {
      report = reports.one();
      other = reports.other();
    } else {
      undoes = ((Subject.OfDecision) subject).decision();
    }
    return sql.add(
        "INSERT INTO decision (kind, version, content, words, name, undoes, report, other, value,"
            + " who, why, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Codec.lower(kind),
        version,
        content,
        words,
        name,
        undoes,
        report,
        other,
        value,
        who,
        why,
        now);
  }

  /**
   * The versions that look otherwise since this decision: with a name all those change that people
   * said to be this name.
   */
  List<Long> touched(long id) {
    Decision decision = sql.one(DECISION + "WHERE d.id = ?", Deciding::decision, id).orElseThrow();
    if (decision.subject() instanceof Subject.OfDecision undone) {
      return touched(undone.decision());
    }
    if (decision.subject() instanceof Subject.OfClaim claim) {
      return List.of(claim.version());
    }
    if (decision.subject() instanceof Subject.OfReports) {
      return List.of(); // no claim is another
    }
    String name = ((Subject.OfSpeaker) decision.subject()).name();
    return sql.all(
        "WITH RECURSIVE names (name) AS (SELECT ? UNION SELECT d.name FROM decision d"
            + " JOIN names n ON n.name = d.value WHERE d.name IS NOT NULL)"
            + " SELECT r.version FROM names n JOIN speaker s ON s.name = n.name"
            + " JOIN said_by b ON b.speaker = s.id"
            + " JOIN claim c ON c.id = b.claim JOIN reading r ON r.id = c.reading"
            + " UNION SELECT d.version FROM names n JOIN decision d ON d.value = n.name"
            + " WHERE d.version IS NOT NULL",
        row -> row.getLong(1),
        name);
  }

  List<Decision> all() {
    return sql.all(DECISION + "ORDER BY d.id", Deciding::decision);
  }

  private static Decision decision(ResultSet row) throws SQLException {
    long undoneBy = row.getLong("undone_by");
    boolean isUndone = !row.wasNull();
    return new Decision(
        row.getLong("id"),
        Codec.constant(Kind.class, row.getString("kind")),
        subject(row),
        Optional.ofNullable(row.getString("value")),
        row.getString("who"),
        row.getString("why"),
        Instant.ofEpochMilli(row.getLong("made")),
        isUndone ? Optional.of(undoneBy) : Optional.empty());
  }

  private static Subject subject(ResultSet row) throws SQLException {
    if (row.getString("content") != null) {
      return new Subject.OfClaim(
          row.getLong("version"), row.getString("content"), row.getString("words"));
    }
    if (row.getString("report") != null) {
      return new Subject.OfReports(row.getString("report"), row.getString("other"));
    }
    return row.getString("name") != null
        ? new Subject.OfSpeaker(row.getString("name"))
        : new Subject.OfDecision(row.getLong("undoes"));
  }
}
