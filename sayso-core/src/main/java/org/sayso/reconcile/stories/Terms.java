package org.sayso.reconcile.stories;

/** How the kinds of terms are told apart in one vocabulary. */
final class Terms {

  private static final char NAME = '^';
  private static final char NUMBER = '#';

  private Terms() {}

  static String name(String stem) {
    return NAME + stem;
  }

  static String number(String digits) {
    return NUMBER + digits;
  }

  static boolean isName(String term) {
    return term.charAt(0) == NAME;
  }

  static boolean isNumber(String term) {
    return term.charAt(0) == NUMBER;
  }
}
