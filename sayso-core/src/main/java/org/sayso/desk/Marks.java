package org.sayso.desk;

import java.util.Optional;

/**
 * How a person marks a claim on the page. A part is told by its spans in code points, {@code 0-39
 * 57-80}, or by its very words if they stand once in the report; blank words mean that the text
 * leaves it implicit.
 *
 * @param source who is named
 * @param cue what links source and content
 * @param content what was said
 * @param stance {@code denies}
 * @param hedged {@code yes} or {@code no}
 * @param said {@code 2024-03-14}; {@code none} where the text tells no day
 */
public record Marks(
    Optional<String> source,
    Optional<String> cue,
    Optional<String> content,
    Optional<String> stance,
    Optional<String> hedged,
    Optional<String> said) {

  public static final Marks NONE = parts(Optional.empty(), Optional.empty(), Optional.empty());

  /** Parts alone. */
  public static Marks parts(
      Optional<String> source, Optional<String> cue, Optional<String> content) {
    return new Marks(source, cue, content, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
