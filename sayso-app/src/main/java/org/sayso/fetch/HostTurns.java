package org.sayso.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One question at a time to a host, with a pause behind each; a host may ask to be left alone. */
final class HostTurns {

  /** What is known of one host. */
  private static final class Host {
    final ReentrantLock turn = new ReentrantLock();
    Instant free = Instant.MIN;
    Instant shutUntil = Instant.MIN;
  }

  private final InstantSource clock;
  private final Pauses pauses;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  HostTurns(InstantSource clock, Pauses pauses) {
    this.clock = clock;
    this.pauses = pauses;
  }

  /** Waits for the turn; if the host is to be left alone, says how long, and there is no turn. */
  Optional<Duration> enter(String name) throws InterruptedException {
    Host host = host(name);
    host.turn.lockInterruptibly();
    boolean entered = false;
    try {
      Instant now = clock.instant();
      if (now.isBefore(host.shutUntil)) {
        return Optional.of(Duration.between(now, host.shutUntil));
      }
      if (now.isBefore(host.free)) {
        pauses.wait(Duration.between(now, host.free));
      }
      entered = true;
      return Optional.empty();
    } finally {
      if (!entered) {
        host.turn.unlock();
      }
    }
  }

  /** The turn is over; the next begins after a pause. */
  void leave(String name, Duration pause) {
    Host host = host(name);
    host.free = clock.instant().plus(pause);
    host.turn.unlock();
  }

  /** The host asks to be left alone; said within a turn. */
  void shut(String name, Duration forSoLong) {
    host(name).shutUntil = clock.instant().plus(forSoLong);
  }

  private Host host(String name) {
    return hosts.computeIfAbsent(name, n -> new Host());
  }
}
