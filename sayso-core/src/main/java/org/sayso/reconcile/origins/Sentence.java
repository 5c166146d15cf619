package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;

/**
 * A sentence of a report, found by its stop alone: {@code He heard no shot, he said.}
 *
 * @param span where it stands
 * @param words in text order
 */
record Sentence(Span span, List<Word> words) {

  private static final Pattern STOP =
      Pattern.compile("(\\S*)[.!?…]+[\"“”’»)\\]]*\\s+(?=[\"“‘„«(\\[]*[\\p{Lu}\\p{N}])");

  /** Words whose stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms dr prof gen col lt capt maj sgt rev hon gov sen rep st no vs etc inc ltd jr sr"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" ", -1));

  Sentence {
    words = List.copyOf(words);
  }

  /** Those of a text, in text order. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      int start = paragraph.start();
      Matcher stop = STOP.matcher(text).region(paragraph.start(), paragraph.end());
      while (stop.find()) {
        if (!isAbbreviation(stop.group(1))) {
          add(text, start, stop.end(), sentences);
          start = stop.end();
        }
      }
      add(text, start, paragraph.end(), sentences);
    }
    return List.copyOf(sentences);
  }

  private static boolean isAbbreviation(String word) {
    String bare = Word.form(word.replaceAll("[^\\p{L}.]", ""));
    return ABBREVIATIONS.contains(bare) || (bare.length() == 1 && !bare.equals("i"));
  }

  private static void add(String text, int start, int end, List<Sentence> sentences) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      Span span = new Span(start, last);
      List<Word> words = Word.of(text, span);
      if (!words.isEmpty()) {
        sentences.add(new Sentence(span, words));
      }
    }
  }
}
