package org.sayso.bench.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of memory that is too small, mounted over the data folder; only root may do that. */
final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /**
   * Mounts it.
   *
   * @throws IOException if this is not allowed here
   */
  static SmallDisk mount(Path folder, String size) throws IOException {
    Files.createDirectories(folder);
    if (!Child.runs(
        List.of("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()))) {
      throw new IOException("a small disk cannot be mounted here; it takes root and tmpfs");
    }
    return new SmallDisk(folder);
  }

  void grow(String size) throws IOException {
    if (!Child.runs(List.of("mount", "-o", "remount,size=" + size, folder.toString()))) {
      throw new IOException("the disk cannot be made bigger: " + size);
    }
  }

  @Override
  public void close() {
    Child.runs(List.of("umount", folder.toString()));
  }
}
