package org.sayso.reconcile.revisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.claim.Stance;
import org.sayso.reconcile.revisions.Difference.Kind;
import org.sayso.text.Spans;

/** Finds what two tellings of one claim do not have in common. */
final class Differences {

  private final Told before;
  private final Told after;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Told before, Told after) {
    this.before = before;
    this.after = after;
  }

  /** All of them, in the order of {@link Kind}; none where the tellings are the same. */
  static List<Difference> between(Told before, Told after) {
    Differences differences = new Differences(before, after);
    differences.found.addAll(Figures.between(before, after));
    differences.hedge();
    differences.speaker();
    differences.stance();
    boolean quotation = differences.quotation();
    differences.polarity();
    differences.wording(quotation);
    differences.days();
    return List.copyOf(differences.found);
  }

  private void add(Kind kind, Spans was, Spans is, String sentence) {
    found.add(new Difference(kind, was, is, sentence));
  }

  private void hedge() {
    List<Token> dropped = new ArrayList<>(before.hedges());
    List<Token> added = new ArrayList<>();
    for (Token hedge : after.hedges()) {
      if (!dropped.removeIf(new First(hedge.form())::is)) {
        added.add(hedge);
      }
    }
    for (int i = 0; i < Math.max(dropped.size(), added.size()); i++) {
      Spans was = i < dropped.size() ? Spans.of(dropped.get(i).span()) : Spans.NONE;
      Spans is = i < added.size() ? Spans.of(added.get(i).span()) : Spans.NONE;
      add(Kind.HEDGE, was, is, told("the hedge ", was, is));
    }
    Claim one = before.claimed().claim();
    Claim other = after.claimed().claim();
    boolean bySuggesting = one.stance() == Stance.SUGGESTS || other.stance() == Stance.SUGGESTS;
    if (dropped.isEmpty() && added.isEmpty() && !bySuggesting && one.hedged() != other.hedged()) {
      add(
          Kind.HEDGE,
          one.attribution().content(),
          other.attribution().content(),
          one.hedged() ? "no longer told as uncertain" : "now told as uncertain");
    }
  }

  /** Takes a form once. */
  private static final class First {
    private final String form;
    private boolean taken;

    First(String form) {
      this.form = form;
    }

    boolean is(Token token) {
      boolean now = !taken && token.form().equals(form);
      taken |= now;
      return now;
    }
  }

  private void speaker() {
    Claimed was = before.claimed();
    Claimed is = after.claimed();
    Spans source = was.claim().attribution().source();
    Spans now = is.claim().attribution().source();
    if (!People.areSame(was.speakers(), is.speakers())) {
      add(
          Kind.SPEAKER,
          source,
          now,
          "now said by "
              + People.list(is.speakers())
              + ", before by "
              + People.list(was.speakers()));
    }
    List<String> carriers = was.claim().provenance().via().stream().map(Object::toString).toList();
    List<String> carriersNow =
        is.claim().provenance().via().stream().map(Object::toString).toList();
    if (!People.areSame(carriers, carriersNow)) {
      add(
          Kind.SPEAKER,
          source,
          now,
          (carriersNow.isEmpty() ? "now first-hand" : "now by way of " + People.list(carriersNow))
              + (carriers.isEmpty()
                  ? ", before first-hand"
                  : ", before by way of " + People.list(carriers)));
    }
  }

  private void stance() {
    Claim was = before.claimed().claim();
    Claim is = after.claimed().claim();
    Attribution one = was.attribution();
    Attribution other = is.attribution();
    boolean bothSay = !one.cue().isEmpty() && !other.cue().isEmpty();
    boolean otherCue =
        bothSay
            && !Trimmed.of(Token.of(before.text(), one.cue()), Token.of(after.text(), other.cue()))
                .isEmpty();
    if (was.stance() != is.stance()) {
      String stances =
          "before " + Stances.past(was.stance()) + ", now " + Stances.past(is.stance());
      String cues = "\"" + before.claimed().cue() + "\" became \"" + after.claimed().cue() + "\"";
      add(Kind.STANCE, one.cue(), other.cue(), otherCue ? cues + ": " + stances : stances);
    } else if (otherCue) {
      add(
          Kind.WORDING,
          one.cue(),
          other.cue(),
          "\"" + before.claimed().cue() + "\" became \"" + after.claimed().cue() + "\"");
    }
  }

  private void polarity() {
    boolean was = isTurned(before);
    if (was == isTurned(after)) {
      return;
    }
    List<Token> noes = before.negations();
    List<Token> noesNow = after.negations();
    Spans one = noes.isEmpty() ? before.claimed().claim().attribution().cue() : Trimmed.spans(noes);
    Spans other =
        noesNow.isEmpty() ? after.claimed().claim().attribution().cue() : Trimmed.spans(noesNow);
    String sentence =
        noes.size() == noesNow.size()
            ? (was ? "no longer denied" : "now denied")
            : noes.size() > noesNow.size()
                ? "turned round: " + Trimmed.quote(one, before.text()) + " was dropped"
                : "turned round: " + Trimmed.quote(other, after.text()) + " was added";
    add(Kind.POLARITY, one, other, sentence);
  }

  private static boolean isTurned(Told told) {
    boolean odd = told.negations().size() % 2 == 1;
    return odd ^ (told.claimed().claim().stance() == Stance.DENIES);
  }

  /** Tells whether words, and not only marks, changed in a quotation. */
  private boolean quotation() {
    List<Token> was = before.quoted();
    List<Token> is = after.quoted();
    Trimmed changed = Trimmed.of(was, is);
    if (changed.isEmpty()) {
      return false;
    }
    Spans one = Trimmed.spans(changed.before());
    Spans other = Trimmed.spans(changed.after());
    if (Trimmed.of(before.words(), after.words()).isEmpty()) {
      boolean opened = was.size() < is.size();
      add(
          Kind.QUOTATION,
          one,
          other,
          opened
              ? "now between quotation marks: " + Trimmed.quote(other, after.text())
              : "no longer between quotation marks: " + Trimmed.quote(one, before.text()));
      return false;
    }
    add(Kind.QUOTATION, one, other, told("the quoted words ", one, other));
    return !was.isEmpty() && !is.isEmpty();
  }

  private void wording(boolean quotationTold) {
    Trimmed changed = Trimmed.of(before.plain(!quotationTold), after.plain(!quotationTold));
    if (!changed.isEmpty()) {
      Spans was = Trimmed.spans(changed.before());
      Spans is = Trimmed.spans(changed.after());
      add(Kind.WORDING, was, is, told("", was, is));
    }
  }

  private void days() {
    Optional<LocalDate> was = before.claimed().claim().saidAt();
    Optional<LocalDate> is = after.claimed().claim().saidAt();
    if (was.isPresent() && is.isPresent() && !was.equals(is)) {
      add(
          Kind.DATE,
          before.claimed().claim().attribution().cue(),
          after.claimed().claim().attribution().cue(),
          "now said on " + is.get() + ", before on " + was.get());
    }
    List<DayWords.Day> dropped = new ArrayList<>(before.days().found());
    List<DayWords.Day> added = new ArrayList<>();
    for (DayWords.Day day : after.days().found()) {
      Optional<DayWords.Day> same =
          dropped.stream().filter(d -> d.value().equals(day.value())).findFirst();
      same.ifPresentOrElse(dropped::remove, () -> added.add(day));
    }
    for (int i = 0; i < Math.max(dropped.size(), added.size()); i++) {
      Spans one = i < dropped.size() ? Spans.of(dropped.get(i).span()) : Spans.NONE;
      Spans other = i < added.size() ? Spans.of(added.get(i).span()) : Spans.NONE;
      add(Kind.DATE, one, other, told("the time ", one, other));
    }
  }

  /** {@code the hedge "may" became "probably"}. */
  private String told(String what, Spans was, Spans is) {
    if (was.isEmpty()) {
      return what + Trimmed.quote(is, after.text()) + " was added";
    }
    if (is.isEmpty()) {
      return what + Trimmed.quote(was, before.text()) + " was dropped";
    }
    return what + Trimmed.quote(was, before.text()) + " became " + Trimmed.quote(is, after.text());
  }
}
