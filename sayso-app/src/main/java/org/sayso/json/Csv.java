package org.sayso.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a table for spreadsheets (RFC 4180). A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it, for reports hold what strangers wrote.
 */
public final class Csv {

  /** Spreadsheets take a file without it for Latin-1. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private Csv() {}

  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String words) {
    String safe =
        !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
