package org.sayso.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a query can ask for by name, {@code speaker:Vasque}. */
public enum QueryField {
  /** Words without a field: content, source, speaker, affiliation. */
  ANY(Kind.TEXT),
  /** The content's words. */
  ABOUT(Kind.TEXT),
  /** Who said it, by name. */
  SPEAKER(Kind.TEXT),
  /** Whom the speaker speaks for. */
  AFFILIATION(Kind.TEXT),
  /** The words that name the source on the page. */
  SOURCE(Kind.TEXT),
  /** The words that link source and content. */
  CUE(Kind.TEXT),
  /** Who carried it. */
  VIA(Kind.TEXT),
  /** Who printed it. */
  OUTLET(Kind.TEXT),
  /** The headline. */
  TITLE(Kind.TEXT),
  /** The whole text of the article. */
  TEXT(Kind.TEXT),
  /** What the speaker does with the content. */
  STANCE(
      Kind.CHOICE,
      "asserts",
      "confirms",
      "denies",
      "declines",
      "suggests",
      "demands",
      "promises",
      "asks"),
  QUOTATION(Kind.CHOICE, "direct", "mixed", "indirect"),
  HEDGED(Kind.CHOICE, "yes", "no"),
  /** Whether it stands in another's mouth. */
  NESTED(Kind.CHOICE, "yes", "no"),
  /** Whether a person decided of it. */
  REVIEWED(Kind.CHOICE, "yes", "no"),
  /** The day it was said. */
  SAID(Kind.DAYS),
  /** The day the article came out. */
  PUBLISHED(Kind.DAYS),
  /** The article's id. */
  ARTICLE(Kind.EXACT),
  /** The document's address. */
  ADDRESS(Kind.EXACT);

  /** What may stand behind the colon. */
  public enum Kind {
    /** Words, a phrase, a beginning with a star. */
    TEXT,
    /** One of a few words. */
    CHOICE,
    /** A day, month or year, or two of these with two dots between. */
    DAYS,
    /** All of it, or a beginning with a star. */
    EXACT
  }

  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> choices;

  QueryField(Kind kind, String... choices) {
    this.kind = kind;
    this.choices = List.of(choices);
  }

  public Kind kind() {
    return kind;
  }

  public List<String> choices() {
    return choices;
  }

  /** {@code speaker}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueryField> of(String word) {
    return Arrays.stream(values())
        .filter(field -> field != ANY && field.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
