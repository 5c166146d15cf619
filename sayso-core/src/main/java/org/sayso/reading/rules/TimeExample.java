package org.sayso.reading.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sentence whose times are marked by their TIMEX3 values: {@code On {1911-05-03 May 3, 1911} the
 * dam broke}.
 *
 * @param published none for a history: what is missing comes from the date named before
 * @param sentence every time that is to be found, and no other, is marked
 */
public record TimeExample(Optional<LocalDate> published, Marked sentence) {}
