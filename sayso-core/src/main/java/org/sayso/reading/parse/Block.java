package org.sayso.reading.parse;

import org.sayso.news.Section;
import org.sayso.text.Span;

/**
 * A paragraph, heading or entry: the stretch that sentences never leave.
 *
 * @param index within the article
 * @param span without labels, datelines and blanks at its ends
 * @param kind the kind of the section it stands in; {@code DETAILS} where it stands in none
 * @param opening whether a new section, entry or heading begins here
 */
public record Block(int index, Span span, Section.Kind kind, boolean opening) {}
