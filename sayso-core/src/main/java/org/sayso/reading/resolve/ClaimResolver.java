package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Note;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Section;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reading.times.Times;
import org.sayso.text.Spans;

/**
 * Resolves an article's attributions: nesting first, then speakers in text order, then stance,
 * doubt, chain and day.
 */
public final class ClaimResolver implements Resolver {

  private static final Pattern REFUSAL =
      Pattern.compile(
          "^(that )?(he|she|it|they|we|the \\w+) (would|will|could) [“\"‘'«]?(not|n't|n’t|never) .*",
          Pattern.CASE_INSENSITIVE);

  private final RuleBook rules;
  private final TimeResolver timeResolver;

  public ClaimResolver(RuleBook rules) {
    this.rules = rules;
    this.timeResolver = new TimeResolver(rules.times());
  }

  @Override
  public Resolved resolve(ParsedArticle article, List<Found> found) {
    List<Note> notes = new ArrayList<>();
    Cast cast = Cast.of(article, rules);
    List<Statement> statements = new ArrayList<>(found.stream().map(Statement::new).toList());
    statements.sort(Comparator.comparingInt(Statement::anchor));
    nest(statements);
    SpeakerResolver speakers = new SpeakerResolver(article, rules, cast, statements, notes);
    Chains chains = new Chains(article, rules, cast, speakers);
    for (Statement s : statements) {
      if (isQuoteSection(article, s)
          && !chains.citedInSourceLine().isEmpty()
          && s.found.head().isEmpty()) {
        s.speakers = new ArrayList<>(chains.citedInSourceLine().subList(0, 1));
      } else {
        speakers.resolve(s);
      }
    }
    statements.removeIf(s -> repeatsOuter(s));
    nest(statements);
    for (Statement s : statements) {
      boolean headline = isHeadline(article, s);
      if (headline && s.speakers.stream().allMatch(e -> e.kind == Entity.Kind.DESCRIBED)) {
        sameWords(s, statements, article).ifPresent(x -> s.speakers = x);
      }
      if (headline && s.speakers.isEmpty()) {
        headline(s, statements, article).ifPresent(x -> s.speakers = x);
      }
      s.stance = stance(s, article);
    }
    Times times = timeResolver.resolve(article);
    notes.addAll(times.notes());
    SayingDates dates = new SayingDates(article, times.expressions(), statements);
    Doubt doubt = new Doubt(article, rules);
    for (Statement s : statements) {
      s.hedged = doubt.marks(s, statements);
      s.saidAt = dates.of(s);
      s.via = chains.of(s);
    }
    List<Claim> claims = claims(article, statements, notes);
    notes.sort(Comparator.comparing(Note::span));
    return new Resolved(claims, times.expressions(), notes);
  }

  /** Each statement lies in the smallest content that holds its words. */
  private static void nest(List<Statement> statements) {
    for (Statement inner : statements) {
      Spans words = words(inner.found.attribution());
      Spans said = inner.found.attribution().content();
      inner.within =
          statements.stream()
              .filter(outer -> outer != inner && holds(outer, words) && holds(outer, said))
              .filter(outer -> !words(outer.found.attribution()).equals(words))
              .filter(outer -> !said.contains(words(outer.found.attribution())))
              .min(Comparator.comparingInt(outer -> outer.found.attribution().content().length()));
    }
  }

  private static boolean holds(Statement outer, Spans spans) {
    return outer.found.attribution().content().contains(spans);
  }

  private static Spans words(Attribution a) {
    return a.cue().isEmpty() ? (a.source().isEmpty() ? a.content() : a.source()) : a.cue();
  }

  /** Inside somebody's words the same speaker says nothing anew: {@code he said he hoped …}. */
  private static boolean repeatsOuter(Statement s) {
    return s.within.isPresent()
        && ((s.speakers.isEmpty() && s.found.head().isEmpty())
            || s.within.get().speakers.equals(s.speakers));
  }

