package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;

/** Finds the source of a cue, from where a rule says that it stands. */
final class SourceFinder {

  private static final int HIGHEST = 12;

  private final Set<String> documents;
  private final Set<String> lightVerbs;
  private final Subjects subjects;

  SourceFinder(RuleBook rules) {
    documents = rules.words("documents");
    lightVerbs = rules.words("light-verbs");
    subjects = new Subjects(rules);
  }

  /** The subject of a verb. */
  Optional<Token> subject(Sentence s, Token verb) {
    return subjects.subject(s, verb);
  }

  Optional<Source> find(AttributionRule.Source where, Cue cue) {
    Sentence s = cue.sentence();
    return switch (where) {
      case SUBJECT ->
          cue.token().isNoun()
              ? ofLightVerb(s, cue.token())
              : subjects
                  .subject(s, cue.token())
                  .map(t -> clear(behindDocument(s, t, cue.token()), cue));
      case AGENT -> agent(s, cue.token());
      case POSSESSOR -> possessor(s, cue.token());
      case COMPLEMENT -> complement(s, cue.token());
      case GOVERNED -> governed(s, cue);
      case OBJECT -> s.child(cue.token(), "obj").map(t -> Source.of(s, t));
      case LABEL -> Optional.empty();
    };
  }

  /**
   * {@code repeated its denial}: the subject of the verb that carries the noun; {@code repeated} is
   * cue as well.
   */
  private Optional<Source> ofLightVerb(Sentence s, Token noun) {
    Optional<Token> verb =
        s.head(noun).filter(v -> noun.is("obj") && isLightVerb(v) && v.index() < noun.index());
    return verb.flatMap(v -> subjects.subject(s, v))
        .map(t -> Source.of(s, t))
        .map(
            x ->
                isRepetition(verb.orElseThrow())
                    ? new Source(s, x.head(), x.range(), List.of(verb.orElseThrow().index()))
                    : x);
  }

  private static boolean isRepetition(Token verb) {
    return Set.of("repeat", "reiterate", "renew", "maintain").contains(verb.lemma());
  }

  /**
   * The phrase without the cue, should the parser have hung one inside the other: {@code those who
   * say}.
   */
  private static Source clear(Source source, Cue cue) {
    Range range = source.range();
    if (!range.contains(cue.first())) {
      return source;
    }
    int to = cue.first() - 1;
    while (to > source.head().index()
        && (source.sentence().token(to).tag().startsWith("W")
            || source.sentence().token(to).isPunctuation()
            || source.sentence().token(to).tag().startsWith("RB")
            || Phrases.isFiniteVerb(source.sentence().token(to)))) {
      to--;
    }
    return to < range.from() || to < source.head().index()
        ? source
        : new Source(
            source.sentence(), source.head(), new Range(range.from(), to), source.cueWords());
  }

  /**
   * {@code A statement by the mission said}: the mission, with {@code A statement by} as part of
   * the cue.
   */
  private Source behindDocument(Sentence s, Token subject, Token cue) {
    if (documents.contains(subject.lemma())) {
      Optional<Source> author = complement(s, subject).filter(a -> a.range().to() < cue.index());
      if (author.isPresent()) {
        return author.get();
      }
    }
    return Source.of(s, subject);
  }

  private Optional<Source> agent(Sentence s, Token verb) {
    return s.children(verb, "obl")
        .filter(
            t -> t.index() > verb.index() && preposition(s, t).map(p -> p.says("by")).orElse(false))
        .filter(t -> !t.tag().equals("VBG"))
        .findFirst()
        .map(
            t -> new Source(s, t, nominal(s, t), List.of(preposition(s, t).orElseThrow().index())));
  }

  private static Optional<Source> possessor(Sentence s, Token noun) {
    return s.children(noun).stream()
        .filter(c -> c.relation().equals("nmod:poss"))
        .findFirst()
        .map(t -> Source.of(s, t));
  }

  /**
   * {@code a report by X}, {@code the claim of X}: X, with article, noun and preposition as cue.
   */
  Optional<Source> complement(Sentence s, Token noun) {
    for (Token t : s.children(noun)) {
      Optional<Token> p = preposition(s, t);
      boolean nominal = t.is("nmod") || t.is("obl");
      if (nominal
          && t.index() > noun.index()
          && p.isPresent()
          && p.get().says("by", "from", "of")) {
        boolean year = t.tag().equals("CD");
        if (year || (p.get().says("of") && !looksLikeSpeaker(t))) {
          continue;
        }
        List<Integer> words = new ArrayList<>();
        for (int i = Phrases.nounPhrase(s, noun).from(); i <= p.get().index(); i++) {
          words.add(i);
        }
        return Optional.of(new Source(s, t, nominal(s, t), words));
      }
    }
    return Optional.empty();
  }

  private static boolean looksLikeSpeaker(Token t) {
    return t.isName() || t.entity().equals("PERSON") || t.entity().equals("ORGANIZATION");
  }

  /** {@code according to X}; behind a document's author where there is one. */
  private Optional<Source> governed(Sentence s, Cue cue) {
    int after = cue.last() + 1;
    Optional<Token> head =
        s.head(cue.token())
            .filter(
                h ->
                    h.index() > cue.last()
                        && (h.isNoun() || h.tag().startsWith("PRP") || h.tag().equals("CD")))
            .or(() -> nominalAt(s, after));
    return head.map(
        h -> {
          if (documents.contains(h.lemma())) {
            Optional<Source> author = complement(s, h);
            if (author.isPresent()) {
              return author.get();
            }
          }
          return new Source(s, h, nominal(s, h), List.of());
        });
  }

  /** The first token below a noun, its preposition left out. */
  private static int firstWord(Sentence s, Token noun) {
    return s.children(noun).stream()
        .filter(c -> c.index() < noun.index() && !c.is("case") && !c.isPunctuation())
        .mapToInt(s::first)
        .min()
        .orElse(noun.index());
  }

  /** The head of the noun phrase that begins at a token. */
  static Optional<Token> nominalAt(Sentence s, int index) {
    Optional<Token> t = s.at(index);
    int steps = 0;
    while (t.isPresent() && steps++ < HIGHEST) {
      Optional<Token> up = s.head(t.get());
      boolean climbs =
          up.isPresent()
              && firstWord(s, up.get()) >= index
              && (up.get().isNoun() || up.get().tag().startsWith("PRP"))
              && up.get().index() >= t.get().index();
      if (!climbs) {
        break;
      }
      t = up;
    }
    return t.filter(
        x ->
            x.isNoun()
                || x.tag().startsWith("PRP")
                || x.tag().equals("CD")
                || x.tag().equals("DT")
                || (x.tag().equals("JJ") && Character.isUpperCase(x.word().codePointAt(0))));
  }

  /** The noun phrase without the preposition before it. */
  private static Range nominal(Sentence s, Token head) {
    Range phrase = Phrases.nounPhrase(s, head);
    int from = phrase.from();
    Optional<Token> p = preposition(s, head);
    if (p.isPresent() && p.get().index() >= from && p.get().index() < head.index()) {
      from = p.get().index() + 1;
    }
    return new Range(from, phrase.to());
  }

  static Optional<Token> preposition(Sentence s, Token noun) {
    return s.children(noun, "case").filter(c -> c.index() < noun.index()).reduce((a, b) -> b);
  }

  boolean isLightVerb(Token verb) {
    return lightVerbs.contains(verb.lemma());
  }

  boolean isDocument(Token noun) {
    return documents.contains(noun.lemma());
  }
}
