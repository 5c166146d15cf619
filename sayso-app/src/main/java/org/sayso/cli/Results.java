package org.sayso.cli;

import java.io.IOException;

/** Writes a result whole, and tells the exit status. */
final class Results {

  private Results() {}

  static int write(Streams streams, String words) {
    try {
      streams.results().write(words);
      streams.results().flush();
      return Status.DONE;
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("pipe")) {
        return Status.DONE; // who reads the pipe has seen enough
      }
      streams.messages().println("sayso: cannot write the results: " + e.getMessage());
      return Status.FAILED;
    }
  }
}
