package org.sayso.desk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sayso.store.ClaimIndex;

/**
 * Data folders that stay open between two questions, for a process that is asked many: opening one
 * costs more than most answers. Whoever asks has a ledger to himself, for a connection knows one
 * transaction at a time; the index of a folder is one for all, since each would count the same.
 */
public final class OpenFolders implements Function<Path, Holdings>, AutoCloseable {

  /** More than that would only hold memory: so many questions are rarely asked at one instant. */
  private static final int MOST_IDLE = 8;

  private final Function<Path, ClaimIndex> index;
  private final BiFunction<Path, ClaimIndex, Holdings> opener;
  private final Map<Path, ClaimIndex> indexes = new HashMap<>();
  private final Map<Path, Deque<Holdings>> idle = new HashMap<>();
  private boolean closed;

  /**
   * @param index of a folder
   * @param opener opens the rest of it, and closes all but the index
   */
  public OpenFolders(
      Function<Path, ClaimIndex> index, BiFunction<Path, ClaimIndex, Holdings> opener) {
    this.index = index;
    this.opener = opener;
  }

  @Override
  public Holdings apply(Path folder) {
    Holdings holdings = idle(folder);
    return holdings.endingWith(() -> giveBack(holdings));
  }

  private Holdings idle(Path folder) {
    ClaimIndex one;
    synchronized (idle) {
      Deque<Holdings> waiting = idle.computeIfAbsent(folder, f -> new ArrayDeque<>());
      if (!waiting.isEmpty()) {
        return waiting.pop(); // the one used last is the warmest
      }
      one = indexes.computeIfAbsent(folder, index);
    }
    return opener.apply(folder, one);
  }

  private void giveBack(Holdings holdings) {
    synchronized (idle) {
      Deque<Holdings> waiting = idle.computeIfAbsent(holdings.folder(), f -> new ArrayDeque<>());
      if (!closed && waiting.size() < MOST_IDLE) {
        waiting.push(holdings);
        return;
      }
    }
    holdings.close();
  }

  /** Closes what is idle now, and the rest when it is given back. */
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.values().forEach(waiting -> waiting.forEach(Holdings::close));
      idle.clear();
      indexes.values().forEach(ClaimIndex::close);
      indexes.clear();
    }
  }
}
