package org.sayso.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was asked before, the last used first to stay. One works out an answer, others who ask the
 * same meanwhile wait for it; what failed is asked again.
 */
final class Remembered<K, V> {

  private final Map<K, CompletableFuture<V>> known = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private final ToLongFunction<V> weight;

  /**
   * @param most that all may weigh together; the one used last stays whatever it weighs
   * @param weight of one
   */
  Remembered(long most, ToLongFunction<V> weight) {
    this.most = most;
    this.weight = weight;
  }

  V get(K key, Supplier<V> source) {
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
      forget();
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

  /** The answer, if it is there; nobody waits for it. */
  Optional<V> known(K key) {
    synchronized (known) {
      return Optional.ofNullable(known.get(key)).flatMap(Remembered::done);
    }
  }

  private static <V> Optional<V> done(CompletableFuture<V> there) {
    return there.isDone() && !there.isCompletedExceptionally()
        ? Optional.of(there.join())
        : Optional.empty();
  }

  private void forget() {
    synchronized (known) {
      List<K> oldestFirst = new ArrayList<>();
      long all = 0;
      for (Map.Entry<K, CompletableFuture<V>> one : known.entrySet()) {
        Optional<V> value = done(one.getValue());
        if (value.isPresent()) {
          oldestFirst.add(one.getKey());
          all += weight.applyAsLong(value.get());
        }
      }
      for (K key : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - 1))) {
        if (all <= most) {
          return;
        }
        all -= known(key).map(weight::applyAsLong).orElse(0L);
        known.remove(key);
      }
    }
  }
}
