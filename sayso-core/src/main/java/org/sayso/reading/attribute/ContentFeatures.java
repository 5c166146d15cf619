package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * What speaks for a cut of a content, as features of a linear model: how it begins and ends, what
 * units lie inside, what it leaves out, whether it cuts a quotation, whether the rules chose it.
 */
final class ContentFeatures {

  private final Cue cue;
  private final Sentence s;
  private final Page page;
  private final Boundaries boundaries;
  private final ContentCandidates candidates;
  private final List<Range> given;
  private final String rule;
  private final String lemma;

  /**
   * @param given what the rules chose; empty where they found nothing
   * @param rule that chose it
   */
  ContentFeatures(
      Cue cue,
      Page page,
      Boundaries boundaries,
      ContentCandidates candidates,
      List<Range> given,
      String rule) {
    this.cue = cue;
    this.s = cue.sentence();
    this.page = page;
    this.boundaries = boundaries;
    this.candidates = candidates;
    this.given = given;
    this.rule = rule;
    this.lemma = cue.token().lemma();
  }

  List<String> of(List<Range> cut) {
    List<String> f = new ArrayList<>();
    String side = side(cut);
    String kind = cue.token().isVerb() ? "v" : cue.token().isNoun() ? "n" : "p";
    f.add("side=" + side + kind);
    f.add("side=" + side + "|" + lemma);
    whatRulesChose(cut, side, f);
    Range first = cut.get(0);
    Range last = cut.get(cut.size() - 1);
    if (first.from() > candidates.to()) {
      start(first, kind, f);
    } else {
      startBefore(first, f);
    }
    if (last.from() > candidates.to()) {
      end(last, kind, f);
    }
    for (Range r : cut) {
      inside(r, side, f);
      quotations(r, f);
      roots(r, side, f);
    }
    int length = cut.stream().mapToInt(r -> r.to() - r.from() + 1).sum();
    f.add("len=" + Math.min(6, 31 - Integer.numberOfLeadingZeros(length)) + side);
    return f;
  }

  private String side(List<Range> cut) {
    if (cut.size() > 1) {
      return "LR";
    }
    return cut.get(0).from() > candidates.to() ? "R" : "L";
  }

  private void whatRulesChose(List<Range> cut, String side, List<String> f) {
    if (given.isEmpty()) {
      return;
    }
    boolean same = cut.equals(given);
    boolean start = cut.get(0).from() == given.get(0).from();
    boolean end = cut.get(cut.size() - 1).to() == given.get(given.size() - 1).to();
    f.add("rule" + (same ? "=" : start ? "<" : end ? ">" : "!"));
    f.add("rule" + (same ? "=" : start ? "<" : end ? ">" : "!") + rule + side);
  }

  private void start(Range r, String kind, List<String> f) {
    Token first = s.token(r.from());
    String word = Boundaries.word(first);
    Token root = root(r);
    String hang =
        root.head() == cue.token().index() ? root.relation() : "~" + boundaries.branch(root);
    f.add("st=" + word + kind);
    f.add("st=" + word + "|" + lemma);
    f.add("st=" + word + "|" + hang);
    f.add("hang=" + hang + kind);
    f.add("hang=" + hang + "|" + lemma);
    f.add("root=" + root.tag() + hang);
    int gap = r.from() - candidates.to() - 1;
    f.add("gap=" + Math.min(gap, 5));
    StringBuilder skipped = new StringBuilder();
    for (int i = candidates.to() + 1; i < r.from() && i < candidates.to() + 5; i++) {
      skipped.append(Boundaries.word(s.token(i))).append('_');
    }
    f.add("skip=" + skipped);
    for (int i = candidates.to() + 1; i < r.from(); i++) {
      f.add("skips=" + boundaries.branch(s.token(i)) + "|" + s.token(i).tag());
    }
    if (r.from() > 0) {
      f.add("prev=" + Boundaries.word(s.token(r.from() - 1)) + "|" + word);
    }
  }

