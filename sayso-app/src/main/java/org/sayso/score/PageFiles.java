package org.sayso.score;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.sayso.news.Capture;

/** The pages that a manifest names: files beside it, or members of {@code pages.tar.gz} there. */
final class PageFiles {

  private static final String ARCHIVE = "pages.tar.gz";

  private static final int BLOCK = 512;
  private static final int NAME_END = 100;
  private static final int SIZE = 124;
  private static final int SIZE_END = 136;
  private static final int TYPE = 156;
  private static final int PREFIX = 345;
  private static final int PREFIX_END = 500;

  /** A long name's own member: {@code 37 path=pages/…}. */
  private static final Pattern PATH = Pattern.compile("\\d+ path=([^\\n]*)\\n");

  private PageFiles() {}

  /**
   * Every page once, one at a time: they are many.
   *
   * @param pages as the manifest names them
   * @throws BadFile if one is missing
   */
  static void each(Path manifest, List<String> pages, Consumer<Capture> taker) {
    Set<String> missing = new HashSet<>(pages);
    Path archive = manifest.resolveSibling(ARCHIVE);
    try {
      for (String page : pages) {
        Path file = manifest.resolveSibling(page);
        if (Files.isRegularFile(file)) {
          missing.remove(page);
          taker.accept(new Capture(page, Files.readAllBytes(file)));
        }
      }
      if (!missing.isEmpty() && Files.isRegularFile(archive)) {
        members(archive, missing, taker);
      }
    } catch (IOException e) {
      throw new BadFile(archive.toString(), "cannot be read: " + e, e);
    }
    missing.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            page -> {
              throw new BadFile(
                  manifest.resolveSibling(page).toString(), "no such page, nor in " + ARCHIVE);
            });
  }

  private static void members(Path archive, Set<String> wanted, Consumer<Capture> taker)
      throws IOException {
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      Optional<String> longName = Optional.empty();
      byte[] head = in.readNBytes(BLOCK);
      while (head.length == BLOCK && head[0] != 0) {
        int size = Integer.parseInt(words(head, SIZE, SIZE_END).strip(), 8);
        byte[] content = in.readNBytes(size);
        if (content.length < size) {
          throw new EOFException("the archive is cut off");
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        char type = (char) head[TYPE];
        if (type == 'L') {
          longName = Optional.of(words(content, 0, size));
        } else if (type == 'x') {
          Matcher path = PATH.matcher(new String(content, StandardCharsets.UTF_8));
          longName = path.find() ? Optional.of(path.group(1)) : Optional.empty();
        } else {
          String name = longName.isPresent() ? longName.get() : name(head);
          longName = Optional.empty();
          if (wanted.remove(name)) {
            taker.accept(new Capture(name, content));
          }
        }
        head = in.readNBytes(BLOCK);
      }
    }
  }

  private static String name(byte[] head) {
    String prefix = words(head, PREFIX, PREFIX_END);
    String name = words(head, 0, NAME_END);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** The bytes up to the first NUL. */
  private static String words(byte[] bytes, int start, int end) {
    int stop = start;
    while (stop < end && bytes[stop] != 0) {
      stop++;
    }
    return new String(bytes, start, stop - start, StandardCharsets.UTF_8);
  }
}
