package org.sayso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where words go; UTF-8 whatever the locale.
 *
 * @param results standard output. No {@code PrintStream}, which would swallow that the disk is full
 * @param messages standard error
 */
record Streams(Writer results, PrintWriter messages) {

  static Streams standard() {
    return new Streams(
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true));
  }
}
