package org.sayso.reading.clean;

import org.sayso.news.Section;
import org.sayso.text.Span;

/**
 * Where a paragraph begins a section: {@code Details: The mayor said …}.
 *
 * @param kind of the section
 * @param label the marking words
 * @param bodyStart where the body begins; the paragraph's end where the label stands alone
 * @param reach how far the body goes
 */
record Opening(Section.Kind kind, Span label, int bodyStart, SectionRule.Reach reach) {}
