package org.sayso.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/** Writes web archives for tests: good records by jwarc, bad ones by hand. */
final class Warcs {

  static final Instant THEN = Instant.parse("2025-10-06T10:30:00Z");

  private Warcs() {}

  /** A page at {@code https://quay.invalid/n}. */
  static WarcRecord page(int n, String html) {
    return response(
        "https://quay.invalid/" + n, "text/html; charset=utf-8", 200, html.getBytes(UTF_8));
  }

  static WarcRecord response(String address, String type, int status, byte[] body) {
    return response(
        address,
        new HttpResponse.Builder(status, "As it was").body(MediaType.parse(type), body).build(),
        body);
  }

  static WarcRecord response(String address, HttpResponse http, byte[] body) {
    try {
      return new WarcResponse.Builder(address)
          .date(THEN)
          .payloadDigest(digest(body))
          .body(http)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WarcRecord resource(String address, String type, byte[] body) {
    return new WarcResource.Builder(URI.create(address))
        .date(THEN)
        .payloadDigest(digest(body))
        .body(MediaType.parse(type), body)
        .build();
  }

  /** Seen again, the same as these bytes. */
  static WarcRecord revisit(String address, byte[] body) {
    try {
      return new WarcRevisit.Builder(address, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
          .date(THEN.plusSeconds(3600))
          .payloadDigest(digest(body))
          .body(new HttpResponse.Builder(200, "OK").addHeader("Content-Type", "text/html").build())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WarcDigest digest(byte[] body) {
    try {
      return new WarcDigest(
          "sha256", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The record's bytes, unpacked. */
  static byte[] bytes(WarcRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE)) {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A gzip member of its own. */
  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same record with a length that is not its own. */
  static byte[] withLength(byte[] record, long wrongBy) {
    String text = new String(record, ISO_8859_1);
    java.util.regex.Matcher length =
        java.util.regex.Pattern.compile("(?m)^Content-Length: (\\d+)").matcher(text);
    if (!length.find()) {
      throw new IllegalArgumentException(text);
    }
    long wrong = Long.parseLong(length.group(1)) + wrongBy;
    return (text.substring(0, length.start(1)) + wrong + text.substring(length.end(1)))
        .getBytes(ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
