package org.sayso.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sayso.news.Article;
import org.sayso.news.Publication;

/**
 * Asks for the stories that some reports tell.
 *
 * @param reports where they are
 * @param asOf only those that had come out by then; one without a date cannot show that it had
 */
public record ReconcileRequest(ReadRequest reports, Optional<Instant> asOf) {

  /** A bare day counts from its first moment, in UTC. */
  boolean wants(Article article) {
    return asOf.isEmpty()
        || article
            .published()
            .map(ReconcileRequest::moment)
            .filter(moment -> !moment.isAfter(asOf.get()))
            .isPresent();
  }

  private static Instant moment(Publication published) {
    return published
        .moment()
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> published.day().atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
