package org.sayso.serve.web;

/** What cannot be answered, in words for people. */
public final class Problem extends RuntimeException {

  private final int status;

  public Problem(int status, String message) {
    super(message);
    this.status = status;
  }

  /** There is no such thing. */
  public static Problem notFound(String message) {
    return new Problem(404, message);
  }

  /** It was asked in a way that means nothing. */
  public static Problem wrongUse(String message) {
    return new Problem(400, message);
  }

  public int status() {
    return status;
  }

  /** What people read above the message. */
  String title() {
    return switch (status) {
      case 400 -> "That cannot be asked";
      case 403 -> "That is not allowed";
      case 404 -> "There is nothing here";
      case 405 -> "That is not how to ask";
      case 409 -> "Somebody else is at it";
      case 411, 413 -> "That is too much";
      default -> "Something went wrong";
    };
  }
}
