package org.sayso.reconcile.stories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.news.Article;
import org.sayso.news.Publication;
import org.sayso.reconcile.copies.Copies;
import org.sayso.reconcile.copies.Shingles;

/**
 * In what two reports are alike; all figures lie between 0 and 1.
 *
 * @param wording cosine of all terms
 * @param title cosine of the headlines
 * @param lead cosine of the leads
 * @param names cosine of the names
 * @param sharedNames how much the names tell that both have: a rare one 0.3, three 0.6
 * @param otherScene 1 where both say where it happened, and nothing of it is named in the other
 * @param ages cosine of the ages
 * @param otherAges 1 where both leads tell ages, and none of them stands in the other report
 * @param numbers how much the numbers tell that both have
 * @param lapse from one publication to the other, logarithmically: a day is 0.12, a year 1
 * @param undated 1 where a report has no date of publication
 * @param sameDay 1 where both tell of the same day
 * @param otherDays 1 where both tell of days, and none within a day of one of the other's
 * @param crowd how many stories there are so far, logarithmically
 * @param copy whether they are copies of one another
 */
public record Likeness(
    double wording,
    double title,
    double lead,
    double names,
    double sharedNames,
    double otherScene,
    double ages,
    double otherAges,
    double numbers,
    double lapse,
    double undated,
    double sameDay,
    double otherDays,
    double crowd,
    boolean copy) {

  private static final double YEAR = Math.log(366);

  /** What shared names must tell for {@link #sharedNames} to be 0.63, about three rare ones. */
  private static final double TELLING_NAMES = 25;

  private static final double TELLING_NUMBERS = 10;

  /** Copies whose wording is less alike than this cannot be. */
  private static final double LEAST_WORDING_OF_COPIES = 0.25;

  /** Where less is shared than this, another place or another day forbids one story. */
  private static final double PARTICIPANTS = 0.4;

  static Likeness of(Profile a, Profile b, Vocabulary v) {
    Optional<Long> lapse =
        day(a).flatMap(p -> day(b).map(q -> Math.abs(ChronoUnit.DAYS.between(p, q))));
    OptionalLong apart = a.days().apart(b.days());
    double wording = a.all().cosine(b.all(), v);
    return new Likeness(
        wording,
        a.title().cosine(b.title(), v),
        a.lead().cosine(b.lead(), v),
        a.names().cosine(b.names(), v),
        saturated(a.names().shared(b.names(), v) / TELLING_NAMES),
        flag(areStrangers(a.scene(), b.names(), b.scene(), a.names())),
        a.ages().cosine(b.ages(), v),
        flag(areStrangers(a.leadAges(), b.ages(), b.leadAges(), a.ages())),
        saturated(a.numbers().shared(b.numbers(), v) / TELLING_NUMBERS),
        lapse.map(days -> Math.min(1, Math.log(1.0 + days) / YEAR)).orElse(0.0),
        flag(lapse.isEmpty()),
        flag(apart.isPresent() && apart.getAsLong() == 0),
        flag(apart.isPresent() && apart.getAsLong() > 1),
        v.crowd(),
        wording >= LEAST_WORDING_OF_COPIES && areCopies(a.article(), b.article()));
  }

  /** Both are told, and neither is found in the other report. */
  private static boolean areStrangers(Bag ofA, Bag inB, Bag ofB, Bag inA) {
    return !ofA.isEmpty() && !ofB.isEmpty() && !ofA.meets(inB) && !ofB.meets(inA);
  }

  private static Optional<LocalDate> day(Profile profile) {
    return profile.article().published().map(Publication::day);
  }

  private static boolean areCopies(Article a, Article b) {
    return Copies.between(Shingles.of(a.text()), Shingles.of(b.text())).isPresent();
  }

  private static double saturated(double information) {
    return 1 - Math.exp(-information);
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  /**
   * Whether they tell of another place or of other days, and too few participants are the same to
   * make up for it: {@code a fire in Ostley on Monday}, {@code a fire in Brask on Friday}.
   */
  public boolean isVetoed() {
    return !copy && (otherScene > 0 || otherDays > 0) && sharedNames < PARTICIPANTS;
  }

  /** The figures in the order of the components, the last left out. */
  public double[] figures() {
    return new double[] {
      wording,
      title,
      lead,
      names,
      sharedNames,
      otherScene,
      ages,
      otherAges,
      numbers,
      lapse,
      undated,
      sameDay,
      otherDays,
      crowd
    };
  }
}
