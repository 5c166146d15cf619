package org.sayso.desk;

import java.util.List;
import java.util.Optional;
import org.sayso.news.RefusalReason;
import org.sayso.reconcile.revisions.Revision;
import org.sayso.store.Version;

/** What became of one thing that was to be kept. */
public sealed interface AddAnswer {

  String name();

  /**
   * It is kept now.
   *
   * @param version it is kept as
   * @param claims how many it has
   * @param revision what became of the version before; none for the first
   * @param copyOf documents that have the same text, or contain it
   */
  record Added(
      String name, Version version, int claims, Optional<Revision> revision, List<String> copyOf)
      implements AddAnswer {}

  /** It was kept before, these very bytes. */
  record Known(String name) implements AddAnswer {}

  /**
   * It has no claims.
   *
   * @param kept whether its bytes are in the archive, for a later reader
   */
  record Refused(String name, RefusalReason reason, String detail, boolean kept)
      implements AddAnswer {}

  /** We failed on it; the bytes are kept, and the next reader tries again. */
  record Failed(String name, Throwable fault) implements AddAnswer {}
}
