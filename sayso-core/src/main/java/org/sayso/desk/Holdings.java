package org.sayso.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sayso.archive.WarcArchive;
import org.sayso.store.ClaimIndex;
import org.sayso.store.Ledger;

/**
 * All that one data folder holds: evidence, ledger, index.
 *
 * @param folder the data folder
 * @param archive the bytes of all captures
 * @param ledger what became of them
 * @param index of the ledger
 * @param end what is done when nobody needs it any more
 */
public record Holdings(
    Path folder, WarcArchive archive, Ledger ledger, ClaimIndex index, Runnable end)
    implements AutoCloseable {

  /** The ledger's file within the folder. */
  public static final String LEDGER = "ledger.db";

  /** Holdings that are closed at the end. */
  public Holdings(Path folder, WarcArchive archive, Ledger ledger, ClaimIndex index) {
    this(
        folder,
        archive,
        ledger,
        index,
        () -> {
          index.close();
          ledger.close();
        });
  }

  /** Holdings whose index is closed by somebody else. */
  public static Holdings sharing(
      Path folder, WarcArchive archive, Ledger ledger, ClaimIndex index) {
    return new Holdings(folder, archive, ledger, index, ledger::close);
  }

  /** The same, with another end. */
  Holdings endingWith(Runnable other) {
    return new Holdings(folder, archive, ledger, index, other);
  }

  /** That one process adds at a time; freed by the system however the process ends. */
  static final class WriteLock implements AutoCloseable {

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /**
   * Takes the right to add.
   *
   * @throws BusyException if another process has it
   * @throws IOException if the folder cannot be written
   */
  WriteLock lock() throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null; // another thread of ours
    }
    if (lock == null) {
      channel.close();
      throw new BusyException(
          "another sayso is adding to " + folder + "; try again when it is done");
    }
    return new WriteLock(channel);
  }

  @Override
  public void close() {
    end.run();
  }
}
