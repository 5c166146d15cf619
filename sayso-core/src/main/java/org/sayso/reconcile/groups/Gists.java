package org.sayso.reconcile.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sayso.claim.Stance;
import org.sayso.reconcile.compare.Said;

/** Puts what a group says into one sentence, in the words of the member that says it best. */
public final class Gists {

  private static final int HEADLINE = 1;

  private Gists() {}

  /** What the members say. */
  public static String of(List<Telling> members) {
    Telling best =
        members.stream()
            .min(
                Comparator.<Telling>comparingInt(Gists::faults)
                    .thenComparing(Comparator.comparingInt(Gists::fullness).reversed())
                    .thenComparing(t -> t.ref().toString()))
            .orElseThrow();
    return sentence(best.proposition().said());
  }

  /** A headline, a denial or a mere pointer says it worse than a sentence. */
  private static int faults(Telling telling) {
    String text = telling.claimed().article().text();
    int line = text.indexOf('\n');
    int start = telling.claimed().claim().attribution().content().first().start();
    Said said = telling.proposition().said();
    int words = said.content().split("\\s+", -1).length;
    return (line > 0 && start < line ? HEADLINE : 0)
        + (said.stance() == Stance.DENIES ? 2 : 0)
        + (words < 3 ? 2 : 0)
        + (said.content().contains("…") ? 1 : 0);
  }

  private static int fullness(Telling telling) {
    int words = telling.proposition().said().content().split("\\s+", -1).length;
    return words <= 20 ? words : 20 - (words - 20);
  }

  private static String sentence(Said said) {
    String content =
        said.content().strip().replaceFirst("^(?i)that ", "").replaceFirst("[.,;:]$", "");
    String who = said.speakers().isEmpty() ? "Somebody" : said.speakers().get(0);
    String plain =
        switch (said.stance()) {
          case DENIES -> "Denied: " + content;
          case DECLINES -> who + " declines " + content;
          case DEMANDS -> who + " demands " + content;
          case PROMISES -> who + " promises " + content;
          case ASKS -> who + " asks " + content;
          case ASSERTS, CONFIRMS, SUGGESTS -> content;
        };
    return plain.isEmpty()
        ? ""
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
