package org.sayso.reading.parse.corenlp;

import java.util.List;
import org.sayso.reading.parse.Quoted;

/**
 * The text as the parser sees it, char for char as long as the real one: marks of speech are plain
 * double quotes, whatever the outlet sets; marks around a few words or a title are blanks, since
 * the words belong to the sentence around them.
 */
final class Shadow {

  private Shadow() {}

  static String of(String text, List<Quoted> quotations) {
    char[] shadow = text.toCharArray();
    for (int i = 0; i < shadow.length; i++) {
      shadow[i] =
          switch (shadow[i]) {
            case '\u00a0', '\u2007', '\u202f', '\u200b', '\ufeff' -> ' ';
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> ' ';
            case '–', '—', '―' -> '—';
            default -> shadow[i];
          };
    }
    for (Quoted q : quotations) {
      char mark = q.use() == Quoted.Use.SPEECH && q.depth() == 0 ? '"' : ' ';
      blank(shadow, q.span().start(), q.inner().start(), mark);
      if (q.closed()) {
        blank(shadow, q.inner().end(), q.span().end(), mark);
      }
    }
    return new String(shadow);
  }

  private static void blank(char[] shadow, int from, int to, char first) {
    for (int i = from; i < to; i++) {
      shadow[i] = i == from ? first : ' ';
    }
  }
}
