package org.sayso.serve.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Speaker;
import org.sayso.desk.Statement;
import org.sayso.json.Json;
import org.sayso.serve.web.Words;

/**
 * A claim as lists show it.
 *
 * @param id {@code dam/01/c3}
 * @param address of its report
 * @param version of the report
 * @param reading that has it
 * @param card of the claim in the reading view
 * @param speakers by name
 * @param affiliation whom the first speaks for
 * @param stance what they do with it
 * @param hedged whether it is told as uncertain
 * @param quotation how much of it is quoted
 * @param said on which day, where that is told
 * @param via through whose hands it came
 * @param title of its report
 * @param origin outlet and day of it
 * @param passage its words where they stand
 */
public record StatementView(
    String id,
    String address,
    int version,
    long reading,
    String card,
    List<String> speakers,
    Optional<String> affiliation,
    String stance,
    boolean hedged,
    String quotation,
    Optional<String> said,
    List<String> via,
    String title,
    String origin,
    Passage passage) {

  public StatementView {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  public static StatementView of(Statement statement) {
    Claim claim = statement.claim();
    Speaker first = claim.provenance().speakers().get(0);
    return new StatementView(
        statement.id(),
        statement.holding().version().address(),
        statement.holding().version().number(),
        statement.holding().reading().id(),
        card(claim.id()),
        statement.speakers(),
        first.affiliation().filter(of -> !of.equals(first.canonicalName())),
        Json.lower(claim.stance()),
        claim.hedged(),
        Json.lower(claim.attribution().quotation()),
        claim.saidAt().map(Words::day),
        claim.provenance().via().stream().map(Carrier::name).toList(),
        Words.title(statement.article()),
        Words.origin(statement.article()),
        Passage.of(claim.attribution(), statement.article().text()));
  }

  /** All of them. */
  public static List<StatementView> of(List<Statement> statements) {
    List<StatementView> views = new ArrayList<>();
    statements.forEach(statement -> views.add(of(statement)));
    return List.copyOf(views);
  }

  /** What a claim goes by within its page: {@code 3} as read, {@code d12} as drawn. */
  public static String card(ClaimId id) {
    return id.drawn() ? id.toString() : Integer.toString(id.number());
  }

  /** The claim of just this document, which no other is called: {@code address/c3}. */
  public String of() {
    return address + id.substring(id.lastIndexOf('/'));
  }
}
