package org.sayso.serve.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** So much at once, and so much more each second. */
class AllowanceTest {

  @Test
  void itRunsOutAndComesBack() {
    AtomicLong clock = new AtomicLong();
    Allowance allowance = new Allowance(2, 1, clock::get);
    assertTrue(allowance.take("a"));
    assertTrue(allowance.take("a"));
    assertFalse(allowance.take("a"));
    assertTrue(allowance.take("b"));
    clock.set(1_000_000_000L);
    assertTrue(allowance.has("a"));
    assertTrue(allowance.take("a"));
    assertFalse(allowance.has("a"));
  }
}
