package org.sayso.desk;

/** Why a batch cannot go on, in words for people: {@code tables was begun with other inputs}. */
public final class BatchException extends RuntimeException {

  public BatchException(String message) {
    super(message);
  }

  public BatchException(String message, Throwable cause) {
    super(message, cause);
  }
}
