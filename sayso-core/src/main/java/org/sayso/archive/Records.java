package org.sayso.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.sayso.archive.Lines.Line;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * The reports of one stream of bytes: one, or as many as there are JSON lines. Whatever its size,
 * no more of it is held than one report may have.
 */
final class Records extends Ahead {

  private final String name;
  private final Hints hints;
  private final Lines lines;

  /** Read ahead while finding out what this is; empty once the stream is past that. */
  private final Queue<Line> ahead = new ArrayDeque<>();

  private boolean many;
  private boolean begun;
  private boolean ended;
  private long lineNumber;

  /**
   * @param name of the file; a record's is {@code name:line}
   */
  Records(String name, InputStream in, Hints hints) {
    super(name);
    this.name = name;
    this.hints = hints;
    this.lines = new Lines(new BufferedInputStream(in, 1 << 16), Capture.MAX_BYTES);
  }

  @Override
  Optional<Captured> advance() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    return begun ? record() : first();
  }

  private Optional<Captured> first() throws IOException {
    begun = true;
    many = isJsonLines();
    if (many) {
      return record();
    }
    ended = true;
    return Optional.of(whole());
  }

  /** Called so, or two lines of an object each: no single JSON value has its first two lines so. */
  private boolean isJsonLines() throws IOException {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return true;
    }
    Optional<Line> first = readAhead();
    if (first.isEmpty() || first.get().firstByte() != '{' || !endsObject(first.get())) {
      return false;
    }
    Optional<Line> second = readAhead();
    return second.isPresent() && second.get().firstByte() == '{';
  }

  private static boolean endsObject(Line line) {
    return line.isCut() || line.lastByte() == '}';
  }

  /** The next line that is not blank, kept together with the blank ones before it. */
  private Optional<Line> readAhead() throws IOException {
    Optional<Line> line = lines.next();
    line.ifPresent(ahead::add);
    while (line.isPresent() && line.get().firstByte() == 0 && heldAhead() <= Capture.MAX_BYTES) {
      line = lines.next();
      line.ifPresent(ahead::add);
    }
    return line;
  }

  private long heldAhead() {
    return ahead.stream().mapToLong(line -> line.bytes().length).sum();
  }

  private Captured whole() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean cut = false;
    for (Line line : ahead) {
      bytes.writeBytes(line.bytes());
      cut |= line.isCut();
    }
    if (!cut) {
      bytes.writeBytes(lines.rest(bytes.size()));
    }
    ahead.clear();
    return bytes.size() > Capture.MAX_BYTES
        ? Misses.tooLarge(name)
        : new Captured.Taken(new Capture(name, bytes.toByteArray(), hints));
  }

  private Optional<Captured> record() throws IOException {
    for (Optional<Line> line = nextLine(); line.isPresent(); line = nextLine()) {
      lineNumber++;
      String recordName = name + ":" + lineNumber;
      if (line.get().isCut() || line.get().length() > Capture.MAX_BYTES) {
        return Optional.of(
            Misses.tooLarge(recordName, String.format(Locale.ROOT, "%,d", line.get().length())));
      }
      if (line.get().firstByte() != 0) {
        return Optional.of(new Captured.Taken(new Capture(recordName, line.get().bytes(), hints)));
      }
    }
    return Optional.empty();
  }

  private Optional<Line> nextLine() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.remove());
  }
}
