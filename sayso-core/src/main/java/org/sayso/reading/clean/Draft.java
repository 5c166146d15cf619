package org.sayso.reading.clean;

import java.net.URI;
import java.util.Optional;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/**
 * What an input says of itself, before anything is guessed: the text in its final form, and
 * whatever its fields or its page's metadata tell.
 *
 * @param text fixed from here on
 * @param id the report's own
 * @param outlet the same
 * @param url the same
 * @param published said in so many words: a field, a page's metadata
 * @param title the same
 * @param language as declared, {@code en}, {@code en-GB}; declarations are often wrong
 */
record Draft(
    String text,
    Optional<ArticleId> id,
    Optional<Outlet> outlet,
    Optional<URI> url,
    Optional<Publication> published,
    Optional<String> title,
    Optional<String> language) {

  /** A text that says nothing of itself. */
  static Draft of(String text) {
    return new Draft(
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
