package org.sayso.desk.exchange;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.Evidence;
import org.sayso.store.Version;

/**
 * A report that is handed over, in the version that stands.
 *
 * @param version that has the words
 * @param earlier versions of the same document, the oldest first
 * @param account its claims, as people decided
 * @param reader which reader found them
 * @param readAt when
 */
public record Exhibit(
    Version version, List<Version> earlier, Account account, String reader, Instant readAt) {

  public Exhibit {
    earlier = List.copyOf(earlier);
  }

  /** All of the document's versions up to the one that stands, the oldest first. */
  public List<Version> versions() {
    return Stream.concat(earlier.stream(), Stream.of(version)).toList();
  }

  public Article article() {
    return account.article();
  }

  /** Its bytes. */
  public Evidence evidence() {
    return version.evidence();
  }

  /** Where it is on the web; where it is not, its document's address. */
  public String address() {
    return article().url().map(Object::toString).orElse(version.address());
  }

  /** The address of the document as an IRI, which a file's name is not. */
  public String iri() {
    return Iris.of(address());
  }

  /** {@code urn:sayso:version:}, and the digest of its bytes. */
  public String versionIri() {
    return Iris.version(version);
  }
}
