package org.sayso.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holds several reports, or leads to them, told by how it begins; the name only decides where
 * the content is silent. All else is one report, or JSON lines.
 */
enum Kind {
  WARC,
  GZIP,
  ZIP,
  /** RSS, Atom. */
  FEED,
  JSON_FEED,
  SITEMAP,
  /** A list of feeds. */
  OPML,
  MAIL,
  PLAIN;

  /** How much of the content is looked at. */
  static final int HEAD = 1 << 13;

  private static final Pattern ROOT =
      Pattern.compile(
          "(?:\\s+|<\\?.*?\\?>|<!--.*?-->)*+<(?:!DOCTYPE\\s+)?([A-Za-z_][\\w:.-]*).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern FIELD = Pattern.compile("^([A-Za-z][A-Za-z0-9-]*):.*");

  /** Fields that mail systems write and people do not. */
  private static final Set<String> MAIL_ONLY =
      Set.of(
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "dkim-signature",
          "content-transfer-encoding");

  private static final Set<String> MAIL_FIELDS =
      Set.of("from", "to", "subject", "date", "cc", "reply-to", "sender", "content-type");

  /** The parts of an office document, one of which stands first in it. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:\\[Content_Types\\]\\.xml|_rels/|word/|docProps/|mimetype).*", Pattern.DOTALL);

  static Kind of(byte[] head, String name) {
    if (begins(head, "WARC/")) {
      return WARC;
    }
    if (GzipMember.begins(head)) {
      return GZIP;
    }
    if (begins(head, "PK\u0003\u0004")) {
      return isOffice(head) ? PLAIN : ZIP;
    }
    if (begins(head, "PK\u0005\u0006")) {
      return ZIP;
    }
    String text = text(head);
    if (text.startsWith("{")) {
      return text.contains("jsonfeed.org/version/") ? JSON_FEED : PLAIN;
    }
    Matcher root = ROOT.matcher(text);
    if (root.matches()) {
      return byRoot(root.group(1).toLowerCase(Locale.ROOT), text);
    }
    return isMail(text, name) ? MAIL : PLAIN;
  }

  /** Whether it is no report itself but says where reports are. */
  boolean leadsElsewhere() {
    return this == FEED || this == JSON_FEED || this == SITEMAP || this == OPML;
  }

  /** Whether it may be of any size, as it is cut while it is read. */
  boolean isOfAnySize() {
    return this == WARC || this == GZIP || this == ZIP || this == MAIL;
  }

  private static Kind byRoot(String root, String text) {
    return switch (root) {
      case "rss" -> FEED;
      case "feed", "atom:feed" ->
          text.contains("w3.org/2005/Atom") || text.contains("purl.org/atom") ? FEED : PLAIN;
      case "rdf:rdf" -> text.contains("purl.org/rss/1.0") ? FEED : PLAIN;
      case "urlset", "sitemapindex" -> SITEMAP;
      case "opml" -> OPML;
      default -> PLAIN;
    };
  }

  private static boolean isMail(String text, String name) {
    String header = text.split("\\r?\\n\\r?\\n", 2)[0];
    Set<String> fields =
        header
            .lines()
            .flatMap(line -> FIELD.matcher(line).results())
            .map((MatchResult field) -> field.group(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    boolean allFields =
        header
            .lines()
            .limit(5)
            .allMatch(
                line ->
                    FIELD.matcher(line).matches() || line.startsWith(" ") || line.startsWith("\t"));
    long known =
        fields.stream().filter(f -> MAIL_FIELDS.contains(f) || MAIL_ONLY.contains(f)).count();
    boolean called = name.toLowerCase(Locale.ROOT).endsWith(".eml");
    return allFields && known >= 2 && (called || fields.stream().anyMatch(MAIL_ONLY::contains));
  }

  /** The name of the first file stands 30 bytes behind the mark. */
  private static boolean isOffice(byte[] head) {
    return head.length > 30
        && OFFICE
            .matcher(
                new String(head, 30, Math.min(64, head.length - 30), StandardCharsets.ISO_8859_1))
            .matches();
  }

  /** The characters, as far as ASCII goes. */
  private static String text(byte[] head) {
    boolean marked = begins(head, "\u00FE\u00FF") || begins(head, "\u00FF\u00FE");
    if (marked) {
      return new String(head, StandardCharsets.UTF_16).strip();
    }
    if (begins(head, "<\u0000")) {
      return new String(head, StandardCharsets.UTF_16LE).strip();
    }
    if (begins(head, "\u0000<")) {
      return new String(head, StandardCharsets.UTF_16BE).strip();
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).strip();
  }

  private static boolean begins(byte[] bytes, String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= wanted.length
        && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }
}
