package org.sayso.reading.times;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.reading.rules.TimePhrase;
import org.sayso.text.NumberWords;
import org.sayso.text.Span;

/**
 * Words that tell a time, and what they tell of it.
 *
 * @param span the words
 * @param means what their fields make together
 * @param fields by name: {@code month} is {@code 05}
 */
record Mention(Span span, TimePhrase.Means means, Map<String, String> fields) {

  Mention {
    fields = Map.copyOf(fields);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  boolean is(String name, String value) {
    return value.equals(fields.get(name));
  }

  Optional<Scale> unit() {
    return field("unit").flatMap(Scale::of);
  }

  /** In figures, or {@link NumberWords#VAGUE}. */
  Optional<String> count() {
    return field("count").flatMap(NumberWords::count);
  }

  /** The digits of a field, without {@code th} or a name's apostrophe. */
  Optional<Integer> number(String name) {
    return field(name)
        .map(v -> v.replaceAll("[^0-9-]", ""))
        .filter(v -> v.matches("-?\\d+"))
        .map(Integer::valueOf);
  }

  /** With one more field, as others have it; unchanged where they do not. */
  Mention with(String field, Map<String, String> others) {
    if (!others.containsKey(field)) {
      return this;
    }
    Map<String, String> more = new HashMap<>(fields);
    more.put(field, others.get(field));
    return new Mention(span, means, more);
  }

  Mention without(String field) {
    Map<String, String> fewer = new HashMap<>(fields);
    fewer.remove(field);
    return new Mention(span, means, fewer);
  }

  Mention withSpan(Span wider) {
    return new Mention(wider, means, fields);
  }
}
