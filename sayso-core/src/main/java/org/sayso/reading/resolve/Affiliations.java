package org.sayso.reading.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.news.Section;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Whom a person speaks for, from the words around the name: {@code NEB chairman}, {@code head of
 * the district}.
 */
final class Affiliations {

  private static final Set<String> KIN =
      Set.of(
          "mother",
          "father",
          "brother",
          "sister",
          "son",
          "daughter",
          "wife",
          "husband",
          "widow",
          "neighbour",
          "neighbor",
          "man",
          "woman",
          "resident",
          "witness",
          "survivor",
          "victim",
          "source");
  private static final int WINDOW = 14;

  private final Cast cast;
  private final ParsedArticle article;
  private final RuleBook rules;
  private final Nouns nouns;
  private final Houses houses;

  Affiliations(Cast cast, ParsedArticle article, RuleBook rules) {
    this.cast = cast;
    this.article = article;
    this.rules = rules;
    this.nouns = new Nouns(rules);
    this.houses = new Houses(cast, rules);
  }

  /** The affiliation that the words around a person's name give; empty where they give none. */
  Optional<String> of(Sentence s, NamePhrase.Name name) {
    boolean byline = article.blocks().get(s.block()).kind() == Section.Kind.BYLINE;
    if (byline) {
      return outlet();
    }
    int last = name.from() - 1;
    boolean called = last > 1 && s.token(last).says("as") && s.token(last - 1).says("known");
    boolean named = last > 1 && s.token(last).says("named");
    int end = called ? last - 2 : named ? commaBefore(s, last) : last;
    return after(s, name.to() + 1).or(() -> before(s, end));
  }

  /** {@code Its president, a retired general named}: the office stands before the comma. */
  private static int commaBefore(Sentence s, int from) {
    int i = from;
    while (i > 0 && !s.token(i).says(",")) {
      i--;
    }
    return i;
  }

  private Optional<String> outlet() {
    return article.article().outlet().isKnown()
        ? Optional.of(Cast.plain(article.article().outlet().name()))
        : Optional.empty();
  }

  /** {@code , leader of the Corps}, {@code of the Institute}, {@code , NEB chairman}. */
  private Optional<String> after(Sentence s, int from) {
    if (from >= s.size()) {
      return Optional.empty();
    }
    boolean comma = s.token(from).says(",", "(", "—");
    int start = comma ? from + 1 : from;
    int end = phraseEnd(s, start);
    if (start > end && !s.at(start).filter(t -> t.says("who")).isPresent()) {
      return Optional.empty();
    }
    if (Houses.isLink(s.token(start))) {
      return houses.body(s, start, end);
    }
    if (comma && s.token(start).says("who")) {
      return heads(s, start + 1);
    }
    if (!comma) {
      return Optional.empty();
    }
    int role = role(s, start, end);
    boolean ofNext =
        s.at(end + 1).filter(t -> t.says(",")).isPresent()
            && s.at(end + 2).filter(Token::isName).isPresent();
    return role < 0 || ofNext || isPast(s, start, role)
        ? Optional.empty()
        : governed(s, role, end).or(() -> owner(s, start, role)).or(() -> unsaid(s, role));
  }

