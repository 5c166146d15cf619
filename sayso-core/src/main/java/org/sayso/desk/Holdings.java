package org.sayso.desk;

import java.io.IOException;
import java.nio.file.Path;
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

  /**
   * Takes the right to add.
   *
   * @throws BusyException if another process has it
   * @throws IOException if the folder cannot be written
   */
  FolderLock lock() throws IOException {
    return FolderLock.take(folder, "lock", "another sayso is adding to " + folder);
  }

  @Override
  public void close() {
    end.run();
  }
}
