package org.sayso.desk.accounts;

import org.sayso.story.Derivation;

/**
 * One report rests on another.
 *
 * @param edge in what way, and what shows it
 * @param from {@code Kestrel Post, 2024-03-15}
 * @param to the report it rests on
 */
public record Resting(Derivation edge, String from, String to) {}
