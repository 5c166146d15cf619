package org.sayso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Note;
import org.sayso.claim.Speaker;
import org.sayso.claim.TimeExpression;
import org.sayso.desk.Holding;
import org.sayso.desk.Statement;
import org.sayso.news.Article;
import org.sayso.news.Section;
import org.sayso.reading.Reading;
import org.sayso.store.Version;
import org.sayso.text.Offsets;
import org.sayso.text.Sha256;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * What we answer, as JSON: on one line, or indented for people and programs that check us, where
 * each span has its words beside it. Offsets count code points; the order of the keys never
 * changes.
 */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** What writes the fields of an object. */
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** One object, indented, with a line end. */
  public static String object(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(indented());
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return escapeHalfPairs(out.toString()) + "\n";
  }

  /** One value on one line, with its end. */
  static String line(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return escapeHalfPairs(out.toString()) + "\n";
  }

  public static void strings(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A claim with its words, and all it takes to cite it. */
  public static void statement(JsonGenerator json, Statement statement) throws IOException {
    statement(json, statement.article(), statement.claim(), statement.holding().version());
  }

  static void statement(JsonGenerator json, Article article, Claim claim, Version version)
      throws IOException {
    Writer writer = new Writer(json, true, article);
    json.writeStartObject();
    writer.fields(claim);
    json.writeObjectFieldStart("article");
    writer.origin(article);
    version(json, version);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** An article with its claims, as {@code read --format jsonl} has it. */
  public static void account(JsonGenerator json, Account account) throws IOException {
    new Writer(json, false, account.article())
        .write(
            new Reading.Read(
                account.article(), account.claims(), account.times(), account.notes()));
  }

  /** An article without its claims. */
  public static void holding(JsonGenerator json, Holding holding) throws IOException {
    json.writeStartObject();
    new Writer(json, true, holding.account().article()).origin(holding.account().article());
    version(json, holding.version());
    json.writeNumberField("claims", holding.account().claims().size());
    json.writeEndObject();
  }

  static void version(JsonGenerator json, Version version) throws IOException {
    json.writeStringField("address", version.address());
    json.writeNumberField("version", version.number());
    json.writeStringField("captured", version.captured().toString());
    json.writeStringField("digest", "sha256:" + version.evidence().digest());
  }

  private static DefaultPrettyPrinter indented() {
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  /**
   * A reading as one object, without a line end.
   *
   * @param pretty whether it is indented and every span has its words
   */
  public static String reading(Reading reading, boolean pretty) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.setPrettyPrinter(indented());
      }
      reading(json, reading, pretty);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return escapeHalfPairs(out.toString());
  }

  /** A reading as an object within another. */
  public static void reading(JsonGenerator json, Reading reading, boolean pretty)
      throws IOException {
    if (reading instanceof Reading.Unreadable refused) {
      write(json, refused, pretty);
    } else {
      new Writer(json, pretty, ((Reading.Read) reading).article()).write((Reading.Read) reading);
    }
  }

  /** A report in another language has its text beside the refusal, and no claims. */
  private static void write(JsonGenerator json, Reading.Unreadable refused, boolean pretty)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("refused");
    json.writeStringField("name", refused.name());
    json.writeStringField("reason", lower(refused.reason()));
    json.writeStringField("detail", refused.detail());
    json.writeEndObject();
    if (refused.article().isPresent()) {
      Article article = refused.article().get();
      new Writer(json, pretty, article).article(article);
    }
    json.writeEndObject();
  }

  /** {@code ASSERTS} as {@code asserts}. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Half of a surrogate pair has no UTF-8, but JSON can name it. */
  private static String escapeHalfPairs(String json) {
    if (json.codePoints().noneMatch(Json::isHalfPair)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            c -> {
              if (isHalfPair(c)) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits((char) c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isHalfPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** One article's object. */
  private static final class Writer {

    private final JsonGenerator json;
    private final boolean withWords;
    private final String text;
    private final Offsets offsets;

    Writer(JsonGenerator json, boolean withWords, Article article) {
      this.json = json;
      this.withWords = withWords;
      this.text = article.text();
      this.offsets = new Offsets(text);
    }

    void write(Reading.Read read) throws IOException {
      json.writeStartObject();
      article(read.article());
      json.writeArrayFieldStart("claims");
      for (Claim claim : read.claims()) {
        claim(claim);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("times");
      for (TimeExpression time : read.times()) {
        json.writeStartObject();
        ends(time.span());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        words("text", time.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (Note note : read.notes()) {
        json.writeStartObject();
        ends(note.span());
        json.writeStringField("message", note.message());
        words("text", note.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void article(Article article) throws IOException {
      json.writeObjectFieldStart("article");
      origin(article);
      json.writeStringField("text", text);
      json.writeStringField("sha256", Sha256.of(text));
      json.writeArrayFieldStart("sections");
      for (Section section : article.sections()) {
        json.writeStartObject();
        json.writeStringField("kind", lower(section.kind()));
        ends(section.body());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    /** What tells where an article comes from. */
    void origin(Article article) throws IOException {
      json.writeStringField("id", article.id().value());
      optional("outlet", Optional.of(article.outlet().name()).filter(name -> !name.isEmpty()));
      optional("url", article.url());
      strings("authors", article.authors());
      optional("published", article.published());
      optional("modified", article.modified());
      json.writeStringField("title", article.title());
      json.writeStringField("language", article.language());
    }

    private void claim(Claim claim) throws IOException {
      json.writeStartObject();
      fields(claim);
      json.writeEndObject();
    }

    void fields(Claim claim) throws IOException {
      Spans source = claim.attribution().source();
      Spans cue = claim.attribution().cue();
      Spans content = claim.attribution().content();
      List<Speaker> speakers = claim.provenance().speakers();
      json.writeStringField("id", claim.id().toString());
      spans("source", source);
      spans("cue", cue);
      spans("content", content);
      json.writeStringField("quotation", lower(claim.attribution().quotation()));
      json.writeStringField("stance", lower(claim.stance()));
      json.writeBooleanField("hedged", claim.hedged());
      strings("speakers", speakers.stream().map(Speaker::canonicalName).toList());
      optional(
          "affiliation",
          speakers.stream().map(Speaker::affiliation).flatMap(Optional::stream).findFirst());
      optional("saidAt", claim.saidAt());
      strings("via", claim.provenance().via().stream().map(Objects::toString).toList());
      optional("within", claim.within());
      json.writeStringField("foundBy", claim.attribution().foundBy().value());
      if (withWords) {
        spansWithWords("sourceText", source);
        spansWithWords("cueText", cue);
        spansWithWords("contentText", content);
      }
    }

    private void ends(Span span) throws IOException {
      json.writeNumberField("start", offsets.toCodePoints(span.start()));
      json.writeNumberField("end", offsets.toCodePoints(span.end()));
    }

    private void words(String key, Span span) throws IOException {
      if (withWords) {
        json.writeStringField(key, span.in(text));
      }
    }

    private void spans(String key, Spans spans) throws IOException {
      json.writeArrayFieldStart(key);
      for (Span span : spans.parts()) {
        json.writeArray(offsets.toCodePoints(span), 0, 2);
      }
      json.writeEndArray();
    }

    private void spansWithWords(String key, Spans spans) throws IOException {
      json.writeArrayFieldStart(key);
      for (Span span : spans.parts()) {
        json.writeStartObject();
        ends(span);
        words("text", span);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void strings(String key, List<String> values) throws IOException {
      Json.strings(json, key, values);
    }

    private void optional(String key, Optional<?> value) throws IOException {
      if (value.isPresent()) {
        json.writeStringField(key, value.get().toString());
      } else {
        json.writeNullField(key);
      }
    }
  }
}
