package org.sayso.text;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was asked before, the last used first to stay. One works out an answer, others who ask the
 * same meanwhile wait for it; what failed is asked again. Thread-safe.
 */
public final class Remembered<K, V> {

  private final Map<K, CompletableFuture<V>> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<K, Long> weights = new HashMap<>();
  private final long most;
  private final ToLongFunction<V> weight;
  private long all;

  /**
   * @param most that all may weigh together; the one used last stays whatever it weighs
   * @param weight of one
   */
  public Remembered(long most, ToLongFunction<V> weight) {
    this.most = most;
    this.weight = weight;
  }

  /** What was answered before, or what the source answers now. */
  public V get(K key, Supplier<V> source) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    @Nullable CompletableFuture<V> there;
    synchronized (known) {
      there = known.get(key);
      if (there == null) {
        known.put(key, mine);
      }
    }
    if (there != null) {
      return joined(there);
    }
    try {
      V value = source.get();
      mine.complete(value);
      weigh(key, mine, value);
      return value;
    } catch (RuntimeException | Error e) {
      synchronized (known) {
        known.remove(key, mine);
      }
      mine.completeExceptionally(e);
      throw e;
    }
  }

  private static <V> V joined(CompletableFuture<V> there) {
    try {
      return there.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Takes note of a new answer's weight, and lets go of those that were used longest ago. */
  private void weigh(K key, CompletableFuture<V> mine, V value) {
    synchronized (known) {
      if (known.get(key) != mine) {
        return;
      }
      weights.put(key, weight.applyAsLong(value));
      all += weight.applyAsLong(value);
      Iterator<Map.Entry<K, CompletableFuture<V>>> oldestFirst = known.entrySet().iterator();
      while (all > most && oldestFirst.hasNext()) {
        K oldest = oldestFirst.next().getKey();
        Long weighs = oldest.equals(key) ? null : weights.remove(oldest);
        if (weighs != null) { // not what is still worked out
          all -= weighs;
          oldestFirst.remove();
        }
      }
    }
  }
}
