package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Writers of UTF-8 that leave their stream open. Half a surrogate pair, which no UTF-8 can hold,
 * becomes the replacement character: one code point for another, so that offsets stay right.
 */
final class Utf8 {

  private static final JsonFactory FACTORY =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private static final int REPLACEMENT = 0xFFFD;

  private Utf8() {}

  static Writer writer(OutputStream out) {
    return new BufferedWriter(
        new OutputStreamWriter(
            out,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))));
  }

  /** The same words without any half of a pair. */
  static String whole(String words) {
    StringBuilder whole = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c ->
                whole.appendCodePoint(
                    Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c));
    return whole.toString();
  }

  /** Indented JSON; closing it flushes. */
  static JsonGenerator json(OutputStream out) throws IOException {
    return FACTORY.createGenerator(writer(out)).useDefaultPrettyPrinter();
  }

  /** JSON on one line, for files of lines. */
  static JsonGenerator line(OutputStream out) throws IOException {
    return FACTORY.createGenerator(writer(out));
  }
}
