package org.sayso.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.text.Sha256;

/**
 * Styles, scripts and pictures, all of them in the jar. Their address holds a digest of all of
 * them: a browser may keep them for ever, and asks for others as soon as one has changed.
 */
final class Assets {

  /** Each asset, by name: what is not listed is not there. */
  private static final List<String> NAMES =
      List.of(
          "desk.css",
          "review.css",
          "brief.css",
          "desk.js",
          "keys.js",
          "drop.js",
          "margin.js",
          "story.js",
          "correct.js",
          "jobs.js",
          "look.js",
          "mark.svg");

  private static final int DIGITS = 12;

  private final Map<String, byte[]> bytes = new LinkedHashMap<>();
  private final String digest;

  Assets() {
    StringBuilder digests = new StringBuilder();
    for (String name : NAMES) {
      byte[] content = read(name);
      bytes.put(name, content);
      digests.append(Sha256.of(content));
    }
    this.digest = Sha256.of(digests.toString()).substring(0, DIGITS);
  }

  private static byte[] read(String name) {
    try (@Nullable InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no asset " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that they all lie in, as pages write it. */
  String folder() {
    return "/assets/" + digest;
  }

  Optional<byte[]> of(String askedDigest, String name) {
    return digest.equals(askedDigest) ? Optional.ofNullable(bytes.get(name)) : Optional.empty();
  }

  static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml; charset=utf-8";
      default -> "application/octet-stream";
    };
  }
}
