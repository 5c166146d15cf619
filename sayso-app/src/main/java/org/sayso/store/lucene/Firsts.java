package org.sayso.store.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.claim.Claimed;
import org.sayso.store.KeptReading;

/**
 * When the claims of a document were first kept: one that was there in the version of noon is not
 * new at midnight, and reading again makes nothing new.
 */
final class Firsts {

  private final Map<String, Long> claims = new HashMap<>();
  private long document = Documents.FOR_EVER;

  /**
   * @param before readings of earlier versions
   * @param readings of this version
   */
  Firsts(List<KeptReading> before, List<KeptReading> readings) {
    Stream.concat(before.stream(), readings.stream()).forEach(this::take);
  }

  private void take(KeptReading reading) {
    long moment = reading.readAt().toEpochMilli();
    document = Math.min(document, moment);
    reading
        .account()
        .claims()
        .forEach(
            claim ->
                claims.merge(
                    new Claimed(reading.account().article(), claim).content(), moment, Math::min));
  }

  long document() {
    return document;
  }

  /** Where no reader found it, when a person drew it or moved its edge. */
  long claim(String content, long since) {
    return claims.getOrDefault(content, since);
  }
}
