package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * The ways to cut a cue's content out of its sentence: after the cue, before it, or on both sides;
 * from each place where one may begin to each where one may end.
 */
final class ContentCandidates {

  private static final int OPENER_REACH = 14;
  private static final int MOST_ENDS = 14;

  private final Cue cue;
  private final Sentence s;
  private final Boundaries boundaries;
  private final int from;
  private final int to;
  private final int limit;

  /**
   * @param cue whose content is sought
   * @param source where the sentence names it
   */
  ContentCandidates(
      Cue cue, Optional<Range> source, Boundaries boundaries, Page page, Turns turns) {
    this.cue = cue;
    this.s = cue.sentence();
    this.boundaries = boundaries;
    this.from = source.map(r -> Math.min(r.from(), cue.first())).orElse(cue.first());
    this.to = source.map(r -> Math.max(r.to(), cue.last())).orElse(cue.last());
    this.limit = limit(page, turns);
  }

  /** Last token of cue and source. */
  int to() {
    return to;
  }

  /** All cuts, the given one first; each a list of runs of tokens in text order. */
  List<List<Range>> all(List<Range> given) {
    Set<List<Range>> cuts = new LinkedHashSet<>();
    if (!given.isEmpty()) {
      cuts.add(given);
    }
    Set<Integer> starts = startsAfter();
    Set<Integer> ends = endsAfter();
    for (Range r : given) {
      if (r.from() > to) {
        starts.add(r.from());
        ends.add(r.to() + 1);
      }
    }
    for (int start : starts) {
      for (int end : ends) {
        run(start, end).ifPresent(r -> cuts.add(List.of(r)));
      }
    }
    List<Range> before = before(given);
    before.forEach(r -> cuts.add(List.of(r)));
    if (!before.isEmpty() && to + 1 < s.size() && s.token(to + 1).isPunctuation()) {
      for (Range left : before) {
        for (int end : ends) {
          run(to + 1, end).ifPresent(r -> cuts.add(List.of(left, r)));
        }
      }
    }
    return new ArrayList<>(cuts);
  }

  private Optional<Range> run(int start, int end) {
    return start < end ? Phrases.trim(s, start, end - 1) : Optional.empty();
  }

  private Set<Integer> startsAfter() {
    Set<Integer> starts = new TreeSet<>();
    starts.add(to + 1);
    if (to > cue.last()) {
      starts.add(cue.last() + 1);
    }
    for (Token c : s.children(cue.token())) {
      if (c.index() > cue.last() && !c.isPunctuation()) {
        starts.add(Math.max(s.first(c), cue.last() + 1));
      }
    }
    for (int i = to + 1; i < s.size() && i <= to + OPENER_REACH; i++) {
      Token t = s.token(i);
      boolean opens =
          t.says("that", "whether", "if", "how", "why", "what")
              || t.tag().equals("TO")
              || (t.isQuotationMark() && t.tag().equals("``"));
      if (opens) {
        starts.add(i);
      }
      boolean subject = t.is("nsubj") && s.head(t).filter(h -> h.index() > t.index()).isPresent();
      if (subject) {
        starts.add(Math.max(s.first(t), to + 1));
      }
    }
    starts.removeIf(i -> i >= s.size());
    return starts;
  }

  /** Where the floor passes on, or a semicolon ends the clause: no content reaches past it. */
  private int limit(Page page, Turns turns) {
    for (int i = to + 1; i < s.size(); i++) {
      boolean semicolon = s.token(i).says(";") && page.quotationOf(s, s.token(i)).isEmpty();
      if (semicolon || (i > to + 1 && turns.passesOn(cue, to + 1, i))) {
        return i;
      }
    }
    return s.size();
  }

  private Set<Integer> endsAfter() {
    Set<Integer> ends = new TreeSet<>();
    for (int k = to + 2; k <= limit && ends.size() < MOST_ENDS; k++) {
      if (boundaries.at(k)) {
        ends.add(k);
      }
    }
    ends.add(limit);
    return ends;
  }

  /** What may stand before cue and source, up to them. */
  private List<Range> before(List<Range> given) {
    List<Range> found = new ArrayList<>();
    if (from == 0) {
      return found;
    }
    Set<Integer> starts = new TreeSet<>();
    starts.add(0);
    for (int k = 1; k < from; k++) {
      if (boundaries.at(k)) {
        starts.add(k);
      }
    }
    for (Range r : given) {
      if (r.from() < from) {
        starts.add(r.from());
      }
    }
    for (int start : starts) {
      Phrases.trim(s, start, from - 1).filter(r -> !found.contains(r)).ifPresent(found::add);
    }
    return found;
  }
}
