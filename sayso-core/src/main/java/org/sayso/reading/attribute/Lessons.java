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

  /** Words inside a marked content teach nothing: what is nested there was not marked. */
  public Lesson of(ParsedArticle article, List<Marked> marked) {
    Page page = new Page(article);
    CueFeatures features = new CueFeatures(page, new Turns(rules, page));
    ContentRanker ranker = new ContentRanker(rules, page, LinearModel.NONE);
    List<Draft> drafts = finder.drafts(article);
    List<Choice> whether = new ArrayList<>();
    List<Choice> revisions = new ArrayList<>();
    List<Choice> contents = new ArrayList<>();
    int beyond = 0;
    for (Draft draft : drafts) {
      Optional<Cue> cue = draft.link();
      Optional<Marked> gold = cue.flatMap(c -> holding(marked, c.token().span()));
      if (gold.isPresent()) {
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
    }
    for (Sentence s : article.sentences()) {
      if (page.block(s).kind() == Section.Kind.SOURCE
          || page.block(s).kind() == Section.Kind.BOILERPLATE) {
        continue;
      }
      for (Token t : s.tokens()) {
        Optional<Cue> cue = cues.verbs(s, t).stream().findFirst();
        Optional<Marked> gold = holding(marked, t.span());
        boolean nested = marked.stream().anyMatch(m -> covers(m.content(), t.span()));
        if (cue.isEmpty() || (gold.isEmpty() && nested)) {
          continue;
        }
        Optional<Draft> draft = draft(drafts, s, t);
        String rule = draft.map(d -> d.rule().value()).orElse("none");
        whether.add(
            Choice.yesOrNo(features.of(cue.get(), sources.subject(s, t), rule), gold.isPresent()));
        if (draft.isEmpty() && gold.isPresent()) {
          Optional<Source> source = sources.find(AttributionRule.Source.SUBJECT, cue.get());
          content(s, ranker.cuts(cue.get(), source, List.of(), ""), gold.get())
              .ifPresent(contents::add);
        }
      }
    }
    return new Lesson(whether, revisions, contents, beyond);
  }

  private static Optional<Draft> draft(List<Draft> drafts, Sentence s, Token t) {
    return drafts.stream()
        .filter(d -> d.sentence() == s.index())
        .filter(d -> d.link().filter(c -> c.token().equals(t)).isPresent())
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
