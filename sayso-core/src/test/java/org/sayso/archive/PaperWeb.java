package org.sayso.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A web that stands on paper. */
final class PaperWeb implements Web {

  static final Instant AT = Instant.parse("2025-10-06T10:00:00Z");

  final List<String> asked = new ArrayList<>();
  private final Map<String, Fetched> answers = new HashMap<>();

  PaperWeb page(String address, String type, String words) {
    return answer(
        address,
        new Fetched.Page(
            words.getBytes(UTF_8),
            URI.create(address),
            Optional.empty(),
            Optional.of(type),
            Optional.of("\"1\""),
            Optional.empty(),
            AT));
  }

  PaperWeb answer(String address, Fetched answer) {
    answers.put(address, answer);
    return this;
  }

  @Override
  public Fetched get(Ask ask) {
    String address = ask.address().toString();
    asked.add(address);
    Fetched answer = answers.get(address);
    if (answer instanceof Fetched.Page page && page.etag().equals(ask.etag())) {
      return new Fetched.NotModified(Optional.empty());
    }
    return answer == null ? new Fetched.Failed("nothing there", Optional.empty()) : answer;
  }
}
