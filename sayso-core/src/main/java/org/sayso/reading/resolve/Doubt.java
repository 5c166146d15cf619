package org.sayso.reading.resolve;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;

/**
 * Whether a content is offered with a doubt: {@code probably}, {@code may}, {@code appears to be}.
 */
final class Doubt {

  private static final Pattern PHRASES =
      Pattern.compile(
          "\\b(cannot be ruled out|can not be ruled out|i think|i believe|i guess|as far as|look(s|ed)? (to me )?like|point(s|ed)? to|(is|are|was|were) (believed|thought|suspected|feared|understood) to|not sure|it seems)\\b",
          Pattern.CASE_INSENSITIVE);

  private final ParsedArticle article;
  private final RuleBook rules;

  Doubt(ParsedArticle article, RuleBook rules) {
    this.article = article;
    this.rules = rules;
  }

  boolean marks(Statement statement, List<Statement> all) {
    if (statement.stance == Stance.SUGGESTS || statement.found.hedged()) {
      return true;
    }
    if (statement.stance != Stance.ASSERTS && statement.stance != Stance.CONFIRMS) {
      return false;
    }
    for (Span part : statement.found.attribution().content().parts()) {
      if (PHRASES.matcher(article.words(part)).find() && !isNested(part, statement, all, PHRASES)) {
        return true;
      }
      for (Sentence s : article.sentences()) {
        if (!s.span().overlaps(part)) {
          continue;
        }
        for (Token t : s.tokens()) {
          if (part.contains(t.span()) && isHedge(s, t) && !insideNested(t.span(), statement, all)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isNested(Span part, Statement statement, List<Statement> all, Pattern pattern) {
    var m = pattern.matcher(article.words(part));
    while (m.find()) {
      if (!insideNested(
          new Span(part.start() + m.start(), part.start() + m.end()), statement, all)) {
        return false;
      }
    }
    return true;
  }

  /** A doubt inside somebody else's words is theirs. */
  private static boolean insideNested(Span span, Statement statement, List<Statement> all) {
    return all.stream()
        .filter(x -> x.within.filter(w -> w == statement).isPresent())
        .anyMatch(
            x ->
                x.found.attribution().content().parts().stream().anyMatch(p -> p.contains(span))
                    || x.found.attribution().cue().parts().stream()
                        .anyMatch(p -> p.overlaps(span)));
  }

  private boolean isHedge(Sentence s, Token t) {
    String word = t.word().toLowerCase(Locale.ROOT);
    if (rules.words("hedges").contains(word)) {
      return true;
    }
    if (t.tag().equals("MD")) {
      boolean may = word.equals("may") || word.equals("might");
      boolean could =
          word.equals("could")
              && s.at(t.index() + 1).filter(n -> n.says("be", "have", "also")).isPresent();
      if (s.at(t.index() + 1).filter(n -> n.says("say", "add", "think", "ask")).isPresent()) {
        return false;
      }
      boolean negated = s.at(t.index() + 1).filter(n -> n.says("not", "n't", "n’t")).isPresent();
      return (may || could) && !(negated && word.equals("could"));
    }
    return t.isVerb()
        && rules.words("hedge-verbs").contains(t.lemma())
        && s.at(t.index() + 1).filter(n -> n.says("to", "that", "as", "likely")).isPresent();
  }
}
