package org.sayso.reading.parse;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was made of things met before, so that a copy costs little. The one that was asked for
 * longest ago goes when there is too much. Thread-safe; of two threads at the same thing both may
 * make it.
 */
public final class Memo<K, V> {

  private final long most;
  private final ToIntFunction<K> weight;
  private final Map<K, V> made = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  /**
   * @param most what all keys may weigh together
   * @param weight of a key
   */
  public Memo(long most, ToIntFunction<K> weight) {
    this.most = most;
    this.weight = weight;
  }

  /** What was made of this before, or is made now. What cannot be made is not remembered. */
  public V get(K key, Function<K, V> maker) {
    Optional<V> known;
    synchronized (made) {
      known = Optional.ofNullable(made.get(key));
    }
    return known.orElseGet(
        () -> {
          V value = maker.apply(key);
          keep(key, value);
          return value;
        });
  }

  private void keep(K key, V value) {
    synchronized (made) {
      if (made.put(key, value) == null) {
        held += weight.applyAsInt(key);
      }
      Iterator<K> eldest = made.keySet().iterator();
      while (held > most && eldest.hasNext()) {
        held -= weight.applyAsInt(eldest.next());
        eldest.remove();
      }
    }
  }
}
