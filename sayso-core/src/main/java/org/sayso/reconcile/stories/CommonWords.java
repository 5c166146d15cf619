package org.sayso.reconcile.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words that are common in English news, as a file beside this class lists them: {@code the} in
 * every report, {@code police} in one of four.
 */
final class CommonWords {

  private static final Map<String, Double> SHARES = read("common-words.txt");

  private CommonWords() {}

  /** In what share of all reports the word is expected; 0 where it is not a common one. */
  static double share(String stem) {
    return SHARES.getOrDefault(stem, 0.0);
  }

  static boolean contains(String stem) {
    return SHARES.containsKey(stem);
  }

  private static Map<String, Double> read(String file) {
    Map<String, Double> shares = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(CommonWords.class.getResourceAsStream(file), file)) {
      double share = 1;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("@")) {
          share = Double.parseDouble(line.substring(1));
        } else if (!line.startsWith("#")) {
          for (String word : line.split(" ", -1)) {
            if (!word.isEmpty()) {
              shares.putIfAbsent(new Token(word, 0, false, false).stem(), share);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(shares);
  }
}
