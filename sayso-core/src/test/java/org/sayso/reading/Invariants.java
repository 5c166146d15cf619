package org.sayso.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Note;
import org.sayso.claim.Speaker;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.text.Offsets;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * What holds for every reading, whatever was read; each test that reads calls {@link #check}. Some
 * of it the records refuse already: it is asked again here, since a promise that only one place
 * keeps is lost with that place.
 */
public final class Invariants {

  private final Reading.Read read;
  private final String text;
  private final Offsets offsets;
  private final List<String> broken = new ArrayList<>();

  private Invariants(Reading.Read read) {
    this.read = read;
    this.text = read.article().text();
    this.offsets = new Offsets(text);
  }

  /**
   * @throws AssertionError if the reading breaks a promise; it names each
   */
  public static void check(Reading reading) {
    List<String> broken = broken(reading);
    if (!broken.isEmpty()) {
      throw new AssertionError(String.join("\n", broken));
    }
  }

  /** The promises it breaks, {@code rule: instance}; none for a sound reading. */
  public static List<String> broken(Reading reading) {
    if (reading instanceof Reading.Unreadable refused) {
      return refused.name().isBlank() || refused.detail().isBlank()
          ? List.of("a refusal names the input and says why: " + refused)
          : List.of();
    }
    Invariants invariants = new Invariants((Reading.Read) reading);
    invariants.article();
    invariants.claims();
    invariants.nesting();
    invariants.times();
    invariants.notes();
    return List.copyOf(invariants.broken);
  }

  private void article() {
    Article article = read.article();
    require(!text.isBlank(), "an article has a text", article.id());
    int end = 0;
    for (Section section : article.sections()) {
      inside(section.label(), "section's label", section.kind());
      inside(section.body(), "section's body", section.kind());
      require(section.label().start() >= end, "sections are in order and apart", section);
      end = section.body().end();
    }
  }

  private void claims() {
    Optional<LocalDate> published = read.article().published().map(Publication::day);
    int before = 0;
    for (int i = 0; i < read.claims().size(); i++) {
      Claim claim = read.claims().get(i);
      Attribution said = claim.attribution();
      require(claim.id().number() == i + 1, "ids count from c1 without a gap", claim.id());
      words(said.source(), "source", claim);
      words(said.cue(), "cue", claim);
      words(said.content(), "content", claim);
      if (require(!said.content().isEmpty(), "a claim has a content", claim.id())) {
        int start = said.content().first().start();
        require(start >= before, "claims are in order of their contents", claim.id());
        before = start;
      }
      require(!said.cue().overlaps(said.content()), "cue and content are apart", show(claim));
      require(!said.source().overlaps(said.content()), "source and content are apart", show(claim));
      require(!said.foundBy().value().isBlank(), "a claim says what found it", show(claim));
      set(said.quotation(), "quotation", claim);
      set(claim.stance(), "stance", claim);
      chain(claim);
      claim
          .saidAt()
          .ifPresent(
              day ->
                  require(
                      published.isEmpty() || !day.isAfter(published.get()),
                      "nothing was said after it was published",
                      day + " in a report of " + published.orElse(day) + " in " + show(claim)));
    }
  }

  private void chain(Claim claim) {
    List<Speaker> speakers = claim.provenance().speakers();
    require(!speakers.isEmpty(), "somebody speaks", show(claim));
    for (Speaker speaker : speakers) {
      require(!speaker.canonicalName().isBlank(), "a speaker has a name", show(claim));
      require(
          speaker.affiliation().filter(String::isBlank).isEmpty(),
          "an affiliation is not blank",
          show(claim));
    }
    claim
        .provenance()
        .via()
        .forEach(
            carrier -> require(!carrier.name().isBlank(), "a carrier has a name", show(claim)));
  }

  private void nesting() {
    for (Claim claim : read.claims()) {
      Set<ClaimId> passed = new HashSet<>(Set.of(claim.id()));
      Optional<ClaimId> above = claim.within();
      while (above.isPresent()) {
        Optional<Claim> outer = claim(above.get());
        if (!require(outer.isPresent(), "within names a claim", show(claim))
            || !require(passed.add(above.get()), "within has no cycle", show(claim))) {
          break;
        }
        above = outer.flatMap(Claim::within);
      }
      claim.within().flatMap(this::claim).ifPresent(outer -> held(claim, outer));
    }
  }

  private void held(Claim inner, Claim outer) {
    Spans content = outer.attribution().content();
    Attribution said = inner.attribution();
    String both = show(inner) + " in " + show(outer);
    require(content.contains(said.cue()), "the outer content holds the inner cue", both);
    require(content.contains(said.content()), "the outer content holds the inner content", both);
  }

  private Optional<Claim> claim(ClaimId id) {
    return read.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  private void times() {
    int before = 0;
    for (TimeExpression time : read.times()) {
      word(time.span(), "time", time);
      require(time.span().start() >= before, "times are in text order", time);
      before = time.span().start();
      set(time.type(), "type of a time", time);
    }
  }

  private void notes() {
    int before = 0;
    for (Note note : read.notes()) {
      word(note.span(), "note", note);
      require(note.span().start() >= before, "notes are in text order", note);
      before = note.span().start();
      require(!note.message().isBlank(), "a note says something", note);
    }
  }

  private void words(Spans spans, String part, Claim claim) {
    int end = 0;
    for (Span span : spans.parts()) {
      word(span, part, show(claim));
      require(span.start() >= end, "the parts of a " + part + " are in order", show(claim));
      end = span.end();
    }
  }

  /** A span over words: it has no blank at its ends. */
  private void word(Span span, String part, Object of) {
    if (inside(span, part, of)) {
      String words = span.in(text);
      boolean blank =
          isBlank(words.codePointAt(0)) || isBlank(words.codePointBefore(words.length()));
      require(!blank, "no blank at the ends of a " + part, span + " “" + words + "” of " + of);
    }
  }

  private boolean inside(Span span, String part, Object of) {
    return require(span.end() <= text.length(), "a " + part + " lies in the text", span + " " + of)
        && require(span.length() > 0, "a " + part + " is not empty", of)
        && whole(span.start(), part, of)
        && whole(span.end(), part, of);
  }

  /** Not in the midst of a character; so it comes back from the code points of the files. */
  private boolean whole(int offset, String part, Object of) {
    boolean torn =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return require(!torn, "no end of a " + part + " tears a character", offset + " of " + of)
        && require(
            offsets.toChars(offsets.toCodePoints(offset)) == offset
                && offsets.toCodePoints(offset) == text.codePointCount(0, offset),
            "offsets come back from code points",
            offset + " of " + of);
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  @SuppressWarnings("NullAway") // asked, not believed: readings may come from code without checks
  private void set(Enum<?> value, String what, Object of) {
    require(value != null, "the " + what + " is set", of);
  }

  private String show(Claim claim) {
    Attribution said = claim.attribution();
    return claim.id() + " by " + said.foundBy() + " “" + cut(said.content()) + "”";
  }

  private String cut(Spans spans) {
    boolean fits = spans.parts().stream().allMatch(part -> part.end() <= text.length());
    String words = fits ? spans.in(text) : spans.toString();
    return words.length() <= 120 ? words : words.substring(0, 120) + "…";
  }

  private boolean require(boolean holds, String rule, Object instance) {
    if (!holds) {
      broken.add(rule + ": " + instance);
    }
    return holds;
  }
}
