package org.sayso.cli;

/** Colours, where they are wanted. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  BLUE("34"),
  MAGENTA("35"),
  CYAN("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The words in this colour, and what follows in none. */
  String on(String words) {
    return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
