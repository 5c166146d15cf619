package org.sayso.serve.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sayso.desk.accounts.Drifted;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.brief.Briefing;
import org.sayso.desk.brief.Changes;
import org.sayso.news.Article;
import org.sayso.serve.web.Words;

/** Sets a briefing as Markdown, in which no word of a report can set anything itself. */
public final class BriefingMarkdown {

  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  private final BriefView view;
  private final StringBuilder out = new StringBuilder();

  private BriefingMarkdown(Briefing briefing) {
    this.view = new BriefView(briefing, Optional.empty());
  }

  /** The text whole. */
  public static String of(Briefing briefing) {
    return new BriefingMarkdown(briefing).set();
  }

  private String set() {
    Briefing brief = view.brief();
    line("# " + plain(view.title()));
    paragraph(view.lead());
    paragraph(
        view.drawnUp()
            + " "
            + view.since()
            + " Numbers in brackets name the exact words under Sources.");
    view.listed().ifPresent(this::changes);
    heading("What is disputed");
    if (brief.questions().isEmpty()) {
      paragraph("Nothing in these accounts conflicts question by question.");
    }
    brief.questions().forEach(this::question);
    if (!brief.loose().isEmpty()) {
      heading("Other conflicts");
      pairs(brief.loose(), true);
    }
    heading("What is agreed");
    if (brief.agreements().isEmpty()) {
      paragraph("No two claims say the same.");
    }
    agreed("By two or more independent origins", brief.confirmed());
    agreed("Told more than once, on one origin’s word or on nobody’s", brief.repeated());
    if (brief.lone() > 0) {
      paragraph(
          Words.number(brief.lone(), "more claim")
              + (brief.lone() == 1 ? " stands" : " stand")
              + " alone.");
    }
    if (!brief.drift().isEmpty()) {
      heading("What changed on the way");
      brief.drift().forEach(this::turned);
      line("");
    }
    heading("Sources");
    paragraph(
        "Reports in the order in which they came out; behind the words stand the characters of the"
            + " report’s text that they are.");
    brief.sources().forEach(this::source);
    return out.toString().stripTrailing() + "\n";
  }

  private void question(Briefing.Disputed question) {
    line("### " + question.number() + ". " + plain(question.words()));
    line("");
    for (Briefing.Voice voice : question.voices()) {
      for (Briefing.Said said : voice.said()) {
        line("- **" + plain(voice.origin()) + "**: " + said(said));
      }
    }
    line("");
    paragraph("What conflicts, and why:");
    pairs(question.conflicts(), false);
  }

  private static String said(Briefing.Said said) {
    String hedge =
        switch (said.saying().hedge()) {
          case NONE -> "";
          case SOME -> "(\\~) ";
          case ALL -> "\\~ ";
        };
    String details = BriefView.details(said.saying());
    return hedge
        + said.value().map(value -> "**" + plain(value.words()) + "**: ").orElse("")
        + plain(said.saying().group().gist())
        + cites(said.sources())
        + (details.isEmpty() ? "" : " — " + plain(details))
        + said.later()
            .map(
                later ->
                    "; superseded on "
                        + Words.day(later.since())
                        + ": "
                        + plain(later.gist())
                        + cites(later.sources()))
            .orElse("");
  }

  private void pairs(List<Briefing.Pair> pairs, boolean gists) {
    for (Briefing.Pair pair : pairs) {
      line(
          "- *"
              + BriefView.kind(pair.kind())
              + "* "
              + plain(pair.why())
              + ": "
              + side(pair.a(), gists)
              + " against "
              + side(pair.b(), gists));
    }
    line("");
  }

  private static String side(Briefing.Side side, boolean gist) {
    return plain(BriefView.origins(side))
        + (gist ? " (" + plain(side.gist()) + ")" : "")
        + cites(side.sources());
  }

  private void agreed(String heading, List<Briefing.Agreed> agreed) {
    if (agreed.isEmpty()) {
      return;
    }
    line("### " + heading);
    line("");
    for (Briefing.Agreed one : agreed) {
      String disputed =
          one.attested().question().map(number -> "; disputed, question " + number).orElse("");
      line(
          "- "
              + plain(one.attested().group().gist())
              + cites(one.sources())
              + " — "
              + plain(BriefView.count(one.attested()))
              + disputed
              + one.attested().group().origins().circles().stream()
                  .map(circle -> "; a circle without an origin: " + plain(BriefView.circle(circle)))
                  .collect(Collectors.joining()));
    }
    line("");
  }

