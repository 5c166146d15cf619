package org.sayso.reading.clean;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what form a report comes. Its content decides; the name only where the content is silent. */
enum Form {
  TEXT,
  JSON,
  HTML,
  /** A feed, a drawing: markup, but no page. */
  XML,
  PDF,
  DOCX,
  /** An e-mail. */
  MAIL;

  /** How much of the content is looked at. */
  private static final int HEAD = 4096;

  private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*[\"}].*", Pattern.DOTALL);

  /** {@code [{"text": …}]}; but {@code [Updated 12:30]} and {@code [1] The dam} are text. */
  private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[\\[{\"].*", Pattern.DOTALL);

  private static final Pattern JSON_NAME =
      Pattern.compile(".*\\.(json|jsonl|ndjson)(:\\d+)?", Pattern.DOTALL);

  private static final Pattern HTML_NAME = Pattern.compile(".*\\.x?html?", Pattern.DOTALL);

  /** A doctype or a tag, after any comments and an XML declaration. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?:<\\?xml[^>]*>|<!--.*?-->|\\s+)*+"
              + "<(?:!doctype\\s+html|(?:html|head|body|main|article|section|header|div|p|h[1-6]"
              + "|meta|link|title|script|style|table|span|center|font|a|ul|ol|br|img)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Any tag at all, for a page that begins with words but is called a page. */
  private static final Pattern TAG =
      Pattern.compile("</?[a-z][a-z0-9]*[\\s/>]", Pattern.CASE_INSENSITIVE);

  /** The parts of an office document; where one of them is first, the ZIP archive is one. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "PK\u0003\u0004.{26}(?:\\[Content_Types\\]|_rels/|word/|docProps/).*", Pattern.DOTALL);

  private static final Pattern FIELDS =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*(?:\\n[ \\t]+[^\\n]*)*\\n){2,}.*", Pattern.DOTALL);

  /** A field that mail systems write and people do not. */
  private static final Pattern MAIL_ONLY =
      Pattern.compile(
          "(?im)^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature"
              + "|content-transfer-encoding):");

  /**
   * @param mediaType as the giver tells it; counts like the name, where the content is silent
   */
  static Form of(byte[] bytes, String name, Optional<String> mediaType) {
    String head = head(bytes);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (OFFICE.matcher(head).matches()) {
      return DOCX;
    }
    if (isMail(head, name, mediaType)) {
      return MAIL;
    }
    String lowerName = name.toLowerCase(Locale.ROOT);
    if (JSON_OBJECT.matcher(head).matches() || JSON_ARRAY.matcher(head).matches()) {
      return JSON;
    }
    if (MARKUP.matcher(head).matches()) {
      return HTML;
    }
    if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed")) {
      return XML;
    }
    if (JSON_NAME.matcher(lowerName).matches()) {
      return JSON;
    }
    boolean called = HTML_NAME.matcher(lowerName).matches() || isHtml(mediaType);
    return called && TAG.matcher(head).find() ? HTML : TEXT;
  }

  private static boolean isHtml(Optional<String> mediaType) {
    return mediaType
        .map(type -> type.toLowerCase(Locale.ROOT))
        .filter(type -> type.startsWith("text/html") || type.startsWith("application/xhtml"))
        .isPresent();
  }

  private static boolean isMail(String head, String name, Optional<String> mediaType) {
    String[] parts = head.replace("\r\n", "\n").split("\n\n", 2);
    boolean called =
        name.toLowerCase(Locale.ROOT).endsWith(".eml")
            || mediaType.filter(t -> t.startsWith("message/rfc822")).isPresent();
    return FIELDS.matcher(parts[0] + "\n").matches()
        && (called || MAIL_ONLY.matcher(parts[0]).find());
  }

  /** The first characters without blanks and byte-order mark; ASCII comes through as it is. */
  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head =
        Bytes.isUtf16(bytes)
            ? new String(bytes, 0, length, StandardCharsets.UTF_16)
            : new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).strip();
  }
}
