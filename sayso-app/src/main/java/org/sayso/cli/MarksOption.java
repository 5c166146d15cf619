package org.sayso.cli;

import java.util.Optional;
import org.sayso.desk.Marks;
import picocli.CommandLine.Option;

/** Where the parts of a claim stand, and what else is told of one that is drawn. */
final class MarksOption {

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description =
          "For spans and draw: the words that name the source, if they stand once in the report;"
              + " else their place in code points, START-END; '' for none.")
  private Optional<String> source = Optional.empty();

  @Option(names = "--cue", paramLabel = "WORDS", description = "The cue, in the same way.")
  private Optional<String> cue = Optional.empty();

  @Option(names = "--content", paramLabel = "WORDS", description = "The content, in the same way.")
  private Optional<String> content = Optional.empty();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "For draw: asserts (default), confirms, denies ...")
  private Optional<String> stance = Optional.empty();

  @Option(names = "--hedged", paramLabel = "yes|no", description = "For draw: no by default.")
  private Optional<String> hedged = Optional.empty();

  @Option(names = "--said", paramLabel = "DAY", description = "For draw: 2024-03-14.")
  private Optional<String> said = Optional.empty();

  Marks marks() {
    return new Marks(source, cue, content, stance, hedged, said);
  }
}
