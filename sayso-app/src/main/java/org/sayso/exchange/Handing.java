package org.sayso.exchange;

import java.io.IOException;
import org.sayso.desk.exchange.Dossier;

/** Writes stories in one form, one after another; what is written is whole when it is closed. */
public interface Handing extends AutoCloseable {

  void take(Dossier dossier) throws IOException;

  @Override
  void close() throws IOException;
}