  private void startBefore(Range r, List<String> f) {
    boundaries.description(opening(r.from())).forEach(d -> f.add("bst=" + d));
    if (r.from() > 0) {
      String opener = Boundaries.word(s.token(0));
      f.add("left=" + opener);
      boundaries.description(0).forEach(d -> f.add("left=" + d));
    } else {
      f.add("whole");
    }
    f.add("bst.word=" + Boundaries.word(s.token(r.from())));
  }

  /** The boundary at or, past its marks, before a token. */
  private int opening(int from) {
    int k = from;
    while (k > 0 && s.token(k - 1).isPunctuation()) {
      k--;
    }
    return boundaries.at(k) ? k : from;
  }

  private void end(Range r, String kind, List<String> f) {
    int next = r.to() + 1;
    boundaries.description(next).forEach(d -> f.add("nx=" + d));
    if (!boundaries.at(next)) {
      f.add("nx=inside" + kind);
    }
    f.add("nx.word=" + (next < s.size() ? Boundaries.word(s.token(next)) : "end"));
    f.add("last=" + s.token(r.to()).tag());
    List<String> unit = List.of();
    for (int k = r.from() + 1; k <= r.to(); k++) {
      if (boundaries.at(k)) {
        unit = boundaries.description(k);
      }
    }
    unit.forEach(d -> f.add("li=" + d));
  }

  private void inside(Range r, String side, List<String> f) {
    TreeSet<String> seen = new TreeSet<>();
    for (int k = r.from() + 1; k <= r.to(); k++) {
      if (boundaries.at(k)) {
        seen.addAll(boundaries.description(k));
      }
    }
    seen.forEach(d -> f.add("in" + side.charAt(0) + "=" + d));
  }

  private void quotations(Range r, List<String> f) {
    int from = s.token(r.from()).span().start();
    int to = s.token(r.to()).span().end();
    for (Quoted q : page.quotations(s.block())) {
      boolean apart = q.span().end() <= from || q.span().start() >= to;
      if (apart) {
        continue;
      }
      boolean holds = q.span().start() <= from && q.inner().end() >= to;
      boolean all = q.inner().start() == from && q.inner().end() <= to + 1;
      if (holds) {
        f.add(all ? "q=all" : "q=within" + q.use());
      } else if (q.inner().start() >= from && q.inner().end() <= to + 2) {
        f.add("q=holds" + q.use());
      } else {
        f.add("q=cuts" + q.use());
      }
    }
  }

  /** The branches that a run is made of: one clause whole, or pieces that hang elsewhere. */
  private void roots(Range r, String side, List<String> f) {
    TreeSet<String> seen = new TreeSet<>();
    int roots = 0;
    int cut = 0;
    for (int i = r.from(); i <= r.to(); i++) {
      Token t = s.token(i);
      if (t.isPunctuation()) {
        continue;
      }
      if (!r.contains(Math.max(t.head(), 0)) || t.head() < 0) {
        roots++;
        String hang =
            t.head() == cue.token().index() ? "cue" : t.head() < 0 ? "root" : boundaries.branch(t);
        seen.add(t.relation() + "@" + hang);
      }
    }
    for (int i = r.to() + 1; i < s.size(); i++) {
      Token t = s.token(i);
      if (!t.isPunctuation() && t.head() >= 0 && r.contains(t.head())) {
        cut++;
        f.add("cut=" + t.relation() + side);
      }
    }
    f.add("roots=" + Math.min(roots, 4) + side);
    f.add("cuts=" + Math.min(cut, 3) + side);
    seen.forEach(x -> f.add("has=" + x + side));
  }

  /** The highest token of a run. */
  private Token root(Range r) {
    for (int i = r.from(); i <= r.to(); i++) {
      Token t = s.token(i);
      if (!t.isPunctuation()
          && (t.head() < 0 || !r.contains(t.head()))
          && !t.is("mark")
          && !t.is("cc")) {
        return t;
      }
    }
    return s.token(r.from());
  }
}
