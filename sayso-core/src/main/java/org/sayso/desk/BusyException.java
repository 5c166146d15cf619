package org.sayso.desk;

/** Somebody else is at it. */
public final class BusyException extends RuntimeException {

  BusyException(String message) {
    super(message);
  }
}
