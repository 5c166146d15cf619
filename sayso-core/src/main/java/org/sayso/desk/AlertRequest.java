package org.sayso.desk;

import java.nio.file.Path;
import org.sayso.store.Followed;

/**
 * Please tell what is new.
 *
 * @param data the folder
 * @param name by which the alert is dropped again
 * @param followed what is looked at; a story by id, report or words
 * @param to the address that is to be called, or the file that is to be written
 * @param secret that calls are signed with; empty for a file
 */
public record AlertRequest(Path data, String name, Followed followed, String to, String secret) {}
