package org.sayso.reading.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.news.Publication;
import org.sayso.news.Section;

/**
 * What the form of a text tells.
 *
 * @param sections in text order
 * @param dateline the first
 * @param headDate the day in {@code date 2023-05-24 Headline}
 */
record Outline(
    List<Section> sections, Optional<Dateline> dateline, Optional<Publication> headDate) {

  Outline {
    sections = List.copyOf(sections);
  }

  Optional<LocalDate> datelineDate() {
    return dateline.flatMap(Dateline::date);
  }

  Optional<String> agency() {
    return dateline.flatMap(Dateline::agency);
  }
}
