package org.sayso.cli;

import java.util.Locale;

/** Numbers with what they count. */
final class Plural {

  private Plural() {}

  /** {@code 1 report}, {@code 1,204 reports}. */
  static String of(long number, String noun) {
    return of(number, noun, "", "s");
  }

  /** {@code of(2, "stor", "y", "ies")} is {@code 2 stories}. */
  static String of(long number, String stem, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s%s", number, stem, number == 1 ? one : many);
  }
}
