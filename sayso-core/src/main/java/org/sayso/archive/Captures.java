package org.sayso.archive;

import java.util.stream.Stream;

/** Where reports come from: files and folders, a feed, a web archive. */
public interface Captures {

  /**
   * The reports one after the other, each read when it is asked for. One that cannot be read is
   * among them as {@link Captured.Missed} and the rest go on. Close the stream: a file may be open.
   */
  Stream<Captured> stream();
}