  private void turned(Briefing.Turned turned) {
    Drifted drifted = turned.drifted();
    line("- *" + BriefView.kind(drifted.drift()) + "* " + plain(drifted.drift().why()));
    line("    - first: " + wording(drifted.origin(), turned.origin()));
    line("    - then: " + wording(drifted.relay(), turned.relay()));
  }

  private static String wording(Drifted.Wording wording, Optional<Integer> number) {
    String words =
        wording.pieces().stream().map(Drifted.Piece::words).collect(Collectors.joining());
    return plain(words) + cites(number.stream().toList()) + " — " + plain(BriefView.where(wording));
  }

  private void changes(Changes changes) {
    heading("What has changed");
    reports("New reports", changes.came());
    reports("Reports whose text has changed", changes.changed());
    part("New conflicts", changes.conflicts(), pairs -> pairs(pairs, true));
    part("No longer in conflict", changes.settled(), pairs -> pairs(pairs, true));
    part("More or fewer origins than then", changes.counts(), this::counts);
    part(
        "Taken back or brought up to date by those who said it",
        changes.superseded(),
        this::superseded);
    part("No longer told", changes.gone(), this::gone);
  }

  private <T> void part(String heading, List<T> all, Consumer<List<T>> writer) {
    if (!all.isEmpty()) {
      line("### " + heading);
      line("");
      writer.accept(all);
    }
  }

  private void reports(String heading, List<Report> reports) {
    part(
        heading,
        reports,
        all -> {
          for (Report report : all) {
            line(
                "- "
                    + plain(BriefView.headline(report.article()))
                    + " — "
                    + plain(report.outlet())
                    + report.article().published().map(p -> ", " + Words.published(p)).orElse(""));
          }
          line("");
        });
  }

  private void counts(List<Changes.Count> counts) {
    for (Changes.Count count : counts) {
      line(
          "- "
              + plain(count.gist())
              + cites(count.sources())
              + " — "
              + Words.number(count.now(), "independent origin")
              + " instead of "
              + count.before());
    }
    line("");
  }

  private void superseded(List<Briefing.Said> all) {
    all.forEach(said -> line("- **" + plain(said.saying().origin()) + "**: " + said(said)));
    line("");
  }

  private void gone(List<Changes.Gone> all) {
    for (Changes.Gone one : all) {
      line(
          "- «"
              + plain(one.words())
              + "» — "
              + plain(String.join(", ", one.speakers()))
              + " in "
              + plain(one.outlet()));
    }
    line("");
  }

  private void source(Briefing.Source source) {
    Article article = source.report().article();
    line("### " + plain(BriefView.outlet(source)));
    line("");
    paragraph(
        plain(BriefView.headline(article))
            + " — "
            + BriefView.link(article)
                .map(link -> "<" + link.replace("<", "%3C").replace(">", "%3E") + ">")
                .orElseGet(() -> plain(article.id().value())));
    for (Briefing.Quoted quoted : source.words()) {
      line(
          quoted.number()
              + ". «"
              + plain(quoted.words())
              + "» — "
              + plain(BriefView.speakers(quoted))
              + ", "
              + BriefView.places(quoted));
    }
    line("");
  }

  /** {@code [1, 4]}, with a blank before it. */
  private static String cites(List<Integer> numbers) {
    return numbers.isEmpty()
        ? ""
        : numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", " \\[", "\\]"));
  }

  /**
   * Words on one line that mean nothing to Markdown; those from right to left keep to themselves.
   */
  private static String plain(String words) {
    String line = BriefView.line(words);
    String escaped =
        line.replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1")
            .replace("://", "\\://") // an address is a link already
            .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
            .replaceFirst("^([-+=])", "\\\\$1");
    boolean rightToLeft =
        line.codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                way ->
                    way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return rightToLeft ? FIRST_STRONG_ISOLATE + escaped + POP_ISOLATE : escaped;
  }

  private void heading(String words) {
    line("## " + words);
    line("");
  }

  private void paragraph(String words) {
    line("");
    line(words);
    line("");
  }

  /** No two lines are empty. */
  private void line(String words) {
    int end = out.length();
    if (words.isEmpty() && (end < 2 || out.charAt(end - 2) == '\n')) {
      return;
    }
    out.append(words).append('\n');
  }
}
