package org.sayso.desk;

import org.sayso.store.Alert;
import org.sayso.store.Outbox;

/**
 * One alert.
 *
 * @param alert as it stands
 * @param tally how many events it told, has still to tell, and gave up
 */
public record AlertAnswer(Alert alert, Outbox.Tally tally) {}
