package org.sayso.cli;

import java.nio.file.Path;
import org.sayso.desk.OpenFolders;
import org.sayso.desk.Reconciling;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.EnglishReader;
import org.sayso.serve.web.Desks;

/** Desks as {@code sayso serve} has them, with the reader that all tests share. */
public final class WiredDesks {

  private static final class OneReader extends Wiring {
    @Override
    ArticleReader reader() {
      return EnglishReader.get();
    }
  }

  private WiredDesks() {}

  /** Over a folder, which stays open as long as the program runs. */
  public static Desks of(Path folder) {
    OneReader wiring = new OneReader();
    OpenFolders folders = Wiring.openFolders();
    return wiring.desks(folders, new Reconciling(wiring::reconciling), folder);
  }
}
