package org.sayso.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sayso.desk.English;
import org.sayso.desk.Once;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.weights.Weights;
import org.sayso.reconcile.Reconciler;

/**
 * What reads and reconciles, once for each JVM of a cluster and loaded where it is first needed:
 * models are not sent about.
 */
final class Engine {

  private static final Once<English> ENGLISH = new Once<>(English::load);
  private static volatile Once<Reconciler> reconciler =
      new Once<>(() -> ENGLISH.get().reconciling().reconciler());
  private static final ConcurrentMap<String, ArticleReader> READERS = new ConcurrentHashMap<>();

  private Engine() {}

  /** The reader with these weights. */
  static ArticleReader reader(String weights) {
    return READERS.computeIfAbsent(weights, Engine::load);
  }

  /** Another reader goes under that name; for tests of what a reader may do. */
  static void put(String weights, ArticleReader reader) {
    READERS.put(weights, reader);
  }

  /** Another reconciler, from now on; for tests. */
  static void put(Reconciler other) {
    reconciler = new Once<>(() -> other);
  }

  static Reconciler reconciler() {
    return reconciler.get();
  }

  private static ArticleReader load(String weights) {
    try {
      return ENGLISH.get().reader(Weights.named(weights));
    } catch (IOException e) {
      throw new UncheckedIOException("no weights called " + weights, e);
    }
  }
}
