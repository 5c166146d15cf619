package org.sayso.mcp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.SearchRequest;
import org.sayso.desk.SpeakerAnswer;
import org.sayso.desk.StoryShelf;
import org.sayso.desk.VersionsAnswer;
import org.sayso.desk.WhoRequest;
import org.sayso.json.CitedOutput;
import org.sayso.json.DecisionOutput;
import org.sayso.json.SearchOutput;
import org.sayso.store.AsOf;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;

/** Questions about claims, speakers and reports. */
final class ClaimTools {

  private static final int USUAL = 20;
  private static final int MOST = 200;
  private static final int LAST = 1_000_000;

  private final KeepingDesk desk;
  private final Path data;
  private final StoryShelf shelf;

  ClaimTools(KeepingDesk desk, Path data, StoryShelf shelf) {
    this.desk = desk;
    this.data = data;
    this.shelf = shelf;
  }

  List<Tool> all() {
    return List.of(
        new Tool(
            "search_claims",
            "Search claims",
            "Finds what was reported as said. The query is words, \"phrases\" and fields such as"
                + " speaker:Vasque stance:denies outlet:Kestrel. Each claim has its exact words"
                + " (contentText), where they stand (start and end in code points of the report's"
                + " text), who said it, and the report's address: cite these.",
            this::search),
        new Tool(
            "speaker",
            "What a speaker said",
            "Everything a speaker is reported to have said, in the order of time: names, roles,"
                + " stories, changes of account. Where the name fits nobody, ‘others’ has those"
                + " it may mean.",
            this::speaker),
        new Tool(
            "report",
            "One report",
            "A report by its address or id: its text, its claims with their spans and words, its"
                + " digest, and which versions were kept.",
            this::report));
  }

  private String search(Arguments asked) {
    QueryParser.Asked query = QueryParser.parse(asked.words("query"));
    Optional<AsOf> asOf = asked.asOf();
    Search search =
        new Search(
            query.query(),
            Search.What.CLAIMS,
            asOf.or(() -> query.asOf().map(then -> new AsOf(then, AsOf.Clock.PUBLISHED))),
            asked.choice("order", Search.Order.values(), Search.Order.BEST),
            asked.number("from", LAST).orElse(0),
            asked.number("limit", MOST).orElse(USUAL),
            true);
    return SearchOutput.json(desk.search(new SearchRequest(data, search)));
  }

  private String speaker(Arguments asked) {
    SpeakerAnswer answer =
        desk.reviewing()
            .speaker(
                new WhoRequest(
                    data,
                    asked.words("name"),
                    asked.asOf(),
                    asked.number("limit", MOST).orElse(MOST)));
    return DecisionOutput.json(answer, shelf.contradictions(answer));
  }

  private String report(Arguments asked) {
    String which = asked.words("report");
    List<VersionsAnswer> documents = desk.versions(data, which, asked.asOf());
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("No report is called ‘" + which + "’.");
    }
    if (documents.size() > 1) {
      throw new IllegalArgumentException(
          documents.size()
              + " reports are called ‘"
              + which
              + "’; name one by its address: "
              + String.join(
                  ", ",
                  documents.stream()
                      .map(one -> one.steps().get(0).holding().version().address())
                      .toList())
              + ".");
    }
    VersionsAnswer document = documents.get(0);
    Optional<Integer> number = asked.number("version", LAST);
    VersionsAnswer.Step step =
        number.isEmpty()
            ? document.steps().get(document.steps().size() - 1)
            : document.steps().stream()
                .filter(one -> one.holding().version().number() == number.get())
                .findFirst()
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "‘" + which + "’ has no version " + number.get() + "."));
    return CitedOutput.report(document, step.holding());
  }
}
