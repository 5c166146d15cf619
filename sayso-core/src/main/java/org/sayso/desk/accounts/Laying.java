package org.sayso.desk.accounts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.claim.Claimed;
import org.sayso.news.ArticleId;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;

/** Lays the parts of one story in the order in which a desk wants to see them. */
final class Laying {

  private final StoryParts parts;
  private final Reconciliation story;
  private final List<Question> questions;
  private final Map<GroupId, Integer> numbers = new HashMap<>();

  Laying(StoryParts parts) {
    this.parts = parts;
    this.story = parts.story();
    this.questions = Disputes.of(parts);
    for (Question question : questions) {
      question.groups().forEach(group -> numbers.put(group, question.number()));
    }
  }

  SideBySide lay() {
    return new SideBySide(
        story.story(),
        reports(),
        questions,
        agreements(),
        conflicts(),
        alike(),
        story.drift().stream().map(this::drifted).toList(),
        story.derivation().stream()
            .map(edge -> new Resting(edge, parts.report(edge.from()), parts.report(edge.to())))
            .toList(),
        story.groups().stream()
            .filter(group -> group.members().size() == 1)
            .map(this::attested)
            .toList());
  }

  private List<Report> reports() {
    Map<ArticleId, List<Derivation>> resting =
        story.derivation().stream()
            .filter(edge -> edge.kind() != Derivation.Kind.COMMON)
            .collect(Collectors.groupingBy(Derivation::from));
    return story.story().reports().stream()
        .map(parts::account)
        .flatMap(Optional::stream)
        .map(
            account ->
                new Report(
                    account.article(),
                    parts.outlet(account.article().id()),
                    account.claims().size(),
                    restsOn(
                        account.article().id(),
                        resting.getOrDefault(account.article().id(), List.of()))))
        .toList();
  }

  private List<String> restsOn(ArticleId id, List<Derivation> edges) {
    return edges.stream()
        .map(edge -> parts.outlet(edge.to()))
        .map(outlet -> outlet.equals(parts.outlet(id)) ? Report.ITSELF : outlet)
        .distinct()
        .toList();
  }

  private List<Attested> agreements() {
    return story.groups().stream()
        .filter(group -> group.members().size() > 1)
        .map(this::attested)
        .sorted(
            Comparator.<Attested>comparingInt(one -> -one.independent())
                .thenComparingInt(one -> -one.group().members().size())
                .thenComparingInt(one -> one.group().id().number()))
        .toList();
  }

  private Attested attested(Group group) {
    return new Attested(
        group,
        parts.origins(group),
        (int) group.members().stream().map(ClaimRef::article).distinct().count(),
        (int) group.members().stream().map(ref -> parts.outlet(ref.article())).distinct().count(),
        Optional.ofNullable(numbers.get(group.id())),
        parts.sayings(group.id()));
  }

  private Attested attested(GroupId id) {
    return attested(parts.group(id));
  }

  private List<Against<Relation.Conflict>> conflicts() {
    return story.conflicts().stream()
        .map(
            conflict ->
                new Against<>(
                    conflict, attested(conflict.a()), attested(conflict.b()), question(conflict)))
        .sorted(
            Comparator.<Against<Relation.Conflict>>comparingInt(
                    one -> one.question().orElse(Integer.MAX_VALUE))
                .thenComparingInt(one -> one.relation().a().number())
                .thenComparingInt(one -> one.relation().b().number()))
        .toList();
  }

  private List<Against<Relation.Compatible>> alike() {
    return story.compatible().stream()
        .map(pair -> new Against<>(pair, attested(pair.a()), attested(pair.b()), question(pair)))
        .toList();
  }

  /** The question that both sides answer. */
  private Optional<Integer> question(Relation relation) {
    return Optional.ofNullable(numbers.get(relation.a()))
        .filter(number -> Objects.equals(number, numbers.get(relation.b())));
  }

  private Drifted drifted(Drift drift) {
    String origin = parts.claim(drift.origin()).map(Claimed::content).orElse("");
    String relay = parts.claim(drift.claim()).map(Claimed::content).orElse("");
    WordChanges changes = WordChanges.between(origin, relay);
    return new Drifted(
        drift, wording(drift.origin(), changes.before()), wording(drift.claim(), changes.after()));
  }

  private Drifted.Wording wording(ClaimRef ref, List<Drifted.Piece> pieces) {
    return new Drifted.Wording(ref, parts.claim(ref), parts.report(ref.article()), pieces);
  }
}
