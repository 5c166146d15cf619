package org.sayso.reconcile.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.story.Relation.Kind;

/** Looks whether one claim calls the other untrue. */
final class Untruths {

  private static final Set<String> ACCOUNTS =
      Set.of(
          "claim",
          "report",
          "account",
          "story",
          "statement",
          "figure",
          "version",
          "tale",
          "allegation",
          "rumour",
          "rumor",
          "accusation",
          "news",
          "photograph",
          "picture",
          "video",
          "recording",
          "testimony",
          "count",
          "number",
          "information",
          "word");

  /** Words that stand against what somebody said, in headlines above all. */
  private static final Set<String> REFUTING =
      Set.of(
          "not",
          "n't",
          "n’t",
          "no",
          "never",
          "deny",
          "denial",
          "refute",
          "reject",
          "dispute",
          "doubt",
          "question",
          "false",
          "fake",
          "hoax",
          "untrue",
          "wrong",
          "debunk",
          "myth",
          "rumour",
          "rumor",
          "despite",
          "nope",
          "fraud",
          "retract",
          "unlikely",
          "without",
          "dismiss",
          "contrary",
          "satire",
          "misleading",
          "unfounded");

  private Untruths() {}

  static void at(Pairing pair, Sheet sheet) {
    boolean one = pair.a().falsifying().isPresent();
    boolean other = pair.b().falsifying().isPresent();
    sheet.set("untrue-both", one && other);
    boolean refutesA = one || Looks.has(pair.a(), REFUTING) || pair.a().isDenied();
    boolean refutesB = other || Looks.has(pair.b(), REFUTING) || pair.b().isDenied();
    sheet.set("refutes-one", refutesA ^ refutesB);
    sheet.set("refutes-both", refutesA && refutesB);
    if (one == other) {
      return;
    }
    Proposition by = one ? pair.a() : pair.b();
    Proposition of = one ? pair.b() : pair.a();
    Set<Integer> words = Pairing.within(by, by.falsifying().orElseThrow());
    double rest =
        one
            ? pair.alignment().coverOfA(words, Set.of())
            : pair.alignment().coverOfB(Set.of(), words);
    boolean account = Looks.has(by, ACCOUNTS);
    boolean speaker = names(by, of.said().speakers());
    sheet.set("untrue", 1 + Math.max(0, rest));
    sheet.set("untrue-account", account || speaker ? 1 : 0);
    sheet.find(
        new Finding(
            "untrue",
            Kind.FALSIFICATION,
            Pairing.gist(of) + " / called " + Pairing.words(by, by.falsifying().orElseThrow()),
            account || speaker ? 0.85 : 0.6,
            one ? words : Set.of(),
            one ? Set.of() : words));
  }

  /** Whether a claim speaks of somebody: {@code the ministry is spreading lies}. */
  private static boolean names(Proposition p, List<String> speakers) {
    String text = p.content().text().toLowerCase(Locale.ROOT);
    return speakers.stream()
        .flatMap(name -> List.of(name.toLowerCase(Locale.ROOT).split("\\s+", -1)).stream())
        .filter(word -> word.length() > 3)
        .anyMatch(text::contains);
  }
}
