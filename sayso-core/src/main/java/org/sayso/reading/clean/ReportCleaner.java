package org.sayso.reading.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Capture;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;

/**
 * Cleans one report in English: plain text or Markdown, a JSON object, an HTML page, a PDF or Word
 * document, an e-mail.
 *
 * <p>Of two things that say the same the more certain wins: what the report says of itself, then
 * what the user says, then what its dateline lets one guess.
 */
public final class ReportCleaner implements Cleaner {

  /** The longest text that is read, in chars: some hundred times a long report. */
  static final int MAX_CHARS = 500_000;

  /** A title is a line; of a text without a headline the first words must do. */
  private static final int LONGEST_TITLE = 140;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

  /** A headline of two words is text; {@code 12:3 kg} is none. */
  private static final int FEWEST_WORDS = 2;

  /** Scripts without blanks between words have few words and many letters. */
  private static final int ENOUGH_LETTERS = 10;

  private final SectionFinder sections;
  private final JsonReport json;
  private final HtmlPage html;
  private final Language language;

  public ReportCleaner() {
    CleanRules rules = CleanRules.english();
    this.sections = new SectionFinder(rules);
    this.json = new JsonReport(rules.calendar());
    this.html = new HtmlPage(rules.calendar());
    this.language = new Language(rules.functionWords());
  }

  @Override
  public Cleaned clean(Capture capture) {
    try {
      Draft draft = draft(capture);
      refuseBook(draft.text());
      refuseWithoutSentence(draft.text());
      language.refuseOther(draft.text(), draft.language());
      return new Cleaned.Clean(article(capture, draft));
    } catch (Refusal refusal) {
      return refusal.asValue();
    }
  }

  /** A text this long is a book or a dump; parsing it would hold up all others for minutes. */
  private static void refuseBook(String text) throws Refusal {
    if (text.length() > MAX_CHARS) {
      throw new Refusal(
          RefusalReason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "%,d characters of text; a report may have %,d",
              text.length(),
              MAX_CHARS));
    }
  }

  private Draft draft(Capture capture) throws Refusal {
    byte[] bytes = capture.bytes();
    Bytes.refuseByLength(bytes);
    Optional<String> mediaType = capture.hints().mediaType();
    Form form = Form.of(bytes, capture.name(), mediaType);
    return switch (form) {
      case PDF -> withoutDateOfFile(PdfDocument.read(bytes), capture);
      case DOCX -> withoutDateOfFile(WordDocument.read(bytes), capture);
      case MAIL -> new Mail(this::words).read(bytes);
      default -> words(bytes, form, mediaType);
    };
  }

  /**
   * When a file was made is the last witness of when its report came out: any giver knows better.
   */
  private static Draft withoutDateOfFile(Draft draft, Capture capture) {
    return capture.hints().published().isPresent()
        ? Documents.draft(
            draft.text(), draft.outlet(), Optional.empty(), draft.title(), draft.language())
        : draft;
  }

  /** What is written in characters. */
  private Draft words(byte[] bytes, Form form, Optional<String> mediaType) throws Refusal {
    Bytes.refuseOtherKinds(bytes);
    if (form == Form.HTML) {
      return html.read(Bytes.page(bytes, mediaType));
    }
    if (form == Form.XML) {
      throw new Refusal(RefusalReason.MALFORMED, "this is XML, but no HTML page");
    }
    String text = Bytes.text(bytes, mediaType);
    if (text.isBlank()) {
      throw new Refusal(RefusalReason.EMPTY, "nothing but blanks");
    }
    return form == Form.JSON ? json.read(text) : Draft.of(text);
  }

  private Article article(Capture capture, Draft draft) {
    Outline outline = sections.find(draft.text(), draft.title());
    return new Article(
        draft.id().orElseGet(() -> new ArticleId(fileName(capture.name()))),
        draft
            .outlet()
            .or(capture.hints()::outlet)
            .or(() -> outline.agency().map(Outlet::new))
            .orElse(Outlet.UNKNOWN),
        draft.url().or(capture.hints()::url),
        draft
            .published()
            .or(outline::headDate)
            .or(capture.hints()::published)
            .or(() -> outline.datelineDate().map(Publication::on)),
        draft.title().or(capture.hints()::title).orElseGet(() -> title(draft.text())),
        "en",
        draft.text(),
        outline.sections());
  }

  /** The first line, without a Markdown heading's mark; cut where it is a whole paragraph. */
  private static String title(String text) {
    Optional<String> first =
        Paragraph.of(text).stream().findFirst().flatMap(p -> p.words().lines().findFirst());
    String line = first.orElse("").replaceFirst("^#{1,6}\\s+", "");
    if (line.length() <= LONGEST_TITLE || line.startsWith("date ")) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, blank > 0 ? blank : LONGEST_TITLE) + "…";
  }

  /**
   * {@code reports/dam.txt} is {@code dam.txt}; {@code dam.jsonl:12} stays as it is, and of an
   * address all but {@code https://}.
   */
  private static String fileName(String name) {
    if (name.startsWith("http://") || name.startsWith("https://")) {
      return name.replaceFirst("^https?://", "").replaceFirst("/+$", "");
    }
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "unnamed" : last;
  }

  private static void refuseWithoutSentence(String text) throws Refusal {
    long letters = text.codePoints().filter(Character::isLetter).limit(ENOUGH_LETTERS).count();
    if (letters == 0) {
      throw new Refusal(RefusalReason.NO_SENTENCE, "the text has no letters");
    }
    long words =
        WORD.matcher(text)
            .results()
            .filter(w -> w.group().length() > 1)
            .limit(FEWEST_WORDS)
            .count();
    if (words < FEWEST_WORDS && letters < ENOUGH_LETTERS) {
      throw new Refusal(RefusalReason.NO_SENTENCE, "the text has no two words");
    }
    long filled = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    long allLetters = text.codePoints().filter(Character::isLetter).count();
    if (allLetters * 10 < filled) {
      throw new Refusal(RefusalReason.NO_SENTENCE, "the text is figures and signs");
    }
  }
}
