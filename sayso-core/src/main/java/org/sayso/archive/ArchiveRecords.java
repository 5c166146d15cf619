package org.sayso.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.text.Sha256;

/**
 * Captures as records of a web archive (ISO 28500, WARC 1.1): a {@code resource} record each, in a
 * gzip member of its own, so that it can be read without what lies before it. What a capture's
 * giver said stands in {@code Sayso-…} fields, percent-encoded: the archive alone is enough to read
 * everything again.
 */
final class ArchiveRecords {

  private static final String NAME = "Sayso-Name";
  private static final String SOURCE = "Sayso-Source";
  private static final String PUBLISHED = "Sayso-Published";
  private static final String OUTLET = "Sayso-Outlet";
  private static final String ADDRESS = "Sayso-Address";
  private static final String TITLE = "Sayso-Title";
  private static final String MEDIA_TYPE = "Sayso-Media-Type";
  private static final String TAKEN = "Sayso-Captured";

  private ArchiveRecords() {}

  /**
   * What one record holds.
   *
   * @param capture its bytes and hints
   * @param source where it came from
   * @param captured when
   * @param digest of the bytes, as the record tells it
   */
  record Content(Capture capture, String source, Instant captured, String digest) {

    boolean isWhole() {
      return Sha256.of(capture.bytes()).equals(digest);
    }
  }

  /** The first record of a file: what made it. */
  static byte[] head(String file, Instant now) throws IOException {
    return bytes(
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .filename(file)
            .date(now)
            .recordId(UUID.nameUUIDFromBytes((file + now).getBytes(StandardCharsets.UTF_8)))
            .fields(Map.of("software", List.of("Sayso"), "format", List.of("WARC File Format 1.1")))
            .build());
  }

  static byte[] record(Capture capture, String source, Instant captured) throws IOException {
    String digest = Sha256.of(capture.bytes());
    Instant second = captured.truncatedTo(ChronoUnit.MILLIS);
    Hints hints = capture.hints();
    WarcResource.Builder record =
        new WarcResource.Builder(target(hints.url(), source))
            .version(MessageVersion.WARC_1_1)
            .date(second)
            .recordId(
                UUID.nameUUIDFromBytes((digest + source + second).getBytes(StandardCharsets.UTF_8)))
            .blockDigest("sha256", digest)
            .payloadDigest("sha256", digest)
            .addHeader(NAME, encode(capture.name()))
            .addHeader(SOURCE, encode(source));
    hints.published().ifPresent(p -> record.addHeader(PUBLISHED, encode(p.toString())));
    hints.outlet().ifPresent(o -> record.addHeader(OUTLET, encode(o.name())));
    hints.url().ifPresent(u -> record.addHeader(ADDRESS, encode(u.toString())));
    hints.title().ifPresent(t -> record.addHeader(TITLE, encode(t)));
    hints.mediaType().ifPresent(m -> record.addHeader(MEDIA_TYPE, encode(m)));
    hints.captured().ifPresent(c -> record.addHeader(TAKEN, c.toString()));
    return bytes(record.body(mediaType(hints), capture.bytes()).build());
  }

  /**
   * The capture in one record's bytes; empty for a record that holds none.
   *
   * @throws IOException if the bytes are no whole record
   */
  static Optional<Content> read(byte[] member) throws IOException {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member))) {
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty()) {
        throw new IOException("no record");
      }
      if (!(record.get() instanceof WarcResource resource)) {
        return Optional.empty();
      }
      byte[] body = resource.body().stream().readAllBytes();
      MessageHeaders fields = resource.headers();
      Capture capture = new Capture(text(fields, NAME).orElse("unnamed"), body, hints(fields));
      return Optional.of(
          new Content(
              capture,
              text(fields, SOURCE).orElse(resource.target()),
              resource.date(),
              resource.payloadDigest().map(WarcDigest::hex).orElse("")));
    } catch (ParsingException | IllegalArgumentException e) {
      throw new IOException("not a record: " + e.getMessage(), e);
    }
  }

  private static Hints hints(MessageHeaders fields) {
    return new Hints(
        text(fields, PUBLISHED).flatMap(Publication::parse),
        text(fields, OUTLET).map(Outlet::new),
        text(fields, ADDRESS).map(URI::create),
        text(fields, TITLE),
        text(fields, MEDIA_TYPE),
        fields.first(TAKEN).map(Instant::parse));
  }

  private static Optional<String> text(MessageHeaders fields, String name) {
    return fields.first(name).map(v -> URLDecoder.decode(v, StandardCharsets.UTF_8));
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static URI target(Optional<URI> address, String source) {
    return address
        .filter(URI::isAbsolute)
        .orElseGet(
            () -> {
              try {
                return new URI(source);
              } catch (URISyntaxException e) {
                return URI.create("urn:sayso:" + encode(source).replace("+", "%20"));
              }
            });
  }

  private static MediaType mediaType(Hints hints) {
    return hints
        .mediaType()
        .map(MediaType::parseLeniently)
        .filter(MediaType::isValid)
        .orElse(MediaType.OCTET_STREAM);
  }

  private static byte[] bytes(WarcRecord record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      writer.write(record);
    }
    return out.toByteArray();
  }
}
