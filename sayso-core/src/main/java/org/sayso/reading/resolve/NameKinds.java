package org.sayso.reading.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Whether a name is a person's or a body's, as the words around it show it: {@code , 52,} and
 * {@code shakes her head} are said of people, {@code , which} and {@code an analyst at} of bodies.
 * What one sentence shows holds for the whole article. Confined to one reading.
 */
final class NameKinds {

  private static final Pattern AGE = Pattern.compile("\\d{1,2}");

  /** Names given in two syllables, where the family's comes first: {@code Hye-rin}. */
  private static final Pattern GIVEN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

  private final Nouns nouns;
  private final Set<String> companyEndings;
  private final Set<String> outletNames;
  private final Set<String> particles;
  private final Map<String, Entity.Kind> shown = new HashMap<>();
  private final Map<String, Entity.Kind> likely = new HashMap<>();
  private final Set<String> shortForms = new HashSet<>();
  private final Set<String> inside = new HashSet<>();
  private boolean surveyed;

  NameKinds(RuleBook rules) {
    nouns = new Nouns(rules);
    companyEndings = rules.words("company-endings");
    outletNames = rules.words("outlet-names");
    particles = rules.words("name-particles");
  }

  /** Remembers what a sentence shows of a name. */
  void learn(Sentence s, NamePhrase.Name name) {
    String words = CastReader.canonical(s, name.from(), name.to());
    showing(s, name.from(), name.to()).ifPresent(kind -> shown.putIfAbsent(words, kind));
    boolean owner = s.at(name.to() + 1).filter(t -> t.tag().equals("POS")).isPresent();
    if (name.from() > 0) {
      inside.add(words);
    }
    if (name.from() == name.to() && !owner) {
      shortForms.add(words);
    }
    if (name.kind() == Entity.Kind.ORGANISATION && name.to() > name.from()) {
      likely.put(words, name.kind());
    }
  }

  /** Whether a name of one word has its capital inside a sentence too. */
  boolean isSeenInside(String word) {
    return inside.contains(word);
  }

  /** All sentences have been learned from. */
  void surveyed() {
    surveyed = true;
  }

  /** The kind of a name: as it is known, else as it looks. */
  Entity.Kind of(Sentence s, int from, int to, boolean titled) {
    boolean personal = !titled && looksPersonal(s, from, to);
    return known(s, from, to).orElse(personal ? Entity.Kind.PERSON : Entity.Kind.ORGANISATION);
  }

  private Optional<Entity.Kind> known(Sentence s, int from, int to) {
    String words = CastReader.canonical(s, from, to);
    return showing(s, from, to)
        .or(() -> Optional.ofNullable(shown.get(words)))
        .or(() -> Optional.ofNullable(likely.get(words)))
        .or(() -> shortened(s, from, to));
  }

  /**
   * Firms are shortened to their first word, people to their last: {@code Hansung} of Hansung
   * Semiconductor. Where the first word is the family name, a title or an office has told already.
   */
  private Optional<Entity.Kind> shortened(Sentence s, int from, int to) {
    boolean toFirst =
        surveyed
            && to > from
            && shortForms.contains(s.token(from).word())
            && !shortForms.contains(s.token(to).word());
    return toFirst && s.token(to).entity().equals("O")
        ? Optional.of(Entity.Kind.ORGANISATION)
        : Optional.empty();
  }

  /** {@code Surya Grid Private Limited}. */
  boolean endsLikeCompany(Sentence s, int to) {
    return companyEndings.contains(Nouns.bare(s.token(to)));
  }

  private Optional<Entity.Kind> showing(Sentence s, int from, int to) {
    if (isIntroducedAsBody(s, from, to)) {
      return Optional.of(Entity.Kind.ORGANISATION);
    }
    boolean plain = to - from < 4 && !nouns.isBody(s.token(to));
    return plain && isShownPerson(s, from, to) ? Optional.of(Entity.Kind.PERSON) : Optional.empty();
  }

  private boolean isIntroducedAsBody(Sentence s, int from, int to) {
    boolean outletBefore = from > 0 && nouns.isOutlet(s.token(from - 1));
    // "an analyst at Felsen Research"
    boolean workedAt =
        from > 1
            && s.token(from - 1).says("at")
            && s.token(from - 2).isNoun()
            && !nouns.isPlace(s.token(to))
            && to > from;
    boolean heldIn =
        from > 1
            && s.token(from - 1).says("in")
            && s.token(from - 2).says("shares", "share", "stake", "investors", "shareholders");
    boolean partners = s.tokens().subList(from, to + 1).stream().anyMatch(t -> t.says("&"));
    boolean callsItself = from > 0 && s.token(from - 1).says("itself");
    // "NEB chairman Corwin Bask": whose chairman he is
    boolean house =
        s.at(to + 1).filter(t -> !t.isName() && nouns.isDoer(t)).isPresent()
            && s.at(to + 2).filter(Token::isName).isPresent();
    if (outletBefore || workedAt || heldIn || callsItself || house || partners) {
      return true;
    }
    Optional<Token> next = s.at(to + 1);
    if (next.filter(t -> t.says("(")).isPresent()) {
      return s.at(to + 2).filter(t -> Phrases.isAcronym(t.word()) || t.says("the")).isPresent();
    }
    if (next.filter(t -> t.says(",")).isEmpty()) {
      return false;
    }
    if (s.at(to + 2).filter(t -> t.says("which")).isPresent() && to > from) {
      return true;
    }
    Optional<Token> noun = apposed(s, to + 2);
    return noun.filter(n -> nouns.isBody(n) || nouns.isOutlet(n)).isPresent();
  }

