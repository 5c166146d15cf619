package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** Everybody an article speaks of, with all their names. Confined to one reading. */
final class Cast {

  /** Characters: two or three sentences. */
  private static final int SHORT_WAY = 300;

  private final List<Entity> entities = new ArrayList<>();
  private final RuleBook rules;
  private final NamePhrase phrases;

  Cast(RuleBook rules) {
    this.rules = rules;
    this.phrases = new NamePhrase(rules);
  }

  /** Finds names in phrases, with what this article shows of their kind. */
  NamePhrase phrases() {
    return phrases;
  }

  List<Entity> entities() {
    return entities;
  }

  Entity add(Entity.Kind kind, String name) {
    Entity entity = new Entity(entities.size(), kind, name);
    entities.add(entity);
    return entity;
  }

  /**
   * A person by full name, short form or nickname; of two who bear the name, the one spoken of last
   * before an offset.
   */
  Optional<Entity> person(String name, int at) {
    List<String> words = Entity.words(name);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> persons = entities.stream().filter(Entity::isPerson).toList();
    List<Predicate<Entity>> fromSureToLikely =
        List.of(
            e -> e.name().equals(name),
            e -> e.aliases.stream().anyMatch(a -> a.equals(name)),
            e -> words.size() == 1 && words.get(0).equals(e.lastWord()),
            e -> words.size() == 1 && words.get(0).equals(e.firstWord()),
            e -> NameForms.samePerson(Entity.words(e.name()), words));
    for (Predicate<Entity> fits : fromSureToLikely) {
      Optional<Entity> found =
          persons.stream()
              .filter(fits)
              .max(
                  Comparator.comparingInt((Entity e) -> e.lastBefore(at)).thenComparing(e -> e.id));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * An organisation by name or alias; a name that holds another, headed by the same word, is the
   * same.
   */
  Optional<Entity> organisation(String name) {
    String plain = plain(name);
    List<String> words = Entity.words(plain);
    Optional<Entity> exact =
        entities.stream()
            .filter(e -> e.kind == Entity.Kind.ORGANISATION)
            .filter(
                e ->
                    plain(e.name()).equalsIgnoreCase(plain)
                        || e.aliases.stream().anyMatch(a -> plain(a).equalsIgnoreCase(plain)))
            .findFirst();
    if (exact.isPresent() || words.isEmpty()) {
      return exact;
    }
    Optional<Entity> short_ =
        Phrases.isAcronym(plain)
            ? entities.stream()
                .filter(
                    e ->
                        e.kind == Entity.Kind.ORGANISATION
                            && NameForms.abbreviates(plain, e.name()))
                .findFirst()
            : Optional.empty();
    if (short_.isPresent()) {
      return short_;
    }
    return entities.stream()
        .filter(e -> e.kind == Entity.Kind.ORGANISATION)
        .filter(
            e ->
                NameForms.sameButForm(Entity.words(plain(e.name())), words)
                    || holds(Entity.words(plain(e.name())), words)
                    || holds(words, Entity.words(plain(e.name()))))
        .reduce((a, b) -> b);
  }

  /**
   * {@code Russian Ministry of Defence} holds {@code Defence Ministry}; {@code Ministry} alone it
   * does not.
   */
  private boolean holds(List<String> longer, List<String> shorter) {
    List<String> heavy = NameForms.heavy(shorter);
    List<String> whole = NameForms.heavy(longer);
    if (heavy.isEmpty() || whole.size() < heavy.size() || !whole.containsAll(heavy)) {
      return false;
    }
    return heavy.size() > 1 || isShortName(heavy.get(0), whole);
  }

  /**
   * One word for the whole: {@code Rovers} of Castle Rovers, {@code Nordlys} of Nordlys Capital
   * Limited; a plain noun such as {@code ministry} is no name.
   */
  private boolean isShortName(String word, List<String> whole) {
    if (rules.words("outlet-names").contains(word)) {
      return true;
    }
    List<String> core =
        whole.stream().filter(w -> !rules.words("company-endings").contains(w)).toList();
    boolean firm = rules.words("companies").contains(whole.get(whole.size() - 1));
    return core.size() <= (firm ? 4 : 2)
        && !core.isEmpty()
        && !rules.words("bodies").contains(word)
        && (core.get(0).equals(word) || core.get(core.size() - 1).equals(word));
  }

  static String plain(String name) {
    String n = name.replace('’', '\'').replace('‘', '\'').strip();
    if (n.endsWith("'s")) {
      n = n.substring(0, n.length() - 2);
    }
    String lower = n.toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (lower.startsWith(article)) {
        return n.substring(article.length());
      }
    }
    return n;
  }

  /** The one last mentioned before an offset among those that fit. */
  Optional<Entity> latest(int offset, Predicate<Entity> fits) {
    Entity best = null;
    for (Entity e : entities) {
      if (fits.test(e)
          && e.lastBefore(offset) >= 0
          && (best == null || e.lastBefore(offset) > best.lastBefore(offset))) {
        best = e;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The body that {@code its} means: the last to be a subject a short way up, else the last. */
  Optional<Entity> ownerBefore(int offset) {
    Predicate<Entity> body = e -> e.kind == Entity.Kind.ORGANISATION && !e.outlet;
    return entities.stream()
        .filter(body)
        .filter(e -> offset - e.lastSubjectBefore(offset) < SHORT_WAY)
        .max(Comparator.comparingInt(e -> e.lastSubjectBefore(offset)))
        .or(() -> latest(offset, body));
  }

  /** The first one after an offset: a headline speaks of those whom the text will name. */
  Optional<Entity> next(int offset, Predicate<Entity> fits) {
    return entities.stream()
        .filter(e -> fits.test(e) && e.places.stream().anyMatch(p -> p >= offset))
        .min((a, b) -> Integer.compare(firstAfter(a, offset), firstAfter(b, offset)));
  }

  private static int firstAfter(Entity e, int offset) {
    return e.places.stream()
        .filter(p -> p >= offset)
        .mapToInt(p -> p)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * Reads the article's names into a cast: full names first, so that short forms find them wherever
   * they stand.
   */
  static Cast of(ParsedArticle article, RuleBook rules) {
    Cast cast = new Cast(rules);
    if (article.article().outlet().isKnown()) {
      Entity self = cast.add(Entity.Kind.ORGANISATION, plain(article.article().outlet().name()));
      self.outlet = true;
    }
    CastReader reader = new CastReader(cast, rules);
    cast.phrases.survey(article.sentences());
    for (boolean full : new boolean[] {true, false}) {
      for (Sentence s : article.sentences()) {
        reader.read(s, full);
      }
    }
    article.sentences().forEach(reader::bodies);
    Traits traits = new Traits(cast, article, rules);
    article.sentences().forEach(traits::describe);
    cast.joinNicknames();
    return cast;
  }

  /** Whoever bears as a name what another is known as is that other: {@code Mama Scale}. */
  private void joinNicknames() {
    for (Entity e : List.copyOf(entities)) {
      entities.stream()
          .filter(o -> o != e && o.isPerson() && o.aliases.contains(e.name()))
          .findFirst()
          .ifPresent(
              o -> {
                e.places.forEach(o::mentioned);
                entities.remove(e);
              });
    }
  }

  static boolean isPlural(Token t) {
    return t.tag().equals("NNS") || t.tag().equals("NNPS");
  }
}
