package org.sayso.fetch;

import java.time.Duration;

/** Waits. */
public interface Pauses {

  /** Lets the thread sleep. */
  Pauses SLEEP = duration -> Thread.sleep(duration.toMillis());

  void wait(Duration duration) throws InterruptedException;
}
