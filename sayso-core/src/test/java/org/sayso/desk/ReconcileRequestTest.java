package org.sayso.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

class ReconcileRequestTest {

  @ParameterizedTest
  @CsvSource({
    "2023-05-23, 2023-05-23T00:00:00Z, true",
    "2023-05-24, 2023-05-23T23:59:59Z, false",
    "2023-05-23T20:00:00+03:00, 2023-05-23T17:00:00Z, true",
    "2023-05-23T20:00:00+03:00, 2023-05-23T16:59:59Z, false",
    "'', 2099-01-01T00:00:00Z, false",
    "'', '', true",
    "2023-05-24, '', true",
  })
  void whatHadComeOut(String published, String asOf, boolean wanted) {
    Article article =
        new Article(
            new ArticleId("a"),
            Outlet.UNKNOWN,
            Optional.empty(),
            Publication.parse(published),
            "",
            "en",
            "text",
            List.of());
    ReconcileRequest request =
        new ReconcileRequest(
            new ReadRequest(List.of("a"), Hints.of(Optional.empty(), Optional.empty())),
            asOf.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(asOf)));
    assertEquals(wanted, request.wants(article));
  }
}
