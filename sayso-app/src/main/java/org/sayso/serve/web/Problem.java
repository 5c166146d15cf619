package org.sayso.serve.web;

import java.util.Optional;

/** What cannot be answered, in words for people. */
public final class Problem extends RuntimeException {

  private final int status;
  private final String field;

  public Problem(int status, String message) {
    this(status, "", message);
  }

  /**
   * @param field what was asked wrongly, as the address names it; blank where it is none
   */
  public Problem(int status, String field, String message) {
    super(message);
    this.status = status;
    this.field = field;
  }

  /** A field was asked in a way that means nothing. */
  public static Problem field(String field, String message) {
    return new Problem(400, field, message);
  }

  /** There is no such thing. */
  public static Problem notFound(String message) {
    return new Problem(404, message);
  }

  /** It was asked in a way that means nothing. */
  public static Problem wrongUse(String message) {
    return new Problem(400, message);
  }

  /** What was asked wrongly. */
  Optional<String> field() {
    return Optional.of(field).filter(name -> !name.isEmpty());
  }

  public int status() {
    return status;
  }

  /** What people read above the message. */
  String title() {
    return switch (status) {
      case 400 -> "That cannot be asked";
      case 401 -> "A key is wanted";
      case 403 -> "That is not allowed";
      case 404 -> "There is nothing here";
      case 405 -> "That is not how to ask";
      case 409 -> "Somebody else is at it";
      case 411, 413 -> "That is too much";
      case 429 -> "That is too often";
      default -> "Something went wrong";
    };
  }
}
