package org.sayso.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * An e-mail: the message itself is a report, byte for byte, and each attached document another. A
 * message that is only so large because of what is attached comes without it.
 */
final class MailCuts {

  /** What mail servers let through, and some more. */
  static final int MAX_BYTES = 4 * Capture.MAX_BYTES;

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 500;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(100_000)
          .setMaxHeaderCount(2_000)
          .setMaxHeaderLen(1 << 18)
          .build();

  private final String name;
  private final Hints hints;
  private final int depth;
  private final List<Captured> attached = new ArrayList<>();
  private Optional<Capture> words = Optional.empty();

  MailCuts(String name, Hints hints, int depth) {
    this.name = name;
    this.hints = hints;
    this.depth = depth;
  }

  Iterator<Captured> of(byte[] bytes) {
    try {
      walk(bytes);
    } catch (MimeException | IOException | RuntimeException e) {
      Captured missed =
          e instanceof Unsafe unsafe
              ? Misses.unreadable(name, unsafe)
              : Misses.malformed(name, "the e-mail is broken: " + Misses.message(e));
      attached.clear();
      return Misses.only(missed);
    }
    List<Captured> all = new ArrayList<>();
    all.add(message(bytes));
    all.addAll(attached);
    return all.iterator();
  }

  private Captured message(byte[] bytes) {
    if (bytes.length <= Capture.MAX_BYTES) {
      Hints mail =
          new Hints(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("message/rfc822"),
              Optional.empty());
      return new Captured.Taken(new Capture(name, bytes, mail.or(hints)));
    }
    return words
        .<Captured>map(
            w ->
                new Captured.Taken(
                    w, Optional.of("too large to be kept whole: the message without its parts")))
        .orElseGet(() -> Misses.tooLarge(name));
  }

  private void walk(byte[] bytes) throws MimeException, IOException {
    MimeTokenStream stream = new MimeTokenStream(CONFIG);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    Part part = new Part();
    int parts = 0;
    int deep = 0;
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> {
          part = new Part();
          if (++parts > MOST_PARTS) {
            throw new Unsafe("the e-mail has more than " + MOST_PARTS + " parts");
          }
        }
        case T_FIELD -> part.take(stream.getField());
        case T_START_MULTIPART -> {
          if (++deep > DEEPEST) {
            throw new Unsafe("the e-mail has parts in parts, more than " + DEEPEST + " deep");
          }
        }
        case T_END_MULTIPART -> deep--;
        case T_BODY -> {
          try (InputStream in = stream.getDecodedInputStream()) {
            body(part, stream.getBodyDescriptor(), in);
          }
        }
        default -> {
          // preambles, ends
        }
      }
    }
  }

  /** What the header of a part says of it. */
  private static final class Part {
    private String file = "";
    private boolean isAttached;

    void take(Field field) {
      String fieldName = field.getName().toLowerCase(Locale.ROOT);
      String body = String.valueOf(field.getBody());
      if (fieldName.equals("content-disposition")) {
        isAttached = body.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
      }
      if (fieldName.equals("content-disposition") || fieldName.equals("content-type")) {
        file = file.isEmpty() ? file(body) : file;
      }
    }
  }

  private static String file(String body) {
    MimeParameterMapping parameters = new MimeParameterMapping();
    RawFieldParser.DEFAULT
        .parseRawBody(new RawField("Content-Disposition", body))
        .getParams()
        .forEach(p -> parameters.addParameter(p.getName(), p.getValue()));
    return Stream.of("filename", "name")
        .flatMap(key -> Optional.ofNullable(parameters.get(key)).stream())
        .findFirst()
        .map(MailCuts::decoded)
        .orElse("");
  }

  private static String decoded(String words) {
    return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT);
  }

  private void body(Part part, BodyDescriptor descriptor, InputStream in) throws IOException {
    String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    boolean text = type.equals("text/plain") || type.equals("text/html");
    if (text && !part.isAttached && part.file.isEmpty()) {
      if (words.isEmpty()) {
        words =
            Optional.of(
                new Capture(name, in.readNBytes(Capture.MAX_BYTES), words(descriptor, type)));
      }
      return;
    }
    boolean document =
        type.equals("text/html")
            || type.equals("application/pdf")
            || type.equals("message/rfc822")
            || type.endsWith("wordprocessingml.document")
            || (type.equals("application/octet-stream")
                && part.file.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|docx|html?|eml)"));
    if (!document) {
      return;
    }
    String file = part.file.isEmpty() ? String.valueOf(attached.size() + 1) : part.file;
    String full = name + "/" + file.replace('\\', '/').replaceAll("\\p{Cntrl}", " ");
    byte[] bytes = in.readNBytes(Capture.MAX_BYTES + 1);
    if (bytes.length > Capture.MAX_BYTES) {
      attached.add(Misses.tooLarge(full));
    } else {
      Hints said = type.startsWith("text/") ? words(descriptor, type) : hints;
      Cutter.cutInside(full, bytes, said, depth).forEachRemaining(attached::add);
    }
  }

  private Hints words(BodyDescriptor descriptor, String type) {
    String charset = descriptor.getCharset();
    return new Hints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(charset == null ? type : type + "; charset=" + charset),
            Optional.empty())
        .or(hints);
  }
}