  private static boolean isQuoteSection(ParsedArticle article, Statement s) {
    return article
        .article()
        .sectionAt(s.start())
        .filter(x -> x.kind() == Section.Kind.QUOTE)
        .isPresent();
  }

  private static boolean isHeadline(ParsedArticle article, Statement s) {
    return article
        .article()
        .sectionAt(s.start())
        .filter(x -> x.kind() == Section.Kind.HEADLINE)
        .isPresent();
  }

  /**
   * A headline's quotation belongs to the one whom the text lets say it, else to the first to
   * speak.
   */
  private static Optional<List<Entity>> headline(
      Statement s, List<Statement> all, ParsedArticle article) {
    return sameWords(s, all, article)
        .or(
            () ->
                all.stream()
                    .filter(
                        o ->
                            o != s
                                && o.start() > s.start()
                                && o.speakers.stream().anyMatch(Entity::isPerson))
                    .findFirst()
                    .map(o -> o.speakers));
  }

  /** Who says the same words in the text. */
  private static Optional<List<Entity>> sameWords(
      Statement s, List<Statement> all, ParsedArticle article) {
    String words = plain(s.found.attribution().content().in(article.text()));
    return all.stream()
        .filter(
            o ->
                o != s
                    && !o.speakers.isEmpty()
                    && plain(o.found.attribution().content().in(article.text())).contains(words))
        .findFirst()
        .map(o -> o.speakers);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Stance stance(Statement s, ParsedArticle article) {
    String content = s.found.attribution().content().in(article.text());
    boolean neutral = s.found.stance() == Stance.ASSERTS;
    if (neutral && REFUSAL.matcher(content).matches() && tells(content)) {
      return Stance.DECLINES;
    }
    boolean question = content.replaceAll("[\"”’»'\\s]+$", "").endsWith("?");
    if (neutral
        && question
        && s.found.attribution().quotation() == Quotation.DIRECT
        && content.indexOf('.') < 0) {
      return Stance.ASKS;
    }
    return s.found.stance();
  }

  private static boolean tells(String content) {
    return content.matches(
        "(?is).*\\b(not|n't|n’t|never) [“\"‘'«]?(say|comment|discuss|confirm|disclose|reveal|identify|name|elaborate|specify|speculate|answer|be drawn|go into|trade|speak|talk)\\b.*");
  }

  private static List<Claim> claims(
      ParsedArticle article, List<Statement> statements, List<Note> notes) {
    List<Statement> ordered = new ArrayList<>(statements);
    ordered.sort(
        Comparator.comparingInt(Statement::start)
            .thenComparing(s -> -s.found.attribution().content().hull().end())
            .thenComparingInt(Statement::anchor));
    List<Claim> claims = new ArrayList<>();
    for (Statement s : ordered) {
      if (s.speakers.isEmpty() && s.found.head().isEmpty()) {
        notes.add(
            new Note(
                s.found.attribution().content().first(),
                "nobody is named who could have said this"));
      }
      List<Speaker> speakers =
          s.speakers.isEmpty()
              ? List.of(new Speaker.Described("unknown", Optional.empty()))
              : s.speakers.stream().map(ClaimResolver::speaker).toList();
      claims.add(
          new Claim(
              id(ordered, s),
              s.found.attribution(),
              s.stance,
              s.hedged,
              new ProvenanceChain(
                  speakers,
                  s.via.stream().map(Cast::plain).map(Carrier::new).toList(),
                  article.article().outlet()),
              s.saidAt,
              s.within.map(outer -> id(ordered, outer))));
    }
    return claims;
  }

  private static ClaimId id(List<Statement> ordered, Statement s) {
    return new ClaimId(ordered.indexOf(s) + 1);
  }

  private static Speaker speaker(Entity e) {
    String name = Cast.plain(e.name());
    return switch (e.kind) {
      case PERSON -> new Speaker.Person(name, e.affiliation);
      case ORGANISATION -> new Speaker.Organisation(name, Optional.empty());
      case DESCRIBED -> new Speaker.Described(e.name(), e.affiliation);
    };
  }
}
