package org.sayso.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * What a server answered to one question.
 *
 * @param headers under their names in small letters, each the first of its name
 * @param bytes decoded; none where the status says that there is no page
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one question
record Answer(int status, Map<String, String> headers, byte[] bytes) {

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  boolean isPermanent() {
    return status == 301 || status == 308;
  }
}
