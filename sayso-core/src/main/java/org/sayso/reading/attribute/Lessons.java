package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.weights.Choice;
import org.sayso.reading.weights.LinearModel;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * What an annotated article teaches: for each word of the lexicon whether it is a cue, and for each
 * cue which cut of its sentence is its content; once beside what the rules chose, and once alone.
 */
public final class Lessons {

  /** How much more than the rules' another cut must weigh, in log-odds. */
  public static final double CLEARLY = ContentRanker.CLEARLY;

  /** How probable a cue that no rule reads must be. */
  public static final double CUE = UnreadCues.CUE;

  /** How probable the best cut must be where no rule says. */
  public static final double SURE = UnreadCues.CONTENT;

  private final RuleBook rules;
  private final RuleFinder finder;
  private final CueFinder cues;
  private final SourceFinder sources;

  public Lessons(RuleBook rules) {
    this.rules = rules;
    this.finder = new RuleFinder(rules);
    this.cues = new CueFinder(rules);
    this.sources = new SourceFinder(rules);
  }

  /**
   * What people marked.
   *
   * @param cue spans in chars
   * @param content spans in chars
   */
  public record Marked(Spans cue, Spans content) {}

  /**
   * What one article teaches.
   *
   * @param cues whether a word is a cue
   * @param revisions which cut is the content, the rules' own standing first
   * @param contents which cut is the content, where no rule says
   * @param beyond how many contents no cut has right
   */
  public record Lesson(
      List<Choice> cues, List<Choice> revisions, List<Choice> contents, int beyond) {}

  /** What an article teaches, given what people marked in it. */
  public Lesson of(ParsedArticle article, List<Marked> marked) {
    Page page = new Page(article);
    List<Draft> drafts = finder.drafts(page);
    ContentRanker ranker = new ContentRanker(rules, page, LinearModel.NONE);
    List<Choice> revisions = new ArrayList<>();
    List<Choice> contents = new ArrayList<>();
    int beyond = 0;
    for (Draft draft : drafts) {
      Optional<Cue> cue = draft.link();
      Optional<Marked> gold = cue.flatMap(c -> holding(marked, c.token().span()));
      if (gold.isEmpty()) {
        continue;
      }
      Sentence s = cue.orElseThrow().sentence();
      List<Range> given = ContentRanker.runs(s, draft.content());
      if (!given.isEmpty() && ranker.isRankable(draft)) {
        String rule = draft.rule().value();
        Optional<Choice> revision =
            content(s, ranker.cuts(cue.get(), draft.source(), given, rule), gold.get());
        revision.ifPresent(revisions::add);
        beyond += revision.isPresent() ? 0 : 1;
      }
      content(s, ranker.cuts(cue.get(), draft.source(), List.of(), ""), gold.get())
          .ifPresent(contents::add);
    }
    for (Cue cue : lexical(page)) {
      Optional<Marked> gold = holding(marked, cue.token().span());
      if (gold.isPresent() && draft(drafts, cue).isEmpty()) {
        Optional<Source> source = sources.find(AttributionRule.Source.SUBJECT, cue);
        content(cue.sentence(), ranker.cuts(cue, source, List.of(), ""), gold.get())
            .ifPresent(contents::add);
      }
    }
    return new Lesson(cues(page, drafts, marked), revisions, contents, beyond);
  }

  /** Words inside a marked content teach nothing: what is nested there was not marked. */
  private List<Choice> cues(Page page, List<Draft> drafts, List<Marked> marked) {
    CueFeatures features = new CueFeatures(page, new Turns(rules, page));
    List<Choice> whether = new ArrayList<>();
    for (Cue cue : lexical(page)) {
      Token t = cue.token();
      boolean is = holding(marked, t.span()).isPresent();
      if (is || marked.stream().noneMatch(m -> covers(m.content(), t.span()))) {
        String rule = draft(drafts, cue).map(d -> d.rule().value()).orElse("none");
        Optional<Token> subject = sources.subject(cue.sentence(), t);
        whether.add(Choice.yesOrNo(features.of(cue, subject, rule), is));
      }
    }
    return whether;
  }

  /** The verbs of the lexicon, each in its first reading. */
  private List<Cue> lexical(Page page) {
    return page.article().sentences().stream()
        .filter(s -> page.block(s).kind() != Section.Kind.SOURCE)
        .filter(s -> page.block(s).kind() != Section.Kind.BOILERPLATE)
        .flatMap(s -> s.tokens().stream().flatMap(t -> cues.verbs(s, t).stream().limit(1)))
        .toList();
  }

  private static Optional<Draft> draft(List<Draft> drafts, Cue cue) {
    return drafts.stream()
        .filter(d -> d.sentence() == cue.sentence().index())
        .filter(d -> d.link().filter(c -> c.token().equals(cue.token())).isPresent())
        .findFirst();
  }

  private static Optional<Marked> holding(List<Marked> marked, Span cue) {
    return marked.stream().filter(m -> covers(m.cue(), cue)).findFirst();
  }

  private static boolean covers(Spans spans, Span span) {
    return spans.parts().stream().anyMatch(p -> p.overlaps(span));
  }

  /** The choice among the cuts; none where nothing of the content, or no cut, is right. */
  private static Optional<Choice> content(Sentence s, List<ContentRanker.Cut> cuts, Marked marked) {
    Set<Integer> wanted = new TreeSet<>();
    for (Token t : s.tokens()) {
      if (!t.isPunctuation() && covers(marked.content(), t.span())) {
        wanted.add(t.index());
      }
    }
    for (int i = 0; i < cuts.size() && !wanted.isEmpty(); i++) {
      if (ContentRanker.words(s, cuts.get(i).runs()).equals(wanted)) {
        return Optional.of(new Choice(cuts.stream().map(ContentRanker.Cut::features).toList(), i));
      }
    }
    return Optional.empty();
  }
}
