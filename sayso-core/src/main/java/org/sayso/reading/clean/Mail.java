package org.sayso.reading.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.sayso.news.Capture;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;

/**
 * An e-mail: its plain words, or where they say little its page; who sent it, when, and about what.
 */
final class Mail {

  /** Less is "Your program cannot show this message". */
  private static final int FEWEST_CHARS = 250;

  private static final int MOST_PARTS = 500;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(100_000)
          .setMaxHeaderCount(2_000)
          .setMaxHeaderLen(1 << 18)
          .build();

  private static final Pattern PREFIX = Pattern.compile("^(?i)(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+");
  private static final Pattern ADDRESS = Pattern.compile("<[^>]*>");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

  /** Cleans what a part of it holds. */
  interface Words {
    Draft read(byte[] bytes, Form form, Optional<String> mediaType) throws Refusal;
  }

  /** A part with words. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(byte[] bytes, String mediaType, boolean isFlowed) {}

  private final Words words;
  private Optional<String> subject = Optional.empty();
  private Optional<String> from = Optional.empty();
  private Optional<Publication> date = Optional.empty();
  private Optional<Part> plain = Optional.empty();
  private Optional<Part> page = Optional.empty();

  Mail(Words words) {
    this.words = words;
  }

  Draft read(byte[] bytes) throws Refusal {
    try {
      walk(bytes);
    } catch (MimeException | IOException | RuntimeException e) {
      throw new Refusal(RefusalReason.MALFORMED, "the e-mail is broken: " + e.getMessage());
    }
    Draft body = body();
    return Documents.draft(
        body.text(),
        from.map(Outlet::new),
        body.published().or(() -> date),
        subject.or(body::title),
        body.language());
  }

  private Draft body() throws Refusal {
    if (plain.isPresent()) {
      Draft draft = plain(plain.get());
      if (page.isEmpty() || draft.text().strip().length() >= FEWEST_CHARS) {
        return draft;
      }
    }
    if (page.isEmpty()) {
      throw new Refusal(RefusalReason.NO_TEXT, "the e-mail has no words");
    }
    return words.read(page.get().bytes(), Form.HTML, Optional.of(page.get().mediaType()));
  }

  /** Lines as they are, or run together where the sender's program says that they flow. */
  private Draft plain(Part part) throws Refusal {
    String text = words.read(part.bytes(), Form.TEXT, Optional.of(part.mediaType())).text();
    var signature = SIGNATURE.matcher(text);
    String told = signature.find() ? text.substring(0, signature.start()) : text;
    String whole = part.isFlowed() ? told.replaceAll("(?<=\\S) \\n(?=\\S)", " ") : told;
    if (whole.isBlank()) {
      throw new Refusal(RefusalReason.NO_TEXT, "the e-mail has no words");
    }
    return Draft.of(whole.strip());
  }

  private void walk(byte[] bytes) throws MimeException, IOException {
    MimeTokenStream stream = new MimeTokenStream(CONFIG);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    int parts = 0;
    boolean attached = false;
    String type = "";
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> {
          parts++;
          attached = false;
          type = "";
        }
        case T_FIELD -> {
          Field field = stream.getField();
          String body = String.valueOf(field.getBody()).strip();
          String lower = body.toLowerCase(Locale.ROOT);
          switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-disposition" -> attached |= lower.startsWith("attachment");
            case "content-type" -> {
              type = lower;
              attached |= lower.contains("name=");
            }
            default -> {
              if (parts == 1) {
                take(field.getName().toLowerCase(Locale.ROOT), body);
              }
            }
          }
        }
        case T_BODY -> {
          if (!attached) {
            try (InputStream in = stream.getDecodedInputStream()) {
              take(stream.getBodyDescriptor(), type, in);
            }
          }
        }
        default -> {
          // preambles, ends
        }
      }
    }
  }

  private void take(String field, String body) {
    String said =
        Documents.tidy(
            DecoderUtil.decodeEncodedWords(
                body.replaceAll("\\r?\\n\\s+", " "), DecodeMonitor.SILENT));
    switch (field) {
      case "subject" ->
          subject =
              Optional.of(PREFIX.matcher(said).replaceFirst("")).filter(words -> !words.isBlank());
      case "date" -> date = Publication.parseMailDate(said);
      case "from" ->
          from =
              Optional.of(ADDRESS.matcher(said).replaceAll("").replace("\"", "").strip())
                  .filter(name -> !name.isEmpty() && !name.contains("@"));
      default -> {
        // tells nothing of the report
      }
    }
  }

  private void take(BodyDescriptor descriptor, String type, InputStream in) throws IOException {
    String mime = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    @Nullable String charset = descriptor.getCharset();
    boolean isTold = type.contains("charset");
    String mediaType = isTold && charset != null ? mime + "; charset=" + charset : mime;
    if (mime.equals("text/plain") && plain.isEmpty()) {
      plain =
          Optional.of(
              new Part(in.readNBytes(Capture.MAX_BYTES), mediaType, type.contains("flowed")));
    } else if (mime.equals("text/html") && page.isEmpty()) {
      page = Optional.of(new Part(in.readNBytes(Capture.MAX_BYTES), mediaType, false));
    }
  }
}
