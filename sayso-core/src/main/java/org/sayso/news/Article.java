package org.sayso.news;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sayso.text.Span;

/**
 * One report as a reader gets it. The text is fixed for ever when the article is cleaned: every
 * span counts chars of it.
 *
 * @param id unique among what is read together
 * @param outlet who published it
 * @param url its address
 * @param authors who wrote it, as the report names them
 * @param published when it came out
 * @param modified when it was last changed, where the report says so
 * @param title the headline
 * @param language ISO 639-1, {@code en}
 * @param text the whole text, headline included where the input has it there
 * @param sections the marked parts, in text order, none overlapping another
 * @param witnesses whence we know all this, field by field, and who said otherwise
 */
public record Article(
    ArticleId id,
    Outlet outlet,
    Optional<URI> url,
    List<String> authors,
    Optional<Publication> published,
    Optional<Publication> modified,
    String title,
    String language,
    String text,
    List<Section> sections,
    List<Witness> witnesses) {

  /**
   * @throws IllegalArgumentException if a section lies outside the text
   */
  public Article {
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    witnesses = List.copyOf(witnesses);
    for (Section section : sections) {
      if (section.body().end() > text.length()) {
        throw new IllegalArgumentException(
            "section " + section + " lies outside the text of " + text.length() + " chars");
      }
    }
  }

  /** An article that names no authors and no change, and comes without witnesses. */
  public Article(
      ArticleId id,
      Outlet outlet,
      Optional<URI> url,
      Optional<Publication> published,
      String title,
      String language,
      String text,
      List<Section> sections) {
    this(
        id,
        outlet,
        url,
        List.of(),
        published,
        Optional.empty(),
        title,
        language,
        text,
        sections,
        List.of());
  }

  /** The same under another name, where two have one. */
  public Article called(ArticleId other) {
    return new Article(
        other, outlet, url, authors, published, modified, title, language, text, sections,
        witnesses);
  }

  /** The same with another text, and the sections of that. */
  public Article with(String other, List<Section> marked) {
    return new Article(
        id, outlet, url, authors, published, modified, title, language, other, marked, witnesses);
  }

  /** The sections of one kind. */
  public List<Section> sections(Section.Kind kind) {
    return sections.stream().filter(s -> s.kind() == kind).toList();
  }

  /** The section whose body holds this offset. */
  public Optional<Section> sectionAt(int offset) {
    return sections.stream().filter(s -> s.body().contains(offset)).findFirst();
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.in(text);
  }
}