  /** {@code , who heads the committee's mission}, {@code , who covers banks at Palmyra}. */
  private Optional<String> heads(Sentence s, int from) {
    if (from >= s.size()) {
      return Optional.empty();
    }
    int end = phraseEnd(s, from + 1);
    if (rules.words("heading-verbs").contains(s.token(from).lemma())) {
      for (int i = from + 1; i <= end; i++) {
        if (s.token(i).says("'s", "’s", "of", "in", "on", "at")) {
          return houses.any(s, from + 1, i - 1);
        }
      }
      return houses.any(s, from + 1, end);
    }
    boolean serves = rules.words("serving-verbs").contains(s.token(from).lemma());
    for (int i = from + 1; serves && i <= end; i++) {
      if (s.token(i).says("at", "for")) {
        return houses.body(s, i, end);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code its director,}, {@code a spokesman for the police,}, {@code NEB chairman}: words that
   * end right before the name.
   */
  private Optional<String> before(Sentence s, int last) {
    int end = last >= 0 && s.token(last).says(",") ? last - 1 : last;
    int start = wordsBefore(s, end);
    if (end < 0 || start > end || isBreak(s.token(end))) {
      return Optional.empty();
    }
    int role = lastRole(s, start, end);
    if (role >= 0 && isPast(s, start, role)) {
      // "the mission's head, former Sorvian president Ana Lorn"
      return start > 0 && s.token(start - 1).says(",") ? before(s, start - 1) : Optional.empty();
    }
    if (role < 0) {
      return Optional.empty();
    }
    if (s.token(role).lemma().equalsIgnoreCase("minister")) {
      return houses.ministry(s, start, end).or(() -> possessor(s, start, role));
    }
    if (role == start
        && start == end
        && start > 0
        && rules.words("titles").contains(s.token(role).word().toLowerCase(Locale.ROOT))) {
      // "the ministry's spokesman, Colonel Kalady": a rank alone; the office stands before it
      Optional<String> office =
          s.token(start - 1).says(",") ? before(s, start - 1) : Optional.empty();
      return office.or(() -> unsaid(s, role));
    }
    return governed(s, role, end).or(() -> owner(s, start, role)).or(() -> unsaid(s, role));
  }

  /** {@code a former minister} speaks for nobody now. */
  private static boolean isPast(Sentence s, int from, int role) {
    for (int i = from; i < role; i++) {
      if (s.token(i).says("former", "ex", "late", "retired", "onetime", "one-time")) {
        return true;
      }
    }
    return false;
  }

  private static int wordsBefore(Sentence s, int end) {
    int start = end;
    while (start > 0 && end - start < WINDOW && !isBreak(s.token(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBreak(Token t) {
    return t.says(",", ";", ":", ".", "\"", "(", ")", "—", "and", "but")
        || t.isQuotationMark()
        || t.tag().equals("VBD")
        || t.tag().equals("VBZ")
        || t.tag().equals("VBP")
        || t.tag().equals("MD");
  }

  private int phraseEnd(Sentence s, int start) {
    int end = start - 1;
    while (end + 1 < s.size() && end - start < WINDOW) {
      Token next = s.token(end + 1);
      boolean stops = isBreak(next) || next.tag().startsWith("W");
      if (stops && !(next.says("and") && (joinsName(s, end + 1) || joinsOffice(s, end + 1)))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** {@code Fire and Rescue}. */
  private static boolean joinsName(Sentence s, int i) {
    boolean owner =
        s.at(i - 1).filter(t -> t.says("'", "’")).isPresent()
            && s.at(i - 2).filter(Token::isName).isPresent();
    return (owner || s.at(i - 1).filter(Token::isName).isPresent())
        && s.at(i + 1).filter(Token::isName).isPresent();
  }

  /** {@code founder and managing director}. */
  private boolean joinsOffice(Sentence s, int i) {
    return i > 0
        && isRole(s.token(i - 1))
        && (s.at(i + 1).filter(this::isRole).isPresent()
            || s.at(i + 2).filter(this::isRole).isPresent());
  }

  private boolean isRole(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return t.isNoun()
        && !KIN.contains(lemma)
        && (nouns.isDoer(t) || rules.words("officers").contains(lemma));
  }

  /** The first role of a phrase that stands before any preposition. */
  private int role(Sentence s, int from, int to) {
    int found = -1;
    for (int i = from; i <= to && !Houses.isLink(s.token(i)); i++) {
      if (isRole(s.token(i))) {
        found = i;
      }
    }
    return found;
  }

  private int lastRole(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean governs = i < to && Houses.isLink(s.token(i + 1));
      if (isRole(s.token(i))
          && (i == to
              || governs
              || s.token(i + 1).says("in", "of")
              || lastRole(s, i + 1, to) < 0)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code governor of Upper Suth province}. */
  private Optional<String> governed(Sentence s, int role, int end) {
    if (role + 1 > end || !Houses.isLink(s.token(role + 1))) {
      return Optional.empty();
    }
    boolean office = nouns.isTitle(s.token(role)) && s.token(role + 1).says("of");
    return office ? houses.place(s, role + 2, end) : houses.any(s, role + 2, end);
  }

  /** {@code Casteria's foreign minister}. */
  private Optional<String> possessor(Sentence s, int from, int role) {
    for (int k = role - 1; k > from; k--) {
      if (s.token(k).says("'s", "’s", "'", "’")) {
        return Optional.of(Cast.plain(CastReader.canonical(s, from, k - 1)));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code NEB chairman}, {@code Its medical director}, {@code the union's secretary}, {@code our
   * reporter}.
   */
  private Optional<String> owner(Sentence s, int from, int role) {
    for (int k = role - 1; k >= from; k--) {
      Token t = s.token(k);
      if (t.says("our", "my")) {
        return outlet();
      }
      if (t.tag().equals("PRP$") || t.says("whose")) {
        return cast.ownerBefore(t.span().start()).map(Entity::name);
      }
      boolean possessive = t.says("'s", "’s", "'", "’");
      boolean title = rules.words("titles").contains(t.word().toLowerCase(Locale.ROOT));
      if (possessive || (t.isName() && !title) || houses.isBodyNoun(t)) {
        return houses.any(s, from, possessive ? k - 1 : k);
      }
    }
    return Optional.empty();
  }

  /**
   * An office whose house the text leaves unsaid: that of the last organisation to be named, for
   * those who speak for one.
   */
  private Optional<String> unsaid(Sentence s, int role) {
    String lemma = s.token(role).lemma().toLowerCase(Locale.ROOT);
    boolean speaks = lemma.startsWith("spokes") || lemma.equals("executive");
    return speaks
        ? cast.latest(
                s.token(role).span().start(),
                e -> e.kind == Entity.Kind.ORGANISATION && e.evident && speaksForItself(e))
            .map(Entity::name)
            .or(this::outlet)
        : Optional.empty();
  }

  /** A firm may publish its own report. */
  private boolean speaksForItself(Entity e) {
    return !e.outlet || nouns.isKnownAs(e, "company");
  }
}
