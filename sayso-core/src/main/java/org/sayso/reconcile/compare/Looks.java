package org.sayso.reconcile.compare;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at what is done with two contents, and how near these are as a whole. */
final class Looks {

  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "'ll");
  private static final Set<String> POSSIBLE =
      Set.of(
          "may",
          "might",
          "could",
          "can",
          "likely",
          "possible",
          "possibly",
          "probably",
          "perhaps",
          "expect");
  private static final Set<String> ALL =
      Set.of(
          "all",
          "every",
          "each",
          "both",
          "everyone",
          "everybody",
          "everything",
          "entire",
          "whole",
          "always",
          "none",
          "nobody");
  private static final Set<String> SOME =
      Set.of("some", "several", "part", "partly", "half", "one", "few", "partial", "many", "most");

  private Looks() {}

  static void at(Pairing pair, Sheet sheet) {
    Proposition a = pair.a();
    Proposition b = pair.b();
    sheet.set("acts-differ", a.act() != b.act());
    for (Act act : Act.values()) {
      sheet.set(
          "act-" + act.name().toLowerCase(Locale.ROOT),
          (a.act() == act ? 1 : 0) + (b.act() == act ? 1 : 0));
    }
    sheet.set("denials", (a.isDenied() ? 1 : 0) + (b.isDenied() ? 1 : 0));
    sheet.set("cosine", pair.cosine());
    double one = pair.alignment().coverOfA(Set.of(), Set.of());
    double other = pair.alignment().coverOfB(Set.of(), Set.of());
    sheet.set("cover-least", Math.max(0, Math.min(one, other)));
    sheet.set("cover-most", Math.max(0, Math.max(one, other)));
    sheet.set("words-fewest", Math.min(a.key().size(), b.key().size()));
    sheet.set("words-more", Math.abs(a.key().size() - b.key().size()));
    sheet.set("nouns", count(pair, a.key().stream().filter(Word::isNoun).toList()));
    sheet.set("verbs", count(pair, a.key().stream().filter(Word::isVerb).toList()));
    sheet.set("names", count(pair, a.key().stream().filter(Word::isName).toList()));
    double left = alone(pair, true);
    double right = alone(pair, false);
    sheet.set("names-alone-least", Math.min(left, right));
    sheet.set("names-alone-most", Math.max(left, right));
    sheet.set("future-differs", has(a, FUTURE) ^ has(b, FUTURE));
    sheet.set("possible-differs", has(a, POSSIBLE) ^ has(b, POSSIBLE));
    boolean all = (has(a, ALL) && has(b, SOME)) || (has(b, ALL) && has(a, SOME));
    sheet.set("all-some", all);
    heads(pair, sheet);
    days(pair, sheet);
    sheet.set("one-side", !Collections.disjoint(sides(a.said()), sides(b.said())));
  }

  private static double count(Pairing pair, List<Word> words) {
    return words.stream().filter(w -> pair.alignment().partner(w).isPresent()).count();
  }

  private static double alone(Pairing pair, boolean first) {
    List<Word> own = (first ? pair.a() : pair.b()).key().stream().filter(Word::isName).toList();
    List<Word> others = (first ? pair.b() : pair.a()).key();
    return own.stream()
        .filter(
            w ->
                others.stream().noneMatch(o -> first ? pair.standsFor(w, o) : pair.standsFor(o, w)))
        .count();
  }

  /** The words at the head of either sentence, and what they hold of. */
  private static void heads(Pairing pair, Sheet sheet) {
    double act = 0;
    double theme = 0;
    for (Frame x : pair.a().frames()) {
      for (Frame y : pair.b().frames()) {
        double acts =
            x.act().lemma().equals(y.act().lemma()) ? 1 : pair.alignment().like(x.act(), y.act());
        double themes =
            x.theme().isPresent() && y.theme().isPresent()
                ? pair.alignment().like(x.theme().get(), y.theme().get())
                : 0;
        act = Math.max(act, acts);
        theme = Math.max(theme, themes);
        sheet.set("act-and-theme", Math.min(acts, themes));
        boolean root = x.act().head() < 0 && y.act().head() < 0;
        if (root) {
          sheet.set("root-act", acts);
          sheet.set("root-theme", themes);
        }
      }
    }
    sheet.set("best-act", act);
    sheet.set("best-theme", theme);
  }

  private static void days(Pairing pair, Sheet sheet) {
    Said a = pair.a().said();
    Said b = pair.b().said();
    if (a.saidAt().isPresent() && b.saidAt().isPresent()) {
      long days = Math.abs(ChronoUnit.DAYS.between(a.saidAt().get(), b.saidAt().get()));
      sheet.set("days-apart", (double) Math.min(days, 5));
      Set<String> speakers = plain(a.speakers());
      sheet.set("update", days > 0 && !speakers.isEmpty() && speakers.equals(plain(b.speakers())));
    }
  }

  /** Who speaks, and for whom. */
  private static Set<String> sides(Said said) {
    Set<String> sides = plain(said.speakers());
    sides.addAll(plain(said.affiliation().stream().toList()));
    return sides;
  }

  private static Set<String> plain(List<String> names) {
    Set<String> plain = new HashSet<>();
    names.forEach(n -> plain.add(n.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "")));
    return plain;
  }

  static boolean has(Proposition p, Set<String> forms) {
    return p.content().words().stream()
        .anyMatch(
            w -> forms.contains(w.form().toLowerCase(Locale.ROOT)) || forms.contains(w.lemma()));
  }
}
