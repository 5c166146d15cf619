package org.sayso.mcp;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.ExportAnswer;
import org.sayso.desk.ExportRequest;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.StoryAnswer;
import org.sayso.desk.StoryRequest;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.StorySummary;
import org.sayso.desk.accounts.Timeline;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.json.CitedOutput;
import org.sayso.store.AsOf;

/** Questions about stories: whose accounts stand side by side, and on whose word they rest. */
final class StoryTools {

  private static final int LAST = 1_000_000;

  private final KeepingDesk desk;
  private final Path data;
  private final StoryShelf shelf;

  StoryTools(KeepingDesk desk, Path data, StoryShelf shelf) {
    this.desk = desk;
    this.data = data;
    this.shelf = shelf;
  }

  List<Tool> all() {
    return List.of(
        new Tool(
            "accounts",
            "Accounts side by side",
            "Without a story, lists the stories. With one (its id, a report of it, or words),"
                + " tells question by question what each origin says, what conflicts, what is told"
                + " alike and by how many who do not rest on one another; the claims are at the"
                + " end, with words, spans and addresses.",
            this::accounts),
        new Tool(
            "lineage",
            "On whose word",
            "Where a claim (its id, as dam/01/c3) goes back to: its origin, who else tells it, how"
                + " many are independent, which report rests on which, what was changed on the way,"
                + " and what excludes it.",
            this::lineage),
        new Tool(
            "timeline",
            "A story in time",
            "What happened, when it was said, and when it was printed, from one moment to another"
                + " where these are told.",
            this::timeline));
  }

  private String accounts(Arguments asked) {
    Optional<AsOf> asOf = asked.asOf();
    Optional<Integer> question = asked.number("question", LAST);
    Optional<String> which = asked.optional("story");
    StoryAnswer.All all = list(asOf);
    if (which.isEmpty()) {
      return CitedOutput.stories(all.stories());
    }
    Dossier dossier = dossier(which.get(), asOf);
    if (question.isPresent()
        && dossier.accounts().questions().stream().noneMatch(q -> q.number() == question.get())) {
      throw new IllegalArgumentException(
          "The story has "
              + dossier.accounts().questions().size()
              + " questions, and none is number "
              + question.get()
              + ".");
    }
    return CitedOutput.accounts(summary(all, dossier), dossier, question);
  }

  private StoryAnswer.All list(Optional<AsOf> asOf) {
    return (StoryAnswer.All) desk.story(new StoryRequest(data, "", asOf));
  }

  private static StorySummary summary(StoryAnswer.All all, Dossier dossier) {
    return all.stories().stream()
        .filter(one -> one.story().id().value().equals(dossier.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The story changed just now; ask again."));
  }

  private String lineage(Arguments asked) {
    String claim = asked.words("claim");
    int slash = claim.lastIndexOf('/');
    if (slash < 1) {
      throw new IllegalArgumentException(
          "‘" + claim + "’ names no claim; search_claims tells their ids, as dam/01/c3.");
    }
    Dossier dossier = dossier(claim.substring(0, slash), asked.asOf());
    Citation citation =
        dossier.citations().stream()
            .filter(one -> one.ref().toString().equals(claim))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No claim is called ‘" + claim + "’; search_claims tells their ids."));
    return CitedOutput.lineage(dossier, citation);
  }

  private String timeline(Arguments asked) {
    Optional<Instant> from = asked.moment("from");
    Optional<Instant> to = asked.moment("to");
    Dossier dossier = dossier(asked.words("story"), asked.asOf());
    Timeline timeline =
        Timeline.of(
            dossier.accounts(),
            dossier.exhibits().stream().map(Exhibit::account).toList(),
            asked.optional("origin"));
    return CitedOutput.timeline(
        dossier,
        timeline,
        mark ->
            from.map(moment -> !mark.when().to().isBefore(moment)).orElse(true)
                && to.map(moment -> !mark.when().from().isAfter(moment)).orElse(true));
  }

  private Dossier dossier(String which, Optional<AsOf> asOf) {
    StoryAnswer answer = shelf.tell(new StoryRequest(data, which, asOf), () -> {});
    if (answer instanceof StoryAnswer.Several several) {
      throw new IllegalArgumentException(
          several.stories().size()
              + " stories fit ‘"
              + which
              + "’ about as well; name one by its id: "
              + String.join(
                  "; ",
                  several.stories().stream()
                      .map(one -> one.story().id().value() + " " + one.story().title())
                      .toList())
              + ".");
    }
    List<Dossier> told = new ArrayList<>();
    if (answer instanceof StoryAnswer.One one) {
      String id = one.answer().stories().get(0).story().id().value();
      ExportAnswer done = desk.exchange().export(new ExportRequest(data, id, asOf), told::add);
      if (done instanceof ExportAnswer.Done && told.size() == 1) {
        return told.get(0);
      }
    }
    throw new IllegalArgumentException(
        "No story fits ‘" + which + "’; accounts without a story lists them.");
  }
}
