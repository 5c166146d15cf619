package org.sayso.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.claim.Carrier;
import org.sayso.claim.Speaker;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;
import org.sayso.store.Query;
import org.sayso.store.Search;
import org.sayso.story.Story;

/** Puts together what is known of one speaker. */
final class Speaking {

  private final Holdings holdings;
  private final AtHand atHand;

  Speaking(Holdings holdings, AtHand atHand) {
    this.holdings = holdings;
    this.atHand = atHand;
  }

  /**
   * A name that was merged into another leads to that; of several names that fit in part nobody is
   * chosen.
   */
  SpeakerAnswer of(WhoRequest request) {
    Matters matters = new Matters(holdings.ledger(), atHand.history(holdings));
    NameAnswer asked = matters.name(request.name().strip());
    if (asked.name().isEmpty()) {
      return nobody(asked, mostQuoted(request));
    }
    WhoAnswer found =
        new Searching(holdings, atHand)
            .who(new WhoRequest(request.data(), asked.name(), request.asOf(), request.most()));
    Optional<String> chosen = chosen(found, asked.name());
    List<Count> others =
        found.names().stream()
            .filter(count -> chosen.filter(count.value()::equals).isEmpty())
            .toList();
    if (chosen.isEmpty()) {
      return nobody(asked, others);
    }
    WhoAnswer said = only(found, chosen.get());
    return new SpeakerAnswer(
        matters.name(chosen.get()),
        others,
        said,
        roles(said.statements(), chosen.get()),
        stories(said.statements(), request),
        relays(said.statements()));
  }

  private static SpeakerAnswer nobody(NameAnswer asked, List<Count> others) {
    WhoAnswer nothing = new WhoAnswer(List.of(), 0, List.of(), List.of());
    return new SpeakerAnswer(asked, others, nothing, List.of(), List.of(), List.of());
  }

  /** Those who are quoted most. */
  private List<Count> mostQuoted(WhoRequest request) {
    Search everything =
        new Search(
            new Query.Everything(),
            Search.What.CLAIMS,
            request.asOf(),
            Search.Order.BEST,
            0,
            0,
            true);
    return new Searching(holdings, atHand)
        .search(everything)
        .facets()
        .getOrDefault(Facet.SPEAKER, List.of());
  }

  private static Optional<String> chosen(WhoAnswer found, String name) {
    List<String> names = found.names().stream().map(Count::value).toList();
    return names.stream()
        .filter(one -> one.equalsIgnoreCase(name))
        .findFirst()
        .or(() -> names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty());
  }

  private static WhoAnswer only(WhoAnswer found, String name) {
    List<Statement> statements =
        found.statements().stream().filter(s -> s.speakers().contains(name)).toList();
    List<WhoAnswer.Change> changes =
        found.changes().stream()
            .filter(change -> change.later().speakers().contains(name))
            .filter(change -> change.earlier().speakers().contains(name))
            .toList();
    return new WhoAnswer(found.names(), statements.size(), statements, changes);
  }

  private static LocalDate day(Statement statement) {
    return statement.when().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** When it was said or came out; a capture's moment tells nothing of a role. */
  private static boolean isDated(Statement statement) {
    return statement.claim().saidAt().isPresent() || statement.article().published().isPresent();
  }

  private static List<SpeakerAnswer.Role> roles(List<Statement> statements, String name) {
    Map<String, List<Statement>> spoken = new LinkedHashMap<>();
    for (Statement statement : statements) {
      statement.claim().provenance().speakers().stream()
          .filter(speaker -> speaker.canonicalName().equals(name))
          .map(Speaker::affiliation)
          .flatMap(Optional::stream)
          .filter(of -> !of.equals(name))
          .forEach(of -> spoken.computeIfAbsent(of, o -> new ArrayList<>()).add(statement));
    }
    List<SpeakerAnswer.Role> roles = new ArrayList<>();
    spoken.forEach(
        (of, all) -> {
          List<Statement> dated = all.stream().filter(Speaking::isDated).toList();
          List<Statement> when = dated.isEmpty() ? all : dated;
          roles.add(
              new SpeakerAnswer.Role(
                  of, day(when.get(0)), day(when.get(when.size() - 1)), all.size()));
        });
    return roles;
  }

  private List<SpeakerAnswer.InStory> stories(List<Statement> statements, WhoRequest request) {
    KeptStories known = atHand.stories(holdings, request.asOf());
    Map<Long, Story> byVersion = known.byVersion();
    Map<Optional<Story>, List<Statement>> told = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Optional<Story> story =
          Optional.ofNullable(byVersion.get(statement.holding().version().id()));
      told.computeIfAbsent(story, s -> new ArrayList<>()).add(statement);
    }
    List<SpeakerAnswer.InStory> stories = new ArrayList<>();
    told.forEach(
        (story, said) -> stories.add(new SpeakerAnswer.InStory(story.map(known::summary), said)));
    stories.sort(
        Comparator.comparing(
                (SpeakerAnswer.InStory in) ->
                    in.statements().get(in.statements().size() - 1).when())
            .reversed());
    return stories;
  }

  private static List<Count> relays(List<Statement> statements) {
    Map<String, Long> counts = new TreeMap<>();
    for (Statement statement : statements) {
      statement.claim().provenance().via().stream()
          .map(Carrier::name)
          .distinct()
          .forEach(name -> counts.merge(name, 1L, Long::sum));
      if (statement.article().outlet().isKnown()) {
        counts.merge(statement.article().outlet().name(), 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::hits).reversed())
        .toList();
  }
}
