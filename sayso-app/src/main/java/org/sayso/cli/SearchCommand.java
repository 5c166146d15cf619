package org.sayso.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.SaveRequest;
import org.sayso.desk.SearchAnswer;
import org.sayso.desk.SearchRequest;
import org.sayso.json.Json;
import org.sayso.json.SearchOutput;
import org.sayso.store.QueryException;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso search}: finds what was kept. */
@Command(
    name = "search",
    description = "Finds claims, or articles, among what is kept.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nThe query language:%n",
    footer = {
      "  ferry sank                  both words, in any form: content, source, speaker",
      "  \"life jackets\"              one behind the other",
      "  evacuat*                    a beginning",
      "  about:dam                   in the content alone",
      "  speaker:Vasque affiliation:\"Coast Guard\" source:spokeswoman cue:denied",
      "  outlet:Corvin via:Sorpress title:dam text:sluice article:dam/01 address:https://…",
      "  stance:denies quotation:direct hedged:yes nested:no reviewed:no",
      "  said:2023-05-22..2023-05-24 published:2023-05",
      "  AND is meant where nothing stands; OR, NOT or -, and brackets: stance:(denies OR declines)",
      "  as-of:2023-05-23            only what was known then",
      "",
      "Examples:",
      "  sayso search 'speaker:Vasque stance:denies'",
      "  sayso search --format csv 'drone said:2023-05-22..2023-05-24' > drone.csv",
      "  sayso search --what articles --order newest 'outlet:Corvin'",
      "  sayso search --order doubt 'reviewed:no'",
      "  sayso search --save denials 'speaker:Vasque stance:denies'",
    })
final class SearchCommand implements Callable<Integer> {

  /** How what is found is printed. */
  enum Format {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
      return Json.lower(this);
    }
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to look for; everything, where nothing stands.")
  private List<String> words = List.of();

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      converter = Choices.OfWhat.class,
      description = "claims (default) or articles.")
  private Search.What what = Search.What.CLAIMS;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      converter = Choices.OfOrder.class,
      description =
          "best (default), oldest, newest, or first what most wants a person's eye: doubt.")
  private Search.Order order = Search.Order.BEST;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many hits to print (20); for CSV and JSON too.")
  private int limit = 20;

  @Option(names = "--from", paramLabel = "N", description = "How many hits to pass over (0).")
  private int from;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Choices.OfFormat.class,
      description = "text (default), json with facets, or csv for spreadsheets.")
  private Format format = Format.TEXT;

  @Option(
      names = "--save",
      paramLabel = "NAME",
      description = "Keeps the search under a name, for 'sayso saved'.")
  private Optional<String> save = Optional.empty();

  @Mixin private final ColourOption.Brief colour = new ColourOption.Brief();

  private final KeepingDesk desk;
  private final Terminal terminal;
  private final Streams streams;

  SearchCommand(KeepingDesk desk, Terminal terminal, Streams streams) {
    this.desk = desk;
    this.terminal = terminal;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String query = String.join(" ", words);
    if (limit < 0 || from < 0) {
      streams.messages().println("sayso: --limit and --from are 0 or more");
      return Status.WRONG_USE;
    }
    QueryParser.Asked asked;
    try {
      asked = QueryParser.parse(query);
    } catch (QueryException e) {
      streams.messages().println("sayso: " + e.getMessage());
      streams.messages().println("  " + Columns.oneLine(query));
      streams.messages().println("  " + " ".repeat(Math.min(e.at(), query.length())) + "^");
      return Status.WRONG_USE;
    }
    Search search =
        new Search(
            asked.query(), what, asOf.or(asked.asOf()), order, from, limit, format != Format.CSV);
    if (save.isPresent() && !isSaved(save.get(), query)) {
      return Status.WRONG_USE;
    }
    SearchAnswer answer = desk.search(new SearchRequest(data.folder(), search));
    if (!answer.fresh()) {
      streams
          .messages()
          .println("sayso: another sayso is adding; what it added last is not searched yet");
    }
    boolean colours = colour.wanted(terminal);
    return Results.write(
        streams,
        switch (format) {
          case TEXT -> new StatementSheet(terminal.columns(), colours).found(answer, from);
          case JSON -> SearchOutput.json(answer);
          case CSV -> SearchOutput.csv(answer.statements());
        });
  }

  private boolean isSaved(String name, String query) {
    try {
      String who = System.getProperty("user.name", "unknown");
      desk.reviewing().save(new SaveRequest(data.folder(), name, query, what, order, who));
      return true;
    } catch (IllegalArgumentException e) {
      streams.messages().println("sayso: " + Columns.oneLine(String.valueOf(e.getMessage())));
      return false;
    }
  }
}
