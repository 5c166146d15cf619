package org.sayso.store.sqlite;

import java.util.ArrayList;
import java.util.List;

/** Whether the rows hang together. */
final class Health {

  /** What must never be, and what it means. */
  private record Rule(String fault, String count) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "captures that are neither a version nor the same as one nor refused",
              "SELECT COUNT(*) FROM capture c WHERE c.same IS NULL AND NOT EXISTS"
                  + " (SELECT 1 FROM version v WHERE v.capture = c.id) AND NOT EXISTS"
                  + " (SELECT 1 FROM unread u WHERE u.capture = c.id)"),
          new Rule(
              "documents without a version",
              "SELECT COUNT(*) FROM document d WHERE NOT EXISTS"
                  + " (SELECT 1 FROM version v WHERE v.document = d.id)"),
          new Rule(
              "documents whose versions are not numbered from 1 on",
              "SELECT COUNT(*) FROM (SELECT document FROM version GROUP BY document"
                  + " HAVING MAX(number) <> COUNT(*) OR MIN(number) <> 1)"),
          new Rule(
              "versions that have the same bytes as the version before",
              "SELECT COUNT(*) FROM version v JOIN capture c ON c.id = v.capture"
                  + " JOIN version w ON w.document = v.document AND w.number = v.number + 1"
                  + " JOIN capture e ON e.id = w.capture WHERE e.digest = c.digest"),
          new Rule(
              "newest versions that have not just one reading in force",
              "SELECT COUNT(*) FROM version v WHERE v.number = (SELECT MAX(n.number)"
                  + " FROM version n WHERE n.document = v.document)"
                  + " AND (SELECT COUNT(*) FROM reading r"
                  + " WHERE r.version = v.id AND r.superseded IS NULL) <> 1"),
          new Rule(
              "older versions that have a reading in force",
              "SELECT COUNT(*) FROM reading r JOIN version v ON v.id = r.version"
                  + " WHERE r.superseded IS NULL AND v.number < (SELECT MAX(n.number)"
                  + " FROM version n WHERE n.document = v.document)"),
          new Rule(
              "claims without a speaker",
              "SELECT COUNT(*) FROM claim c WHERE NOT EXISTS"
                  + " (SELECT 1 FROM said_by b WHERE b.claim = c.id)"));

  private Health() {}

  static List<String> faults(Sql sql) {
    List<String> faults = new ArrayList<>();
    sql.all("PRAGMA quick_check", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> faults.add("the file is damaged: " + line));
    sql.all(
            "PRAGMA foreign_key_check",
            row ->
                row.getString(1) + " row " + row.getLong(2) + " points at no " + row.getString(3))
        .forEach(faults::add);
    for (Rule rule : RULES) {
      long count = sql.number(rule.count());
      if (count > 0) {
        faults.add(count + " " + rule.fault());
      }
    }
    return faults;
  }
}
