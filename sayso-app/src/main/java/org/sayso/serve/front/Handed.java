package org.sayso.serve.front;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.archive.Intake;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Problem;
import org.sayso.text.Sha256;

/**
 * What somebody hands in at the front door.
 *
 * @param captures texts and files
 * @param addresses of pages and feeds; never names of files, which a page has no business with
 * @param hints what is said of all of them
 */
record Handed(List<Capture> captures, List<String> addresses, Hints hints) {

  private static final int DIGITS = 8;

  Handed {
    captures = List.copyOf(captures);
    addresses = List.copyOf(addresses);
  }

  static Handed of(Ask ask) {
    List<Capture> captures = new ArrayList<>(ask.files("file"));
    List<String> addresses = new ArrayList<>();
    ask.field("address").map(String::strip).ifPresent(addresses::add);
    ask.field("text")
        .ifPresent(
            text -> {
              if (Intake.isAddress(text.strip()) && text.strip().indexOf('\n') < 0) {
                addresses.add(text.strip());
              } else {
                captures.add(pasted(text));
              }
            });
    for (String address : addresses) {
      if (!Intake.isAddress(address)) {
        throw Problem.wrongUse(
            "‘" + address + "’ is no address of the web; it begins with https:// or http://.");
      }
    }
    if (captures.isEmpty() && addresses.isEmpty()) {
      throw Problem.wrongUse("Paste a report, choose a file, or write an address.");
    }
    return new Handed(captures, addresses, Hints.of(published(ask), outlet(ask)));
  }

  private static Capture pasted(String text) {
    String name = "pasted-" + Sha256.of(text).substring(0, DIGITS);
    return new Capture(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Publication> published(Ask ask) {
    return ask.field("published")
        .map(
            words ->
                Publication.parse(words)
                    .orElseThrow(
                        () ->
                            Problem.wrongUse(
                                "‘"
                                    + words
                                    + "’ is no date; write 2023-05-24 or"
                                    + " 2023-05-24T18:30:00+03:00.")));
  }

  private static Optional<Outlet> outlet(Ask ask) {
    return ask.field("outlet").map(String::strip).map(Outlet::new);
  }

  /** {@code report.html and 2 more}. */
  String name() {
    List<String> names = new ArrayList<>(addresses);
    captures.forEach(capture -> names.add(capture.name()));
    String first = names.get(0).startsWith("pasted-") ? "a pasted report" : names.get(0);
    return names.size() == 1 ? first : first + " and " + (names.size() - 1) + " more";
  }
}
