package org.sayso.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Note;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Capture;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Reads in no time: {@code Bo Vasque of the navy said on 2023-05-22: five are dead}. Lines before
 * the first blank one may be {@code id: …}, {@code outlet: …}, {@code published: …}. A report that
 * begins with {@code refuse} is refused; on {@code break} it breaks.
 */
public final class LineReader implements ArticleReader {

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^(?<who>[^\\n:]+?)(?: of the (?<body>[^\\n:]+?))?(?: via (?<via>[^\\n:]+?))?"
              + " (?<cue>said|denied|reportedly said|vowed)"
              + "(?: on (?<day>[-\\d]{10}))?: (?<content>[^\\n]+)$");

  private static final Pattern HEAD =
      Pattern.compile("(?m)\\A(?:(?:id|outlet|published): [^\\n]*\\n)+");

  @Override
  public Reading read(Capture capture) {
    String text = new String(capture.bytes(), UTF_8);
    if (text.startsWith("refuse")) {
      return new Reading.Unreadable(capture.name(), RefusalReason.LANGUAGE, "not English");
    }
    if (text.startsWith("break")) {
      throw new IllegalStateException("the reader broke");
    }
    return read(capture, text);
  }

  private static Reading read(Capture capture, String text) {
    Matcher head = HEAD.matcher(text);
    String told = head.find() ? head.group() : "";
    String name = capture.name().substring(capture.name().lastIndexOf('/') + 1);
    Article article =
        new Article(
            new ArticleId(field(told, "id").orElse(name)),
            field(told, "outlet")
                .map(Outlet::new)
                .or(capture.hints()::outlet)
                .orElse(Outlet.UNKNOWN),
            capture.hints().url(),
            field(told, "published").flatMap(Publication::parse).or(capture.hints()::published),
            capture.hints().title().orElse(name),
            "en",
            text,
            List.of());
    List<Claim> claims = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      claims.add(claim(claims.size() + 1, line, article.outlet()));
      notes.add(new Note(new Span(line.start(), line.end()), "a line"));
      if (line.group("day") != null) {
        Span day = new Span(line.start("day"), line.end("day"));
        times.add(new TimeExpression(day, TimeExpression.Type.DATE, line.group("day")));
      }
    }
    return new Reading.Read(article, claims, times, notes);
  }

  private static Optional<String> field(String head, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + ": (.+)$").matcher(head);
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }

  private static Claim claim(int number, Matcher line, Outlet outlet) {
    String content = line.group("content");
    boolean quoted = content.startsWith("\"");
    String cue = line.group("cue");
    Optional<String> body = Optional.ofNullable(line.group("body"));
    Stance stance =
        cue.startsWith("den")
            ? Stance.DENIES
            : cue.equals("vowed") ? Stance.PROMISES : Stance.ASSERTS;
    int begin = line.start("content");
    return new Claim(
        new ClaimId(number),
        new Attribution(
            Spans.of(new Span(line.start("who"), line.end("who"))),
            Spans.of(new Span(line.start("cue"), line.end("cue"))),
            parts(content, begin),
            quoted ? Quotation.DIRECT : Quotation.INDIRECT,
            new RuleId("line")),
        stance,
        cue.startsWith("reportedly"),
        new ProvenanceChain(
            speakers(line.group("who"), body),
            Optional.ofNullable(line.group("via")).map(Carrier::new).stream().toList(),
            outlet),
        Optional.ofNullable(line.group("day")).map(LocalDate::parse),
        content.contains("(inner)") && number > 1
            ? Optional.of(new ClaimId(number - 1))
            : Optional.empty());
  }

  /** A content with {@code //} in it has two parts. */
  private static Spans parts(String content, int begin) {
    int gap = content.indexOf(" // ");
    return gap < 0
        ? Spans.of(new Span(begin, begin + content.length()))
        : Spans.of(
            new Span(begin, begin + gap), new Span(begin + gap + 4, begin + content.length()));
  }

  private static List<Speaker> speakers(String names, Optional<String> body) {
    List<Speaker> speakers = new ArrayList<>();
    for (String name : names.split(" and ", -1)) {
      if (name.toLowerCase(Locale.ROOT).startsWith("a ")) {
        speakers.add(new Speaker.Described(name, body));
      } else {
        speakers.add(
            name.equals("The army")
                ? new Speaker.Organisation(name, body)
                : new Speaker.Person(name, body));
      }
    }
    return speakers;
  }
}
