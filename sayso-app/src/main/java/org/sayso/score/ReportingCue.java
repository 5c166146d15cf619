package org.sayso.score;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells cues of reporting ({@code said}, {@code according to}) from other attributing words. */
final class ReportingCue {

  private static final Set<String> VERBS =
      Set.of(
          ("say tell add argue announce suggest note report claim confirm deny declare state"
                  + " insist explain warn acknowledge assert allege contend admit predict promise"
                  + " vow pledge reply respond write tweet conclude stress emphasize maintain"
                  + " recall reveal testify urge accuse blame criticize condemn praise describe"
                  + " believe think decline refuse estimate agree concede complain observe remark"
                  + " mention cite demand accord according")
              .split(" ", -1));

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "said", "say",
          "told", "tell",
          "wrote", "write",
          "written", "write",
          "denied", "deny",
          "denies", "deny",
          "replied", "reply",
          "replies", "reply",
          "testified", "testify",
          "thought", "think");

  private static final Pattern MARKS = Pattern.compile("^[,.:;\"“”]+|[,.:;\"“”]+$");

  private ReportingCue() {}

  /** Whether some word of the cue is a form of a verb of reporting. */
  static boolean in(String words) {
    return Arrays.stream(Blanks.RUN.split(words.toLowerCase(Locale.ROOT), -1))
        .map(word -> MARKS.matcher(word).replaceAll(""))
        .anyMatch(word -> stems(word).stream().anyMatch(VERBS::contains));
  }

  private static Set<String> stems(String word) {
    Set<String> stems = new HashSet<>();
    stems.add(word);
    Optional.ofNullable(IRREGULAR.get(word)).ifPresent(stems::add);
    for (String suffix : new String[] {"s", "es", "ed", "d", "ing"}) {
      if (word.endsWith(suffix)) {
        stems.add(without(word, suffix.length()));
        stems.add(without(word, suffix.length()) + "e");
      }
    }
    if (word.endsWith("tted") || word.endsWith("dded")) {
      stems.add(without(word, 3));
    } else if (word.endsWith("tting")) {
      stems.add(without(word, 4));
    }
    return stems;
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
