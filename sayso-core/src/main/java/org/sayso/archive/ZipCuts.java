package org.sayso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.sayso.news.Hints;
import org.sayso.news.RefusalReason;

/** The reports in a zip file, in the order they lie there, hidden files left out as in folders. */
final class ZipCuts extends Ahead {

  private static final int MOST_ENTRIES = 100_000;

  private final String name;
  private final Hints hints;
  private final int depth;
  private final Rewind raw;
  private final ZipInputStream zip;
  private Iterator<Captured> inEntry = Collections.emptyIterator();
  private InputStream entryBytes = InputStream.nullInputStream();
  private int entries;
  private boolean isOver;

  ZipCuts(String name, Rewind raw, Hints hints, int depth) {
    super(name);
    this.name = name;
    this.raw = raw;
    this.hints = hints;
    this.depth = depth;
    this.zip = new ZipInputStream(raw, StandardCharsets.ISO_8859_1); // takes any name
  }

  @Override
  Optional<Captured> advance() throws IOException {
    while (!inEntry.hasNext()) {
      entryBytes.transferTo(OutputStream.nullOutputStream()); // a bomb is met here
      Optional<ZipEntry> entry;
      try {
        raw.anchor();
        entry = Optional.ofNullable(zip.getNextEntry());
      } catch (ZipException e) {
        entries++;
        return ended(e);
      } catch (IllegalArgumentException e) { // a name that says it is UTF-8, and is not
        entries++;
        return ended(new ZipException("a file's name is no text"));
      }
      if (entry.isEmpty()) {
        return entries++ == 0
            ? Optional.of(
                new Captured.Missed(name, RefusalReason.EMPTY, "the zip file holds no files"))
            : Optional.empty();
      }
      if (++entries > MOST_ENTRIES) {
        throw new Unsafe("more than " + MOST_ENTRIES + " files in one zip file");
      }
      open(entry.get());
    }
    return Optional.of(inEntry.next());
  }

  private Optional<Captured> ended(ZipException e) {
    inEntry = Collections.emptyIterator();
    entryBytes = InputStream.nullInputStream();
    if (isOver) {
      return Optional.empty();
    }
    isOver = true;
    boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
    return Optional.of(
        encrypted
            ? new Captured.Missed(
                name, RefusalReason.ENCRYPTED, "the files in it ask for a password")
            : Misses.malformed(
                name, "broken behind its file number " + (entries - 1) + ": " + e.getMessage()));
  }

  private void open(ZipEntry entry) {
    entryBytes = new Unpacked(zip, raw::position);
    inEntry =
        entry.isDirectory() || isHidden(entry.getName())
            ? Collections.emptyIterator()
            : Cutter.cutInside(
                name + "/" + readable(entry.getName()).replace('\\', '/'),
                entryBytes,
                hints,
                depth);
  }

  /** Many programs write UTF-8 and do not say so. */
  private static String readable(String entry) {
    byte[] bytes = entry.getBytes(StandardCharsets.ISO_8859_1);
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    boolean isLatin = new String(bytes, StandardCharsets.ISO_8859_1).equals(entry);
    return isLatin && utf8.indexOf('\uFFFD') < 0 ? utf8 : entry;
  }

  private static boolean isHidden(String entry) {
    String path = entry.replace('\\', '/');
    return path.startsWith("__MACOSX/")
        || path.substring(path.lastIndexOf('/') + 1).startsWith(".");
  }
}
