package org.sayso.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.store.Anchor;
import org.sayso.store.Correction;
import org.sayso.store.Decision;
import org.sayso.store.Decision.Kind;
import org.sayso.store.Decision.Subject;

/** Decisions as rows. */
final class Deciding {

  private static final String DECISION =
      "SELECT d.*, (SELECT u.id FROM decision u WHERE u.undoes = d.id) AS undone_by FROM decision d ";

  /** A day that the text does not tell; no day at all where nobody decided on one. */
  private static final String NO_DAY = "none";

  private final Sql sql;

  Deciding(Sql sql) {
    this.sql = sql;
  }

  long add(
      Kind kind,
      Subject subject,
      Optional<String> value,
      Correction correction,
      String who,
      String why,
      Instant now) {
    Optional<Subject.OfClaims> claims = only(subject, Subject.OfClaims.class);
    Optional<Subject.OfClaim> claim =
        only(subject, Subject.OfClaim.class).or(() -> claims.map(Subject.OfClaims::one));
    Optional<Subject.OfClaim> otherClaim = claims.map(Subject.OfClaims::other);
    Optional<Subject.OfReports> reports = only(subject, Subject.OfReports.class);
    return sql.add(
        "INSERT INTO decision (kind, version, content, words, name, undoes, report, other, value,"
            + " who, why, made, other_version, other_content, other_words, source, source_words,"
            + " cue, cue_words, moved, moved_words, stance, hedged, said)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Codec.lower(kind),
        claim.map(Subject.OfClaim::version),
        claim.map(Subject.OfClaim::content),
        claim.map(Subject.OfClaim::words),
        only(subject, Subject.OfSpeaker.class).map(Subject.OfSpeaker::name),
        only(subject, Subject.OfDecision.class).map(Subject.OfDecision::decision),
        reports.map(Subject.OfReports::one),
        reports.map(Subject.OfReports::other),
        value,
        who,
        why,
        now,
        otherClaim.map(Subject.OfClaim::version),
        otherClaim.map(Subject.OfClaim::content),
        otherClaim.map(Subject.OfClaim::words),
        correction.source().map(Anchor::spans),
        correction.source().map(Anchor::words),
        correction.cue().map(Anchor::spans),
        correction.cue().map(Anchor::words),
        correction.content().map(Anchor::spans),
        correction.content().map(Anchor::words),
        correction.stance().map(Codec::lower),
        correction.hedged().map(hedged -> hedged ? 1 : 0),
        correction.said().map(said -> said.day().map(LocalDate::toString).orElse(NO_DAY)));
  }

  private static <S extends Subject> Optional<S> only(Subject subject, Class<S> sort) {
    return sort.isInstance(subject) ? Optional.of(sort.cast(subject)) : Optional.empty();
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
    if (decision.subject() instanceof Subject.OfSpeaker speaker) {
      List<Long> touched = new ArrayList<>(touched(speaker.name()));
      if (decision.kind() == Kind.OTHER_SPEAKER) { // either may have been merged into the other
        decision.value().ifPresent(other -> touched.addAll(touched(other)));
      }
      return touched.stream().distinct().toList();
    }
    return List.of(); // no claim is another
  }

  private List<Long> touched(String name) {
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
        correction(row),
        row.getString("who"),
        row.getString("why"),
        Instant.ofEpochMilli(row.getLong("made")),
        isUndone ? Optional.of(undoneBy) : Optional.empty());
  }

  private static Correction correction(ResultSet row) throws SQLException {
    int hedged = row.getInt("hedged");
    boolean toldHedged = !row.wasNull();
    return new Correction(
        anchor(row, "source"),
        anchor(row, "cue"),
        anchor(row, "moved"),
        Optional.ofNullable(row.getString("stance"))
            .map(word -> Codec.constant(Stance.class, word)),
        toldHedged ? Optional.of(hedged == 1) : Optional.empty(),
        Optional.ofNullable(row.getString("said"))
            .map(
                day ->
                    day.equals(NO_DAY)
                        ? Optional.<LocalDate>empty()
                        : Optional.of(LocalDate.parse(day)))
            .map(Correction.Said::new));
  }

  private static Optional<Anchor> anchor(ResultSet row, String part) throws SQLException {
    String spans = row.getString(part);
    return spans == null
        ? Optional.empty()
        : Optional.of(new Anchor(spans, row.getString(part + "_words")));
  }

  private static Subject subject(ResultSet row) throws SQLException {
    if (row.getString("content") != null) {
      Subject.OfClaim claim =
          new Subject.OfClaim(
              row.getLong("version"), row.getString("content"), row.getString("words"));
      return row.getString("other_content") == null
          ? claim
          : new Subject.OfClaims(
              claim,
              new Subject.OfClaim(
                  row.getLong("other_version"),
                  row.getString("other_content"),
                  row.getString("other_words")));
    }
    if (row.getString("report") != null) {
      return new Subject.OfReports(row.getString("report"), row.getString("other"));
    }
    return row.getString("name") != null
        ? new Subject.OfSpeaker(row.getString("name"))
        : new Subject.OfDecision(row.getLong("undoes"));
  }
}
