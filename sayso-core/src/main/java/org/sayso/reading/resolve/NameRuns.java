package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** Finds the names of a sentence: runs of words with capitals, cut where title and name meet. */
final class NameRuns {

  /** {@code Ostley-based}, {@code Sorvian-born}: no part of a name. */
  private static final Pattern COMPOUND_ADJECTIVE = Pattern.compile("-\\p{Ll}+$");

  private final Set<String> weekdays;
  private final Set<String> particles;
  private final Set<String> offices;
  private final NameKinds kinds;
  private final Nouns nouns;

  NameRuns(RuleBook rules, NameKinds kinds) {
    this.kinds = kinds;
    weekdays = rules.words("weekdays");
    particles = rules.words("name-particles");
    offices = rules.words("offices");
    nouns = new Nouns(rules);
  }

  /** Every name among the tokens, in order. */
  List<NamePhrase.Name> in(Sentence s, int from, int to) {
    List<NamePhrase.Name> names = new ArrayList<>();
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
        bridge = afterParticles(s, i, limit);
        bridges = bridge > i;
      }
      if (!bridges) {
        break;
      }
      end = bridge;
      i = bridge + 1;
    }
    return end;
  }

  /** The name that goes on after {@code van}, {@code de la}, {@code bin}; else where it stopped. */
  private int afterParticles(Sentence s, int from, int limit) {
    int i = from;
    while (i <= limit && i < from + 2 && particles.contains(s.token(i).word())) {
      i++;
    }
    return i > from && i <= limit && s.token(i).isName() ? i : from;
  }

  private boolean joins(Sentence s, int start, int bridge, int next) {
    Token link = s.token(bridge);
    if (link.says("'s", "’s", "'", "’")) {
      return isBody(s.token(next)) || kinds.hasBody(s, next, Math.min(s.size() - 1, next + 3));
    }
    if (link.says("and", "&")) {
      // "Fire and Rescue" is one name; "the Battalion and the Legion" are two
      return link.says("&")
          || isOneBody(s, start, bridge, next)
          || (s.token(next).is("conj")
              && s.token(next).head() == bridge - 1
              && !s.token(bridge + 1).says("the")
              && s.token(bridge - 1).is("compound"));
    }
    if (link.says("for")) {
      return isBody(s.token(start)) || kinds.hasBody(s, start, bridge - 1);
    }
    boolean plain = bridge - start >= 2 && !kinds.hasBody(s, start, bridge - 1);
    boolean titled = isTitle(s.token(start)) && bridge - start >= 2;
    return isBody(s.token(bridge - 1))
        || (!plain && !titled && !s.token(start).entity().equals("PERSON"));
  }

  /** {@code The Disaster and Emergency Presidency (DEP)}: the acronym tells that it is one. */
  private boolean isOneBody(Sentence s, int start, int bridge, int next) {
    int end = next;
    while (end + 1 < s.size() && isNameWord(s, end + 1)) {
      end++;
    }
    String whole =
        CastReader.canonical(s, start, bridge - 1) + " " + CastReader.canonical(s, next, end);
    return s.at(end + 1).filter(t -> t.says("(")).isPresent()
        && s.at(end + 2).filter(t -> NameForms.abbreviates(t.word(), whole)).isPresent();
  }

  /**
   * A run may hold a title and a person: {@code Minister of Water Tobin Rackley}, {@code NEB
   * chairman}.
   */
  private void split(Sentence s, int begin, int to, List<NamePhrase.Name> names) {
    // "Briton Tess Ormerod-Hale"
    int from =
        to - begin >= 2 && nouns.isDemonym(s.token(begin)) && !kinds.hasBody(s, begin, to)
            ? begin + 1
            : begin;
    if (kinds.endsLikeCompany(s, to)) {
      names.add(new NamePhrase.Name(Entity.Kind.ORGANISATION, from, to));
      return;
    }
    int lastTitle = -1;
    for (int i = from; i <= to; i++) {
      if (isTitle(s.token(i))) {
        lastTitle = i;
      }
    }
    boolean office =
        to > from && (offices.contains(Nouns.bare(s.token(to))) || isOffice(s, from, to));
    if (office && !s.token(to).entity().equals("PERSON")) {
      return;
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
    if (personFrom >= 0 && !kinds.hasBody(s, personFrom, to)) {
      int end = personFrom;
      while (end < to && continues(s, end + 1)) {
        end++;
      }
      names.add(new NamePhrase.Name(Entity.Kind.PERSON, personFrom, end));
      if (end < to && end + 2 <= to) {
        names.add(new NamePhrase.Name(Entity.Kind.ORGANISATION, end + 2, to));
      }
      int before = lastTitle >= from ? lastTitle - 1 : personFrom - 1;
      if (before >= from && isNameWord(s, before)) {
        names.add(new NamePhrase.Name(Entity.Kind.ORGANISATION, from, before));
      }
      return;
    }
    names.add(new NamePhrase.Name(kinds.of(s, from, to, lastTitle >= 0), from, to));
  }

  private boolean continues(Sentence s, int i) {
    return particles.contains(s.token(i).word()) || (isNameWord(s, i) && !isTitle(s.token(i)));
  }

  /** {@code Minister of Rural Energy}: nobody's name. */
  private boolean isOffice(Sentence s, int from, int to) {
    return isTitle(s.token(from)) && s.token(from + 1).says("of", "for") && to - from <= 3;
  }

  private boolean isBody(Token t) {
    return nouns.isBody(t);
  }

  private boolean isTitle(Token t) {
    return nouns.isTitle(t) || (t.isNoun() && nouns.isRole(Nouns.bare(t)));
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
    boolean capital = Nouns.isCapital(t);
    boolean adjective =
        t.tag().startsWith("JJ")
            && capital
            && (i > 0 || !t.entity().equals("O"))
            && !COMPOUND_ADJECTIVE.matcher(t.word()).find();
    if (i == 0 && nouns.isEpithet(Nouns.bare(t)) && !t.isEntity()) {
      // "Rival Taejo Electronics"
      return false;
    }
    boolean opening = i == 0 && capital && opensName(s, t);
    boolean noun =
        capital && i > 0 && t.tag().startsWith("NN") && !s.token(i - 1).says("\"", ":", "“", "‘");
    return capital
        && !t.word().endsWith("-year-old")
        && (t.isName() || adjective || noun || opening)
        && !weekdays.contains(t.word().toLowerCase(Locale.ROOT));
  }
}
