package org.sayso.reading.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/** What documents of an office have in common. */
final class Documents {

  private Documents() {}

  /** A draft of what a document says of itself. */
  static Draft draft(
      String text,
      Optional<Outlet> outlet,
      Optional<Publication> published,
      Optional<String> title,
      Optional<String> language) {
    return new Draft(text, Optional.empty(), outlet, Optional.empty(), published, title, language);
  }

  /** Paragraphs with an empty line between, blanks made single, none empty. */
  static String text(List<String> paragraphs) {
    return paragraphs.stream()
        .map(Documents::tidy)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** A line: soft hyphens and zero-width signs off, blanks of all kinds single. */
  static String tidy(String words) {
    return words
        .replaceAll("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\p{Cntrl}&&[^\\t\\n]]", "")
        .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+", " ")
        .strip();
  }

  /** A name that says nothing: {@code Microsoft Word - statement_v3.docx}. */
  static Optional<String> title(Optional<String> title) {
    return title
        .map(Documents::tidy)
        .filter(t -> t.length() > 3 && t.contains(" "))
        .filter(t -> !t.matches("(?i)(?:untitled|document|microsoft word|powerpoint|slide).*"))
        .filter(t -> !t.matches("(?i).*\\.(?:docx?|pdf|odt|indd|qxp|rtf)"));
  }
}
