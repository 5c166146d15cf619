package org.sayso.cli;

import java.time.Instant;
import java.util.Optional;
import org.sayso.desk.StoryAnswer;
import org.sayso.store.QueryException;
import org.sayso.store.QueryParser;

/** A story as people name it: {@code ferry}, which may be several, or none. */
final class WhichStory {

  private WhichStory() {}

  /** The moment that a query may name; what is none names none. */
  static Optional<Instant> moment(String words) {
    try {
      return QueryParser.parse(words).asOf();
    } catch (QueryException e) {
      return Optional.empty(); // an address, or the desk finds it too
    }
  }

  /** Tells that it is not just one, and the exit status. */
  static int unclear(StoryAnswer answer, String which, Streams streams) {
    String name = Columns.oneLine(which);
    if (answer instanceof StoryAnswer.Several several) {
      streams
          .messages()
          .println(
              "sayso: "
                  + several.stories().size()
                  + " stories fit '"
                  + name
                  + "' about as well; name one by its id:");
      streams.messages().print(StoryList.text(several.stories()));
      streams.messages().flush();
      return Status.WRONG_USE;
    }
    streams.messages().println("sayso: no story fits '" + name + "'; sayso story lists them");
    return Status.FAILED;
  }
}
