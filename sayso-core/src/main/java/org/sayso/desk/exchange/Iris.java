package org.sayso.desk.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sayso.store.Version;
import org.sayso.text.Sha256;

/**
 * Names that are the same wherever and whenever a thing is handed over, since they are made of what
 * it is: of the address, the bytes, the place of the words.
 */
public final class Iris {

  private static final String PREFIX = "urn:sayso:";
  private static final int DIGITS = 32;

  private Iris() {}

  /** The address itself where it is one, else a name made of it. */
  public static String of(String address) {
    try {
      URI uri = new URI(address);
      if (uri.isAbsolute() && uri.getRawPath() != null && uri.getHost() != null) {
        return uri.toASCIIString();
      }
    } catch (URISyntaxException e) {
      return document(address);
    }
    return document(address);
  }

  private static String document(String address) {
    return PREFIX
        + "document:"
        + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Of these bytes at this address. */
  public static String version(Version version) {
    return named("version", version.address() + "\n" + version.evidence().digest());
  }

  /** Of what goes by this name: {@code story}, {@code speaker}. */
  public static String named(String kind, String name) {
    return PREFIX + kind + ":" + Sha256.of(name).substring(0, DIGITS);
  }

  /** Of a story. */
  public static String story(String id) {
    return PREFIX + "story:" + id;
  }
}
