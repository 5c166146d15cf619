package org.sayso.reading.rules;

import java.util.List;
import java.util.Set;
import org.sayso.claim.RuleId;

/**
 * One construction that attributes.
 *
 * @param id its name, and the name of its file
 * @param find where cue, source and content stand to one another
 * @param yieldsTo better rules, which may find its examples before it does
 * @param examples sentences in which it finds exactly what is marked
 * @param nearMisses sentences in which it keeps silent
 * @param why the construction in plain words
 */
public record AttributionRule(
    RuleId id,
    Find find,
    Set<RuleId> yieldsTo,
    List<Marked> examples,
    List<String> nearMisses,
    String why) {

  public AttributionRule {
    yieldsTo = Set.copyOf(yieldsTo);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
  }

  /**
   * The pattern of a rule.
   *
   * @param cue what kind of word links
   * @param frame which of the lexicon's readings may be the cue; empty for cues without a lexicon
   * @param source where the source stands, seen from the cue
   * @param content where the content stands, seen from the cue
   */
  public record Find(Cue cue, String frame, Source source, Content content) {}

  /** Kinds of cue. */
  public enum Cue {
    /** {@code said}, {@code had denied}. */
    VERB,
    /** {@code was told by}, {@code was denied by}. */
    PASSIVE,
    /** {@code would not say}: a refusal made of a modal and a negation. */
    REFUSAL,
    /** {@code its denial that}, {@code a report by}. */
    NOUN,
    /** {@code according to}, {@code in the words of}. */
    PREPOSITION,
    /** {@code quoted X as saying}. */
    QUOTING,
    /** {@code spreads false information about}. */
    SPREADING,
    /** A colon or a dash alone. */
    NONE
  }

  /** Places of a source. */
  public enum Source {
    /** Subject of the cue, or of the verb that governs it. */
    SUBJECT,
    /** The one a passive names with {@code by}. */
    AGENT,
    /** {@code the ministry's} claim. */
    POSSESSOR,
    /** A report {@code by} or {@code of} somebody. */
    COMPLEMENT,
    /** What the preposition governs. */
    GOVERNED,
    /** The object of {@code quoted}. */
    OBJECT,
    /** A noun phrase before a colon, or after a dash. */
    LABEL
  }

  /** Places of a content. */
  public enum Content {
    /** Quoted strings beside the cue. */
    QUOTATION,
    /** The complement clause after the cue. */
    CLAUSE,
    /** The sentence into which the cue is put as an aside. */
    HOST,
    /** {@code to …}. */
    INFINITIVE,
    /** {@code having …}. */
    GERUND,
    /** The object. */
    OBJECT,
    /** {@code citizens to stay indoors}. */
    OBJECT_INFINITIVE,
    /** {@code told him} to go: the infinitive without the one it was said to. */
    ADDRESSED_INFINITIVE,
    /** {@code gate three "not operable"}, {@code the failure on rain}, {@code the dead at 14}. */
    OBJECT_COMPLEMENT,
    /** What the cue's own preposition governs. */
    GOVERNED,
    /** The subject of a passive. */
    SUBJECT,
    /** The rest of the paragraph after a label, or before a dash. */
    REST
  }
}
