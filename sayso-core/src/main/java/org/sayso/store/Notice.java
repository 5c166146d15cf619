package org.sayso.store;

/**
 * One event that somebody is told.
 *
 * @param alert who is told, by the alert's name
 * @param event the same for one event however often it is found, and another for any other
 * @param message as it is sent, letter for letter, each time
 * @param attempts so many times it was sent in vain
 */
public record Notice(String alert, String event, String message, int attempts) {

  /** One that was not yet sent. */
  public static Notice of(String alert, String event, String message) {
    return new Notice(alert, event, message, 0);
  }
}
