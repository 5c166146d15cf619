package org.sayso.reading.clean;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.Witness;

/**
 * What an input says of itself, before anything is guessed: the text in its final form, and
 * whatever its fields or its page's metadata tell.
 *
 * @param text fixed from here on
 * @param id the report's own
 * @param outlet the same
 * @param url the same
 * @param authors the same
 * @param published said in so many words: a field, a page's metadata
 * @param modified the same
 * @param title the same
 * @param language as declared, {@code en}, {@code en-GB}; declarations are often wrong
 * @param witnesses where all this stands, and what else stands there
 */
record Draft(
    String text,
    Optional<ArticleId> id,
    Optional<Outlet> outlet,
    Optional<URI> url,
    List<String> authors,
    Optional<Publication> published,
    Optional<Publication> modified,
    Optional<String> title,
    Optional<String> language,
    List<Witness> witnesses) {

  Draft {
    authors = List.copyOf(authors);
    witnesses = List.copyOf(witnesses);
  }

  /** What a report says in fields of its own, which are its witnesses. */
  Draft(
      String text,
      Optional<ArticleId> id,
      Optional<Outlet> outlet,
      Optional<URI> url,
      Optional<Publication> published,
      Optional<String> title,
      Optional<String> language) {
    this(
        text,
        id,
        outlet,
        url,
        List.of(),
        published,
        Optional.empty(),
        title,
        language,
        fields(outlet, url, published, title, language));
  }

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

  private static List<Witness> fields(
      Optional<Outlet> outlet,
      Optional<URI> url,
      Optional<Publication> published,
      Optional<String> title,
      Optional<String> language) {
    Testimony fields = new Testimony();
    fields.first(Witness.Field.HEADLINE, List.of(new Said<>("field title", title)));
    fields.first(Witness.Field.OUTLET, List.of(new Said<>("field outlet", outlet)));
    fields.first(Witness.Field.PUBLISHED, List.of(new Said<>("field published", published)));
    fields.first(Witness.Field.ADDRESS, List.of(new Said<>("field url", url)));
    fields.first(Witness.Field.LANGUAGE, List.of(new Said<>("field language", language)));
    return fields.witnesses();
  }
}
