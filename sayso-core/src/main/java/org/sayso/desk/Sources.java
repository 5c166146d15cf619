package org.sayso.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.archive.FileCaptures;
import org.sayso.archive.HandedCaptures;
import org.sayso.archive.Intake;
import org.sayso.news.Article;
import org.sayso.news.Capture;

/**
 * What things are called that are kept: where a capture came from, and the address of the document
 * that it is a version of.
 */
final class Sources {

  private static final int DIGITS = 16;

  private Sources() {}

  /** Where a capture came from, whatever folder one stands in. */
  static String of(Capture capture, String digest) {
    String name = capture.name();
    if (Intake.isAddress(name)) {
      return name;
    }
    if (name.equals(FileCaptures.STANDARD_INPUT) || name.startsWith("-:")) {
      return "stdin:" + digest.substring(0, DIGITS);
    }
    if (name.startsWith(HandedCaptures.HANDED)) {
      return "handed:" + digest.substring(0, DIGITS);
    }
    try {
      return Path.of(name).toAbsolutePath().normalize().toUri().toString();
    } catch (InvalidPathException e) {
      return "name:" + name;
    }
  }

  /**
   * The address of the document: its own, where the page may know it; else where it was found; else
   * its file, and there its id.
   */
  static String address(Article article, Capture capture, String source, String digest) {
    Optional<URI> found = capture.hints().url().filter(URI::isAbsolute);
    Optional<URI> own = article.url().filter(URI::isAbsolute);
    // a page may say where it stands, but not that it stands on somebody else's site
    if (found.isPresent() && (own.isEmpty() || !sameSite(found.get(), own.get()))) {
      return plain(found.get());
    }
    if (own.isPresent()) {
      return plain(own.get());
    }
    String last = source.substring(source.lastIndexOf('/') + 1);
    int colon = last.lastIndexOf(':');
    boolean isRecord = colon > 0 && last.substring(colon + 1).chars().allMatch(Character::isDigit);
    if (!isRecord) {
      return source;
    }
    String file = source.substring(0, source.lastIndexOf(':'));
    boolean named = !article.id().value().endsWith(last.substring(colon));
    return file + "#" + (named ? article.id().value() : digest.substring(0, DIGITS));
  }

  private static boolean sameSite(URI a, URI b) {
    return site(a).equals(site(b));
  }

  private static String site(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Without the fragment, and what only says how the reader came. */
  private static String plain(URI address) {
    if (address.getHost() == null) {
      return address.toString();
    }
    String query = address.getRawQuery();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&", -1))
                .filter(p -> !p.startsWith("utm_") && !p.startsWith("fbclid=") && !p.isEmpty())
                .collect(Collectors.joining("&"));
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    try {
      return new URI(
              address.getScheme().toLowerCase(Locale.ROOT)
                  + "://"
                  + address.getRawAuthority().toLowerCase(Locale.ROOT)
                  + (path.isEmpty() ? "/" : path)
                  + (kept.isEmpty() ? "" : "?" + kept))
          .toString();
    } catch (URISyntaxException e) {
      return address.toString();
    }
  }
}
