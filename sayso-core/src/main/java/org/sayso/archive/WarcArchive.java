package org.sayso.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.sayso.archive.ArchiveRecords.Content;
import org.sayso.news.Capture;
import org.sayso.news.Evidence;
import org.sayso.text.Sha256;

/**
 * The evidence: the bytes of every capture, in web-archive files that only ever grow. A record
 * counts once somebody (the ledger) knows its place; what a killed program left behind that place
 * is found when the archive is opened again: a whole record is handed over, half a one is cut off.
 *
 * <p>One process may write at a time; any number may read.
 */
public final class WarcArchive {

  /** A file that has grown past this is left, and the next begun. */
  static final long FULL_FILE = 1L << 30;

  private static final Pattern FILE = Pattern.compile("sayso-(\\d{5})\\.warc\\.gz");

  private final Path folder;
  private final long fullFile;

  /**
   * @param folder made when the first capture comes
   */
  public WarcArchive(Path folder) {
    this(folder, FULL_FILE);
  }

  WarcArchive(Path folder, long fullFile) {
    this.folder = folder;
    this.fullFile = fullFile;
  }

  /**
   * Adds a capture, and forces it onto the disk.
   *
   * @throws IOException if the disk takes no more; nothing is added then
   */
  public Evidence append(Capture capture, String source, Instant captured) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException("the archive's folder " + folder + " cannot be made", e);
    }
    byte[] record = ArchiveRecords.record(capture, source, captured);
    Path file = growing();
    if (!Files.exists(file)) {
      write(file, ArchiveRecords.head(file.getFileName().toString(), captured));
    }
    long offset = write(file, record);
    return new Evidence(
        file.getFileName().toString(), offset, record.length, Sha256.of(capture.bytes()));
  }

  /**
   * The capture at this place.
   *
   * @throws IOException if the record is not there, or not what was put there
   */
  public Archived read(Evidence evidence) throws IOException {
    byte[] member = new byte[Math.toIntExact(evidence.length())];
    Path file = folder.resolve(evidence.file());
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer buffer = ByteBuffer.wrap(member);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, evidence.offset() + buffer.position()) < 0) {
          throw new IOException(place(evidence) + " the file ends before the record does");
        }
      }
    } catch (NoSuchFileException e) {
      throw new IOException("the archive has lost its file " + evidence.file(), e);
    }
    if (WholeMember.next(new ByteArrayInputStream(member))
        .filter(whole -> whole.length == member.length)
        .isEmpty()) {
      throw new IOException(place(evidence) + " the record is damaged");
    }
    Content content;
    try {
      content =
          ArchiveRecords.read(member)
              .orElseThrow(() -> new IOException("the record is no capture"));
    } catch (IOException e) {
      throw new IOException(place(evidence) + " " + e.getMessage(), e);
    }
    if (!content.isWhole() || !content.digest().equals(evidence.digest())) {
      throw new IOException(place(evidence) + " the bytes are not those of the digest");
    }
    return new Archived(content.capture(), content.source(), content.captured(), evidence);
  }

  /**
   * What lies behind the places that are known, left by a program that was killed. Half a record at
   * the end of a file is cut off, for it cannot be read and would spoil what comes after; what is
   * damaged but has records behind it stays.
   *
   * @param knownEnd tells of a file up to where it is known
   * @param found is told each whole capture
   */
  public void recover(ToLongFunction<String> knownEnd, Consumer<Archived> found)
      throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      long end = knownEnd.applyAsLong(name);
      long size = Files.size(file);
      while (end < size) {
        Optional<byte[]> member = member(file, end);
        if (member.isEmpty()) {
          OptionalLong next = nextMember(file, end + 1);
          if (next.isEmpty()) {
            cut(file, end);
            break;
          }
          end = next.getAsLong();
          continue;
        }
        long length = member.get().length;
        Optional<Content> content = content(member.get());
        if (content.isPresent() && content.get().isWhole()) {
          Content whole = content.get();
          Evidence evidence = new Evidence(name, end, length, whole.digest());
          found.accept(new Archived(whole.capture(), whole.source(), whole.captured(), evidence));
        }
        end += length;
      }
    }
  }

  /** Empty for a member that is no record of ours. */
  private static Optional<Content> content(byte[] member) {
    try {
      return ArchiveRecords.read(member);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where the next whole member begins. */
  private static OptionalLong nextMember(Path file, long from) throws IOException {
    try (InputStream in =
        new BufferedInputStream(
            Channels.newInputStream(FileChannel.open(file).position(from)), 1 << 16)) {
      int last = 0;
      long at = from;
      for (int b = in.read(); b >= 0; b = in.read()) {
        last = last << 8 | b;
        at++;
        if (last == WholeMember.HEAD_BYTES && member(file, at - 4).isPresent()) {
          return OptionalLong.of(at - 4);
        }
      }
    }
    return OptionalLong.empty();
  }

  /** The files, oldest first; none where the folder is missing. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Predicate<Path> ours = path -> FILE.matcher(path.getFileName().toString()).matches();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      return StreamSupport.stream(stream.spliterator(), false).filter(ours).sorted().toList();
    }
  }

  private Path growing() throws IOException {
    List<Path> files = files();
    if (files.isEmpty()) {
      return folder.resolve(name(1));
    }
    Path last = files.get(files.size() - 1);
    if (Files.size(last) < fullFile) {
      return last;
    }
    var matcher = FILE.matcher(last.getFileName().toString());
    return folder.resolve(name(matcher.matches() ? Integer.parseInt(matcher.group(1)) + 1 : 1));
  }

  private static String name(int number) {
    return String.format(java.util.Locale.ROOT, "sayso-%05d.warc.gz", number);
  }

  /** All of it or nothing; tells where it begins. */
  private static long write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long offset = channel.size();
      try {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer, offset + buffer.position());
        }
        channel.force(false);
      } catch (IOException e) {
        channel.truncate(offset);
        throw new IOException("the archive cannot be written: " + e.getMessage(), e);
      }
      return offset;
    }
  }

  private static void cut(Path file, long end) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(end);
      channel.force(false);
    }
  }

  /** The bytes of the gzip member that begins here; empty where no whole one does. */
  private static Optional<byte[]> member(Path file, long offset) throws IOException {
    try (InputStream in = Channels.newInputStream(FileChannel.open(file).position(offset))) {
      return WholeMember.next(in);
    }
  }

  private static String place(Evidence evidence) {
    return evidence.file() + " at byte " + evidence.offset() + ":";
  }
}
