package org.sayso.desk.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Claimed;
import org.sayso.desk.accounts.Answer;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Drifted;
import org.sayso.desk.accounts.Question;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Telling;
import org.sayso.story.ClaimRef;
import org.sayso.text.Offsets;

/**
 * Numbers the words that a briefing cites, report by report in the order in which they came out: a
 * reader who looks 14 up finds it between 13 and 15.
 */
final class Numbering {

  private final Map<ClaimRef, Integer> numbers = new HashMap<>();
  private final List<Briefing.Source> sources = new ArrayList<>();

  static Numbering of(SideBySide story) {
    Map<ClaimRef, Claimed> cited = new HashMap<>();
    for (Question question : story.questions()) {
      question.answers().values().stream()
          .flatMap(Collection::stream)
          .map(Answer::saying)
          .forEach(saying -> cite(saying, cited));
    }
    story.agreements().forEach(one -> cite(one, cited));
    story
        .conflicts()
        .forEach(
            pair -> {
              cite(pair.a(), cited);
              cite(pair.b(), cited);
            });
    for (Drifted one : story.drift()) {
      for (Drifted.Wording wording : List.of(one.origin(), one.relay())) {
        wording.claimed().ifPresent(claimed -> cited.put(wording.ref(), claimed));
      }
    }
    return new Numbering(story.reports(), cited);
  }

  private static void cite(Attested one, Map<ClaimRef, Claimed> cited) {
    one.sayings().forEach(saying -> cite(saying, cited));
  }

  private static void cite(Saying saying, Map<ClaimRef, Claimed> cited) {
    saying.tellings().forEach(telling -> cited.put(telling.ref(), telling.claimed()));
  }

  private Numbering(List<Report> reports, Map<ClaimRef, Claimed> cited) {
    for (Report report : reports) {
      Offsets offsets = new Offsets(report.article().text());
      List<Briefing.Quoted> words = new ArrayList<>();
      cited.entrySet().stream()
          .filter(entry -> entry.getKey().article().equals(report.article().id()))
          .sorted(
              Comparator.comparingInt(
                      (Map.Entry<ClaimRef, Claimed> entry) ->
                          entry.getValue().claim().attribution().content().hull().start())
                  .thenComparing(entry -> entry.getKey().claim().number()))
          .forEach(
              entry -> {
                numbers.put(entry.getKey(), numbers.size() + 1);
                words.add(quoted(numbers.size(), entry.getKey(), entry.getValue(), offsets));
              });
      sources.add(new Briefing.Source(report, words));
    }
  }

  private static Briefing.Quoted quoted(
      int number, ClaimRef ref, Claimed claimed, Offsets offsets) {
    return new Briefing.Quoted(
        number,
        ref,
        claimed.speakers(),
        claimed.content(),
        claimed.claim().attribution().content().parts().stream()
            .map(
                span ->
                    new Briefing.Place(
                        offsets.toCodePoints(span.start()), offsets.toCodePoints(span.end())))
            .toList());
  }

  List<Briefing.Source> sources() {
    return List.copyOf(sources);
  }

  Optional<Integer> of(ClaimRef ref) {
    return Optional.ofNullable(numbers.get(ref));
  }

  List<Integer> of(Saying saying) {
    return saying.tellings().stream()
        .map(Telling::ref)
        .map(this::of)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  List<Integer> of(Attested one) {
    return one.sayings().stream()
        .flatMap(saying -> of(saying).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
