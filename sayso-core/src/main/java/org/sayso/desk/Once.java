package org.sayso.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks once, at the first need, and remembers; those who ask meanwhile wait. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<? extends T> source;
  private @Nullable T value;

  public Once(Supplier<? extends T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
