package org.sayso.desk.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.desk.accounts.Against;
import org.sayso.desk.accounts.Answer;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Drifted;
import org.sayso.desk.accounts.Question;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Value;
import org.sayso.store.AsOf;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;

/** Draws a briefing up from the accounts of a story. */
public final class Drafting {

  private final SideBySide story;
  private final Numbering numbers;
  private final Map<GroupId, Attested> groups = new HashMap<>();

  private Drafting(SideBySide story) {
    this.story = story;
    this.numbers = Numbering.of(story);
    Stream.concat(story.agreements().stream(), story.lone().stream())
        .forEach(one -> groups.put(one.group().id(), one));
  }

  /**
   * The briefing before, as far as a new one tells what changed.
   *
   * @param moment as of which it told
   * @param story as it was known then; empty where nothing of it had come out
   */
  public record Before(AsOf moment, Optional<SideBySide> story) {}

  /**
   * Draws it up.
   *
   * @param story side by side, as of the moment that is told
   * @param before the briefing that is at hand already
   */
  public static Briefing of(
      SideBySide story, Instant drawnUp, Optional<AsOf> asOf, Optional<Before> before) {
    return new Drafting(story).draw(drawnUp, asOf, before);
  }

  private Briefing draw(Instant drawnUp, Optional<AsOf> asOf, Optional<Before> before) {
    return new Briefing(
        story.story(),
        drawnUp,
        asOf,
        days(),
        story.questions().stream().map(this::disputed).toList(),
        story.conflicts().stream()
            .filter(pair -> pair.question().isEmpty())
            .map(this::pair)
            .toList(),
        story.agreements().stream().map(one -> new Briefing.Agreed(one, numbers.of(one))).toList(),
        story.drift().stream().map(this::turned).toList(),
        before.map(then -> new Changing(this, story, then).changes()),
        (int) story.lone().stream().filter(one -> numbers.of(one).isEmpty()).count(),
        numbers.sources());
  }

  private Optional<Saying.Days> days() {
    List<LocalDate> days =
        story.reports().stream().map(Report::day).flatMap(Optional::stream).sorted().toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Saying.Days(days.get(0), days.get(days.size() - 1)));
  }

  private Briefing.Disputed disputed(Question question) {
    List<Briefing.Voice> voices = new ArrayList<>();
    Map<String, List<Answer>> byOrigin = new LinkedHashMap<>(question.answers());
    byOrigin.forEach(
        (origin, answers) ->
            voices.add(
                new Briefing.Voice(
                    origin,
                    answers.stream()
                        .map(answer -> said(answer.saying(), answer.value()))
                        .toList())));
    return new Briefing.Disputed(
        question.number(),
        question.words(),
        question.reports(),
        voices,
        story.conflicts().stream()
            .filter(pair -> pair.question().equals(Optional.of(question.number())))
            .map(this::pair)
            .toList());
  }

  Briefing.Said said(Saying saying, Optional<Value> value) {
    return new Briefing.Said(
        saying,
        value,
        saying
            .superseded()
            .flatMap(
                by ->
                    Optional.ofNullable(groups.get(by.by()))
                        .map(
                            later ->
                                new Briefing.Later(
                                    later.group().gist(), by.since(), numbers.of(later)))),
        numbers.of(saying));
  }

  Briefing.Pair pair(Against<Relation.Conflict> pair) {
    return new Briefing.Pair(
        pair.relation().kind(), pair.relation().why(), side(pair.a()), side(pair.b()));
  }

  private Briefing.Side side(Attested side) {
    return new Briefing.Side(side.group().gist(), side.origins(), numbers.of(side));
  }

  List<Integer> sources(Attested one) {
    return numbers.of(one);
  }

  private Briefing.Turned turned(Drifted drifted) {
    return new Briefing.Turned(
        drifted, numbers.of(drifted.origin().ref()), numbers.of(drifted.relay().ref()));
  }
}
