package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Stance;
import org.sayso.news.Section;
import org.sayso.reading.parse.Block;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Sentence;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Gives the quotations that no cue introduces to the speaker who is still speaking: one that runs
 * on over sentences or paragraphs joins its claim; one that stands alone becomes a claim without
 * cue.
 */
final class Continuations {

  static final RuleId STANDS_ALONE = new RuleId("quotation-alone");

  private final Page page;

  Continuations(Page page) {
    this.page = page;
  }

  List<Draft> extend(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    all.sort(Comparator.comparing(d -> d.content().first()));
    Map<Integer, Integer> owner = new HashMap<>(); // quotation -> position in all
    for (Quoted q : page.article().quotations()) {
      if (q.depth() > 0) {
        continue;
      }
      Optional<Integer> holder = holder(all, q);
      if (holder.isPresent()) {
        owner.put(q.index(), holder.get());
        continue;
      }
      Optional<Integer> before =
          q.continues().isPresent()
              ? Optional.ofNullable(owner.get(q.continues().getAsInt()))
              : Optional.empty();
      if (before.isEmpty() && q.use() == Quoted.Use.SPEECH && standsAlone(q)) {
        before = runningBefore(all, q, owner);
      }
      if (before.isPresent()) {
        all.set(before.get(), joined(all.get(before.get()), q));
        owner.put(q.index(), before.get());
      } else if (isImplicit(q)) {
        all.add(implicit(q));
        owner.put(q.index(), all.size() - 1);
      }
    }
    return all;
  }

  /** The outermost draft whose content takes in the quotation. */
  private static Optional<Integer> holder(List<Draft> all, Quoted q) {
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      Span span = q.span();
      if (all.get(i).content().parts().stream().anyMatch(p -> p.overlaps(span))
          && (best.isEmpty()
              || all.get(i).content().length() > all.get(best.get()).content().length())) {
        best = Optional.of(i);
      }
    }
    return best;
  }

  /**
   * A quotation that ended in the same block just before, with nothing but blanks or its own
   * attribution between.
   */
  private Optional<Integer> runningBefore(List<Draft> all, Quoted q, Map<Integer, Integer> owner) {
    Optional<Quoted> previous =
        page.quotations(q.block()).stream()
            .filter(p -> p.index() < q.index() && owner.containsKey(p.index()))
            .reduce((a, b) -> b);
    if (previous.isEmpty()) {
      return Optional.empty();
    }
    int at = owner.getOrDefault(previous.get().index(), 0);
    Draft draft = all.get(at);
    boolean direct = page.quotation(Edges.trim(draft.content(), page)) == Quotation.DIRECT;
    int end =
        Math.max(previous.get().span().end(), draft.cue().isEmpty() ? 0 : draft.cue().hull().end());
    Optional<Sentence> last = page.article().sentenceAt(end - 1);
    boolean next =
        last.isEmpty()
            || page.text()
                .substring(Math.min(q.span().start(), last.get().span().end()), q.span().start())
                .isBlank();
    return direct && next && last.map(l -> l.block() == q.block()).orElse(true)
        ? Optional.of(at)
        : Optional.empty();
  }

  private Draft joined(Draft draft, Quoted q) {
    List<Span> parts = new ArrayList<>(draft.content().parts());
    parts.add(q.span());
    return draft.withContent(Spans.union(parts));
  }

  /** Whole sentences: nothing of another clause before it in its sentence, and nothing after. */
  private boolean standsAlone(Quoted q) {
    Span block = page.article().blocks().get(q.block()).span();
    String before = page.text().substring(block.start(), q.span().start()).strip();
    String after = page.text().substring(q.span().end(), block.end()).strip();
    boolean begins =
        before.isEmpty() || ".!?:”\"»’…".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean endsHere = after.isEmpty() || !Character.isLowerCase(after.codePointAt(0));
    boolean closed =
        after.isEmpty()
            || ".!?…—”"
                    .indexOf(
                        page.words(q.inner())
                            .strip()
                            .charAt(page.words(q.inner()).strip().length() - 1))
                >= 0
            || after.startsWith(".");
    return begins && endsHere && closed;
  }

  /**
   * Somebody speaks here though no cue says so: a quote section, a headline, a paragraph or
   * sentence of speech.
   */
  private boolean isImplicit(Quoted q) {
    Block block = page.article().blocks().get(q.block());
    boolean whole = q.span().start() == block.span().start();
    if (block.kind() == Section.Kind.QUOTE) {
      return whole;
    }
    if (block.kind() == Section.Kind.HEADLINE) {
      String after = page.text().substring(q.span().end(), block.span().end()).strip();
      return whole
          && q.use() != Quoted.Use.TITLE
          && (after.startsWith(":") || after.isEmpty())
          && page.words(q.inner()).contains(" ");
    }
    if (block.kind() == Section.Kind.BOILERPLATE || block.kind() == Section.Kind.HEADING) {
      return false;
    }
    return q.use() == Quoted.Use.SPEECH && standsAlone(q);
  }

  private Draft implicit(Quoted q) {
    int sentence = page.article().sentenceAt(q.inner().start()).map(Sentence::index).orElse(0);
    return new Draft(
        STANDS_ALONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Spans.NONE,
        Spans.of(q.span()),
        Stance.ASSERTS,
        false,
        sentence);
  }
}
