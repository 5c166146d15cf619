package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sayso.reconcile.drift.Toll.Bounding;
import org.sayso.reconcile.drift.Toll.Kind;
import org.sayso.reconcile.drift.Toll.Side;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Finds the numbers of dead, injured and missing in some words. */
public final class Tolls {

  private static final Map<String, Kind> KINDS =
      Map.of("die", Kind.KILLED, "hurt", Kind.INJURED, "missing", Kind.MISSING);

  /** So many is the least that coders of conflicts take such a word for. */
  private static final Map<String, Long> VAGUE =
      Map.of("dozens", 12L, "scores", 40L, "hundreds", 100L, "thousands", 1000L);

  private static final Set<String> MORE =
      Set.of("more", "another", "other", "others", "further", "additional");

  private static final Set<String> NOBODY = Set.of("nobody", "none");

  private static final Set<String> CIVILIANS =
      Set.of(
          "civilian",
          "civilians",
          "child",
          "children",
          "woman",
          "women",
          "passenger",
          "passengers",
          "resident",
          "residents",
          "villager",
          "villagers",
          "journalist",
          "journalists",
          "pupil",
          "pupils",
          "islander",
          "islanders",
          "worker",
          "workers");

  private static final Set<String> COMBATANTS =
      Set.of(
          "soldier",
          "soldiers",
          "militant",
          "militants",
          "fighter",
          "fighters",
          "raider",
          "raiders",
          "saboteur",
          "saboteurs",
          "troops",
          "serviceman",
          "servicemen",
          "officer",
          "officers",
          "insurgent",
          "insurgents",
          "rebel",
          "rebels",
          "gunman",
          "gunmen",
          "terrorist",
          "terrorists");

  private static final int REACH = 4;

  private final String text;
  private final List<Token> words;

  private Tolls(String text, List<Token> words) {
    this.text = text;
    this.words = words;
  }

  /** Those in a content, in text order. */
  public static List<Toll> in(String text, Spans content) {
    Tolls tolls = new Tolls(text, Token.of(text, content));
    List<Toll> found = new ArrayList<>();
    for (Figure figure : Figures.in(tolls.words)) {
      tolls.toll(figure).ifPresent(found::add);
    }
    for (int i = 0; i < tolls.words.size(); i++) {
      tolls.none(i).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Toll> toll(Figure figure) {
    Kind kind = KINDS.get(figure.fate());
    if (kind == null || figure.isMeasure() || figure.sort() == Figure.Sort.ANIMALS) {
      return Optional.empty();
    }
    String counted = counted(figure.end());
    String vague = form(figure.start());
    Span span =
        new Span(
            words.get(figure.start()).span().start(), words.get(figure.end() - 1).span().end());
    boolean open = Double.isInfinite(figure.most());
    Bounding bound =
        VAGUE.containsKey(vague)
            ? Bounding.VAGUE
            : open
                ? Bounding.AT_LEAST
                : figure.least() == 0 && figure.most() > 0
                    ? Bounding.AT_MOST
                    : figure.about()
                        ? Bounding.ABOUT
                        : figure.least() < figure.most() ? Bounding.BETWEEN : Bounding.EXACTLY;
    long low = VAGUE.getOrDefault(vague, Math.round(figure.least()));
    long best = bound == Bounding.AT_MOST ? Math.round(figure.most()) : low;
    return Optional.of(
        new Toll(
            kind,
            counted,
            side(counted),
            bound,
            low,
            best,
            open ? OptionalLong.empty() : OptionalLong.of(Math.round(figure.most())),
            isIncrement(figure),
            span));
  }

  /** {@code nobody was killed}, {@code no one had died}, {@code there were no deaths}. */
  private Optional<Toll> none(int i) {
    boolean nobody =
        NOBODY.contains(form(i)) || (form(i).equals("no") && form(i + 1).equals("one"));
    boolean deaths = form(i).equals("no") && isFate(i + 1);
    int fate = deaths ? i + 1 : nobody ? fateAfter(i + 1) : -1;
    if (fate < 0) {
      return Optional.empty();
    }
    Kind kind = Optional.ofNullable(KINDS.get(words.get(fate).stem())).orElseThrow();
    return Optional.of(
        new Toll(
            kind,
            "",
            Side.UNTOLD,
            Bounding.EXACTLY,
            0,
            0,
            OptionalLong.of(0),
            false,
            new Span(words.get(i).span().start(), words.get(fate).span().end())));
  }

  private int fateAfter(int from) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      if (isFate(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFate(int i) {
    return i < words.size() && KINDS.containsKey(words.get(i).stem());
  }

  /** What stands between the figure and what became of them, without small words around it. */
  private String counted(int from) {
    int start = from;
    while (start < words.size() && !words.get(start).isContent() && start < from + 2) {
      start++;
    }
    int end = start;
    while (end < Math.min(words.size(), start + REACH)
        && words.get(end).isContent()
        && !isFate(end)
        && !words.get(end).isFigure()
        && words.get(end).sentence() == words.get(Math.min(from, words.size() - 1)).sentence()) {
      end++;
    }
    return end == start
        ? ""
        : text.substring(words.get(start).span().start(), words.get(end - 1).span().end());
  }

  private static Side side(String counted) {
    Side side = Side.UNTOLD;
    for (String word : counted.toLowerCase(java.util.Locale.ROOT).split("\\s+", -1)) {
      side =
          COMBATANTS.contains(word)
              ? Side.COMBATANTS
              : CIVILIANS.contains(word) ? Side.CIVILIANS : side;
    }
    return side;
  }

  private boolean isIncrement(Figure figure) {
    return MORE.contains(form(figure.start() - 1))
        || (MORE.contains(form(figure.end())) && !form(figure.end() + 1).equals("than"));
  }

  private String form(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).form();
  }
}
