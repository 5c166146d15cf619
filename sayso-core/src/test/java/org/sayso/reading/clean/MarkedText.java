package org.sayso.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.Span;

/**
 * A text whose parts are marked: {@code {label Details:} {body The crane fell.}}.
 *
 * @param text without the marks
 * @param marks in text order
 */
record MarkedText(String text, List<Mark> marks) {

  /**
   * @param name the mark's first word
   * @param span of the words after it
   */
  record Mark(String name, Span span) {}

  private static final Pattern MARK = Pattern.compile("\\{(\\w+) ([^{}]*)}");

  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      marks.add(new Mark(matcher.group(1), new Span(start, text.length())));
      from = matcher.end();
    }
    return new MarkedText(text.append(marked.substring(from)).toString(), List.copyOf(marks));
  }

  /**
   * The sections as one reads them: {@code label | body}, or {@code body} where there is no label.
   */
  List<String> sections() {
    List<String> sections = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean labelled =
          mark.name().equals("label")
              && i + 1 < marks.size()
              && marks.get(i + 1).name().equals("body");
      Span body = labelled ? marks.get(++i).span() : mark.span();
      sections.add(SectionExamplesTest.show(text, mark.span(), body));
    }
    return sections;
  }
}
