package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody an article speaks of, gathered while it is read from its first word to its last.
 * Confined to one reading.
 */
final class Entity {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

  /** What kind of speaker. */
  enum Kind {
    PERSON,
    ORGANISATION,
    /** Without a name: {@code two men who work at the dam}. */
    DESCRIBED
  }

  /** What a pronoun tells of whom it stands for. */
  enum Gender {
    MALE,
    FEMALE,
    NEUTER,
    PLURAL,
    UNKNOWN
  }

  final int id;
  final Kind kind;
  private String name;

  /** Nouns it has been called by: spokesman, ministry, company. */
  final Set<String> nouns = new LinkedHashSet<>();

  /** Short forms introduced in the text: NEB, the Mission. */
  final Set<String> aliases = new LinkedHashSet<>();

  final List<Integer> places = new ArrayList<>();

  /** Those of the places where it was the subject. */
  final List<Integer> subjects = new ArrayList<>();

  Gender gender = Gender.UNKNOWN;
  Optional<String> affiliation = Optional.empty();

  /** In years, as the text writes it. */
  Optional<String> age = Optional.empty();

  boolean outlet;

  /** Whether the text speaks of it as of a place: {@code in Ilsan}. */
  boolean place;

  /** Whether more than a capital letter says that this is an organisation. */
  boolean evident;

  Entity(int id, Kind kind, String name) {
    this.id = id;
    this.kind = kind;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The fuller of two forms stays. */
  void alsoCalled(String other) {
    if (!other.equals(name)) {
      aliases.add(other);
      if (words(other).size() > words(name).size() && !other.contains("'")) {
        aliases.add(name);
        name = other;
      }
    }
  }

  void mentioned(int offset) {
    places.add(offset);
  }

  /** The last place before an offset; -1 where there is none. */
  int lastBefore(int offset) {
    return lastBefore(offset, places);
  }

  /** The last place before an offset where it was the subject; far off where there is none. */
  int lastSubjectBefore(int offset) {
    int last = lastBefore(offset, subjects);
    return last < 0 ? Integer.MIN_VALUE / 2 : last;
  }

  private static int lastBefore(int offset, List<Integer> places) {
    int last = -1;
    for (int p : places) {
      if (p < offset && p > last) {
        last = p;
      }
    }
    return last;
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String w : NO_WORD.split(name.toLowerCase(Locale.ROOT).replace('’', '\''), -1)) {
      if (!w.isEmpty()) {
        words.add(w);
      }
    }
    return words;
  }

  String lastWord() {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  String firstWord() {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(0);
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
