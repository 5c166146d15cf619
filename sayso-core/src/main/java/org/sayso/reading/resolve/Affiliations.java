package org.sayso.reading.resolve;

import java.util.List;
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

  private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "from");
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
  private final NamePhrase phrases;

  Affiliations(Cast cast, ParsedArticle article, RuleBook rules, NamePhrase phrases) {
    this.cast = cast;
    this.article = article;
    this.rules = rules;
    this.phrases = phrases;
  }

  /** The affiliation that the words around a person's name give; empty where they give none. */
  Optional<String> of(Sentence s, NamePhrase.Name name) {
    boolean byline = article.blocks().get(s.block()).kind() == Section.Kind.BYLINE;
    if (byline) {
      return outlet();
    }
    return after(s, name.to() + 1).or(() -> before(s, name.from() - 1));
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
    if (start > end) {
      return Optional.empty();
    }
    if (isLink(s.token(start))) {
      return body(s, start + 1, end);
    }
    if (!comma) {
      return Optional.empty();
    }
    int role = role(s, start, end);
    return role < 0
        ? Optional.empty()
        : governed(s, role, end).or(() -> owner(s, start, role)).or(() -> unsaid(s, role));
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
    if (role < 0) {
      return Optional.empty();
    }
    if (s.token(role).lemma().equalsIgnoreCase("minister")) {
      return ministry(s, start, end).or(() -> possessor(s, start, role));
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

  private static boolean isLink(Token t) {
    return LINKS.contains(t.word().toLowerCase(Locale.ROOT));
  }

  private int phraseEnd(Sentence s, int start) {
    int end = start - 1;
    while (end + 1 < s.size() && end - start < WINDOW) {
      Token next = s.token(end + 1);
      boolean stops = isBreak(next) || next.tag().startsWith("W");
      if (stops && !(next.says("and") && joinsName(s, end + 1))) {
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

  private boolean isRole(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return t.isNoun()
        && !KIN.contains(lemma)
        && (rules.words("roles").contains(lemma)
            || rules.words("titles").contains(lemma)
            || rules.words("officers").contains(lemma));
  }

  /** The first role of a phrase that stands before any preposition. */
  private int role(Sentence s, int from, int to) {
    int found = -1;
    for (int i = from; i <= to && !isLink(s.token(i)); i++) {
      if (isRole(s.token(i))) {
        found = i;
      }
    }
    return found;
  }

  private int lastRole(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean governs = i < to && isLink(s.token(i + 1));
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
    if (role + 1 > end || !isLink(s.token(role + 1))) {
      return Optional.empty();
    }
    return any(s, role + 2, end);
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
        return cast.latest(t.span().start(), e -> e.kind == Entity.Kind.ORGANISATION && !e.outlet)
            .map(Entity::name);
      }
      boolean possessive = t.says("'s", "’s", "'", "’");
      boolean title = rules.words("titles").contains(t.word().toLowerCase(Locale.ROOT));
      if (possessive || (t.isName() && !title) || isBodyNoun(t)) {
        return any(s, from, possessive ? k - 1 : k);
      }
    }
    return Optional.empty();
  }

  private boolean isBodyNoun(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return t.isNoun()
        && !lemma.equals("opposition")
        && (rules.words("bodies").contains(lemma) || rules.words("places").contains(lemma));
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
                s.token(role).span().start(), e -> e.kind == Entity.Kind.ORGANISATION && !e.outlet)
            .map(Entity::name)
            .or(this::outlet)
        : Optional.empty();
  }

  /** A body by name or noun; nothing for a mere place: {@code Lind at No. 9}. */
  private Optional<String> body(Sentence s, int from, int to) {
    boolean known = false;
    for (int i = from; i <= to; i++) {
      known |=
          isBodyNoun(s.token(i))
              && !rules.words("places").contains(s.token(i).word().toLowerCase(Locale.ROOT));
    }
    for (NamePhrase.Name n : phrases.runs(s, from, to)) {
      known |= cast.organisation(CastReader.canonical(s, n.from(), n.to())).isPresent();
    }
    return known ? any(s, from, to) : Optional.empty();
  }

  /**
   * What a phrase names: a known organisation by its fullest name, else the words as they stand.
   */
  private Optional<String> any(Sentence s, int from, int to) {
    if (from > to) {
      return Optional.empty();
    }
    List<NamePhrase.Name> names = phrases.runs(s, from, to);
    if (names.isEmpty()) {
      return byNoun(s, from, to);
    }
    NamePhrase.Name last = names.get(names.size() - 1);
    String name = CastReader.canonical(s, last.from(), last.to());
    boolean whole = last.to() == to || s.token(last.to() + 1).says("(", "'s", "’s", "in", "'", "’");
    boolean place = last.to() < to && isBodyNoun(s.token(to));
    if (last.kind() == Entity.Kind.PERSON && !place) {
      return Optional.empty();
    }
    if (names.size() > 1 && s.token(last.from() - 1).says("and")) {
      return Optional.of(Cast.plain(CastReader.canonical(s, names.get(0).from(), last.to())));
    }
    if (whole) {
      return Optional.of(Cast.plain(cast.organisation(name).map(Entity::name).orElse(name)));
    }
    return Optional.of(Cast.plain(CastReader.canonical(s, from, to)));
  }

  private Optional<String> byNoun(Sentence s, int from, int to) {
    Token noun = s.token(to);
    for (int i = from; i <= to && !isLink(s.token(i)); i++) {
      if (s.token(i).isNoun()) {
        noun = s.token(i);
      }
    }
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    Optional<Entity> known =
        cast.latest(
            noun.span().start(),
            e ->
                (e.kind == Entity.Kind.ORGANISATION || e.nouns.contains("office"))
                    && (e.nouns.contains(lemma) || Entity.words(e.name()).contains(lemma)));
    if (known.isPresent()) {
      return known.map(Entity::name).map(Cast::plain);
    }
    return isBodyNoun(noun)
        ? Optional.of(Cast.plain(CastReader.canonical(s, from, to)))
        : Optional.empty();
  }

  /** A minister's ministry, where the report speaks of it. */
  private Optional<String> ministry(Sentence s, int from, int to) {
    List<String> words = Entity.words(CastReader.canonical(s, from, to));
    return cast.entities().stream()
        .filter(
            e -> e.kind == Entity.Kind.ORGANISATION && Entity.words(e.name()).contains("ministry"))
        .filter(
            e ->
                Entity.words(e.name()).stream()
                    .anyMatch(w -> w.length() > 3 && !w.equals("ministry") && words.contains(w)))
        .findFirst()
        .map(Entity::name)
        .map(Cast::plain);
  }
}
