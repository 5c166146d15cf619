package org.sayso.reading.attribute;

import java.util.List;
import java.util.Optional;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;

/**
 * Finds what a cue attributes, from where a rule says that it stands: runs of tokens in the cue's
 * sentence, in text order; none where nothing stands there.
 */
final class ContentFinder {

  private final Clauses clauses;
  private final Asides asides;
  private final Objects objects;
  private final Complements complements;

  private final Turns turns;

  ContentFinder(RuleBook rules, Page page) {
    turns = new Turns(rules, page);
    Bounds bounds = new Bounds(rules, page, turns);
    clauses = new Clauses(rules, page, bounds, turns);
    asides = new Asides(rules, page, turns);
    objects = new Objects(rules, page, bounds);
    complements = new Complements(page, bounds);
  }

  List<Range> find(AttributionRule.Content where, Cue cue, Optional<Source> source) {
    return switch (where) {
      case CLAUSE -> clauses.find(cue, source);
      case HOST -> asides.host(cue, source);
      case INFINITIVE -> objects.infinitive(cue).stream().toList();
      case GERUND -> objects.gerund(cue).stream().toList();
      case OBJECT -> objects.object(cue).stream().toList();
      case OBJECT_INFINITIVE -> objects.objectInfinitive(cue, true).stream().toList();
      case ADDRESSED_INFINITIVE -> objects.objectInfinitive(cue, false).stream().toList();
      case OBJECT_COMPLEMENT -> complements.objectComplement(cue).stream().toList();
      case GOVERNED -> objects.governed(cue).stream().toList();
      case SUBJECT -> objects.passiveSubject(cue).stream().toList();
      case QUOTATION, REST -> List.of();
    };
  }

  boolean isSpeechVerb(Token t) {
    return turns.isSpeechVerb(t);
  }

  /**
   * Source, cue and what belongs to the saying: {@code the ministry said in a statement on
   * Tuesday}.
   */
  Range cluster(Cue cue, Optional<Source> source) {
    return asides.cluster(cue, source);
  }
}
