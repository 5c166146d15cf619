package org.sayso.reading.clean.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What the builders of pages call one kind of part: a file of {@code rules/page} with its proof
 * inside.
 *
 * @param find what the names stand for
 * @param names words of classes and ids; {@code nav*} is every word that begins so, {@code up-next}
 *     two words side by side
 * @param most the part that holds more of the page's prose than this is kept, whatever its name; a
 *     page may call its own column <i>widget</i>
 * @param examples tags that have such a name
 * @param nearMisses tags that have none
 * @param why for people
 */
record NameRule(
    @JsonProperty(required = true) String find,
    @JsonProperty(required = true) List<String> names,
    double most,
    @JsonProperty(required = true) List<String> examples,
    @JsonProperty(value = "near-misses", required = true) List<String> nearMisses,
    @JsonProperty(required = true) String why) {

  /**
   * @throws IllegalArgumentException if a rule comes without its proof
   */
  NameRule {
    if (examples.isEmpty() || nearMisses.isEmpty()) {
      throw new IllegalArgumentException("names of " + find + " need an example and a near miss");
    }
    names = List.copyOf(names);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
  }
}
