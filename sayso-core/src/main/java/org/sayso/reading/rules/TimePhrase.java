package org.sayso.reading.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a time.
 *
 * @param means what to make of its fields
 * @param pattern its words; a named group for each field
 * @param given the fields that the rule itself gives: {@code unit: D}
 * @param words what the words of the groups mean
 * @param groups the pattern's groups, each with the name of its words
 */
public record TimePhrase(
    Means means,
    Pattern pattern,
    Map<String, String> given,
    TimeWords words,
    Map<String, String> groups) {

  /** What the fields of a phrase make together. */
  public enum Means {
    /** A place in the calendar; fields that are missing come from elsewhere. */
    DATE,
    /** So many units from another date. */
    SHIFT,
    /** A length of time. */
    DURATION,
    /** Again and again. */
    SET,
    /** The past, the present, the future: the value is given. */
    REF
  }

  public TimePhrase {
    given = Map.copyOf(given);
    groups = Map.copyOf(groups);
  }

  TimePhrase(Means means, Pattern pattern, Map<String, String> given, TimeWords words) {
    this(means, pattern, given, words, TimeWords.groups(pattern));
  }

  /** The fields of this match, each with its meaning: {@code month} is {@code 05}. */
  public Map<String, String> fields(Matcher match) {
    Map<String, String> fields = new TreeMap<>(given);
    groups.forEach(
        (group, name) -> {
          String found = match.group(group);
          if (found != null) {
            fields.put(TimeWords.field(name), words.meaning(name, found));
          }
        });
    return Map.copyOf(fields);
  }
}
