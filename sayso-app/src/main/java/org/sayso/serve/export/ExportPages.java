package org.sayso.serve.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sayso.desk.BulletinAnswer;
import org.sayso.desk.ExportAnswer;
import org.sayso.desk.ExportRequest;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.exchange.Evidences;
import org.sayso.exchange.FeedFormat;
import org.sayso.exchange.Format;
import org.sayso.exchange.Handing;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Parameter;
import org.sayso.serve.web.Problem;
import org.sayso.serve.web.Reply;
import org.sayso.serve.web.Route;
import org.sayso.store.Followed;

/** What is kept, as downloads in the forms of others, and as feeds. */
public final class ExportPages implements Pages {

  private static final int MOST = 200;

  private final Desks desks;

  public ExportPages(Desks desks) {
    this.desks = desks;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/export/{format}",
            "Stories in the form of others: annotations, csv, parquet, acled, ucdp, schema-org,"
                + " prov, prov-turtle, ftm, stix, misp, wacz.",
            List.of(
                Parameter.path("format", "Which form.", "csv"),
                Parameter.query(
                    "story", "One story, by its id; all of them, where it is missing.", "")),
            this::stories),
        Route.get(
            "/feeds/{format}",
            "What is new in a story, of a speaker, or in a search that is kept: atom, jsonfeed.",
            List.of(
                Parameter.path("format", "Which form.", "atom"),
                Parameter.query("story", "The story's id.", ""),
                Parameter.query("speaker", "A speaker's name.", "Vasque"),
                Parameter.query("search", "The name that a search is kept under.", "")),
            this::feed));
  }

  private ExportRequest request(Ask ask) {
    return new ExportRequest(desks.data(), ask.query("story").orElse(""), ask.asOf());
  }

  private Reply stories(Ask ask) {
    Format format =
        Format.of(ask.path("format"))
            .orElseThrow(() -> Problem.notFound("No form is called ‘" + ask.path("format") + "’."));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportRequest request = request(ask);
    Evidences evidence =
        (exhibits, in) -> desks.keeping().exchange().evidence(desks.data(), exhibits, in);
    ExportAnswer answer;
    try (Handing handing = format.open(out, evidence)) {
      answer =
          desks
              .keeping()
              .exchange()
              .export(
                  request,
                  dossier -> {
                    try {
                      handing.take(dossier);
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (answer instanceof ExportAnswer.Unclear) {
      throw unclear(request.story());
    }
    String name = (request.story().isBlank() ? "stories" : safe(request.story()));
    return new Reply.Bytes(
        format.mediaType(), name + "-" + format.word() + "." + format.ending(), out::toByteArray);
  }

  /** Letters and digits that every system takes in the name of a file. */
  private static String safe(String words) {
    return words.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private Reply feed(Ask ask) {
    FeedFormat format =
        FeedFormat.of(ask.path("format"))
            .orElseThrow(() -> Problem.notFound("No feed is called ‘" + ask.path("format") + "’."));
    return new Reply.Text(format.mediaType(), format.write(bulletin(ask)));
  }

  private Bulletin bulletin(Ask ask) {
    Followed followed = followed(ask);
    BulletinAnswer answer;
    try {
      answer = desks.keeping().bulletin(desks.data(), followed, ask.asOf());
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("No search is kept under ‘" + followed.which() + "’.");
    }
    if (answer instanceof BulletinAnswer.Told told) {
      return told.bulletin().newest(MOST);
    }
    throw unclear(followed.which());
  }

  private static Followed followed(Ask ask) {
    if (ask.query("search").isPresent()) {
      return new Followed(Followed.Kind.SEARCH, ask.query("search").get());
    }
    if (ask.query("story").isPresent()) {
      return new Followed(Followed.Kind.STORY, ask.query("story").get());
    }
    if (ask.query("speaker").isPresent()) {
      return new Followed(Followed.Kind.SPEAKER, ask.query("speaker").get());
    }
    throw Problem.wrongUse("A feed of what? Name a story, a speaker or a search.");
  }

  private static Problem unclear(String story) {
    return Problem.notFound("No story, or more than one, is called ‘" + story + "’.");
  }
}
