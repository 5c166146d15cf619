package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Finds the name inside a noun phrase: {@code Tobin Rackley} in {@code Minister of Water Tobin
 * Rackley}.
 */
final class NamePhrase {

  /**
   * A name and where it stands.
   *
   * @param kind person or organisation
   * @param from index of its first token
   * @param to index of its last
   */
  record Name(Entity.Kind kind, int from, int to) {}

  private final Set<String> roles;
  private final Set<String> titles;
  private final Set<String> bodies;
  private final Set<String> outletNames;
  private final Set<String> weekdays;
  private final Set<String> places;

  NamePhrase(RuleBook rules) {
    roles = rules.words("roles");
    titles = rules.words("titles");
    bodies = rules.words("bodies");
    outletNames = rules.words("outlet-names");
    weekdays = rules.words("weekdays");
    places = rules.words("places");
  }

  /**
   * The name that a phrase is about: a person before an organisation; not one that is merely its
   * owner or place.
   */
  Optional<Name> in(Sentence s, int from, int to, Token head) {
    List<Name> names = runs(s, from, to).stream().filter(n -> isSelf(s, n, from, head)).toList();
    Optional<Name> person = names.stream().filter(n -> n.kind() == Entity.Kind.PERSON).findFirst();
    return person.isPresent() ? person : names.stream().findFirst();
  }

  /** Any name of a phrase, its owner's or place's too. */
  Optional<Name> any(Sentence s, int from, int to) {
    return runs(s, from, to).stream().findFirst();
  }

  private boolean isSelf(Sentence s, Name name, int from, Token head) {
    boolean owner =
        s.at(name.to() + 1).filter(t -> t.says("'s", "’s", "'", "’")).isPresent()
            && name.to() < head.index();
    if (owner) {
      return false;
    }
    boolean holdsHead = head.index() >= name.from() && head.index() <= name.to();
    if (holdsHead) {
      return true;
    }
    if (name.from() <= from
        && name.kind() == Entity.Kind.PERSON
        && s.at(name.to() + 1).filter(t -> t.says("of", ",", "(", "—")).isPresent()) {
      return true;
    }
    if (name.from() <= from) {
      // "NEB chairman", "Harbour Party spokesman": the name only modifies
      return false;
    }
    Token before = s.token(name.from() - 1);
    if (before.says("as", "named", "called")) {
      return true;
    }
    if (before.tag().equals("IN") || before.tag().equals("TO")) {
      return false;
    }
    if (before.says("the", "a", "an", "its", "their", "his", "her")) {
      Token earlier = s.at(name.from() - 2).orElse(before);
      return earlier.says(",", "by", "(") && !(earlier.tag().equals("IN") && !earlier.says("by"));
    }
    boolean afterHead = name.from() > head.index();
    return afterHead
        || (name.kind() == Entity.Kind.PERSON && name.to() + 1 >= head.index() && head.isName());
  }

  /** Every name among the tokens, in order. */
  List<Name> runs(Sentence s, int from, int to) {
    List<Name> names = new ArrayList<>();
    int i = from;
    while (i <= to) {
      if (!isNameWord(s, i)) {
        i++;
        continue;
      }
      int start = i;
      int end = extent(s, i, to);
      split(s, start, end, names);
      i = end + 1;
    }
    return names;
  }

  /** Names joined by {@code of}, {@code for the} and the like are one name of an organisation. */
  private int extent(Sentence s, int start, int limit) {
    int end = start;
    int i = start + 1;
    while (i <= limit) {
      if (isNameWord(s, i)) {
        end = i++;
        continue;
      }
      int bridge = i;
      while (bridge <= limit
          && bridge < i + 2
          && s.token(bridge).says("of", "for", "the", "and", "&", "'s", "’s", "'", "’")) {
        bridge++;
      }
      boolean bridges =
          bridge > i && bridge <= limit && isNameWord(s, bridge) && joins(s, start, i, bridge);
      if (!bridges) {
        break;
      }
      end = bridge;
      i = bridge + 1;
    }
    return end;
  }

  private boolean joins(Sentence s, int start, int bridge, int next) {
    Token link = s.token(bridge);
    if (link.says("'s", "’s", "'", "’")) {
      return isBody(s.token(next)) || hasBody(s, next, Math.min(s.size() - 1, next + 3));
    }
    if (link.says("and", "&")) {
      // "Fire and Rescue" is one name; "the Battalion and the Legion" are two
      return link.says("&")
          || (s.token(next).is("conj")
              && s.token(next).head() == bridge - 1
              && !s.token(bridge + 1).says("the")
              && s.token(bridge - 1).is("compound"));
    }
    if (link.says("for")) {
      return isBody(s.token(start)) || hasBody(s, start, bridge - 1);
    }
    boolean plain = bridge - start >= 2 && !hasBody(s, start, bridge - 1);
    boolean titled = isTitle(s.token(start)) && bridge - start >= 2;
    return isBody(s.token(bridge - 1))
        || (!plain && !titled && !s.token(start).entity().equals("PERSON"));
  }

