package org.sayso.serve.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Drifted;
import org.sayso.desk.accounts.Relay;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.brief.Briefing;
import org.sayso.desk.brief.Changes;
import org.sayso.json.Json;
import org.sayso.news.Article;
import org.sayso.serve.web.Frame;
import org.sayso.serve.web.Words;
import org.sayso.store.AsOf;
import org.sayso.story.Drift;
import org.sayso.story.Origins;
import org.sayso.text.OneLine;

/**
 * A briefing in words, wherever it is set.
 *
 * @param brief what it says
 * @param frame of the desk, whose links lead to the reports; none on paper
 */
public record BriefView(Briefing brief, Optional<Frame> frame) {

  private static final Pattern ISO_DAY = Pattern.compile(", (\\d{4}-\\d{2}-\\d{2})$");

  public String title() {
    return Words.headline(OneLine.of(brief.story().title()));
  }

  /** {@code 6 reports in 5 outlets, 14–16 March 2024; 84 claims, 3 disputed questions}. */
  public String lead() {
    return Words.number(brief.sources().size(), "report")
        + " in "
        + Words.number(brief.outlets(), "outlet")
        + brief.days().map(days -> ", " + Words.days(days.first(), days.last())).orElse("")
        + ". "
        + Words.number(brief.claims(), "claim")
        + ", "
        + Words.number(brief.questions().size(), "disputed question")
        + ", "
        + Words.number(brief.conflicts(), "conflict")
        + ".";
  }

  /** When it was drawn up, and as of when it tells. */
  public String drawnUp() {
    return "Drawn up on "
        + Words.moment(brief.drawnUp())
        + brief.asOf().map(asOf -> ", as of " + moment(asOf)).orElse("")
        + ".";
  }

  /** {@code 15 March 2024, 12:00 UTC, by what had come out}. */
  public static String moment(AsOf asOf) {
    return Words.moment(asOf.moment())
        + (asOf.clock() == AsOf.Clock.KEPT ? ", by what lay here" : ", by what had come out");
  }

  /** What is said of the briefing before. */
  public String since() {
    return brief
        .changes()
        .map(
            changes ->
                "Since "
                    + moment(changes.since())
                    + (!changes.begun()
                        ? ": nothing of this story was known by then, so all of it is new."
                        : changes.isEmpty() ? ": nothing has changed." : "."))
        .orElse("No briefing before this one is named, so all of it is new.");
  }

  /** The changes, if there are any to be listed. */
  public Optional<Changes> listed() {
    return brief.changes().filter(changes -> changes.begun() && !changes.isEmpty());
  }

  /** {@code told as uncertain}; nothing where it is not. */
  public static String hedge(Saying saying) {
    return switch (saying.hedge()) {
      case NONE -> "";
      case SOME -> "told as uncertain by some";
      case ALL -> "told as uncertain";
    };
  }

  /** Who said it, when, and through whose hands it came. */
  public static String details(Saying saying) {
    List<String> parts = new ArrayList<>();
    if (!saying.speakers().isEmpty()) {
      parts.add(String.join(", ", saying.speakers()));
    }
    saying
        .days()
        .ifPresent(
            days ->
                parts.add((saying.told() ? "" : "by ") + Words.days(days.first(), days.last())));
    if (!saying.relays().isEmpty()) {
      parts.add(
          "through "
              + saying.relays().stream().map(BriefView::relay).collect(Collectors.joining(", ")));
    }
    if (saying.hedge() != Saying.Hedge.NONE) {
      parts.add(hedge(saying));
    }
    return OneLine.of(String.join(" · ", parts));
  }

  private static String relay(Relay relay) {
    return relay.name()
        + (relay.drift().isEmpty()
            ? ""
            : " (changed: "
                + relay.drift().stream().map(Json::lower).collect(Collectors.joining(", "))
                + ")");
  }

  /** {@code 3 independent origins (least 2, most 4): A, B, C; 7 reports in 5 outlets}. */
  public static String count(Attested one) {
    String where =
        Words.number(one.reports(), "report")
            + (one.outlets() == one.reports()
                ? ""
                : " in " + Words.number(one.outlets(), "outlet"));
    if (one.isOfUnknownOrigin()) {
      return "Origin unknown; " + where;
    }
    Origins origins = one.group().origins();
    String range =
        origins.least() == origins.most()
            ? ""
            : " (least " + origins.least() + ", most " + origins.most() + ")";
    String independent =
        origins.independent() == 1 ? "1 origin" : origins.independent() + " independent origins";
    return independent
        + range
        + ": "
        + OneLine.of(String.join(", ", one.origins()))
        + (origins.unknown() ? ", and some of unknown origin" : "")
        + "; "
        + where;
  }

  /** {@code A cites B cites A}. */
  public static String circle(List<String> outlets) {
    return OneLine.of(
        String.join(" cites ", outlets) + (outlets.isEmpty() ? "" : " cites " + outlets.get(0)));
  }

  /** Who stands on one side. */
  public static String origins(Briefing.Side side) {
    return side.origins().isEmpty()
        ? SideBySide.UNKNOWN
        : OneLine.of(String.join(", ", side.origins()));
  }

  /** {@code number}. */
  public static String kind(Enum<?> kind) {
    return Json.lower(kind);
  }

  /** {@code Changed: number}. */
  public static String kind(Drift drift) {
    return Json.lower(drift.kind());
  }

  /** Who says one of both wordings, and where. */
  public static String where(Drifted.Wording wording) {
    return OneLine.of(
        wording.claimed().map(c -> String.join(", ", c.speakers()) + " in ").orElse("")
            + ISO_DAY
                .matcher(wording.report())
                .replaceFirst(day -> ", " + Words.day(LocalDate.parse(day.group(1)))));
  }

  /** {@code Strait Herald, 14 March 2024}. */
  public static String outlet(Briefing.Source source) {
    Article article = source.report().article();
    return OneLine.of(source.report().outlet())
        + article
            .published()
            .map(published -> ", " + Words.published(published))
            .orElse(", no date");
  }

  public static String headline(Article article) {
    return OneLine.of(Words.title(article));
  }

  /** Words as they stand, on one line. */
  public static String line(String words) {
    return OneLine.of(words);
  }

  /** The same, where more words stand before and behind it. */
  public static String bare(String words) {
    String line = OneLine.of(words);
    if (line.isEmpty()) {
      return words.isEmpty() ? "" : " ";
    }
    return (Character.isWhitespace(words.charAt(0)) ? " " : "")
        + line
        + (Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "");
  }

  /** Where words stand in the report's text. */
  public static String places(Briefing.Quoted quoted) {
    return quoted.places().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  public static String speakers(Briefing.Quoted quoted) {
    return OneLine.of(String.join(", ", quoted.speakers()));
  }

  /** The address that the report names, if it may be followed. */
  public static Optional<String> link(Article article) {
    return article
        .url()
        .map(Object::toString)
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"));
  }

  /** The page of a report on the desk; empty on paper. */
  public String page(Article article) {
    return frame.map(around -> around.article(article.id().value())).orElse("");
  }

  /** The words of a claim in their report on the desk; empty on paper. */
  public String page(Briefing.Quoted quoted) {
    return frame
        .map(
            around ->
                around.article(quoted.ref().article().value())
                    + "#card-"
                    + quoted.ref().claim().number())
        .orElse("");
  }
}
