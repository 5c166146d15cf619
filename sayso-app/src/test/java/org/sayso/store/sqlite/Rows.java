package org.sayso.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.sayso.claim.Account;
import org.sayso.news.Capture;
import org.sayso.news.Evidence;
import org.sayso.news.Hints;
import org.sayso.reading.Reading;
import org.sayso.store.Incoming;
import org.sayso.store.Kept;
import org.sayso.store.Ledger;
import org.sayso.store.LineReader;
import org.sayso.store.Outcome;
import org.sayso.text.Sha256;

/** Puts captures into a ledger without an archive, and looks at its file behind its back. */
public final class Rows {

  public static final Instant START = Instant.parse("2023-05-22T10:00:00Z");
  public static final String READER = "lines 1";

  private Rows() {}

  /** So many minutes after the start. */
  public static Instant at(int minutes) {
    return START.plusSeconds(60L * minutes);
  }

  public static Account account(String name, String text) {
    return ((Reading.Read) new LineReader().read(new Capture(name, text.getBytes(UTF_8))))
        .account();
  }

  /** What came in at that minute; its place in the archive is made up of the minute. */
  public static Incoming incoming(String source, String text, int minute) {
    Evidence place = new Evidence("sayso-00001.warc.gz", minute * 100L, 100, Sha256.of(text));
    return new Incoming(source, source, at(minute), Hints.NONE, place);
  }

  /** Keeps what is read of a text. */
  public static Kept keep(Ledger ledger, String source, String text, int minute) {
    return ledger.keep(
        incoming(source, text, minute),
        new Outcome.Understood(source, account(source, text)),
        READER,
        at(minute));
  }

  /** Writes into the file with nobody's leave. */
  public static void write(Path file, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(statement);
    }
  }

  /** The one value that is asked for. */
  static String value(Path file, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }
}
