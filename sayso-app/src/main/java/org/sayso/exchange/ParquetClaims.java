package org.sayso.exchange;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;

/** The table of claims for those who compute: numbers are numbers, an empty cell is no value. */
final class ParquetClaims implements Handing {

  private static final Set<String> NUMBERS = Set.of("independent", "start", "end", "version");
  private static final Set<String> ANSWERS = Set.of("hedged", "superseded");

  private final OutputStream out;
  private final Path folder;
  private final Path file;
  private final ParquetWriter<Rows.Row> rows;

  ParquetClaims(OutputStream out) throws IOException {
    this.out = out;
    this.folder = Files.createTempDirectory("sayso-parquet");
    this.file = folder.resolve("claims.parquet");
    this.rows = ParquetWriter.writeFile(columns(), file.toFile(), ParquetClaims::cells);
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    for (Citation citation : dossier.citations()) {
      rows.write(ClaimRows.row(dossier, citation));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static MessageType columns() {
    Types.MessageTypeBuilder columns = Types.buildMessage();
    for (String name : List.of(ClaimRows.COLUMNS.split(" ", -1))) {
      if (NUMBERS.contains(name)) {
        columns.addField(Types.optional(PrimitiveTypeName.INT32).named(name));
      } else if (ANSWERS.contains(name)) {
        columns.addField(Types.optional(PrimitiveTypeName.BOOLEAN).named(name));
      } else {
        columns.addField(
            Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name));
      }
    }
    return columns.named("claims");
  }

  private static void cells(Rows.Row row, ValueWriter to) {
    row.cells()
        .forEach(
            (name, cell) -> {
              if (NUMBERS.contains(name)) {
                to.write(name, Integer.valueOf(cell));
              } else if (ANSWERS.contains(name)) {
                to.write(name, cell.equals("yes"));
              } else if (!cell.isEmpty()) {
                to.write(name, Utf8.whole(cell));
              }
            });
  }
}
