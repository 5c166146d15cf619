package org.sayso.reading.clean;

import java.time.LocalDate;
import java.util.Optional;
import org.sayso.text.Span;

/**
 * {@code OSTLEY, Halvern, 6 October (Corvin) —}: where and when a report was written, and by whom.
 *
 * @param span with its closing dash
 * @param date where it is written with its year
 * @param agency between brackets or slashes
 */
record Dateline(Span span, Optional<LocalDate> date, Optional<String> agency) {}
