package org.sayso.serve.stories;

import java.util.concurrent.TimeUnit;
import org.sayso.desk.StoryShelf;
import org.sayso.serve.web.Desks;

/**
 * Lays the newest stories side by side as soon as nothing more comes in for a moment, so that
 * whoever opens one finds it there.
 */
public final class Warmer implements AutoCloseable {

  private static final long PAUSE_MILLIS = 1500;
  private static final int STORIES = 6;

  private final Desks desks;
  private final StoryShelf shelf;
  private final Thread thread = new Thread(this::run, "laying the newest stories");

  public Warmer(Desks desks, StoryShelf shelf) {
    this.desks = desks;
    this.shelf = shelf;
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    long warm = -1;
    long before = -1;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        long now = state(before);
        if (now == before && now != warm) {
          warm = now;
          warm();
        }
        before = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails here fails again, and is told, when somebody asks for it. */
  private long state(long otherwise) {
    try {
      return desks.keeping().state(desks.data());
    } catch (RuntimeException e) {
      return otherwise;
    }
  }

  private void warm() {
    try {
      shelf.warm(STORIES);
    } catch (RuntimeException e) {
      return;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
