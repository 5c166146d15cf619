package org.sayso.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.store.Decision.Kind;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/** Puts single claims of an account right. */
final class Pen {

  /** What answers "how do you know?" of a claim that the reader missed. */
  static final RuleId DRAWN = new RuleId("drawn");

  private final Account account;
  private final String text;
  private final Offsets offsets;
  private final Names names;
  private final List<Decision> unfitting;

  /**
   * @param unfitting takes the decisions whose words are not there, or that do not fit the others
   */
  Pen(Account account, Offsets offsets, Names names, List<Decision> unfitting) {
    this.account = account;
    this.text = account.article().text();
    this.offsets = offsets;
    this.names = names;
    this.unfitting = unfitting;
  }

  /** The claim that a person drew; empty where its words are not there. */
  Optional<Claim> draw(Decision drawing, Spans content) {
    Correction marks = drawing.correction();
    Optional<Spans> source = in(marks.source());
    Optional<Spans> cue = in(marks.cue());
    if (source.isEmpty() || cue.isEmpty() || cue.get().overlaps(content)) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            new ClaimId(Math.toIntExact(drawing.id()), true),
            new Attribution(source.get(), cue.get(), content, Quoted.asFarAs(content, text), DRAWN),
            marks.stance().orElse(Stance.ASSERTS),
            marks.hedged().orElse(false),
            new ProvenanceChain(
                List.of(speaker(drawing.value().orElse("unknown"))),
                List.of(),
                account.article().outlet()),
            marks.said().flatMap(Correction.Said::day),
            Optional.empty()));
  }

  private Optional<Spans> in(Optional<Anchor> part) {
    return part.orElse(Anchor.NONE).in(text, offsets);
  }

  /** The claim as people decided, one decision after the other. */
  Claim correct(Claim claim, List<Decision> decisions) {
    Claim corrected = claim;
    List<Speaker> speakers = claim.provenance().speakers();
    for (Decision decision : decisions) {
      Optional<Attribution> moved = moved(corrected.attribution(), decision);
      if (moved.isEmpty()) {
        unfitting.add(decision);
        continue;
      }
      Correction right = decision.correction();
      corrected =
          new Claim(
              corrected.id(),
              moved.get(),
              right.stance().orElse(corrected.stance()),
              right.hedged().orElse(corrected.hedged()),
              corrected.provenance(),
              right.said().map(Correction.Said::day).orElse(corrected.saidAt()),
              corrected.within());
      if (decision.kind() == Kind.SPEAKER || decision.kind() == Kind.DRAW) {
        speakers = decision.value().map(name -> List.of(speaker(name))).orElse(speakers);
      }
    }
    List<Speaker> named = speakers.stream().map(this::named).toList();
    return named.equals(claim.provenance().speakers()) ? corrected : spokenBy(corrected, named);
  }

  private Optional<Attribution> moved(Attribution from, Decision decision) {
    Correction right = decision.correction();
    if (right.parts().findAny().isEmpty()) {
      return Optional.of(from);
    }
    Optional<Spans> source =
        right.source().isEmpty() ? Optional.of(from.source()) : in(right.source());
    Optional<Spans> cue = right.cue().isEmpty() ? Optional.of(from.cue()) : in(right.cue());
    Optional<Spans> content =
        right.content().isEmpty() ? Optional.of(from.content()) : in(right.content());
    boolean fits =
        source.isPresent()
            && cue.isPresent()
            && content.filter(c -> !c.isEmpty() && !cue.get().overlaps(c)).isPresent();
    return fits
        ? Optional.of(attribution(from, source.get(), cue.get(), content.get()))
        : Optional.empty();
  }

  private Attribution attribution(Attribution from, Spans source, Spans cue, Spans content) {
    Quotation quotation =
        content.equals(from.content()) ? from.quotation() : Quoted.asFarAs(content, text);
    return new Attribution(source, cue, content, quotation, from.foundBy());
  }

  /** The speaker whom this report has under that name; else a person of whom no more is known. */
  private Speaker speaker(String name) {
    return account.claims().stream()
        .flatMap(claim -> claim.provenance().speakers().stream())
        .filter(speaker -> speaker.canonicalName().equals(name))
        .findFirst()
        .orElseGet(() -> new Speaker.Person(name, Optional.empty()));
  }

  private Speaker named(Speaker speaker) {
    String name = names.of(speaker.canonicalName());
    if (speaker instanceof Speaker.Person person) {
      return new Speaker.Person(name, person.affiliation());
    }
    return speaker instanceof Speaker.Organisation body
        ? new Speaker.Organisation(name, body.affiliation())
        : new Speaker.Described(name, speaker.affiliation());
  }

  private static Claim spokenBy(Claim claim, List<Speaker> speakers) {
    return new Claim(
        claim.id(),
        claim.attribution(),
        claim.stance(),
        claim.hedged(),
        new ProvenanceChain(speakers, claim.provenance().via(), claim.provenance().outlet()),
        claim.saidAt(),
        claim.within());
  }

  static Claim within(Claim claim, Optional<ClaimId> outer) {
    return new Claim(
        claim.id(),
        claim.attribution(),
        claim.stance(),
        claim.hedged(),
        claim.provenance(),
        claim.saidAt(),
        outer);
  }

  /** Whether the inner one's words lie in the outer one's, which has more. */
  static boolean holds(Claim outer, Claim inner) {
    Spans content = outer.attribution().content();
    Spans lies = inner.attribution().content();
    return !content.equals(lies) && content.contains(lies);
  }

  /** The claim with the fewest words around this one. */
  static Optional<ClaimId> least(List<Claim> claims, Claim inner) {
    return claims.stream()
        .filter(outer -> holds(outer, inner))
        .min(Comparator.comparingInt(outer -> outer.attribution().content().length()))
        .map(Claim::id);
  }
}