  private boolean isShownPerson(Sentence s, int from, int to) {
    boolean comma = s.at(to + 1).filter(t -> t.says(",", "(")).isPresent();
    boolean aged =
        comma
            && s.at(to + 2).filter(t -> AGE.matcher(t.word()).matches()).isPresent()
            && s.at(to + 3).filter(t -> t.isPunctuation() || t.says("and", "from")).isPresent();
    boolean who = comma && s.at(to + 2).filter(t -> t.says("who")).isPresent();
    boolean called = comma && apposed(s, to + 2).filter(this::isPersons).isPresent();
    // "Its chairwoman, Xu Menglan", "chair Moon Hye-rin", "Moon Hye-rin"
    int before = from > 1 && s.token(from - 1).says(",") ? from - 2 : from - 1;
    boolean introduced =
        before >= 0
            && !s.token(before).isName()
            && nouns.isRole(s.token(before))
            && nouns.kindsOf(Nouns.lemma(s.token(before))).isEmpty()
            && !Phrases.isAcronym(s.token(to).word());
    boolean given = to > from && GIVEN_NAME.matcher(s.token(to).word()).matches();
    boolean article = from > 0 && s.token(from - 1).says("the");
    boolean governed = from > 0 && s.token(from - 1).tag().equals("IN");
    return aged
        || called
        || introduced
        || given
        || (!article && !governed && who)
        || (from <= 1 && Traits.possessive(s, s.token(to)) != Entity.Gender.UNKNOWN);
  }

  /** A role that no body can have: {@code teacher}, not {@code owner}. */
  private boolean isPersons(Token t) {
    return nouns.isDoer(t) && nouns.kindsOf(Nouns.lemma(t)).isEmpty();
  }

  /** The noun of an apposition that begins at a token: {@code a militia} that fights. */
  private Optional<Token> apposed(Sentence s, int from) {
    if (s.at(from).filter(t -> t.says("a", "an", "the")).isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> noun = Optional.empty();
    for (int i = from + 1; i < Math.min(s.size(), from + 6); i++) {
      Token t = s.token(i);
      if (t.isNoun()) {
        noun = Optional.of(t);
      } else if (t.tag().equals("POS")) {
        noun = Optional.empty();
      } else if (!t.tag().startsWith("JJ") && !t.tag().startsWith("RB") && !t.tag().equals("VBG")) {
        break;
      }
    }
    // "Corvin, the union's secretary, Jonas Feltrin, said": the next name's
    boolean ofNext =
        noun.flatMap(n -> s.at(n.index() + 1)).filter(t -> t.says(",")).isPresent()
            && noun.flatMap(n -> s.at(n.index() + 2)).filter(Token::isName).isPresent();
    // "In Bandou, the envoy also said": a subject, and no apposition
    boolean closed =
        noun.flatMap(n -> s.at(n.index() + 1))
            .filter(t -> t.isPunctuation() || t.tag().equals("IN") || t.tag().startsWith("W"))
            .isPresent();
    return ofNext || !closed ? Optional.empty() : noun;
  }

  /** Two or three plain names in a row, none of them a word for a body, none a place. */
  private boolean looksPersonal(Sentence s, int from, int to) {
    int n = to - from + 1;
    boolean afterRole =
        from > 0
            && ((nouns.isRole(s.token(from - 1))
                    && nouns.kindsOf(Nouns.lemma(s.token(from - 1))).isEmpty())
                || nouns.isTitle(s.token(from - 1)));
    boolean named =
        from > 1
            && s.token(from - 1).says("as")
            && s.token(from - 2).says("known", "only", "named");
    boolean kin = from > 1 && s.token(from - 1).says(",") && nouns.isRole(s.token(from - 2));
    if ((named || kin)
        && n == 1
        && !Phrases.isAcronym(s.token(from).word())
        && !nouns.isPlace(s.token(from))) {
      return true;
    }
    if (from > 0 && nouns.isBody(s.token(from - 1))) {
      return false;
    }
    if (afterRole && n <= 4 && !Phrases.isAcronym(s.token(from).word()) && !hasBody(s, from, to)) {
      return true;
    }
    boolean firm = n > 1 && !nouns.kindsOf(Nouns.bare(s.token(to))).isEmpty();
    if (firm || (n == 1 && Phrases.isAcronym(s.token(from).word()))) {
      return false;
    }
    for (int i = from; i <= to; i++) {
      Token t = s.token(i);
      if (nouns.isBody(t)
          || nouns.isPlace(t)
          || outletNames.contains(Nouns.bare(t))
          || (!Nouns.isCapital(t) && !particles.contains(t.word()))
          || t.entity().equals("ORGANIZATION")
          || (t.word().chars().allMatch(Character::isUpperCase) && t.word().length() > 1)) {
        return false;
      }
    }
    boolean article = from > 0 && s.token(from - 1).says("the", "a", "an");
    boolean byName =
        s.token(from).entity().equals("PERSON") || s.token(to).entity().equals("PERSON");
    if (byName) {
      return true;
    }
    return n >= 2
        && n <= 4
        && !article
        && s.token(to).tag().equals("NNP")
        && !s.token(to).entity().equals("LOCATION");
  }

  /** Whether a word for a body stands among the tokens. */
  boolean hasBody(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (nouns.isBody(s.token(i))) {
        return true;
      }
    }
    return false;
  }
}
