package org.sayso.archive;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.RefusalReason;

/**
 * Reports in files, in folders and on standard input. A folder is walked in the order of its names,
 * hidden files, {@code README} and {@code LICENSE} left out; a file of JSON lines holds a report in
 * each line, {@code dam.jsonl:12}, and web archives, feeds, e-mails and zip files are cut into
 * theirs.
 */
public final class FileCaptures implements Captures {

  /** What stands for standard input, by old custom. */
  public static final String STANDARD_INPUT = "-";

  private static final Pattern ABOUT =
      Pattern.compile("(README|LICEN[CS]E|NOTICE)(\\.(md|txt|rst))?");

  private final List<String> operands;
  private final Hints hints;
  private final Supplier<InputStream> standardInput;

  /**
   * @param operands files, folders, {@code -}
   * @param hints given with each report
   * @param standardInput asked for when {@code -} comes
   */
  public FileCaptures(List<String> operands, Hints hints, Supplier<InputStream> standardInput) {
    this.operands = List.copyOf(operands);
    this.hints = hints;
    this.standardInput = standardInput;
  }

  /**
   * The files that some operands name, in the order in which their reports come; what is no folder
   * that can be read stays as it is.
   */
  public static List<String> files(List<String> operands) {
    List<String> files = new ArrayList<>();
    for (String operand : operands) {
      Path path = Path.of(operand);
      if (Files.isDirectory(path)) {
        files(path, files);
      } else {
        files.add(operand);
      }
    }
    return files;
  }

  private static void files(Path folder, List<String> files) {
    try {
      for (Path entry : entries(folder)) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          files(entry, files);
        } else if (!Files.isDirectory(entry)) {
          files.add(name(entry));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      files.add(name(folder)); // whoever opens it says what is wrong
    }
  }

  /**
   * The reports of one file, for those who pull: Java 17's {@code flatMap}, which is in {@link
   * #stream}, would then load them all at once.
   */
  public static Stream<Captured> of(String file, Hints hints) {
    return new FileCaptures(List.of(), hints, InputStream::nullInputStream).operand(file);
  }

  @Override
  public Stream<Captured> stream() {
    return operands.stream().flatMap(this::operand);
  }

  private Stream<Captured> operand(String operand) {
    if (Intake.isAddress(operand)) {
      return missed(operand, "an address on the web, which `sayso add` fetches");
    }
    if (operand.equals(STANDARD_INPUT)) {
      return cut(operand, standardInput.get(), Cutter.NEVER_AGAIN);
    }
    try {
      Path path = Path.of(operand);
      return Files.isDirectory(path) ? folder(path) : file(path);
    } catch (InvalidPathException e) {
      return missed(operand, "not a file name: " + e.getMessage());
    }
  }

  private Stream<Captured> folder(Path folder) {
    try {
      return entries(folder).stream().flatMap(this::entry);
    } catch (IOException | DirectoryIteratorException e) {
      return missed(name(folder), "the folder cannot be read: " + e.getMessage());
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.removeIf(FileCaptures::isAboutTheFolder);
    entries.sort(Comparator.comparing(FileCaptures::fileName));
    return entries;
  }

  /** Hidden files, and those that by custom speak of what lies beside them. */
  static boolean isAboutTheFolder(Path entry) {
    String name = fileName(entry);
    return name.startsWith(".") || ABOUT.matcher(name).matches();
  }

  /** Links to folders are not followed: they may lead back. */
  private Stream<Captured> entry(Path entry) {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      return folder(entry);
    }
    return Files.isDirectory(entry) ? Stream.empty() : file(entry);
  }

  private Stream<Captured> file(Path file) {
    String name = name(file);
    try {
      if (isTooLarge(file)) {
        return Stream.of(
            Misses.tooLarge(name, String.format(Locale.ROOT, "%,d", Files.size(file))));
      }
      return cut(name, Files.newInputStream(file), place -> Optional.of(from(file, place)));
    } catch (NoSuchFileException e) {
      return missed(name, "there is no such file");
    } catch (IOException e) {
      return Stream.of(Misses.unreadable(name, e));
    }
  }

  /** By its size alone, unless it may hold many reports and be of any size. */
  private static boolean isTooLarge(Path file) throws IOException {
    if (Files.size(file) <= Capture.MAX_BYTES) {
      return false;
    }
    String lower = fileName(file).toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(Kind.HEAD);
      return new Lines.Line(head, head.length).firstByte() != '{'
          && !Kind.of(head, lower).isOfAnySize();
    }
  }

  private Stream<Captured> cut(String name, InputStream in, WarcCuts.Again again) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                Cutter.cut(name, in, hints, again), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> close(in));
  }

  private static InputStream from(Path file, long place) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(place);
    return in;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Captured> missed(String name, String detail) {
    return Stream.of(new Captured.Missed(name, RefusalReason.UNREADABLE, detail));
  }

  private static String fileName(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /** With slashes on every platform: names are part of the results. */
  private static String name(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
