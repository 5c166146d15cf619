package org.sayso.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sayso.desk.ExchangeDesk;
import org.sayso.desk.ExportAnswer;
import org.sayso.desk.ExportRequest;
import org.sayso.exchange.Evidences;
import org.sayso.exchange.Format;
import org.sayso.exchange.Handing;

/** Writes stories into a file, which is there whole or not at all. */
final class Exporting {

  private final ExchangeDesk desk;

  Exporting(ExchangeDesk desk) {
    this.desk = desk;
  }

  ExportAnswer write(ExportRequest request, Format format, Path to) throws IOException {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      ExportAnswer answer;
      Evidences evidence = (exhibits, in) -> desk.evidence(request.data(), exhibits, in);
      try (OutputStream out =
              new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
          Handing handing = format.open(out, evidence)) {
        answer =
            desk.export(
                request,
                dossier -> {
                  try {
                    handing.take(dossier);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
      }
      if (answer instanceof ExportAnswer.Done) {
        Files.move(part, to);
      }
      return answer;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
