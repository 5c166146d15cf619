package org.sayso.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses as they may be asked for. */
final class Addresses {

  /** Ports of other services: whoever is sent there is to knock for somebody else. */
  private static final int LOWEST_FREE = 1024;

  private static final Set<Integer> WEB = Set.of(80, 443);

  private Addresses() {}

  /** What is wrong with it. */
  static Optional<String> fault(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("only http and https are fetched, not " + scheme);
    }
    if (address.getHost() == null || address.getHost().isEmpty()) {
      return Optional.of("the address names no host");
    }
    if (address.getRawUserInfo() != null) {
      return Optional.of("the address has a user's name in it");
    }
    int port = address.getPort();
    if (port != -1 && !WEB.contains(port) && (port < LOWEST_FREE || port > 65_535)) {
      return Optional.of("port " + port + " is not one of the web");
    }
    return Optional.empty();
  }

  /** Without fragment, with a path, the host in small letters. */
  static URI plain(URI address) {
    try {
      String path = address.getRawPath();
      String query = address.getRawQuery();
      return new URI(
          origin(address)
              + (path == null || path.isEmpty() ? "/" : path)
              + (query == null ? "" : "?" + query));
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** {@code https://quay.invalid:8443}: whom robots.txt and politeness are about. */
  static String origin(URI address) {
    int port = address.getPort();
    return address.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + address.getHost().toLowerCase(Locale.ROOT)
        + (port == -1 ? "" : ":" + port);
  }

  /** Where a redirect leads; empty if it says nothing sensible. */
  static Optional<URI> target(URI from, String location) {
    try {
      String ascii = location.strip().replace(" ", "%20");
      URI target = from.resolve(new URI(ascii));
      if (target.getHost() == null && target.getRawAuthority() != null) {
        String host = IDN.toASCII(target.getRawAuthority());
        target =
            new URI(
                target.getScheme(),
                host,
                target.getPath(),
                target.getQuery(),
                target.getFragment());
      }
      return Optional.of(target);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
