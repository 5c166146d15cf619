package org.sayso.reconcile.origins;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;

/**
 * For whom each voice of a story speaks: {@code Teodora Vasque} for the {@code Sorvane Coast
 * Guard}, which is one origin with her.
 */
public final class Houses {

  /** A spokesman of a department of a ministry. */
  private static final int DEEPEST = 3;

  private final Cast cast;

  private Houses(Cast cast) {
    this.cast = cast;
  }

  /** Those of some reports of one story. */
  public static Houses of(List<Account> story) {
    return new Houses(Cast.of(story));
  }

  /**
   * The fullest name of the organisation spoken for, or of the voice where it speaks for itself.
   */
  public String of(String name) {
    String at = cast.fullName(name);
    for (int depth = 0; depth < DEEPEST; depth++) {
      Optional<String> body = cast.organisation(at);
      if (body.isEmpty() || body.get().equals(at)) {
        break;
      }
      at = body.get();
    }
    return at;
  }

  /** The fullest name of the voice itself. */
  public String fullName(String name) {
    return cast.fullName(name);
  }
}
