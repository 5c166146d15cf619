package org.sayso.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.claim.Stance;
import org.sayso.store.Anchor;
import org.sayso.store.Correction;
import org.sayso.text.Offsets;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Understands what a person marks in one text; each message is for people. */
final class Marking {

  /** How the parts of spans are joined where they are written as words. */
  private static final String GAP = " … ";

  private final String text;

  Marking(String text) {
    this.text = text;
  }

  /** The parts, and all else that is told. */
  Correction of(Marks marks) {
    return new Correction(
        marks.source().map(words -> part(words, "source")),
        marks.cue().map(words -> part(words, "cue")),
        marks.content().map(words -> part(words, "content")),
        marks.stance().map(Marking::stance),
        marks.hedged().map(Marking::hedged),
        marks.said().map(Marking::said));
  }

  private Anchor part(String written, String part) {
    String words = written.strip();
    if (words.isEmpty()) {
      if (part.equals("content")) {
        throw new IllegalArgumentException("a claim has a content; to say it is none, reject it");
      }
      return Anchor.NONE;
    }
    return Anchor.of(words.matches(Anchor.FORM) ? spans(words) : found(words, part), text);
  }

  private Spans spans(String written) {
    try {
      return Anchor.read(written, new Offsets(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + written + "' is no place in this report: " + e.getMessage(), e);
    }
  }

  private Spans found(String words, String part) {
    List<Span> found = new ArrayList<>();
    for (String piece : words.split(GAP, -1)) {
      int at = text.indexOf(piece);
      if (at < 0) {
        throw new IllegalArgumentException(
            "the report does not have these words for a " + part + ": " + piece);
      }
      if (text.indexOf(piece, at + 1) >= 0) {
        throw new IllegalArgumentException(
            "these words stand more than once in the report, so give more of them for the "
                + part
                + ", or where they stand as START-END: "
                + piece);
      }
      found.add(new Span(at, at + piece.length()));
    }
    return new Spans(found);
  }

  static Stance stance(String word) {
    return Arrays.stream(Stance.values())
        .filter(stance -> stance.name().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + word
                        + "' is no stance; there are "
                        + Arrays.stream(Stance.values())
                            .map(stance -> stance.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }

  static boolean hedged(String word) {
    String asked = word.strip().toLowerCase(Locale.ROOT);
    if (!asked.equals("yes") && !asked.equals("no")) {
      throw new IllegalArgumentException("hedged is yes or no, not '" + word + "'");
    }
    return asked.equals("yes");
  }

  static Correction.Said said(String word) {
    String asked = word.strip();
    if (asked.equalsIgnoreCase("none")) {
      return new Correction.Said(Optional.empty());
    }
    try {
      return new Correction.Said(Optional.of(LocalDate.parse(asked)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + word + "' is no day; write 2024-03-14, or none", e);
    }
  }
}
