package org.sayso.reconcile.groups;

import java.time.LocalDate;
import org.sayso.story.GroupId;

/**
 * An origin has a later word on what it said: {@code seven dead} of Thursday, {@code nine} of
 * Friday. What others say in the same words is not touched.
 *
 * @param group what it said first
 * @param origin who said both, spokespeople under their organisation
 * @param by what it said then
 * @param since the day of that
 */
public record Superseded(GroupId group, String origin, GroupId by, LocalDate since) {}
