package org.sayso.news;

import org.sayso.text.Span;

/**
 * A part of an article with a job of its own, as the outlet marks it.
 *
 * @param kind what the part is for
 * @param label the marking words before the body: {@code Details:} with its colon, an entry's
 *     {@code 16:10 —}, a Markdown heading's {@code ##}, {@code date 2023-05-24}; the body's own
 *     span where there are none, or where nothing follows them
 * @param body the part itself, without its label
 */
public record Section(Kind kind, Span label, Span body) {

  /** What a part of an article is for. */
  public enum Kind {
    /** The title, standing at the head of the text. */
    HEADLINE,
    /** {@code By Lena Tosk}. */
    BYLINE,
    /** {@code OSTLEY, 6 October (Corvin) —}. */
    DATELINE,
    /** {@code Source: Financial Times, referring to …}: who carries what follows. */
    SOURCE,
    /** {@code Details: …}. */
    DETAILS,
    /** {@code Quote: "…"}: words of the speaker who was last named. */
    QUOTE,
    /** {@code Background: …}: what was known before. */
    BACKGROUND,
    /** An entry of a live page, {@code 16:10 — …}. */
    ENTRY,
    /** A heading between paragraphs. */
    HEADING,
    /** {@code Media contact: …}, {@code About the Company: …}: nothing is claimed here. */
    BOILERPLATE
  }
}
