package org.sayso.serve.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.sayso.desk.Keys;

/**
 * Lets in who has a key, where the desk is open beyond its machine. Whoever has none is told the
 * same at every address, whether or not there is anything.
 */
final class Gate {

  /** What one key may ask at once, and then each second. */
  private static final int BURST = 200;

  private static final int PER_SECOND = 50;

  /** What one address may get wrong at once, and then each second. */
  private static final int WRONG_BURST = 20;

  private static final double WRONG_PER_SECOND = 0.2;

  private final Keys keys;
  private final Allowance asking = new Allowance(BURST, PER_SECOND, System::nanoTime);
  private final Allowance failing = new Allowance(WRONG_BURST, WRONG_PER_SECOND, System::nanoTime);

  Gate(Keys keys) {
    this.keys = keys;
  }

  /**
   * Lets in or throws.
   *
   * @param changes whether something may be changed by what is asked
   */
  void check(Context context, boolean changes) {
    String caller = context.ip();
    if (!failing.has(caller)) {
      throw tooOften(context);
    }
    Optional<Keys.Key> key = secret(context.header("Authorization")).flatMap(keys::of);
    if (key.isEmpty()) {
      failing.take(caller);
      context.header("WWW-Authenticate", "Basic realm=\"sayso\", charset=\"UTF-8\"");
      throw new Problem(401, "This desk wants a key: as a bearer token, or as the password.");
    }
    if (!asking.take(key.get().name())) {
      throw tooOften(context);
    }
    if (changes && key.get().scope() != Keys.Scope.WRITE) {
      throw new Problem(403, "This key opens the desk for reading only.");
    }
  }

  private static Problem tooOften(Context context) {
    context.header("Retry-After", "5");
    return new Problem(429, "That was asked too often; wait some seconds.");
  }

  /** Programs send a bearer token; a browser asks the person for a name and a password. */
  private static Optional<String> secret(@org.jspecify.annotations.Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    int blank = header.indexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    String rest = header.substring(blank + 1).strip();
    return switch (header.substring(0, blank).toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(rest);
      case "basic" -> password(rest);
      default -> Optional.empty();
    };
  }

  private static Optional<String> password(String basic) {
    try {
      String both = new String(Base64.getDecoder().decode(basic), UTF_8);
      int colon = both.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(both.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
