package org.sayso.desk.accounts;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;

/**
 * The accounts of one story as a desk is shown them; sheets and pages print what stands here.
 *
 * @param story which reports tell it
 * @param reports in the order in which they came out
 * @param questions what is disputed, that on which most reports speak first
 * @param agreements what two or more claims say, on the word of most first
 * @param conflicts pairs that cannot both be true, question by question
 * @param alike pairs that look like a conflict and are none
 * @param drift what relays changed
 * @param derivation who rests on whom
 * @param lone what is told once
 */
public record SideBySide(
    Story story,
    List<Report> reports,
    List<Question> questions,
    List<Attested> agreements,
    List<Against<Relation.Conflict>> conflicts,
    List<Against<Relation.Compatible>> alike,
    List<Drifted> drift,
    List<Resting> derivation,
    List<Attested> lone) {

  /** The origin of what is told on nobody's word. */
  public static final String UNKNOWN = "origin unknown";

  public SideBySide {
    reports = List.copyOf(reports);
    questions = List.copyOf(questions);
    agreements = List.copyOf(agreements);
    conflicts = List.copyOf(conflicts);
    alike = List.copyOf(alike);
    drift = List.copyOf(drift);
    derivation = List.copyOf(derivation);
    lone = List.copyOf(lone);
  }

  /**
   * Lays them side by side.
   *
   * @param accounts of the story's reports; those of others are passed over
   */
  public static SideBySide of(Reconciliation story, List<Account> accounts) {
    return new Laying(new StoryParts(story, accounts)).lay();
  }

  /** What is told, once or more often. */
  public List<Attested> all() {
    return Stream.concat(agreements.stream(), lone.stream()).toList();
  }

  /** Whether nobody is said to have said anything. */
  public boolean isSilent() {
    return agreements.isEmpty() && lone.isEmpty();
  }

  /** How many reports rest on another. */
  public int resting() {
    return (int) reports.stream().filter(report -> !report.restsOn().isEmpty()).count();
  }

  /** How many claims its reports tell. */
  public int claims() {
    return reports.stream().mapToInt(Report::claims).sum();
  }
}
