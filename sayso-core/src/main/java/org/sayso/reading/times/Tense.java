package org.sayso.reading.times;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/** Where the verb that governs a time looks. */
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final Set<String> AHEAD =
      Set.of("will", "'ll", "’ll", "shall", "wo", "may", "might");
  private static final Pattern SOON = Pattern.compile("as (?:soon|early) as \\P{Lu}*$");

  private static final int LONGEST_CHAIN = 6;

  /** The tense of the nearest verb above these words that has one. */
  static Tense at(ParsedArticle article, int offset) {
    if (SOON.matcher(article.text().substring(Math.max(0, offset - 30), offset)).find()) {
      return FUTURE;
    }
    Optional<Sentence> home = article.sentenceAt(offset);
    Optional<Token> at = home.flatMap(s -> s.from(offset));
    for (int steps = 0; at.isPresent() && steps < LONGEST_CHAIN; steps++) {
      Sentence s = home.orElseThrow();
      Token t = at.get();
      if (t.isVerb()) {
        Tense tense = of(s, t);
        if (tense != OPEN) {
          return tense;
        }
      }
      at = s.head(t);
    }
    return OPEN;
  }

  private static Tense of(Sentence s, Token verb) {
    boolean ahead =
        s.children(verb).stream()
            .anyMatch(
                c ->
                    c.index() < verb.index()
                        && (AHEAD.contains(c.word().toLowerCase(Locale.ROOT))
                            || (c.tag().equals("TO") && !verb.is("advcl"))));
    if (ahead) {
      return FUTURE;
    }
    boolean past =
        verb.tag().equals("VBD")
            || s.children(verb).stream()
                .anyMatch(
                    c ->
                        c.index() < verb.index()
                            && (c.tag().equals("VBD") || c.says("has", "have", "'ve", "’ve")));
    return past ? PAST : OPEN;
  }
}
