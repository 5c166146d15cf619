package org.sayso.serve.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often each caller may do something: so much at once, and so much more each second. */
final class Allowance {

  private static final double NANOS = 1e9;

  /** Of more callers the one that was quiet longest is forgotten. */
  private static final int MOST_CALLERS = 10_000;

  private final double burst;
  private final double perSecond;
  private final LongSupplier nanos;
  private final Map<String, Left> callers = new LinkedHashMap<>(16, 0.75f, true);

  private record Left(double tokens, long since) {}

  /**
   * @param nanos a clock
   */
  Allowance(double burst, double perSecond, LongSupplier nanos) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.nanos = nanos;
  }

  /** Whether this caller may do it once more. */
  synchronized boolean has(String caller) {
    return left(caller, nanos.getAsLong()) >= 1;
  }

  /** Counts once more, if this caller may; whether that was so. */
  synchronized boolean take(String caller) {
    long now = nanos.getAsLong();
    double left = left(caller, now);
    callers.put(caller, new Left(left >= 1 ? left - 1 : left, now));
    Iterator<String> eldest = callers.keySet().iterator();
    if (callers.size() > MOST_CALLERS) {
      eldest.next();
      eldest.remove();
    }
    return left >= 1;
  }

  private double left(String caller, long now) {
    Left before = callers.getOrDefault(caller, new Left(burst, now));
    return Math.min(burst, before.tokens() + (now - before.since()) / NANOS * perSecond);
  }
}
