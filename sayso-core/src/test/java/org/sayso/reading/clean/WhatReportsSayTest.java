package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/**
 * Id, outlet, publication and title: the report's own word first, then the user's, then a guess.
 */
class WhatReportsSayTest {

  private static final String TEXT = "The crane fell at noon.";

  private static final String DATELINE = "TARNBY, 3 May 2025 (Corda) — " + TEXT;

  private static final String HEAD = "date 2025-05-04 Crane falls.\n\n" + DATELINE;

  private record Case(String name, String content, String hints, String wanted) {}

  private static final String USER = "2025-05-09 Quay FM";

  /** Wanted: id | outlet | published | title. */
  private static final List<Case> CASES =
      List.of(
          new Case("in/a.txt", TEXT, "", "a.txt |  |  | The crane fell at noon."),
          new Case(
              "in/a.txt", TEXT, USER, "a.txt | Quay FM | 2025-05-09 | The crane fell at noon."),
          new Case(
              "in/a.txt",
              "Crane falls\n\n" + DATELINE,
              "",
              "a.txt | Corda | 2025-05-03 | Crane falls"),
          new Case(
              "in/a.txt",
              "Crane falls\n\n" + DATELINE,
              USER,
              "a.txt | Quay FM | 2025-05-09 | Crane falls"),
          new Case(
              "in/a.txt",
              HEAD,
              USER,
              "a.txt | Quay FM | 2025-05-04 | date 2025-05-04 Crane falls."),
          new Case("in/a.md", "# Crane falls\n\n" + TEXT, "", "a.md |  |  | Crane falls"),
          new Case(
              "in/a.jsonl:12",
              "{\"text\": \"" + TEXT + "\"}",
              "",
              "a.jsonl:12 |  |  | The crane fell at noon."),
          new Case(
              "in/a.json",
              """
              {"id": "x/1", "outlet": "Harbour Times", "published": "2025-05-03T14:20:00+02:00", "claims": [7],
               "title": "Crane falls", "language": "en", "text": "The crane fell at noon."}""",
              USER,
              "x/1 | Harbour Times | 2025-05-03T14:20:00+02:00 | Crane falls"),
          new Case(
              "in/a.json",
              """
              {"id": 7, "outlet": "", "published": "yesterday", "dct": "2025-05-02", "date": "2025-05-01",
               "title": null, "text": "Crane falls\\n\\nThe crane fell at noon."}""",
              USER,
              "7 | Quay FM | 2025-05-02 | Crane falls"),
          new Case(
              "in/a.json",
              """
              {"date": "Saturday, May 3, 2025", "text": "The crane fell at noon."}""",
              USER,
              "a.json | Quay FM | 2025-05-03 | The crane fell at noon."),
          new Case(
              "in/a.json",
              """
              {"outlet": {"name": "no string"}, "id": [], "url": "no address at all", "text": "The crane fell."}""",
              "",
              "a.json |  |  | The crane fell."));

  @TestFactory
  Stream<DynamicTest> cases() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.wanted(), () -> assertEquals(c.wanted(), show(Cleaning.clean(capture(c))))));
  }

  private static Capture capture(Case c) {
    byte[] bytes = c.content().getBytes(UTF_8);
    return c.hints().isEmpty()
        ? new Capture(c.name(), bytes)
        : new Capture(
            c.name(),
            bytes,
            Hints.of(
                Publication.parse(c.hints().substring(0, 10)),
                Optional.of(new Outlet(c.hints().substring(11)))));
  }

  private static String show(Article a) {
    return String.join(
        " | ",
        a.id().value(),
        a.outlet().name(),
        a.published().map(Publication::toString).orElse(""),
        a.title());
  }
}
