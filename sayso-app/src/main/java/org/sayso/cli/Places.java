package org.sayso.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/**
 * Where words stand, for people: {@code 13:45 [1107–1148]} is line 13, column 45, and the code
 * points that our files give.
 */
final class Places {

  private final Offsets offsets;

  /** Code point offsets at which lines begin. */
  private final int[] lines;

  Places(String text) {
    this.offsets = new Offsets(text);
    this.lines =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> offsets.toCodePoints(i + 1)))
            .toArray();
  }

  /** The line and column of the first of the spans, and the offsets of all. */
  String of(Spans spans) {
    int start = offsets.toCodePoints(spans.first().start());
    int found = Arrays.binarySearch(lines, start);
    int line = found >= 0 ? found : -found - 2;
    return (line + 1)
        + ":"
        + (start - lines[line] + 1)
        + " ["
        + spans.parts().stream()
            .map(s -> offsets.toCodePoints(s.start()) + "–" + offsets.toCodePoints(s.end()))
            .collect(Collectors.joining(", "))
        + "]";
  }
}
