package org.sayso.reconcile.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.reconcile.revisions.Tellings.version;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Claimed;
import org.sayso.text.Span;

class RevisionsTest {

  private static final String MORNING =
      """
      A dam above Ostley gave way before dawn.

      {source The governor} {cue said} {content at least 12 people had reportedly died in the flood}.

      {source Henrik Storhaug} {cue said} {content the gates were "stuck fast"}.

      {source The union} {cue denied} {content that its members had left the dam}.
      """;

  private static final String NIGHT =
      """
      A dam above Ostley gave way before dawn.

      {source Henrik Storhaug} {cue said} {content the gates were “stuck fast”}.

      {source The governor} {cue said} {content 14 people had died in the flood}.

      {source The river police} {cue said} {content the search would go on for days}.
      """;

  @Test
  void tellsWhatBecameOfClaims() {
    Revision revision =
        Revisions.compare(version("Dam breaks", MORNING), version("Dam kills 14", NIGHT));
    assertEquals(1, revision.unchanged());
    assertEquals(
        List.of("\"at least 12\" became \"14\"; the hedge \"reportedly\" was dropped"),
        revision.changed().stream().map(ClaimChange::sentence).toList());
    assertEquals(
        List.of("the search would go on for days"),
        revision.added().stream().map(Claimed::content).toList());
    assertEquals(
        List.of("that its members had left the dam"),
        revision.dropped().stream().map(Claimed::content).toList());
    assertEquals(Optional.of("\"Dam breaks\" became \"Dam kills 14\""), revision.headline());
    assertFalse(revision.isTrivial());
  }

  @Test
  void tellsWhatBecameOfParagraphs() {
    Version before = version("", MORNING);
    Version after = version("", NIGHT);
    ParagraphChanges changes = Revisions.compare(before, after).paragraphs();
    assertEquals(
        List.of("The river police said the search would go on for days."),
        words(changes.added(), after));
    assertEquals(
        List.of("The union denied that its members had left the dam."),
        words(changes.removed(), before));
    assertEquals(1, changes.rewritten().size());
  }

  private static List<String> words(List<Span> spans, Version version) {
    return spans.stream().map(span -> span.in(version.article().text())).toList();
  }

  @Test
  void aVersionIsItself() {
    Version version = version("Dam breaks", MORNING);
    assertTrue(Revisions.compare(version, version).isTrivial());
  }

  @Test
  void movedParagraphsAndTypographyAreTrivial() {
    String moved =
        """
        {source The union} {cue denied} {content that its  members had left the dam}.

        {source Henrik Storhaug} {cue said} {content the gates were “stuck fast”}.

        A dam above Ostley gave way before dawn!

        {source The governor} {cue said} {content at least 12 people had reportedly died in the flood}.
        """;
    Revision revision =
        Revisions.compare(version("Dam breaks", MORNING), version("Dam Breaks", moved));
    assertEquals(3, revision.unchanged());
    assertTrue(revision.isTrivial(), revision.toString());
  }

  @Test
  void aMendedSlipInAParagraphIsTrivial() {
    String slip = MORNING.replace("above", "abvoe");
    assertTrue(Revisions.compare(version("", slip), version("", MORNING)).isTrivial());
  }

  @Test
  void aClaimThatWasRepeatedKeepsItsFellow() {
    String once = "{source The union} {cue said} {content the strike would go on}.\n";
    Revision revision = Revisions.compare(version("", once), version("", once + once));
    assertEquals(1, revision.unchanged());
    assertEquals(1, revision.added().size());
  }

  @Test
  void turnedRoundAddedIsDropped() {
    Version morning = version("", MORNING);
    Version night = version("", NIGHT);
    Revision forth = Revisions.compare(morning, night);
    Revision back = Revisions.compare(night, morning);
    assertEquals(forth.added(), back.dropped());
    assertEquals(forth.dropped(), back.added());
    assertEquals(forth.changed().size(), back.changed().size());
  }

  @Test
  void nothingIsNothing() {
    assertTrue(Revisions.compare(version("", ""), version("", "")).isTrivial());
  }
}
