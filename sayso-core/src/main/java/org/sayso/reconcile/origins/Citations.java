package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.reconcile.origins.OutletNames.Mention;
import org.sayso.text.Span;

/**
 * Where a report says that it has something from another outlet: {@code told The Kelmin Lamp},
 * {@code Lumira reported}, {@code (Corvin)}; in its text, or in what its claims say of who carried
 * them. Of {@code the Herald, citing the Post} the Herald is cited and the Post is not.
 */
final class Citations {

  private static final Set<Stance> OF_REPORTS =
      Set.of(Stance.ASSERTS, Stance.CONFIRMS, Stance.SUGGESTS);

  private final Telling telling;
  private final OutletNames names;
  private final List<Mention> mentions;
  private final Set<Behind> behind = new HashSet<>();
  private final List<Citation> found = new ArrayList<>();

  private Citations(Telling telling, OutletNames names) {
    this.telling = telling;
    this.names = names;
    this.mentions = names.in(telling);
  }

  /**
   * One of them.
   *
   * @param outlet the key of the outlet
   * @param sentence where it is cited, counted from 0
   * @param evidence the words
   */
  record Citation(String outlet, int sentence, String evidence) {}

  /** That an outlet stands in a sentence only as another outlet's source. */
  private record Behind(String outlet, int sentence) {}

  static List<Citation> in(Telling telling, OutletNames names) {
    Citations citations = new Citations(telling, names);
    citations.mentions.forEach(citations::addMention);
    telling.account().claims().forEach(citations::addClaim);
    return citations.found.stream()
        .filter(c -> !citations.behind.contains(new Behind(c.outlet(), c.sentence())))
        .toList();
  }

  private void addClaim(Claim claim) {
    List<Carrier> via = claim.provenance().via();
    List<Sentence> sentences = telling.sentencesOf(claim);
    if (sentences.isEmpty()) {
      return;
    }
    int sentence = telling.indexOf(sentences.get(0));
    if (via.isEmpty()) {
      for (Speaker speaker : claim.provenance().speakers()) {
        if (OF_REPORTS.contains(claim.stance()) && !isOfItself(claim, sentences)) {
          cite(speaker.canonicalName(), sentence, sourceOf(claim, sentences.get(0)));
        }
      }
      return;
    }
    int last = lastForeign(via);
    for (int i = 0; i < last; i++) {
      for (String outlet : names.meantBy(via.get(i).name())) {
        sentences.forEach(s -> behind.add(new Behind(outlet, telling.indexOf(s))));
      }
    }
    if (last >= 0) {
      cite(via.get(last).name(), sentence, sourceOf(claim, sentences.get(0)));
      for (Speaker speaker : claim.provenance().speakers()) {
        for (String outlet : names.meantBy(speaker.canonicalName())) {
          sentences.forEach(s -> behind.add(new Behind(outlet, telling.indexOf(s))));
        }
      }
    }
  }

  /** Our own outlet at the end of a row is no carrier. */
  private int lastForeign(List<Carrier> via) {
    String own = OutletNames.key(telling.outlet());
    int last = via.size() - 1;
    while (last >= 0 && names.meantBy(via.get(last).name()).contains(own)) {
      last--;
    }
    return last;
  }

  private void cite(String name, int sentence, String evidence) {
    String own = OutletNames.key(telling.outlet());
    Set<String> meant = names.meantBy(name);
    if (meant.size() == 1 && !meant.contains(own)) {
      found.add(new Citation(meant.iterator().next(), sentence, evidence));
    }
  }

  /**
   * Whether an outlet that speaks has a part in the events: its name stands for no report there.
   */
  private boolean isOfItself(Claim claim, List<Sentence> sentences) {
    for (Mention mention : mentions) {
      for (Sentence sentence : sentences) {
        boolean source =
            claim.attribution().source().parts().stream().anyMatch(mention.span()::overlaps);
        if (source && sentence.span().contains(mention.span())) {
          return !Reporting.isReport(telling.text(), sentence, mention.span());
        }
      }
    }
    return false;
  }

  private void addMention(Mention mention) {
    Optional<Sentence> sentence = telling.sentenceAt(mention.span().start());
    if (sentence.isEmpty()
        || !Reporting.isReport(telling.text(), sentence.get(), mention.span())
        || isPart(mention)) {
      return;
    }
    int index = telling.indexOf(sentence.get());
    boolean after =
        mentions.stream()
            .anyMatch(
                other ->
                    sentence.get().span().contains(other.span())
                        && other.span().end() <= mention.span().start()
                        && !other.outlet().equals(mention.outlet()));
    if (!(after && Reporting.isCited(telling.text(), sentence.get(), mention.span()))) {
      found.add(new Citation(mention.outlet(), index, evidence(mention.span(), sentence.get())));
    }
  }

  /** An outlet that refuses, demands or promises something is one of those it is told of. */
  private boolean isPart(Mention mention) {
    return telling.account().claims().stream()
        .anyMatch(
            claim ->
                !OF_REPORTS.contains(claim.stance())
                    && claim.provenance().speakers().stream()
                        .anyMatch(s -> names.meantBy(s.canonicalName()).contains(mention.outlet()))
                    && claim.attribution().source().parts().stream()
                        .anyMatch(mention.span()::overlaps));
  }

  private String sourceOf(Claim claim, Sentence sentence) {
    if (claim.attribution().source().isEmpty()) {
      return evidence(claim.attribution().content().first(), sentence);
    }
    return evidence(claim.attribution().source().first(), sentence);
  }

  private static final int BESIDE = 40;

  /** The name with the words beside it, whole words only. */
  private String evidence(Span name, Sentence sentence) {
    String text = telling.text();
    int start = Math.max(sentence.span().start(), name.start() - BESIDE);
    int end = Math.min(sentence.span().end(), name.end() + BESIDE);
    while (start > sentence.span().start() && start < name.start() && !isGap(text, start - 1)) {
      start++;
    }
    while (end < sentence.span().end() && end > name.end() && !isGap(text, end)) {
      end--;
    }
    return start < end ? text.substring(start, end).strip() : name.in(text);
  }

  private static boolean isGap(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
