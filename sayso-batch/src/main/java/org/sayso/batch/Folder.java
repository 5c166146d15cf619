package org.sayso.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where tables and half-done work lie, on a disk or in a cluster's store. What has a file {@code
 * _SUCCESS} is whole; what has none is made again.
 */
final class Folder {

  /** Spark writes it as the last file of a table. */
  private static final String WHOLE = "_SUCCESS";

  private final FileSystem files;
  private final Path root;

  Folder(String folder, Configuration settings) throws IOException {
    this.root = new Path(folder);
    this.files = root.getFileSystem(settings);
  }

  /** The address of what lies in it. */
  String at(String name) {
    return new Path(root, name).toString();
  }

  boolean isWhole(String name) throws IOException {
    return files.exists(new Path(at(name), WHOLE));
  }

  /** From now on this is whole. */
  void setWhole(String name) throws IOException {
    write(name + "/" + WHOLE, "");
  }

  /** That the whole folder is done, where all its tables are. */
  boolean isDone() throws IOException {
    return files.exists(new Path(root, WHOLE));
  }

  void setDone() throws IOException {
    write(WHOLE, "");
  }

  /** Whether anything lies there that we did not begin. */
  boolean isForeign(String ours) throws IOException {
    return files.exists(root)
        && !files.exists(new Path(root, ours))
        && files.listStatus(root).length > 0;
  }

  Optional<String> read(String name) throws IOException {
    Path path = new Path(root, name);
    if (!files.exists(path)) {
      return Optional.empty();
    }
    try (InputStream in = files.open(path)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Wholly or not at all. */
  void write(String name, String words) throws IOException {
    Path path = new Path(root, name);
    Path half = path.suffix(".half");
    try (OutputStream out = files.create(half, true)) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    files.delete(path, false);
    if (!files.rename(half, path)) {
      throw new IOException("cannot write " + path);
    }
  }

  void delete(String name) throws IOException {
    files.delete(new Path(root, name), true);
  }

  /** The addresses of the folders in it, in order. */
  List<String> folders(String name) throws IOException {
    List<String> found = new ArrayList<>();
    for (FileStatus status : sorted(new Path(root, name))) {
      if (status.isDirectory()) {
        found.add(status.getPath().toString());
      }
    }
    return found;
  }

  /** The addresses of the files of a table that have rows, in order. */
  List<String> parts(String table) throws IOException {
    List<String> found = new ArrayList<>();
    for (FileStatus status : sorted(new Path(table))) {
      if (status.getPath().getName().endsWith(".parquet")) {
        found.add(status.getPath().toString());
      }
    }
    return found;
  }

  private List<FileStatus> sorted(Path path) throws IOException {
    if (!files.exists(path)) {
      return List.of();
    }
    FileStatus[] found = files.listStatus(path);
    Arrays.sort(found);
    return List.of(found);
  }
}
