package org.sayso.serve.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps strangers out: other sites that a browser has open, and what reports might smuggle into a
 * page. Its threats and answers stand in docs/desk.md.
 */
final class Guard {

  /** A form with one report of the largest size, and its other fields. */
  static final long MOST_BYTES = 17L << 20;

  /** The field of a form, or the header of a program, that holds the token. */
  static final String FIELD = "token";

  static final String HEADER = "X-Sayso-Token";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int SECRET_BYTES = 32;
  private static final int DIGITS = 12;

  private final String token = secret();
  private final IntSupplier port;
  private final Optional<Gate> gate;

  /**
   * @param port that we listen at, once we do
   * @param gate for those who come from elsewhere; empty where nobody can
   */
  Guard(IntSupplier port, Optional<Gate> gate) {
    this.port = port;
    this.gate = gate;
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What each form of ours holds. */
  String token() {
    return token;
  }

  /**
   * Before anything else.
   *
   * @param mounted whether programs are answered there, which have no token and change nothing
   */
  void check(Context context, boolean mounted) {
    armour(context);
    boolean changes = !mounted && !List.of("GET", "HEAD").contains(context.method().name());
    if (gate.isPresent()) {
      gate.get().check(context, changes); // a site that is taken for us has no key
    } else {
      checkHost(context);
    }
    if (changes) {
      checkSize(context);
      checkOrigin(context);
      checkToken(context);
    } else if (mounted && (context.header("Origin") != null || isOfSite(context))) {
      checkOrigin(context); // only a browser tells where it comes from
    }
  }

  private static boolean isOfSite(Context context) {
    return context.header("Sec-Fetch-Site") != null;
  }

  private static void armour(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }

  /** A name that leads here but is not ours belongs to a site that wants to be taken for us. */
  private void checkHost(Context context) {
    String host = context.header("Host");
    if (host == null || !OUR_NAMES.contains(name(host)) || !port(host).equals(ourPort())) {
      throw new Problem(403, "This desk answers to 127.0.0.1 and localhost only.");
    }
  }

  private static String name(String host) {
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    return name.toLowerCase(Locale.ROOT);
  }

  private static String port(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(colon + 1) : "80";
  }

  private String ourPort() {
    return Integer.toString(port.getAsInt());
  }

  private static void checkSize(Context context) {
    String length = context.header("Content-Length");
    if (length == null) {
      throw new Problem(411, "The length of what is sent must be told first.");
    }
    if (length.length() > DIGITS || Long.parseLong(length) > MOST_BYTES) {
      throw new Problem(413, "A report may have up to 8 MB, and this is more.");
    }
  }

  /**
   * A form comes from a page of ours. Browsers that hide where one comes from, as our pages ask
   * them to, send {@code Origin: null}, but all such say whether it is the same site.
   */
  private static void checkOrigin(Context context) {
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    String ours = "http://" + context.header("Host");
    boolean same =
        site.isPresent() ? site.get().equals("same-origin") : ours.equals(context.header("Origin"));
    if (!same) {
      throw new Problem(403, "A form must be sent from a page of this desk.");
    }
  }

  private void checkToken(Context context) {
    @Nullable String header = context.header(HEADER);
    @Nullable String told = header == null ? context.formParam(FIELD) : header;
    if (!isToken(told) || !isToken(context.cookie(cookie()))) {
      throw new Problem(
          403,
          "This page was made before the desk was started anew. Load it again, and try once more.");
    }
  }

  /** In the same time whatever is wrong with it. */
  private boolean isToken(@Nullable String told) {
    return told != null
        && MessageDigest.isEqual(
            told.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Cookies know no ports, so that two desks need two names. */
  private String cookie() {
    return "sayso-" + ourPort();
  }

  /** Hands out the cookie with a page. */
  void stamp(Context context) {
    if (!isToken(context.cookie(cookie()))) {
      Cookie cookie = new Cookie(cookie(), token);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      context.cookie(cookie);
    }
  }
}
