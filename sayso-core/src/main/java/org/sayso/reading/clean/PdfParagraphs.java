package org.sayso.reading.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes paragraphs of printed lines. What stands at the head or the foot of many pages is dropped;
 * a word cut at the end of a line is whole again: <i>the har-</i> / <i>bour</i>.
 */
final class PdfParagraphs {

  /** A line that fills less of its column ends a paragraph, if a sentence ends there. */
  private static final float SHORT = 0.8f;

  /** The space before a paragraph, in line pitches. */
  private static final float GAP = 1.3f;

  /** Heads and feet stand in this share of the page. */
  private static final float EDGE = 0.12f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[-–—\\s]*(?:page\\s+)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?[-–—\\s]*");

  private static final Pattern BULLET =
      Pattern.compile("^(?:[•▪◦‣●○■–*]|\\d{1,2}[.)]|\\([a-z0-9]\\))\\s.*");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][\"”’')\\]]*$");
  private static final Pattern CUT = Pattern.compile(".*\\p{L}[-\\u2010]$");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}]+)[-\\u2010]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}]+");

  /** Their hyphen is a part of the word. */
  private static final Set<String> PREFIXES =
      Set.of(
          "ex", "self", "non", "vice", "well", "half", "long", "short", "so", "all", "anti", "pro");

  private final List<PdfLine> lines;
  private final Set<String> words;
  private final float pitch;
  private final Map<Integer, float[]> columns = new HashMap<>();

  PdfParagraphs(List<PdfLine> all) {
    this.lines = withoutEdges(all);
    this.words =
        lines.stream()
            .flatMap(line -> List.of(line.words().split("[^\\p{L}\\p{Pd}]+", -1)).stream())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    this.pitch = pitch();
    lines.forEach(this::widen);
  }

  List<String> all() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isBreak(lines.get(i - 1), lines.get(i))) {
        paragraphs.add(unligated(open.toString()));
        open.setLength(0);
      }
      append(open, lines.get(i).words());
    }
    paragraphs.add(unligated(open.toString()));
    return paragraphs;
  }

  private boolean isBreak(PdfLine line, PdfLine next) {
    if (Math.abs(line.size() - next.size()) > 0.1f * line.size()
        || BULLET.matcher(next.words()).matches()) {
      return true;
    }
    boolean ends = SENTENCE_END.matcher(line.words()).matches();
    if (!line.isAbove(next)) {
      int first = next.words().codePointAt(0);
      return ends ? !Character.isLowerCase(first) : isShort(line) && Character.isUpperCase(first);
    }
    boolean gap = next.y() - line.y() > GAP * pitch(line);
    boolean indented = next.left() - line.left() > 0.8f * line.size() && isAtEdge(line);
    return gap || (ends && (indented || isShort(line)));
  }

  private boolean isShort(PdfLine line) {
    float[] column = column(line);
    return line.right() - column[0] < SHORT * (column[1] - column[0]);
  }

  private boolean isAtEdge(PdfLine line) {
    return line.left() - column(line)[0] < 0.5f * line.size();
  }

  /** What the lines of a page that begin near one another fill. */
  private float[] column(PdfLine line) {
    return columns.getOrDefault(key(line), new float[] {line.left(), line.right()});
  }

  private static int key(PdfLine line) {
    return line.page() * 10 + (int) (line.left() / 150);
  }

  private void widen(PdfLine line) {
    float[] column =
        columns.computeIfAbsent(key(line), k -> new float[] {line.left(), line.right()});
    column[0] = Math.min(column[0], line.left());
    column[1] = Math.max(column[1], line.right());
  }

  /** The usual step from a line to the next; the steps between paragraphs are the larger ones. */
  private float pitch() {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).isAbove(lines.get(i))) {
        steps.add((lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size());
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 1.2f : Math.min(2.4f, steps.get((steps.size() - 1) * 3 / 10));
  }

  private float pitch(PdfLine line) {
    return pitch * line.size();
  }

  private void append(StringBuilder open, String next) {
    if (open.length() == 0) {
      open.append(next);
      return;
    }
    String before = open.substring(Math.max(0, open.length() - 40));
    if (!CUT.matcher(before).matches()) {
      open.append(' ').append(next);
      return;
    }
    if (!keepsHyphen(before, next)) {
      open.setLength(open.length() - 1);
    } else {
      open.setCharAt(open.length() - 1, '-');
    }
    open.append(next);
  }

  private boolean keepsHyphen(String before, String next) {
    if (before.endsWith("\u2010")) {
      return false; // a soft hyphen
    }
    Matcher last = LAST_WORD.matcher(before);
    Matcher first = FIRST_WORD.matcher(next);
    if (!last.find() || !first.find() || !Character.isLowerCase(next.charAt(0))) {
      return true;
    }
    String a = last.group(1).toLowerCase(Locale.ROOT);
    String b = first.group().toLowerCase(Locale.ROOT);
    if (words.contains(a + b)) {
      return false;
    }
    boolean compound = last.start() > 0 && before.charAt(last.start() - 1) == '-';
    return words.contains(a + "-" + b) || PREFIXES.contains(a) || compound;
  }

  /** Page numbers, and what is the same at the head or foot of three pages, or of two of a few. */
  private static List<PdfLine> withoutEdges(List<PdfLine> all) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    all.stream()
        .filter(PdfParagraphs::isAtEdgeOfPage)
        .forEach(line -> pages.computeIfAbsent(shape(line), s -> new HashSet<>()).add(line.page()));
    long count = all.stream().map(PdfLine::page).distinct().count();
    return all.stream()
        .filter(
            line ->
                !isAtEdgeOfPage(line)
                    || (!PAGE_NUMBER.matcher(line.words()).matches()
                        && !isRepeated(pages.getOrDefault(shape(line), Set.of()).size(), count)))
        .toList();
  }

  private static boolean isRepeated(int onPages, long pages) {
    return onPages >= 3 || (onPages == 2 && pages <= 4);
  }

  private static boolean isAtEdgeOfPage(PdfLine line) {
    return line.y() < EDGE * line.pageHeight() || line.y() > (1 - EDGE) * line.pageHeight();
  }

  private static String shape(PdfLine line) {
    return line.words().replaceAll("\\d+", "#").toLowerCase(Locale.ROOT)
        + (line.y() < line.pageHeight() / 2 ? " head" : " foot");
  }

  private static String unligated(String words) {
    return words
        .replace("\uFB00", "ff")
        .replace("\uFB01", "fi")
        .replace("\uFB02", "fl")
        .replace("\uFB03", "ffi")
        .replace("\uFB04", "ffl");
  }
}
