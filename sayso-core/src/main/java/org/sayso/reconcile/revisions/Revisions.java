package org.sayso.reconcile.revisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.claim.Claimed;
import org.sayso.news.Article;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Compares two versions of one document, claim by claim. */
public final class Revisions {

  private Revisions() {}

  /** What became of the document. */
  public static Revision compare(Version before, Version after) {
    List<Told> was = before.told();
    List<Told> is = after.told();
    Set<Integer> kept = new HashSet<>();
    Set<Integer> known = new HashSet<>();
    List<ClaimChange> changed = new ArrayList<>();
    int unchanged = 0;
    for (Alignment.Match match : Alignment.of(was, is)) {
      kept.add(match.before());
      known.add(match.after());
      Optional<ClaimChange> change = ClaimChange.of(was.get(match.before()), is.get(match.after()));
      change.ifPresent(changed::add);
      unchanged += change.isPresent() ? 0 : 1;
    }
    return new Revision(
        unchanged,
        others(is, known),
        others(was, kept),
        changed,
        ParagraphChanges.between(before.article(), after.article()),
        headline(before.article(), after.article()));
  }

  private static List<Claimed> others(List<Told> all, Set<Integer> matched) {
    return IntStream.range(0, all.size())
        .filter(i -> !matched.contains(i))
        .mapToObj(i -> all.get(i).claimed())
        .toList();
  }

  private static Optional<String> headline(Article before, Article after) {
    String was = before.title();
    String is = after.title();
    if (Trimmed.of(words(was), words(is)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Trimmed.quote(was) + " became " + Trimmed.quote(is));
  }

  private static List<Token> words(String line) {
    return line.isEmpty() ? List.of() : Token.of(line, Spans.of(new Span(0, line.length())));
  }
}
