package org.sayso.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.json.Csv;

/** A table whose columns have names; a cell that nobody fills is empty. */
final class Rows {

  private final List<String> columns;
  private final Writer out;

  Rows(OutputStream out, String columns) throws IOException {
    this.columns = List.of(columns.split("[\\s,]+", -1));
    this.out = Utf8.writer(out);
    this.out.write(Csv.BYTE_ORDER_MARK + Csv.line(this.columns));
  }

  /** The cells of one row, by column. */
  static final class Row {

    private final Map<String, String> cells = new LinkedHashMap<>();

    Row put(String column, Object value) {
      cells.put(column, String.valueOf(value));
      return this;
    }

    /** Those that are filled, by column. */
    Map<String, String> cells() {
      return Collections.unmodifiableMap(cells);
    }
  }

  void write(Row row) throws IOException {
    if (!columns.containsAll(row.cells.keySet())) {
      throw new IllegalArgumentException("no such column among " + row.cells.keySet());
    }
    out.write(Csv.line(columns.stream().map(name -> row.cells.getOrDefault(name, "")).toList()));
  }

  void flush() throws IOException {
    out.flush();
  }
}
