package org.sayso.store.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.store.Alert;
import org.sayso.store.Followed;
import org.sayso.store.LedgerException;
import org.sayso.store.Notice;
import org.sayso.store.Outbox;

/** What is to be told, in an SQLite file of its own. */
public final class SqliteOutbox implements Outbox {

  private final Sql sql;

  private SqliteOutbox(Sql sql) {
    this.sql = sql;
  }

  /**
   * Opens an outbox, a new one where the file is missing, which its owner alone may read: it has
   * secrets.
   *
   * @throws LedgerException if it cannot be opened, or was written by a newer Sayso
   */
  public static SqliteOutbox open(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null && !Files.exists(file)) {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
          Files.createFile(
              file,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
      }
    } catch (FileAlreadyExistsException e) {
      // another process made it meanwhile
    } catch (IOException e) {
      throw new LedgerException(file + " cannot be made: " + e.getMessage(), e);
    }
    return new SqliteOutbox(Migrations.OUTBOX.opened(file));
  }

  @Override
  public List<Alert> alerts() {
    return sql.all("SELECT * FROM alert ORDER BY name", SqliteOutbox::alert);
  }

  private static Alert alert(ResultSet row) throws SQLException {
    return new Alert(
        row.getString("name"),
        new Followed(
            Codec.constant(Followed.Kind.class, row.getString("kind")), row.getString("which")),
        row.getString("target"),
        row.getString("secret"),
        Instant.ofEpochMilli(row.getLong("made")),
        new Alert.Standing(
            Instant.ofEpochMilli(row.getLong("looked")),
            row.getLong("state"),
            row.getInt("failures"),
            Instant.ofEpochMilli(row.getLong("due")),
            Optional.ofNullable(row.getString("trouble")),
            row.getInt("stopped") == 1));
  }

  @Override
  public void make(Alert alert, Collection<String> known) {
    sql.together(
        () -> {
          if (alerts().stream().anyMatch(other -> other.name().equals(alert.name()))) {
            throw new IllegalArgumentException(
                "there is an alert '" + alert.name() + "' already; drop it first");
          }
          sql.run(
              "INSERT INTO alert (name, kind, which, target, secret, made, looked, state, failures,"
                  + " due, trouble, stopped) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              alert.name(),
              Codec.lower(alert.followed().kind()),
              alert.followed().which(),
              alert.to(),
              alert.secret(),
              alert.made(),
              alert.standing().looked(),
              alert.standing().state(),
              alert.standing().failures(),
              alert.standing().due(),
              alert.standing().trouble(),
              alert.standing().stopped() ? 1 : 0);
          known.forEach(
              event ->
                  sql.run(
                      "INSERT OR IGNORE INTO notice (alert, event, attempts, state)"
                          + " VALUES (?, ?, 0, 'known')",
                      alert.name(),
                      event));
        });
  }

  @Override
  public boolean drop(String name) {
    return sql.run("DELETE FROM alert WHERE name = ?", name) > 0;
  }

  @Override
  public void keep(Alert alert) {
    sql.run(
        "UPDATE alert SET looked = ?, state = ?, failures = ?, due = ?, trouble = ?, stopped = ?"
            + " WHERE name = ?",
        alert.standing().looked(),
        alert.standing().state(),
        alert.standing().failures(),
        alert.standing().due(),
        alert.standing().trouble(),
        alert.standing().stopped() ? 1 : 0,
        alert.name());
  }

  @Override
  public int found(Alert alert, List<Notice> notices) {
    return sql.together(
        () -> {
          int fresh = 0;
          for (Notice notice : notices) {
            fresh +=
                sql.run(
                    "INSERT OR IGNORE INTO notice (alert, event, message, attempts, state)"
                        + " VALUES (?, ?, ?, 0, 'waiting')",
                    alert.name(),
                    notice.event(),
                    notice.message());
          }
          keep(alert);
          return fresh;
        });
  }

  @Override
  public List<Notice> waiting(String alert) {
    return sql.all(
        "SELECT * FROM notice WHERE alert = ? AND state = 'waiting' ORDER BY id",
        row ->
            new Notice(
                row.getString("alert"),
                row.getString("event"),
                row.getString("message"),
                row.getInt("attempts")),
        alert);
  }

  @Override
  public void settle(Notice notice, boolean told, Instant now) {
    sql.run(
        "UPDATE notice SET state = ?, settled = ? WHERE alert = ? AND event = ?",
        told ? "told" : "given-up",
        now,
        notice.alert(),
        notice.event());
  }

  @Override
  public void triedInVain(Notice notice) {
    sql.run(
        "UPDATE notice SET attempts = attempts + 1 WHERE alert = ? AND event = ?",
        notice.alert(),
        notice.event());
  }

  @Override
  public Tally tally(String alert) {
    return new Tally(count(alert, "told"), count(alert, "waiting"), count(alert, "given-up"));
  }

  private int count(String alert, String state) {
    return (int)
        sql.number("SELECT COUNT(*) FROM notice WHERE alert = ? AND state = ?", alert, state);
  }

  @Override
  public Optional<Instant> next() {
    return sql.one(
            "SELECT MIN(due) FROM alert WHERE stopped = 0"
                + " AND name IN (SELECT alert FROM notice WHERE state = 'waiting')"
                + " HAVING MIN(due) IS NOT NULL",
            row -> row.getLong(1))
        .map(Instant::ofEpochMilli);
  }

  @Override
  public void close() {
    sql.close();
  }
}
