package org.sayso.reading.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/** What sort of speaker a noun can stand for, by the lists of the lexicon. */
final class Nouns {

  private static final Pattern CAPITAL =
      Pattern.compile("^(\\p{Lu}|(\\p{Ll}{1,2})['’-]\\p{Lu}\\p{Ll})");

  /** Adjectives of countries by their endings. */
  private static final Pattern DEMONYM = Pattern.compile("\\p{Lu}\\p{L}{2,}(ian|ean|ese|ish)");

  private static final Pattern DOER = Pattern.compile("\\p{L}{2,}(er|or|ist|ian|ant|eer|ess)");

  private final RuleBook rules;

  Nouns(RuleBook rules) {
    this.rules = rules;
  }

  /** {@code minister}, {@code hydrologist}. */
  boolean isRole(Token t) {
    return isRole(lemma(t)) && (t.isNoun() || t.tag().startsWith("JJ"));
  }

  boolean isRole(String noun) {
    return rules.words("roles").contains(noun)
        || rules.words("role-endings").stream()
            .anyMatch(e -> noun.endsWith(e) && noun.length() > e.length() + 1);
  }

  /** {@code the Kenyan}: somebody by country. */
  boolean isDemonym(Token t) {
    String word = t.word().toLowerCase(Locale.ROOT);
    return rules.words("demonyms").contains(word)
        || (DEMONYM.matcher(t.word()).matches()
            && !rules.words("outlet-names").contains(word)
            && !rules.words("weekdays").contains(word));
  }

  /** A noun that, beside a name, says what a person does: {@code a schoolteacher}. */
  boolean isDoer(Token t) {
    String noun = lemma(t);
    boolean doer = isRole(t) || isTitle(t) || isEpithet(noun) || DOER.matcher(noun).matches();
    return doer && !isOutlet(t) && (isRole(t) || (!isBody(t) && kindsOf(noun).isEmpty()));
  }

  /** What may be said of somebody named before: {@code veteran}. */
  boolean isEpithet(String noun) {
    return rules.words("epithets").contains(noun);
  }

  boolean isBody(Token t) {
    return rules.words("bodies").contains(lemma(t)) || rules.words("bodies").contains(bare(t));
  }

  /** {@code Company}, {@code Agency}: a noun for a body, whether or not it has a capital. */
  boolean isPlainBody(Token t) {
    return !Phrases.isAcronym(t.word()) && (isBody(t) || !kindsOf(bare(t)).isEmpty());
  }

  boolean isTitle(Token t) {
    return rules.words("titles").contains(bare(t));
  }

  boolean isPlace(Token t) {
    return rules.words("places").contains(bare(t)) || t.entity().equals("LOCATION");
  }

  boolean isOutlet(Token t) {
    return isOutlet(lemma(t));
  }

  boolean isOutlet(String noun) {
    return rules.words("outlets").contains(noun);
  }

  /** The kinds of body that a noun may stand for; empty where it stands for none. */
  Set<String> kindsOf(String noun) {
    Set<String> kinds = new HashSet<>(rules.words("kinds-of-body"));
    kinds.removeIf(kind -> !rules.words(kind).contains(noun));
    return kinds;
  }

  /** Whether a body may be meant by a noun it has not been called by. */
  boolean mayBe(Entity body, String noun) {
    Set<String> asked = kindsOf(noun);
    // a bare name, such as "Taihe": a firm, a club or a group, but no ministry
    boolean bare =
        asked.contains("companies") || asked.contains("clubs") || asked.contains("groups");
    return kindsOf(body).isEmpty() ? bare && !body.outlet && !body.place : isKnownAs(body, noun);
  }

  /** {@code the group}, {@code the bloc}: says little of what it is, and means one named before. */
  boolean isVague(String noun) {
    Set<String> kinds = kindsOf(noun);
    return kinds.contains("companies") || kinds.contains("groups") || kinds.contains("blocs");
  }

  /** Whether a body is known to be of a kind that a noun may stand for. */
  boolean isKnownAs(Entity body, String noun) {
    return !Collections.disjoint(kindsOf(body), kindsOf(noun));
  }

  /** The kinds that a body is known to be of, by its name and by what it is called. */
  Set<String> kindsOf(Entity body) {
    Set<String> kinds = new HashSet<>(kindsOf(headOf(body.name())));
    body.nouns.forEach(n -> kinds.addAll(kindsOf(n)));
    return kinds;
  }

  /** {@code ministry} of the Ministry of Rural Energy. */
  static String headOf(String name) {
    List<String> words = Entity.words(name);
    int end = 0;
    while (end < words.size() && !words.get(end).equals("of") && !words.get(end).equals("for")) {
      end++;
    }
    return end == 0 ? "" : words.get(end - 1);
  }

  /** Whether a word is written as a name: {@code Khasawneh}, {@code al-Khasawneh}. */
  static boolean isCapital(Token t) {
    return CAPITAL.matcher(t.word()).find();
  }

  /** A word in lower case, without the dot of an abbreviation. */
  static String bare(Token t) {
    String word = t.word().toLowerCase(Locale.ROOT);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
