package org.sayso.serve.web;

import java.nio.file.Path;
import org.sayso.desk.Desk;
import org.sayso.desk.KeepingDesk;

/**
 * Whom the pages ask.
 *
 * @param desk reads and keeps nothing
 * @param keeping knows what is kept
 * @param data in this folder
 */
public record Desks(Desk desk, KeepingDesk keeping, Path data) {}
