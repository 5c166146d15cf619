package org.sayso.desk.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which words of two wordings the other lacks, by their longest common row of words.
 *
 * @param before pieces of the one
 * @param after pieces of the other
 */
record WordChanges(List<Drifted.Piece> before, List<Drifted.Piece> after) {

  /** Longer wordings are compared as far as this; the rest counts as common. */
  private static final int MOST_WORDS = 400;

  WordChanges {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  static WordChanges between(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    int n = Math.min(MOST_WORDS, a.size());
    int m = Math.min(MOST_WORDS, b.size());
    int[][] common = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        common[i][j] =
            isSame(a.get(i), b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    boolean[] changedA = new boolean[a.size()];
    boolean[] changedB = new boolean[b.size()];
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      if (i < n && j < m && isSame(a.get(i), b.get(j))) {
        i++;
        j++;
      } else if (j >= m || (i < n && common[i + 1][j] >= common[i][j + 1])) {
        changedA[i++] = true;
      } else {
        changedB[j++] = true;
      }
    }
    return new WordChanges(pieces(a, changedA), pieces(b, changedB));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other));
  }

  /** Marks beside a word are no other word, unless there is nothing else. */
  private static String bare(String word) {
    String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%]+$", "");
    return (bare.isEmpty() ? word : bare).toLowerCase(Locale.ROOT);
  }

  private static List<Drifted.Piece> pieces(List<String> words, boolean[] changed) {
    List<Drifted.Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      run.append(words.get(i));
      boolean last = i == words.size() - 1;
      if (last || changed[i] != changed[i + 1]) {
        pieces.add(new Drifted.Piece(run.toString(), changed[i]));
        run.setLength(0);
        if (!last) {
          pieces.add(new Drifted.Piece(" ", false));
        }
      } else {
        run.append(' ');
      }
    }
    return pieces;
  }
}
