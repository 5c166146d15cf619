package org.sayso.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sayso.store.LedgerException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection. Statements are prepared once; a transaction within another is part of it. Callers
 * wait for one another.
 */
final class Sql implements AutoCloseable {

  private static final int WAIT_MILLIS = 30_000;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean within;

  /** A row under the cursor, columns counted from 1. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Sql(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  static Sql open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(WAIT_MILLIS);
    config.enforceForeignKeys(true);
    config.setCacheSize(-64_000);
    config.setGetGeneratedKeys(false); // it would ask for the last number after every statement
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    try {
      return new Sql(file, config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw new LedgerException("the ledger " + file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  synchronized void together(Runnable writes) {
    together(
        () -> {
          writes.run();
          return true;
        });
  }

  synchronized <T> T together(Supplier<T> writes) {
    if (within) {
      return writes.get();
    }
    try {
      connection.setAutoCommit(false);
      within = true;
      T result = writes.get();
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw fault(e);
    } finally {
      within = false;
      rollBack();
    }
  }

  /** What was committed stays; what was not goes. */
  private void rollBack() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // a full disk may have rolled it back already
    }
  }

  /** Runs a statement, and tells how many rows it touched. */
  synchronized int run(String sql, @Nullable Object... values) {
    try {
      PreparedStatement statement = statement(sql, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Adds a row, and tells its number. */
  synchronized long add(String sql, @Nullable Object... values) {
    return one(sql + " RETURNING id", row -> row.getLong(1), values).orElseThrow();
  }

  synchronized <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
    try (ResultSet rows = statement(sql, values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(row.of(rows));
      }
      return all;
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  synchronized <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) {
    return all(sql, row, values).stream().findFirst();
  }

  synchronized long number(String sql, @Nullable Object... values) {
    return one(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** Several statements, as a file has them. */
  synchronized void script(String statements) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, plain(values[i]));
    }
    return statement;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? plain(optional.get()) : null;
    }
    if (value instanceof Instant moment) {
      return moment.toEpochMilli();
    }
    return value == null || value instanceof Number ? value : value.toString();
  }

  private LedgerException fault(SQLException e) {
    String why =
        e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL
            ? "the disk is full"
            : String.valueOf(e.getMessage());
    return new LedgerException("the ledger " + file + ": " + why, e);
  }

  @Override
  public synchronized void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw fault(e);
    }
  }
}
