package org.sayso.serve.brief;

import java.util.Optional;
import org.sayso.desk.brief.Briefing;
import org.sayso.serve.web.Frame;

/**
 * A briefing as a page of the desk.
 *
 * @param id by which the story was found
 * @param briefing of it
 * @param asked the moment of the briefing before, in the asker's own words
 */
public record BriefPage(String id, Briefing briefing, Optional<String> asked) {

  /** The same with links that lead to the reports. */
  public BriefView in(Frame frame) {
    return new BriefView(briefing, Optional.of(frame));
  }

  /** What stands behind the address of the same in another form. */
  public String since() {
    return asked.map(words -> "?since=" + Frame.encoded(words)).orElse("");
  }

  /** What stands in the field for that moment. */
  public String field() {
    return briefing
        .changes()
        .map(changes -> changes.since().moment().toString().replaceFirst("(\\.\\d+)?Z$", ""))
        .orElse("");
  }
}
