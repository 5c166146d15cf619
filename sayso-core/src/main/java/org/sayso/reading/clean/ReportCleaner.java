package org.sayso.reading.clean;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;
import org.sayso.news.Witness;

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

  /** The witness that is the user, a feed, a server. */
  private static final String GIVEN = "given with the report";

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
      return inItsLanguage(capture, draft);
    } catch (Refusal refusal) {
      return refusal.asValue();
    }
  }

  /** A foreign report is cut out as well as an English one; only reading it is refused. */
  private Cleaned inItsLanguage(Capture capture, Draft draft) {
    try {
      language.refuseOther(draft.text(), draft.language());
      return new Cleaned.Clean(article(capture, draft, "en"));
    } catch (Refusal refusal) {
      Cleaned.Refused refused = refusal.asValue();
      return new Cleaned.Refused(
          refused.reason(),
          refused.detail(),
          Optional.of(article(capture, draft, Language.of(draft.text()))));
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

  private Article article(Capture capture, Draft draft, String languageCode) {
    Outline outline = sections.find(draft.text(), draft.title());
    Hints given = capture.hints();
    Testimony testimony = new Testimony(draft.witnesses());
    Optional<String> title =
        testimony.or(
            Witness.Field.HEADLINE,
            draft.title(),
            List.of(
                new Said<>(GIVEN, given.title()),
                new Said<>("first line", firstLine(draft, given))));
    Optional<Outlet> outlet =
        testimony.or(
            Witness.Field.OUTLET,
            draft.outlet(),
            List.of(
                new Said<>(GIVEN, given.outlet()),
                new Said<>("dateline", outline.agency().map(Outlet::new))));
    Optional<Publication> published =
        testimony.or(
            Witness.Field.PUBLISHED,
            draft.published(),
            List.of(
                new Said<>("date line at the head", outline.headDate()),
                new Said<>(GIVEN, given.published()),
                new Said<>("dateline", outline.datelineDate().map(Publication::on))));
    Optional<URI> url =
        testimony.or(Witness.Field.ADDRESS, draft.url(), List.of(new Said<>(GIVEN, given.url())));
    return new Article(
        draft.id().orElseGet(() -> new ArticleId(fileName(capture.name()))),
        outlet.orElse(Outlet.UNKNOWN),
        url,
        draft.authors(),
        published,
        draft.modified(),
        title.orElse(""),
        languageCode,
        draft.text(),
        outline.sections(),
        testimony.witnesses());
  }

  /** Asked only where nobody says the headline: most first lines only repeat it. */
  private static Optional<String> firstLine(Draft draft, Hints given) {
    return draft.title().isPresent() || given.title().isPresent()
        ? Optional.empty()
        : Optional.of(title(draft.text()));
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
