package org.sayso.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.text.Span;

/**
 * Finds the parts of a text that its outlet marks. Reads nothing but form: labels, lines, stamps.
 */
final class SectionFinder {

  /** One clock time at the head of a paragraph is a sentence; two make a live page. */
  private static final int FEWEST_ENTRIES = 2;

  /** A dateline stands no deeper than in the third paragraph of the body. */
  private static final int DEEPEST_DATELINE = 3;

  private final Labels labels;
  private final TimeStamps stamps;
  private final Datelines datelines;
  private final Bylines bylines;
  private final Headings headings;

  SectionFinder(CleanRules rules) {
    this.labels = new Labels(rules.labelled());
    this.stamps = new TimeStamps(rules.rule(Section.Kind.ENTRY));
    this.datelines = new Datelines(rules.rule(Section.Kind.DATELINE), rules.calendar());
    this.bylines = new Bylines(rules.rule(Section.Kind.BYLINE), rules.calendar());
    this.headings =
        new Headings(rules.rule(Section.Kind.HEADLINE), rules.rule(Section.Kind.HEADING));
  }

  /**
   * @param title as the report's own field gives it
   */
  Outline find(String text, Optional<String> title) {
    return new Pass(Paragraph.of(text), title).outline();
  }

  /** One walk over one text. */
  private final class Pass {

    private final List<Paragraph> paragraphs;
    private final Optional<String> title;
    private final boolean live;
    private final SectionBuilder sections = new SectionBuilder();
    private Optional<Dateline> dateline = Optional.empty();

    /** How many paragraphs of the body have been passed. */
    private int depth;

    Pass(List<Paragraph> paragraphs, Optional<String> title) {
      this.paragraphs = paragraphs;
      this.title = title;
      this.live =
          paragraphs.stream().flatMap(p -> stamps.at(p).stream()).limit(FEWEST_ENTRIES).count()
              == FEWEST_ENTRIES;
    }

    Outline outline() {
      IntStream.range(0, paragraphs.size()).forEach(this::take);
      Optional<Publication> headDate =
          paragraphs.stream().findFirst().flatMap(headings::date).flatMap(Publication::parse);
      return new Outline(sections.build(), dateline, headDate);
    }

    private void take(int i) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<Opening> opening = isTitle(i) ? Optional.empty() : opening(i);
      if (opening.isPresent()) {
        sections.open(opening.get(), paragraph);
        depth = DEEPEST_DATELINE;
      } else if (isTitle(i) || isHeadline(i)) {
        sections.add(Headings.section(Section.Kind.HEADLINE, paragraph));
      } else if (bylines.isByline(paragraph)) {
        sections.add(new Section(Section.Kind.BYLINE, paragraph.span(), paragraph.span()));
      } else if (isDateline(i)) {
        Span span = dateline.orElseThrow().span();
        sections.add(new Section(Section.Kind.DATELINE, span, span));
        depth = DEEPEST_DATELINE;
      } else if (isHeading(i)) {
        sections.add(Headings.section(Section.Kind.HEADING, paragraph));
      } else {
        sections.goOn(paragraph);
        depth++;
      }
    }

    private Optional<Opening> opening(int i) {
      Paragraph paragraph = paragraphs.get(i);
      return Stream.<Optional<Opening>>of(
              i == 0 ? headings.datedHeadline(paragraph) : Optional.empty(),
              live ? stamps.at(paragraph) : Optional.empty(),
              labels.at(paragraph, i == 0))
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** The first line says what the report's own field says, but for a head line's date. */
    private boolean isTitle(int i) {
      Paragraph paragraph = paragraphs.get(i);
      return i == 0
          && headings.datedHeadline(paragraph).isEmpty()
          && title.filter(words -> Headings.same(words, paragraph.words())).isPresent();
    }

    private boolean isHeadline(int i) {
      return i == 0
          && !bylines.isByline(paragraphs.get(0))
          && datelines.at(paragraphs.get(0)).isEmpty()
          && !beginsDay(0)
          && headings.isHeadline(paragraphs.get(0), paragraphs.size() == 1);
    }

    private boolean isDateline(int i) {
      if (depth >= DEEPEST_DATELINE || beginsDay(i)) {
        return false;
      }
      Paragraph paragraph = paragraphs.get(i);
      dateline =
          datelines.at(paragraph).or(() -> i == 0 ? Optional.empty() : datelines.bareAt(paragraph));
      return dateline.isPresent();
    }

    private boolean isHeading(int i) {
      return beginsDay(i)
          || (!sections.waits()
              && i > 0
              && i + 1 < paragraphs.size()
              && headings.isHeading(paragraphs.get(i), paragraphs.get(i + 1)));
    }

    /** A live page's {@code Sunday 4 May}, above the entries of that day. */
    private boolean beginsDay(int i) {
      return live
          && i + 1 < paragraphs.size()
          && datelines.isBare(paragraphs.get(i))
          && stamps.at(paragraphs.get(i + 1)).isPresent();
    }
  }

  /** Grows the section that is open and keeps those that are closed. */
  private static final class SectionBuilder {

    private final List<Section> closed = new ArrayList<>();
    private Optional<Opening> open = Optional.empty();
    private int bodyStart;
    private int bodyEnd;

    void add(Section section) {
      close();
      closed.add(section);
    }

    void open(Opening opening, Paragraph paragraph) {
      close();
      open = Optional.of(opening);
      bodyStart = opening.bodyStart();
      bodyEnd = Math.max(bodyStart, paragraph.span().end());
    }

    /** A paragraph that opens nothing: it belongs to the open section, or to none. */
    void goOn(Paragraph paragraph) {
      if (open.isEmpty()) {
        return;
      }
      if (waits()) {
        bodyStart = paragraph.span().start();
        bodyEnd = paragraph.span().end();
      } else if (reaches(open.get().reach(), paragraph)) {
        bodyEnd = paragraph.span().end();
      } else {
        close();
      }
    }

    /** Whether a label stands alone and its body is still to come. */
    boolean waits() {
      return open.isPresent()
          && bodyStart >= bodyEnd
          && open.get().reach() != SectionRule.Reach.LABEL;
    }

    List<Section> build() {
      close();
      return closed;
    }

    private void close() {
      open.ifPresent(
          opening ->
              closed.add(
                  new Section(
                      opening.kind(),
                      opening.label(),
                      bodyStart < bodyEnd ? new Span(bodyStart, bodyEnd) : opening.label())));
      open = Optional.empty();
    }

    private static boolean reaches(SectionRule.Reach reach, Paragraph paragraph) {
      return reach == SectionRule.Reach.SECTION
          || (reach == SectionRule.Reach.QUOTATION
              && "\"“«„‘'".indexOf(paragraph.words().charAt(0)) >= 0);
    }
  }
}
