package org.sayso.reading.clean;

import java.util.Optional;

/**
 * What one place says: {@code meta og:title} says <i>Crane falls</i>.
 *
 * @param <T> of what it says
 * @param from the place
 * @param value empty where it is silent
 */
record Said<T>(String from, Optional<T> value) {}
