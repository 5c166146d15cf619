package org.sayso.cli;

import java.util.Map;

/**
 * Where we print.
 *
 * @param showsResults whether standard output is a terminal
 * @param showsProgress whether standard error is one
 * @param colours whether standard output wants colours, if nobody says otherwise
 * @param columns how wide it is
 */
record Terminal(boolean showsResults, boolean showsProgress, boolean colours, int columns) {

  private static final int USUAL_COLUMNS = 80;

  /**
   * Reads what the launcher found out with {@code test -t} and {@code stty size}: Java 17 can tell
   * only whether input and output are both terminals.
   *
   * @param properties {@code sayso.terminal.out}, {@code sayso.terminal.err}, {@code sayso.columns}
   * @param environment {@code COLUMNS}, {@code NO_COLOR}, {@code TERM}
   */
  static Terminal of(Map<?, ?> properties, Map<String, String> environment) {
    boolean out = "true".equals(properties.get("sayso.terminal.out"));
    boolean err = "true".equals(properties.get("sayso.terminal.err"));
    boolean colours =
        out
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    int told = columns(environment.get("COLUMNS"), columns(properties.get("sayso.columns"), 0));
    return new Terminal(out, err, colours, told > 0 ? told : USUAL_COLUMNS);
  }

  private static int columns(@org.jspecify.annotations.Nullable Object told, int otherwise) {
    try {
      return told == null ? otherwise : Math.max(0, Integer.parseInt(told.toString().strip()));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
