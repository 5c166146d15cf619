package org.sayso.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.text.Offsets;

/**
 * Draws claims as PolNeAR's guideline would (Newell, Margolin and Ruths 2018), so that a score
 * there tells misreadings from another way to mark: coordinated contents under one cue are one
 * attribution; auxiliaries, negations and adverbs before the verb, and a colon after it, are cue; a
 * {@code who …} clause and the comma that closes an apposition are source, and within such a clause
 * the relative pronoun is. It looks at the words alone, never at the gold.
 */
public final class PolnearGuideline {

  private static final int SHORT = 12;

  private static final Pattern JOIN = Pattern.compile("[\\s,;]*(?:and|but|or|as well as)?\\s*");
  private static final Pattern RELATIVE = Pattern.compile("(,? )(who|which|whose) ");
  private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s+$");

  private static final Set<String> OF_THE_VERB =
      Set.of(
          "yet",
          "has",
          "have",
          "had",
          "having",
          "is",
          "was",
          "were",
          "are",
          "been",
          "be",
          "being",
          "will",
          "would",
          "could",
          "may",
          "might",
          "can",
          "should",
          "must",
          "did",
          "does",
          "do",
          "not",
          "n't",
          "n’t",
          "also",
          "then",
          "later",
          "recently",
          "repeatedly",
          "previously",
          "already",
          "even",
          "never",
          "often",
          "long",
          "now",
          "again",
          "initially",
          "once",
          "reportedly",
          "just",
          "still",
          "'s",
          "’s");

  private final String text;
  private final Offsets offsets;

  private PolnearGuideline(String text) {
    this.text = text;
    this.offsets = new Offsets(text);
  }

  /** The same reports, their claims drawn anew. */
  public static Map<String, SystemReport> drawn(Map<String, SystemReport> reports) {
    return reports.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> drawn(e.getValue())));
  }

  static SystemReport drawn(SystemReport report) {
    PolnearGuideline guideline = new PolnearGuideline(report.text());
    List<MarkedClaim> claims =
        guideline.joined(report.claims()).stream()
            .map(c -> c.cue().isEmpty() ? c : guideline.drawn(c))
            .toList();
    return new SystemReport(report.id(), report.text(), claims, report.times());
  }

  private MarkedClaim drawn(MarkedClaim claim) {
    List<Extent> source = source(claim);
    List<Extent> cue = cue(claim, source);
    return claim.withSpans(source, cue, claim.content());
  }

  /** Claims that share cue and source become one. */
  private List<MarkedClaim> joined(List<MarkedClaim> claims) {
    List<MarkedClaim> all = new ArrayList<>();
    for (MarkedClaim claim : claims) {
      int same = -1;
      for (int i = 0; i < all.size() && !claim.cue().isEmpty(); i++) {
        MarkedClaim other = all.get(i);
        if (other.cue().equals(claim.cue())
            && other.source().equals(claim.source())
            && other.within().equals(claim.within())) {
          same = i;
        }
      }
      if (same < 0) {
        all.add(claim);
      } else {
        MarkedClaim first = all.get(same);
        List<Extent> content = new ArrayList<>(first.content());
        content.addAll(claim.content());
        all.set(same, first.withSpans(first.source(), first.cue(), closed(content)));
      }
    }
    return all;
  }

  /** Extents with nothing but a conjunction between become one. */
  private List<Extent> closed(List<Extent> extents) {
    List<Extent> sorted = extents.stream().sorted(Comparator.comparingInt(Extent::start)).toList();
    List<Extent> closed = new ArrayList<>();
    for (Extent next : sorted) {
      Extent last = closed.isEmpty() ? next : closed.get(closed.size() - 1);
      boolean touches =
          !closed.isEmpty()
              && next.start() - last.end() <= SHORT
              && (next.start() <= last.end()
                  || JOIN.matcher(words(last.end(), next.start())).matches());
      if (touches) {
        closed.set(closed.size() - 1, new Extent(last.start(), Math.max(last.end(), next.end())));
      } else {
        closed.add(next);
      }
    }
    return closed;
  }

  private List<Extent> source(MarkedClaim claim) {
    if (claim.source().isEmpty()) {
      return claim.source();
    }
    int cue = claim.cue().stream().mapToInt(Extent::start).min().orElseThrow();
    Extent last = claim.source().get(claim.source().size() - 1);
    if (cue <= last.end()) {
      return claim.source();
    }
    String between = words(last.end(), cue);
    Matcher relative = RELATIVE.matcher(between);
    boolean clause = relative.lookingAt();
    if (clause && !between.substring(relative.end()).strip().contains(",")) {
      int from = last.end() + relative.group(1).length();
      return List.of(new Extent(from, from + relative.group(2).length()));
    }
    boolean parted = clause && relative.group(1).startsWith(",");
    boolean closes = words(last.start(), last.end()).contains(",") && between.equals(", ");
    if (!parted && !closes) {
      return claim.source();
    }
    List<Extent> widened = new ArrayList<>(claim.source());
    int end = last.end() + between.stripTrailing().length();
    widened.set(widened.size() - 1, new Extent(last.start(), end));
    return widened;
  }

  private List<Extent> cue(MarkedClaim claim, List<Extent> source) {
    List<Extent> cue =
        new ArrayList<>(
            claim.cue().stream().sorted(Comparator.comparingInt(Extent::start)).toList());
    Extent first = cue.get(0);
    int bound =
        source.stream().mapToInt(Extent::end).filter(end -> end <= first.start()).max().orElse(0);
    int start = first.start();
    Function<Integer, String> before = at -> words(Math.max(bound, at - 25), at);
    for (Matcher m = LAST_WORD.matcher(before.apply(start));
        m.find() && isOfTheVerb(m.group(1));
        m = LAST_WORD.matcher(before.apply(start))) {
      start -= m.group().codePointCount(0, m.group().length());
    }
    cue.set(0, new Extent(start, first.end()));
    Extent last = cue.get(cue.size() - 1);
    if (words(last.end(), last.end() + 2).matches(":\\s")) {
      cue.set(cue.size() - 1, new Extent(last.start(), last.end() + 1));
    }
    return cue;
  }

  private static boolean isOfTheVerb(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return OF_THE_VERB.contains(small) || small.matches("\\p{L}+ly");
  }

  private String words(int from, int to) {
    int end = Math.min(to, offsets.toCodePoints(text.length()));
    return from >= end ? "" : text.substring(offsets.toChars(from), offsets.toChars(end));
  }
}
