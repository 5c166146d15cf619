package org.sayso.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sayso.store.LedgerException;

/**
 * Brings a file's tables to the form that this program writes: {@code 1.sql}, {@code 2.sql} … in
 * order, each once. {@code PRAGMA user_version} tells how far it came.
 */
enum Migrations {
  LEDGER("", 3),
  OUTBOX("outbox-", 1);

  private final String before;

  /** The last file. */
  private final int newest;

  Migrations(String before, int newest) {
    this.before = before;
    this.newest = newest;
  }

  /** Opens a file, a new one where it is missing; an older one gets the tables of today. */
  Sql opened(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LedgerException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
    }
    Sql sql = Sql.open(file);
    try {
      run(sql);
    } catch (LedgerException e) {
      sql.close();
      throw e;
    }
    return sql;
  }

  private void run(Sql sql) {
    if (version(sql) == newest) {
      return; // without a lock: others may be writing
    }
    sql.together(
        () -> {
          long now = version(sql);
          if (now > newest) {
            throw new LedgerException(
                "the ledger was written by a newer Sayso (form "
                    + now
                    + ", known is "
                    + newest
                    + ")");
          }
          for (long next = now + 1; next <= newest; next++) {
            sql.script(read(next));
            sql.script("PRAGMA user_version = " + next);
          }
        });
  }

  private static long version(Sql sql) {
    return sql.number("PRAGMA user_version");
  }

  private String read(long number) {
    String name = before + number + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
