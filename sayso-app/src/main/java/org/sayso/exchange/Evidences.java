package org.sayso.exchange;

import java.nio.file.Path;
import java.util.List;
import org.sayso.archive.Archived;
import org.sayso.desk.exchange.Exhibit;

/** Where the evidence of reports is had from. */
@FunctionalInterface
public interface Evidences {

  /** Copies it into a web archive in this folder, and tells what lies where. */
  List<Archived> copy(List<Exhibit> exhibits, Path folder);
}
