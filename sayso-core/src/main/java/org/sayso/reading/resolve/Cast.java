package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** Everybody an article speaks of, with all their names. Confined to one reading. */
final class Cast {

  private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

  private final List<Entity> entities = new ArrayList<>();
  private final RuleBook rules;

  Cast(RuleBook rules) {
    this.rules = rules;
  }

  List<Entity> entities() {
    return entities;
  }

  Entity add(Entity.Kind kind, String name) {
    Entity entity = new Entity(entities.size(), kind, name);
    entities.add(entity);
    return entity;
  }

  /** A person by full name, surname or first name; the fullest form of the article wins. */
  Optional<Entity> person(String name) {
    List<String> words = Entity.words(name);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entity> exact =
        entities.stream().filter(e -> e.isPerson() && e.name().equals(name)).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    String last = words.get(words.size() - 1);
    List<Entity> same =
        entities.stream()
            .filter(Entity::isPerson)
            .filter(
                e ->
                    words.size() == 1
                        ? e.lastWord().equals(last) || e.firstWord().equals(last)
                        : isVariant(e, words))
            .toList();
    return same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
  }

  /**
   * Same surname, and no other first name: {@code J. Smith}, {@code Jane Smith}; never Jane and
   * John.
   */
  private static boolean isVariant(Entity e, List<String> words) {
    List<String> mine = Entity.words(e.name());
    if (mine.isEmpty() || !mine.get(mine.size() - 1).equals(words.get(words.size() - 1))) {
      return false;
    }
    if (mine.size() == 1) {
      return true;
    }
    String a = mine.get(0);
    String b = words.get(0);
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
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
                .filter(e -> e.kind == Entity.Kind.ORGANISATION && initials(e.name()).equals(plain))
                .findFirst()
            : Optional.empty();
    if (short_.isPresent()) {
      return short_;
    }
    return entities.stream()
        .filter(e -> e.kind == Entity.Kind.ORGANISATION)
        .filter(
            e ->
                sameButForm(Entity.words(plain(e.name())), words)
                    || holds(Entity.words(plain(e.name())), words)
                    || holds(words, Entity.words(plain(e.name()))))
        .reduce((a, b) -> b);
  }

  /** The first letters of a name's words of weight: {@code NEB} of the National Electoral Board. */
  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String w : BLANKS.split(name, -1)) {
      if (!w.isEmpty() && Character.isUpperCase(w.codePointAt(0))) {
        letters.append(w.charAt(0));
      }
    }
    return letters.length() > 1 ? letters.toString() : "";
  }

  /**
   * {@code Ukrainian Defence Intelligence}, {@code Defence Intelligence of Ukraine}: the adjective
   * is the country's.
   */
  private static boolean sameButForm(List<String> a, List<String> b) {
    Set<String> small = Set.of("of", "the", "for", "and");
    List<String> x = a.stream().filter(w -> !small.contains(w)).toList();
    List<String> y = b.stream().filter(w -> !small.contains(w)).toList();
    return x.size() == y.size()
        && x.size() > 1
        && x.stream()
            .allMatch(
                w ->
                    y.stream()
                        .anyMatch(v -> v.equals(w) || isAdjectiveOf(w, v) || isAdjectiveOf(v, w)));
  }

  private static boolean isAdjectiveOf(String adjective, String country) {
    int common = 0;
    while (common < Math.min(adjective.length(), country.length())
        && adjective.charAt(common) == country.charAt(common)) {
      common++;
    }
    return common >= 4
        && country.length() - common <= 2
        && adjective.length() - common <= 4
        && adjective.matches(".*(n|ish|ese|i|ic)$");
  }

  /**
   * {@code Russian Ministry of Defence} holds {@code Defence Ministry}; {@code Ministry} alone it
   * does not.
   */
  private boolean holds(List<String> longer, List<String> shorter) {
    if (shorter.isEmpty() || longer.size() < shorter.size()) {
      return false;
    }
    Set<String> small = Set.of("of", "the", "for", "and", "'s");
    List<String> heavy = shorter.stream().filter(w -> !small.contains(w)).toList();
    if (heavy.isEmpty()) {
      return false;
    }
    boolean all = heavy.stream().allMatch(w -> longer.contains(w));
    boolean onlyBody = heavy.size() == 1 && rules.words("bodies").contains(heavy.get(0));
    boolean body =
        heavy.stream()
            .anyMatch(
                w -> rules.words("bodies").contains(w) || rules.words("outlet-names").contains(w));
    return all
        && !onlyBody
        && (body
            || heavy.size() > 1
            || (longer.get(0).equals(heavy.get(0)) && heavy.size() == 1 && longer.size() <= 2));
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
  Optional<Entity> latest(int offset, java.util.function.Predicate<Entity> fits) {
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

  /** The first one after an offset: a headline speaks of those whom the text will name. */
  Optional<Entity> next(int offset, java.util.function.Predicate<Entity> fits) {
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
    CastReader reader = new CastReader(cast, article, rules);
    article.sentences().forEach(reader::survey);
    for (boolean full : new boolean[] {true, false}) {
      for (Sentence s : article.sentences()) {
        reader.read(s, full);
      }
    }
    for (Sentence s : article.sentences()) {
      reader.describe(s);
    }
    return cast;
  }

  static boolean isPlural(Token t) {
    return t.tag().equals("NNS") || t.tag().equals("NNPS");
  }
}
