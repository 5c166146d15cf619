package org.sayso.reconcile.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.news.Article;
import org.sayso.text.NumberWords;

/** Counts the terms of one report by the parts that they play in it. */
final class TermCounts {

  /** Tokens in a lead. */
  private static final int LEAD = 70;

  /** Tokens of a text that are looked at. */
  private static final int LONGEST = 1500;

  /** A word expected in so many reports tells nothing. */
  private static final double TOO_COMMON = 0.5;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MONTH =
      Pattern.compile("(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*");

  final Map<String, Integer> all = new LinkedHashMap<>();
  final Map<String, Integer> title = new LinkedHashMap<>();
  final Map<String, Integer> lead = new LinkedHashMap<>();
  final Map<String, Integer> names = new LinkedHashMap<>();
  final Map<String, Integer> scene = new LinkedHashMap<>();
  final Map<String, Integer> ages = new LinkedHashMap<>();
  final Map<String, Integer> leadAges = new LinkedHashMap<>();
  final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final List<Token> tokens;
  private final Set<Integer> inNames = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  private TermCounts(List<Token> tokens) {
    this.tokens = tokens;
  }

  static TermCounts of(Article article) {
    String title = article.title().strip();
    String text = article.text();
    boolean repeated = !title.isEmpty() && text.startsWith(title);
    List<Token> tokens = Token.of(repeated ? text.substring(title.length()) : text);
    TermCounts counts = new TermCounts(tokens.subList(0, Math.min(LONGEST, tokens.size())));
    Names.in(counts.tokens).runs().forEach(counts::name);
    for (int i = 0; i < counts.tokens.size(); i++) {
      counts.word(i);
    }
    counts.headline(Token.of(title));
    return counts;
  }

  private void name(Names.Run run) {
    boolean early = run.first() < LEAD;
    List<String> terms = new ArrayList<>(run.telling().stream().map(Terms::name).toList());
    terms.forEach(term -> count(names, term));
    if (run.words().size() > 1) {
      terms.add(Terms.name(run.phrase()));
    }
    for (String term : terms) {
      count(all, term);
      if (early) {
        count(lead, term);
      }
      if (run.place()) {
        places.add(term);
        if (early) {
          count(scene, term);
        }
      }
    }
    for (int i = 0; i < run.words().size(); i++) {
      inNames.add(run.first() + i);
    }
  }

  private void word(int i) {
    Token token = tokens.get(i);
    String term;
    if (isAge(i)) {
      term = Terms.number(NumberWords.count(token.text()).orElse(token.text()) + "y");
      count(ages, term);
      if (i < LEAD) {
        count(leadAges, term);
      }
    } else if (token.isNumber()) {
      if (isDate(i)) {
        return;
      }
      term = Terms.number(token.text().replace(",", ""));
      if (token.text().length() > 1) {
        count(numbers, term);
      }
    } else if (inNames.contains(i)
        || token.text().length() < 2
        || CommonWords.share(token.stem()) >= TOO_COMMON) {
      return;
    } else {
      term = token.stem();
    }
    count(all, term);
    if (i < LEAD) {
      count(lead, term);
    }
  }

  /** Every word of a headline may have a capital: a name is what is one in the text. */
  private void headline(List<Token> words) {
    for (Token word : words) {
      String name = Terms.name(word.text().toLowerCase(Locale.ROOT));
      if (names.containsKey(name)) {
        count(title, name);
      } else if (word.isNumber()) {
        count(title, Terms.number(word.text().replace(",", "")));
      } else if (CommonWords.share(word.stem()) < TOO_COMMON) {
        count(title, word.stem());
      }
    }
    title.forEach((term, times) -> all.merge(term, times, Integer::sum));
    title.keySet().stream().filter(places::contains).forEach(place -> count(scene, place));
  }

  /** {@code 24-year-old}, {@code aged 24}, {@code Gillis, 24,}. */
  private boolean isAge(int i) {
    if (i + 2 < tokens.size() && tokens.get(i + 1).text().startsWith("year")) {
      return tokens.get(i + 2).text().equals("old");
    }
    Token token = tokens.get(i);
    return i > 0
        && token.isNumber()
        && token.text().length() <= 2
        && !isDate(i)
        && (tokens.get(i - 1).text().equals("aged")
            || (inNames.contains(i - 1) && !token.joined() && !isJoined(i + 1)));
  }

  private boolean isJoined(int i) {
    return i < tokens.size() && tokens.get(i).joined();
  }

  /** A year, or a day beside its month. */
  private boolean isDate(int i) {
    String text = tokens.get(i).text();
    return YEAR.matcher(text).matches()
        || (text.length() <= 2 && (isMonth(i - 1) || isMonth(i + 1)));
  }

  private boolean isMonth(int i) {
    return i >= 0 && i < tokens.size() && MONTH.matcher(tokens.get(i).text()).matches();
  }

  private static void count(Map<String, Integer> counts, String term) {
    counts.merge(term, 1, Integer::sum);
  }
}
