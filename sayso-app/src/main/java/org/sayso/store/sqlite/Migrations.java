package org.sayso.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sayso.store.LedgerException;

/**
 * Brings a ledger's tables to the form that this program writes: {@code 1.sql}, {@code 2.sql} … in
 * order, each once. {@code PRAGMA user_version} tells how far it came.
 */
final class Migrations {

  /** The last file. */
  static final int NEWEST = 3;

  private Migrations() {}

  static void run(Sql sql) {
    if (version(sql) == NEWEST) {
      return; // without a lock: others may be writing
    }
    sql.together(
        () -> {
          long now = version(sql);
          if (now > NEWEST) {
            throw new LedgerException(
                "the ledger was written by a newer Sayso (form "
                    + now
                    + ", known is "
                    + NEWEST
                    + ")");
          }
          for (long next = now + 1; next <= NEWEST; next++) {
            sql.script(read(next));
            sql.script("PRAGMA user_version = " + next);
          }
        });
  }

  private static long version(Sql sql) {
    return sql.number("PRAGMA user_version");
  }

  private static String read(long number) {
    try (InputStream in = Migrations.class.getResourceAsStream(number + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + number + ".sql");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
