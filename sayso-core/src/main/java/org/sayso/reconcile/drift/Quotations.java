package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words between quotation marks that are not what was said: {@code "We hear men knocking"} of
 * {@code "We hear knocking. It may be men."} To quote less is no change, unless the quotation
 * breaks off within a name of a thing: {@code like a signal} of {@code like a signal flare}.
 */
final class Quotations {

  private static final double ALIKE = 0.6;

  private Quotations() {}

  /**
   * Both wordings, where a quotation of the relay is an altered one.
   *
   * @param origins what its speaker is quoted with, all of it
   */
  static Optional<String> altered(Saying relay, List<Saying> origins) {
    List<List<Token>> said = new ArrayList<>();
    origins.forEach(origin -> said.addAll(quotations(origin, true)));
    for (List<Token> quotation : quotations(relay, false)) {
      if (quotation.size() < 2 || said.stream().anyMatch(s -> isWithin(quotation, s, relay))) {
        continue;
      }
      for (List<Token> original : said) {
        Optional<String> altered = altered(quotation, original);
        if (altered.isPresent()) {
          return altered;
        }
      }
    }
    return Optional.empty();
  }

  /** Each quotation by itself, or all of a claim as one. */
  private static List<List<Token>> quotations(Saying saying, boolean joined) {
    Map<Integer, List<Token>> byNumber = new TreeMap<>();
    for (Token word : saying.words()) {
      if (word.isQuoted()) {
        byNumber.computeIfAbsent(joined ? 1 : word.quotation(), n -> new ArrayList<>()).add(word);
      }
    }
    return List.copyOf(byNumber.values());
  }

  private static boolean isWithin(List<Token> quotation, List<Token> original, Saying relay) {
    for (int at = 0; at + quotation.size() <= original.size(); at++) {
      boolean same = true;
      for (int i = 0; i < quotation.size() && same; i++) {
        same = quotation.get(i).isSameAs(original.get(at + i));
      }
      if (same) {
        return !breaksOff(quotation, original, at, relay);
      }
    }
    return false;
  }

  /** Whether a quotation told as a whole sentence ends before a word that belongs to its last. */
  private static boolean breaksOff(
      List<Token> quotation, List<Token> original, int at, Saying relay) {
    int next = at + quotation.size();
    Token last = original.get(next - 1);
    if (next >= original.size() || !endsSentence(quotation, relay)) {
      return false;
    }
    Token after = original.get(next);
    return after.isContent()
        && last.isContent()
        && after.sentence() == last.sentence()
        && after.span().start() == last.span().end() + 1
        && !after.form().endsWith("ly");
  }

  private static boolean endsSentence(List<Token> quotation, Saying relay) {
    String text = relay.claimed().article().text();
    int end = quotation.get(quotation.size() - 1).span().end();
    return end >= text.length() || ",.!?\"”’".indexOf(text.charAt(end)) >= 0;
  }

  private static Optional<String> altered(List<Token> quotation, List<Token> original) {
    int n = quotation.size();
    int m = original.size();
    int[][] length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        length[i][j] =
            quotation.get(i).isSameAs(original.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int first = -1;
    int last = -1;
    boolean content = false;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (quotation.get(i).isSameAs(original.get(j)) && length[i][j] == length[i + 1][j + 1] + 1) {
        first = first < 0 ? j : first;
        last = j;
        content |= quotation.get(i).isContent();
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    boolean near = first >= 0 && last - first < n + Math.max(3, n / 2);
    if (!content || !near || length[0][0] < 2 || length[0][0] < ALIKE * n) {
      return Optional.empty();
    }
    int end = Math.min(m, last + 2);
    return Optional.of(text(original.subList(Math.max(0, first), end)) + " / " + text(quotation));
  }

  private static String text(List<Token> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(w -> text.append(text.length() == 0 ? "" : " ").append(w.form()));
    return "“" + text + "”";
  }
}
