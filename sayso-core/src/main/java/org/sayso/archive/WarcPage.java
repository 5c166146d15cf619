package org.sayso.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sayso.archive.Captured.Taken;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * What one record of a web archive holds: a page, a picture, a revisit, something about the crawl.
 */
final class WarcPage {

  /** What was found. */
  sealed interface Found {

    /** The report; empty where the record is something else. */
    default Optional<Captured> captured() {
      return Optional.empty();
    }

    /** By what a revisit may refer to it. */
    default List<String> keys() {
      return List.of();
    }

    /** A response or a resource. */
    record Page(Optional<Captured> captured, List<String> keys) implements Found {}

    /** The same as before. */
    record Revisit(WarcRevisit record) implements Found {}

    /** A request, metadata; a page that was not there. */
    record Other() implements Found {}
  }

  private static final Set<String> REPORTS =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "application/json",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "message/rfc822",
          "text/xml",
          "application/xml");

  private static final Pattern CONTENT_TYPE =
      Pattern.compile(
          "\\r?\\n\\r?\\nHTTP/.*?^Content-Type[ \\t]*:[ \\t]*([^;\\s]+)",
          Pattern.DOTALL | Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final String name;
  private final Hints hints;

  /**
   * @param hints of the whole archive
   */
  WarcPage(String name, Hints hints) {
    this.name = name;
    this.hints = hints;
  }

  /** Of a record's bytes. */
  Found of(byte[] bytes) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      reader.setLenient(true);
      Optional<WarcRecord> record = reader.next();
      return record.isEmpty() ? new Found.Other() : of(record.get());
    } catch (IOException | RuntimeException e) {
      return new Found.Page(
          Optional.of(Misses.malformed(name, "the record is broken: " + Misses.message(e))),
          List.of());
    }
  }

  private Found of(WarcRecord record) throws IOException {
    if (record instanceof WarcRevisit revisit) {
      return new Found.Revisit(revisit);
    }
    if (record instanceof WarcResponse response) {
      String type = first(record, "Content-Type").toLowerCase(Locale.ROOT);
      if (!type.startsWith("application/http")) {
        return new Found.Other();
      }
      HttpResponse http = response.http();
      return http.status() == 200
          ? page(response, http.headers().first("Content-Type"), new Body(http::bodyDecoded))
          : new Found.Other();
    }
    if (record instanceof WarcResource resource) {
      return page(resource, record.headers().first("Content-Type"), new Body(record::body));
    }
    return new Found.Other();
  }

  /** Where the payload is read from. */
  private record Body(Source source) {
    interface Source {
      org.netpreserve.jwarc.MessageBody open() throws IOException;
    }

    byte[] bytes() throws IOException {
      try (InputStream in = source.open().stream()) {
        return in.readNBytes(Capture.MAX_BYTES + 1);
      }
    }
  }

  private Found page(WarcCaptureRecord record, Optional<String> type, Body body)
      throws IOException {
    List<String> keys = keys(record);
    if (isForRobots(record) || !type.map(WarcPage::isReport).orElse(true)) {
      return new Found.Page(Optional.empty(), keys);
    }
    byte[] bytes = body.bytes();
    if (bytes.length == 0 || !isReport(bytes, type)) {
      return new Found.Page(Optional.empty(), keys);
    }
    if (bytes.length > Capture.MAX_BYTES) {
      return new Found.Page(Optional.of(Misses.tooLarge(name)), keys);
    }
    Hints said = hints(record, type);
    boolean cut = record.headers().first("WARC-Truncated").isPresent();
    return new Found.Page(
        Optional.of(
            new Taken(
                new Capture(name, bytes, said),
                cut ? Optional.of("the crawler cut this page off") : Optional.empty())),
        keys);
  }

  private static boolean isReport(String type) {
    return REPORTS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /** Feeds and sitemaps lead to pages; the pages stand in the archive for themselves. */
  private static boolean isReport(byte[] bytes, Optional<String> type) {
    byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Kind.HEAD));
    if (Kind.of(head, "").leadsElsewhere()) {
      return false;
    }
    return type.isPresent()
        || head[0] == '<'
        || new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
  }

  private static boolean isForRobots(WarcTargetRecord record) {
    return target(record)
        .filter(address -> address.replaceFirst("\\?.*", "").endsWith("/robots.txt"))
        .isPresent();
  }

  /** Of a record that is too large to be held: by the header of its answer. */
  static boolean wouldBeReport(byte[] head) {
    var type = CONTENT_TYPE.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return type.find() && isReport(type.group(1));
  }

  /** By its digest, its id, its address. */
  static List<String> keys(WarcTargetRecord record) {
    List<String> keys = new ArrayList<>();
    header(record, "WARC-Payload-Digest").ifPresent(keys::add);
    if (record instanceof WarcRevisit) {
      header(record, "WARC-Refers-To").ifPresent(keys::add);
      header(record, "WARC-Refers-To-Target-URI")
          .flatMap(uri -> header(record, "WARC-Refers-To-Date").map(date -> uri + " " + date))
          .ifPresent(keys::add);
    } else {
      header(record, "WARC-Record-ID").ifPresent(keys::add);
      target(record)
          .flatMap(uri -> header(record, "WARC-Date").map(date -> uri + " " + date))
          .ifPresent(keys::add);
    }
    return keys;
  }

  /** What the record says of its page: address, moment, media type. */
  Hints hints(WarcCaptureRecord record) {
    return hints(record, Optional.empty());
  }

  private Hints hints(WarcCaptureRecord record, Optional<String> type) {
    return new Hints(
            Optional.empty(),
            Optional.empty(),
            target(record).flatMap(WarcPage::uri),
            Optional.empty(),
            type,
            header(record, "WARC-Date").flatMap(WarcPage::instant))
        .or(hints);
  }

  private static Optional<Instant> instant(String words) {
    try {
      return Optional.of(Instant.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<URI> uri(String words) {
    try {
      return Optional.of(new URI(words.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> header(WarcRecord record, String field) {
    return record.headers().first(field).map(String::strip);
  }

  private static Optional<String> target(WarcTargetRecord record) {
    return Optional.ofNullable(record.target());
  }

  private static String first(WarcRecord record, String field) {
    return header(record, field).stream().flatMap(Stream::of).findFirst().orElse("");
  }
}