  /**
   * A run may hold a title and a person: {@code Minister of Water Tobin Rackley}, {@code NEB
   * chairman}.
   */
  private void split(Sentence s, int from, int to, List<Name> names) {
    int lastTitle = -1;
    for (int i = from; i <= to; i++) {
      if (isTitle(s.token(i))) {
        lastTitle = i;
      }
    }
    int personFrom = -1;
    for (int i = from; i <= to; i++) {
      if (s.token(i).entity().equals("PERSON") && i > lastTitle) {
        personFrom = i;
        break;
      }
    }
    if (lastTitle >= from && lastTitle < to && personFrom < 0) {
      // after a title comes a name, but for "Minister of Water Tobin": the words after "of" are the
      // office
      personFrom = lastTitle + 1;
      while (personFrom <= to && s.token(personFrom).says("of", "for", "the")) {
        personFrom += 2;
      }
      if (personFrom > to) {
        personFrom = -1;
      }
    }
    if (personFrom >= 0 && !hasBody(s, personFrom, to)) {
      int end = personFrom;
      while (end < to && isNameWord(s, end + 1) && !isTitle(s.token(end + 1))) {
        end++;
      }
      names.add(new Name(Entity.Kind.PERSON, personFrom, end));
      if (end < to && end + 2 <= to) {
        names.add(new Name(Entity.Kind.ORGANISATION, end + 2, to));
      }
      int before = lastTitle >= from ? lastTitle - 1 : personFrom - 1;
      if (before >= from && isNameWord(s, before)) {
        names.add(new Name(Entity.Kind.ORGANISATION, from, before));
      }
      return;
    }
    names.add(new Name(kindOf(s, from, to, lastTitle), from, to));
  }

  private Entity.Kind kindOf(Sentence s, int from, int to, int lastTitle) {
    boolean person = lastTitle < 0 && !isIntroducedAsBody(s, to) && looksPersonal(s, from, to);
    return person ? Entity.Kind.PERSON : Entity.Kind.ORGANISATION;
  }

  /** {@code Suth River Power (SRP)}, {@code Clean Count, a monitoring group}. */
  private boolean isIntroducedAsBody(Sentence s, int to) {
    if (s.at(to + 1).filter(t -> t.says("(")).isPresent()) {
      Optional<Token> inside = s.at(to + 2);
      return inside.filter(t -> Phrases.isAcronym(t.word()) || t.says("the")).isPresent();
    }
    if (s.at(to + 1).filter(t -> t.says(",")).isPresent()
        && s.at(to + 2).filter(t -> t.says("a", "an", "the")).isPresent()) {
      for (int i = to + 3;
          i < Math.min(s.size(), to + 8) && !s.token(i).says(",", "of", "who", "with", "in", "at");
          i++) {
        if (s.token(i).isNoun()
            && (isBody(s.token(i))
                || s.token(i)
                    .lemma()
                    .matches(
                        "newspaper|weekly|daily|station|agency|magazine|website|broadcaster|channel|firm|think-tank|outlet"))) {
          return !s.at(i + 1).filter(Token::isNoun).isPresent();
        }
      }
    }
    return false;
  }

  /** Two or three plain names in a row, none of them a word for a body, none a place. */
  private boolean looksPersonal(Sentence s, int from, int to) {
    int n = to - from + 1;
    boolean afterRole =
        from > 0
            && (roles.contains(s.token(from - 1).lemma().toLowerCase(Locale.ROOT))
                || titles.contains(bare(s.token(from - 1))));
    boolean named =
        from > 1
            && s.token(from - 1).says("as")
            && s.token(from - 2).says("known", "only", "named");
    boolean kin =
        from > 1
            && s.token(from - 1).says(",")
            && roles.contains(s.token(from - 2).lemma().toLowerCase(Locale.ROOT));
    if ((named || kin)
        && n == 1
        && !Phrases.isAcronym(s.token(from).word())
        && !isPlace(s.token(from))) {
      return true;
    }
    boolean afterBody =
        from > 0
            && (isBody(s.token(from - 1))
                || s.token(from - 1).says("channel", "newspaper", "group", "agency", "company"));
    if (afterBody) {
      return false;
    }
    if (afterRole && n <= 4 && !hasBody(s, from, to)) {
      return true;
    }
    for (int i = from; i <= to; i++) {
      Token t = s.token(i);
      if (isBody(t)
          || isPlace(t)
          || outletNames.contains(bare(t))
          || !Character.isUpperCase(t.word().codePointAt(0))
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
        && n <= 3
        && !article
        && s.token(to).tag().equals("NNP")
        && !s.token(to).entity().equals("LOCATION");
  }

  private boolean hasBody(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isBody(s.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(Token t) {
    return bodies.contains(t.lemma().toLowerCase(Locale.ROOT)) || bodies.contains(bare(t));
  }

  private boolean isPlace(Token t) {
    return places.contains(bare(t));
  }

  private boolean isTitle(Token t) {
    return titles.contains(bare(t)) || (roles.contains(bare(t)) && t.isNoun());
  }

  private static String bare(Token t) {
    String word = t.word().toLowerCase(Locale.ROOT);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * The first word of a sentence has a capital anyhow; it belongs to a name where it hangs on the
   * next one.
   */
  private static boolean opensName(Sentence s, Token t) {
    boolean content = t.isNoun() || t.tag().startsWith("JJ") || t.tag().startsWith("VB");
    boolean hangs = (t.is("compound") || t.is("amod")) && t.head() >= 1 && t.head() <= 3;
    return content && hangs && s.at(1).filter(Token::isName).isPresent();
  }

  private boolean isNameWord(Sentence s, int i) {
    Token t = s.token(i);
    boolean capital = Character.isUpperCase(t.word().codePointAt(0));
    boolean adjective = t.tag().startsWith("JJ") && capital && (i > 0 || !t.entity().equals("O"));
    boolean opening = i == 0 && capital && opensName(s, t);
    boolean noun =
        capital && i > 0 && t.tag().startsWith("NN") && !s.token(i - 1).says("\"", ":", "“", "‘");
    return capital
        && (t.isName() || adjective || noun || opening)
        && !weekdays.contains(t.word().toLowerCase(Locale.ROOT));
  }
}
