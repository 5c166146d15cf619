package org.sayso.reading.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Whom a description takes up: {@code the minister}, {@code the 34-year-old}, {@code the Belgian},
 * {@code the Korean company}.
 */
final class Epithets {

  private static final Pattern AGED = Pattern.compile("(\\d{1,3})-year-old");

  /** A role that the text never ties to anybody is somebody's only where he is close at hand. */
  private static final double CLOSE = 1.0;

  private final RuleBook rules;
  private final Cast cast;
  private final Ranker ranker;
  private final Nouns nouns;

  Epithets(RuleBook rules, Cast cast, Ranker ranker) {
    this.rules = rules;
    this.cast = cast;
    this.ranker = ranker;
    this.nouns = new Nouns(rules);
  }

  /** Whether a phrase can only mean a person named before: by age, or by country. */
  boolean pointsBack(Sentence s, Token head, Range phrase) {
    boolean definite = s.token(phrase.from()).says("the");
    boolean alone = phrase.to() - phrase.from() == 1;
    return definite && (isAged(head) || (alone && nouns.isDemonym(head)));
  }

  private static boolean isAged(Token t) {
    return AGED.matcher(t.word()).matches();
  }

  /** The person whom the text has called so, or who is all that age or country can mean. */
  Optional<Entity> called(Sentence s, Token head, Range phrase, Statement statement) {
    Asked asked = asked(s, head, phrase, statement);
    boolean sure = pointsBack(s, head, phrase) || asked.age().isPresent();
    String noun = noun(s, head, phrase);
    return best(asked, noun, c -> sure || c.who().nouns.contains(noun));
  }

  /** A person close at hand, for a role that the text ties to nobody. */
  Optional<Entity> near(Sentence s, Token head, Range phrase, Statement statement) {
    Asked asked = asked(s, head, phrase, statement);
    return isBare(s, phrase, head)
        ? best(asked, noun(s, head, phrase), c -> c.score() >= CLOSE)
        : Optional.empty();
  }

  private Asked asked(Sentence s, Token head, Range phrase, Statement statement) {
    String noun = noun(s, head, phrase);
    boolean back = pointsBack(s, head, phrase);
    return new Asked(
        s,
        s.token(phrase.from()).span().start(),
        statement,
        gender(noun),
        back ? Optional.empty() : Optional.of(noun),
        age(s, phrase),
        back || nouns.isEpithet(noun),
        beside(s, head, phrase));
  }

  private static Set<String> beside(Sentence s, Token head, Range phrase) {
    Set<String> words = new HashSet<>();
    for (int i = phrase.from(); i < head.index(); i++) {
      if (s.token(i).isNoun() || s.token(i).tag().startsWith("JJ")) {
        words.add(Nouns.lemma(s.token(i)));
      }
    }
    return words;
  }

  /** {@code the former councillor} is not the councillor. */
  private static String noun(Sentence s, Token head, Range phrase) {
    boolean former = s.at(phrase.from() + 1).filter(t -> t.says("former")).isPresent();
    return former ? "former" : Nouns.lemma(head);
  }

  /** Nobody calls himself so; those without a name are taken up only by the noun they came with. */
  private Optional<Entity> best(Asked asked, String noun, Predicate<Ranker.Candidate> fits) {
    List<Entity> outer = asked.statement().within.map(w -> w.speakers).orElse(List.of());
    List<Ranker.Candidate> ranked =
        ranker.rank(
            asked,
            e ->
                !outer.contains(e)
                    && (e.isPerson()
                        || (e.kind == Entity.Kind.DESCRIBED && e.nouns.contains(noun))));
    return ranker
        .choose(
            ranked.stream().filter(fits).toList(), asked.sentence().from(asked.at()).orElseThrow())
        .map(c -> taken(c.who(), asked));
  }

  /** Whoever is once called a widow is one. */
  private static Entity taken(Entity e, Asked asked) {
    asked.noun().ifPresent(e.nouns::add);
    if (e.gender == Entity.Gender.UNKNOWN) {
      e.gender = asked.gender();
    }
    return e;
  }

  /** {@code the manager}, not {@code the manager of the hotel}. */
  private static boolean isBare(Sentence s, Range phrase, Token head) {
    return s.token(phrase.from()).says("the") && phrase.to() == head.index();
  }

  private Entity.Gender gender(String noun) {
    if (rules.words("feminine").contains(noun)) {
      return Entity.Gender.FEMALE;
    }
    return rules.words("masculine").contains(noun) ? Entity.Gender.MALE : Entity.Gender.UNKNOWN;
  }

  private static Optional<String> age(Sentence s, Range phrase) {
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      Matcher m = AGED.matcher(s.token(i).word());
      if (m.matches()) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  /** The body that a noun takes up: one called so, else one that may be. */
  Optional<Entity> body(String noun, Sentence s, int at, Statement statement) {
    boolean publishes = rules.words("outlets").contains(noun);
    Asked asked =
        new Asked(
            s,
            at,
            statement,
            Entity.Gender.NEUTER,
            Optional.of(noun),
            Optional.empty(),
            true,
            Set.of());
    List<Ranker.Candidate> ranked =
        ranker.rank(
            asked,
            e ->
                e.kind == Entity.Kind.ORGANISATION
                    && (e.nouns.contains(noun) || (e.outlet && publishes) || nouns.mayBe(e, noun)));
    return ranker
        .choose(ranked, s.from(at).orElse(s.token(0)))
        .map(Ranker.Candidate::who)
        .or(() -> publishes ? cast.latest(at, e -> e.outlet) : Optional.empty());
  }
}
