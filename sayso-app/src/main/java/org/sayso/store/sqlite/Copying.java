package org.sayso.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sayso.store.Fingerprint;
import org.sayso.store.KeptCopy;

/** By what copies are found, and those that were. */
final class Copying {

  private final Sql sql;

  Copying(Sql sql) {
    this.sql = sql;
  }

  void keep(long version, String outlet, Fingerprint fingerprint) {
    sql.run("DELETE FROM copy_key WHERE version = ?", version);
    for (long key : fingerprint.keys()) {
      sql.run("INSERT OR IGNORE INTO copy_key (number, version) VALUES (?, ?)", key, version);
    }
    if (!outlet.isEmpty()) {
      for (Fingerprint.Paragraph paragraph : fingerprint.paragraphs()) {
        sql.run(
            "INSERT OR IGNORE INTO paragraph (outlet, line, beside) VALUES (?, ?, ?)",
            outlet,
            paragraph.line(),
            paragraph.beside());
      }
    }
  }

  List<Long> sharing(long version, int most) {
    return sql.all(
        "SELECT o.version FROM copy_key k JOIN copy_key o ON o.number = k.number"
            + " JOIN version v ON v.id = k.version JOIN version w ON w.id = o.version"
            + " WHERE k.version = ? AND w.document <> v.document"
            + " GROUP BY o.version ORDER BY COUNT(*) DESC, o.version LIMIT ?",
        row -> row.getLong(1),
        version,
        most);
  }

  void keep(KeptCopy copy) {
    sql.run(
        "INSERT OR REPLACE INTO copy (a, b, kind, jaccard, of_a, of_b) VALUES (?, ?, ?, ?, ?, ?)",
        copy.a(),
        copy.b(),
        copy.kind(),
        copy.jaccard(),
        copy.containmentOfA(),
        copy.containmentOfB());
  }

  List<KeptCopy> of(long version) {
    return sql.all(
        "SELECT * FROM copy WHERE a = ?1 OR b = ?1 ORDER BY a, b", Copying::copy, version);
  }

  private static KeptCopy copy(ResultSet row) throws SQLException {
    return new KeptCopy(
        row.getLong("a"),
        row.getLong("b"),
        row.getString("kind"),
        row.getDouble("jaccard"),
        row.getDouble("of_a"),
        row.getDouble("of_b"));
  }
}
