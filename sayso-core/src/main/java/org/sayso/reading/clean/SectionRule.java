package org.sayso.reading.clean;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.sayso.news.Section;

/**
 * How the outlets of one language mark one kind of section: a file of {@code rules/en/clean} with
 * its proof inside.
 *
 * @param find the kind of section
 * @param words the label's words ({@code Quote from …}: the ellipsis stands for a few words of any
 *     kind, {@code NAME} for a name), or the words that this kind's own recogniser asks for
 * @param reach how far the body of a labelled section goes
 * @param alone whether the label counts without a colon where it stands alone on its line
 * @param examples marked texts in which exactly the marked sections are found
 * @param nearMisses texts in which no section of this kind is found
 * @param why for people
 */
record SectionRule(
    @JsonProperty(required = true) Section.Kind find,
    @JsonProperty(required = true) List<String> words,
    Reach reach,
    boolean alone,
    @JsonProperty(required = true) List<String> examples,
    @JsonProperty(value = "near-misses", required = true) List<String> nearMisses,
    @JsonProperty(required = true) String why) {

  /** How far a labelled section goes. */
  enum Reach {
    /** Nowhere: the label is all there is. */
    LABEL,
    /** The label's paragraph, or the next where the label stands alone. */
    PARAGRAPH,
    /** The same, and the paragraphs after it that open with a quotation mark. */
    QUOTATION,
    /** Until the next section begins. */
    SECTION
  }

  /**
   * @throws IllegalArgumentException if a rule comes without its proof
   */
  SectionRule {
    if (examples.isEmpty() || nearMisses.isEmpty()) {
      throw new IllegalArgumentException(
          "rule " + find + " " + words + " needs an example and a near miss");
    }
    reach = Objects.requireNonNullElse(reach, Reach.PARAGRAPH); // a file need not say
    words = List.copyOf(words);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
  }
}
