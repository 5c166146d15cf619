package org.sayso.bench.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.text.Offsets;

/**
 * Reports of which the story is known.
 *
 * @param reports in the order of their file, the last of those that have one id
 */
record GoldReports(List<Known> reports) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One of them.
   *
   * @param account without claims; with times only where its file has them
   * @param story it tells
   * @param part of the file that it belongs to; empty where there are none
   */
  record Known(Account account, String story, String part) {}

  GoldReports {
    reports = List.copyOf(reports);
  }

  /** From JSON lines with {@code incident} or {@code subtopic}. */
  static GoldReports ofLines(Path file) throws IOException {
    Map<String, Known> known = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      String story = row.path("incident").asText(row.path("subtopic").asText());
      known.put(
          row.path("id").asText(),
          new Known(account(row, row.path("dct").asText("")), story, row.path("split").asText("")));
    }
    return new GoldReports(List.copyOf(known.values()));
  }

  /** From folders, each a story, of JSON reports. */
  static GoldReports ofFolders(List<Path> folders) throws IOException {
    List<Known> known = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          JsonNode row = JSON.readTree(file.toFile());
          if (row.has("text")) {
            known.add(
                new Known(
                    account(row, row.path("published").asText("")),
                    folder.getFileName().toString(),
                    ""));
          }
        }
      }
    }
    return new GoldReports(known);
  }

  /** From what {@code sayso read --format jsonl} prints of reports of one story, or of none. */
  static GoldReports ofRead(String story, Path file) throws IOException {
    List<Known> known = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      if (row.has("article")) {
        Account account = account(row.path("article"), row.at("/article/published").asText(""));
        String own = story.endsWith("*") ? story + account.article().id() : story;
        known.add(new Known(timed(account, row.path("times")), own, ""));
      }
    }
    return new GoldReports(known);
  }

  GoldReports and(GoldReports others) {
    return new GoldReports(Stream.concat(reports.stream(), others.reports.stream()).toList());
  }

  GoldReports where(Predicate<Known> holds) {
    return new GoldReports(reports.stream().filter(holds).toList());
  }

  /** With the day and the times of none known. */
  GoldReports undated() {
    return new GoldReports(
        reports.stream()
            .map(k -> new Known(undated(k.account().article()), k.story(), k.part()))
            .toList());
  }

  List<Account> accounts() {
    return reports.stream().map(Known::account).toList();
  }

  Map<ArticleId, String> stories() {
    Map<ArticleId, String> stories = new LinkedHashMap<>();
    reports.forEach(k -> stories.put(k.account().article().id(), k.story()));
    return stories;
  }

  private static Account account(JsonNode row, String published) {
    return new Account(
        new Article(
            new ArticleId(row.path("id").asText()),
            new Outlet(row.path("outlet").asText("")),
            Optional.empty(),
            Publication.parse(published),
            row.path("title").asText(""),
            "en",
            row.path("text").asText(),
            List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Account timed(Account account, JsonNode times) {
    Offsets offsets = new Offsets(account.article().text());
    List<TimeExpression> found = new ArrayList<>();
    for (JsonNode time : times) {
      found.add(
          new TimeExpression(
              offsets.toSpan(time.path("start").asInt(), time.path("end").asInt()),
              TimeExpression.Type.valueOf(time.path("type").asText()),
              time.path("value").asText("")));
    }
    return new Account(account.article(), List.of(), found, List.of());
  }

  private static Account undated(Article a) {
    return new Account(
        new Article(
            a.id(),
            a.outlet(),
            a.url(),
            Optional.empty(),
            a.title(),
            a.language(),
            a.text(),
            List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
