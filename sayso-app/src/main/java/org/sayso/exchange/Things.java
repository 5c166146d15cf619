package org.sayso.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sayso.claim.Carrier;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.news.Article;
import org.sayso.news.Publication;

/** What several forms write alike. */
final class Things {

  /** RFC 4122, appendix C: names that are addresses. */
  private static final UUID OF_ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private Things() {}

  /** {@code denies}. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A UUID that is the same for the same name (version 5). */
  static UUID uuid(String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(OF_ADDRESSES.getMostSignificantBits())
              .putLong(OF_ADDRESSES.getLeastSignificantBits())
              .flip());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = (hash.getLong() & ~0xF000L) | 0x5000L;
      long low = (hash.getLong() & ~(3L << 62)) | (1L << 63);
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  /** When a report came out; where nobody tells, when its version was captured. */
  static Instant published(Exhibit exhibit) {
    Optional<Publication> published = exhibit.article().published();
    return published
        .map(
            p ->
                p.moment()
                    .map(moment -> moment.toInstant())
                    .orElseGet(() -> p.day().atStartOfDay(ZoneOffset.UTC).toInstant()))
        .orElseGet(() -> exhibit.version().since());
  }

  /** To the second, as many readers want it. */
  static String seconds(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** With three digits behind the second. */
  static String millis(Instant moment) {
    return java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(moment);
  }

  static String outlet(Article article) {
    return article.outlet().isKnown() ? article.outlet().name() : article.id().value();
  }

  static String title(Article article) {
    return article.title().isBlank() ? article.id().value() : article.title();
  }

  /** {@code Teodora Vasque (Sorvane Coast Guard) denies: ‘that nine people had died’}. */
  static String sentence(Citation citation) {
    return citation.said()
        + " "
        + lower(citation.claim().stance())
        + (citation.claim().hedged() ? " (hedged)" : "")
        + ": ‘"
        + citation.quote()
        + "’";
  }

  /** {@code Sorpress → Kestrel Post}. */
  static String hands(Citation citation) {
    StringBuilder hands = new StringBuilder();
    for (Carrier carrier : citation.claim().provenance().via()) {
      hands.append(carrier.name()).append(" → ");
    }
    return hands + outlet(citation.exhibit().article());
  }

  /** Where the words stand, and in what. */
  static String whence(Citation citation) {
    Exhibit exhibit = citation.exhibit();
    return outlet(exhibit.article())
        + ", "
        + exhibit.article().published().map(Object::toString).orElse("no date")
        + ", "
        + exhibit.address()
        + ", code points "
        + citation.written(citation.content())
        + " of version "
        + exhibit.version().number()
        + " (sha256 "
        + exhibit.evidence().digest()
        + ")";
  }

  /** A speaker's kind, as forms tell people from bodies. */
  static boolean isPerson(Speaker speaker) {
    return speaker instanceof Speaker.Person;
  }

  static boolean isBody(Speaker speaker) {
    return speaker instanceof Speaker.Organisation;
  }
}
