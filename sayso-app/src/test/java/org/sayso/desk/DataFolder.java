package org.sayso.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sayso.archive.Captured;
import org.sayso.archive.FileCaptures;
import org.sayso.archive.WarcArchive;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.reading.ArticleReader;
import org.sayso.store.AsOf;
import org.sayso.store.Decision;
import org.sayso.store.LineReader;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;
import org.sayso.store.lucene.LuceneIndex;
import org.sayso.store.sqlite.SqliteLedger;

/** A data folder and a desk over it, with a clock that stands until it is moved. */
final class DataFolder {

  static final Instant START = Instant.parse("2023-05-22T10:00:00Z");

  final Path data;
  final Path reports;
  private final Supplier<KeepingDesk> desks;
  private final KeepingDesk desk;
  private Instant now = START;

  DataFolder(Path folder) {
    this(folder, "lines 1", new LineReader());
  }

  DataFolder(Path folder, String readerName, ArticleReader reader) {
    this(folder, readerName, reader, OneGroup::of);
  }

  DataFolder(Path folder, String readerName, ArticleReader reader, StoryReconciler stories) {
    this.data = folder.resolve("data");
    this.reports = folder.resolve("reports");
    this.desks =
        () ->
            new KeepingDesk(
                DataFolder::holdings,
                request ->
                    request.inputs().get(0).startsWith("https:")
                        ? () -> request.inputs().stream().map(DataFolder::page)
                        : new FileCaptures(request.inputs(), request.hints(), () -> System.in),
                new ReaderParts(() -> readerName, () -> reader, 2),
                stories,
                () -> now);
    this.desk = desks.get();
  }

  static Holdings holdings(Path folder) {
    return new Holdings(
        folder,
        new WarcArchive(folder.resolve("archive")),
        SqliteLedger.open(folder.resolve("ledger.db")),
        new LuceneIndex(folder.resolve("index")));
  }

  /** {@code https://a.example/dam Bo Vasque said: …}: an address and what stands there. */
  private static Captured page(String operand) {
    int blank = operand.indexOf(' ');
    return new Captured.Taken(
        new Capture(operand.substring(0, blank), operand.substring(blank + 1).getBytes(UTF_8)));
  }

  KeepingDesk desk() {
    return desk;
  }

  DataFolder at(int minutes) {
    now = START.plusSeconds(60L * minutes);
    return this;
  }

  Path archiveFile() {
    return data.resolve("archive/sayso-00001.warc.gz");
  }

  /** Writes a report into the folder of reports. */
  Path report(String name, String text) throws IOException {
    Files.createDirectories(reports);
    return Files.writeString(reports.resolve(name), text);
  }

  void add(Consumer<AddAnswer> listener) {
    desk.add(new AddRequest(data, List.of(reports.toString()), Hints.NONE), listener);
  }

  /** Adds all reports, and tells what became of each. */
  List<String> add() {
    List<String> told = new ArrayList<>();
    add(answer -> told.add(told(answer)));
    return told;
  }

  List<AddAnswer> page(String address, String text) {
    List<AddAnswer> told = new ArrayList<>();
    desk.add(new AddRequest(data, List.of(address + " " + text), Hints.NONE), told::add);
    return told;
  }

  List<String> reread(boolean all) {
    List<String> told = new ArrayList<>();
    desk.reread(data, all, answer -> told.add(told(answer)));
    return told;
  }

  /** {@code Added dam.txt}. */
  static String told(AddAnswer answer) {
    String name = answer.name().substring(answer.name().lastIndexOf('/') + 1);
    return answer.getClass().getSimpleName() + " " + name;
  }

  SearchAnswer search(String words, Optional<AsOf> asOf) {
    return desk.search(
        new SearchRequest(
            data,
            new Search(
                QueryParser.parse(words).query(),
                Search.What.CLAIMS,
                asOf,
                Search.Order.OLDEST,
                0,
                100,
                true)));
  }

  /** {@code Bo Vasque: five are dead}, each hit of a search. */
  List<String> found(String words) {
    return said(search(words, Optional.empty()).statements());
  }

  static List<String> said(List<Statement> statements) {
    return statements.stream()
        .map(s -> String.join(" and ", s.speakers()) + ": " + s.content())
        .toList();
  }

  long decide(Decision.Kind kind, String on, String value) {
    Optional<String> right = Optional.of(value).filter(v -> !v.isEmpty());
    return number(new DecideRequest(kind, on, right, "me", "why not"));
  }

  /** Each of these, {@code REJECT dam/c9 ''}, is no decision, and nothing of it is kept. */
  @SafeVarargs
  final void refuses(List<String>... decisions) {
    int before = desk.decisions(data).size();
    for (List<String> wrong : decisions) {
      assertThrows(
          IllegalArgumentException.class,
          () -> decide(Decision.Kind.valueOf(wrong.get(0)), wrong.get(1), wrong.get(2)),
          wrong.toString());
    }
    assertEquals(before, desk.decisions(data).size());
  }

  /** Marks parts, by their words or spans; blank ones not at all. */
  long mark(Decision.Kind kind, String on, String value, Marks marks) {
    Optional<String> right = Optional.of(value).filter(v -> !v.isEmpty());
    return number(new DecideRequest(kind, on, right, marks, "me", "why not", AsSeen.NOTHING));
  }

  private long number(DecideRequest request) {
    return ((DecideAnswer.Kept) desk.decide(data, request)).number();
  }

  StoryAnswer story(String which, Optional<AsOf> asOf) {
    return desks.get().story(new StoryRequest(data, which, asOf)); // as another process would
  }

  CheckAnswer check() {
    return desk.check(data, records -> {});
  }
}
