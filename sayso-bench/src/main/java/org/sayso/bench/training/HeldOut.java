package org.sayso.bench.training;

import java.util.List;
import java.util.Locale;
import org.sayso.reading.attribute.Lessons;
import org.sayso.reading.attribute.Lessons.Lesson;
import org.sayso.reading.weights.Choice;
import org.sayso.reading.weights.LinearModel;
import org.sayso.reading.weights.Weights;

/** How well weights do on articles that they were not learned from. */
final class HeldOut {

  private int revisions;
  private int byRules;
  private int byWeights;
  private int beyond;
  private int contents;
  private int alone;
  private int sure;
  private int sureAndRight;
  private int cuesThere;
  private int cuesSaid;
  private int cuesRight;

  /** Measures the weights on unseen lessons. */
  void add(Weights weights, List<Lesson> unseen) {
    for (Lesson lesson : unseen) {
      beyond += lesson.beyond();
      for (Choice choice : lesson.revisions()) {
        revisions++;
        byRules += choice.right() == 0 ? 1 : 0;
        byWeights += best(weights.contents(), choice, Lessons.CLEARLY) == choice.right() ? 1 : 0;
      }
      for (Choice choice : lesson.contents()) {
        contents++;
        boolean right = best(weights.contents(), choice, 0) == choice.right();
        alone += right ? 1 : 0;
        if (confidence(weights.contents(), choice) >= Lessons.SURE) {
          sure++;
          sureAndRight += right ? 1 : 0;
        }
      }
      for (Choice choice : lesson.cues()) {
        if (choice.candidates().get(0).contains("rule=none")) {
          boolean said = weights.cues().probability(choice.candidates().get(0)) > Lessons.CUE;
          boolean there = choice.right() == 0;
          cuesThere += there ? 1 : 0;
          cuesSaid += said ? 1 : 0;
          cuesRight += said && there ? 1 : 0;
        }
      }
    }
  }

  /** The candidate that weighs most; the first, if no other weighs so much more. */
  private static int best(LinearModel model, Choice choice, double ahead) {
    int best = 0;
    double most = model.score(choice.candidates().get(0)) + ahead;
    for (int i = 1; i < choice.candidates().size(); i++) {
      double score = model.score(choice.candidates().get(i));
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private static double confidence(LinearModel model, Choice choice) {
    return LinearModel.confidence(choice.candidates().stream().map(model::score).toList());
  }

  /** The figures as rows of a table. */
  String rows() {
    int all = revisions + beyond;
    return row("content right, by the rules", byRules, all)
        + row("content right, rules and weights", byWeights, all)
        + row("content right, weights alone", alone, contents)
        + row("the same, where they are sure (" + Lessons.SURE + ")", sureAndRight, sure)
        + row("verbs no rule reads: cues found among those said", cuesRight, cuesSaid)
        + row("verbs no rule reads: cues found of all", cuesRight, cuesThere);
  }

  private static String row(String what, int right, int of) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %d of %d |%n",
        what,
        of == 0 ? 0.0 : (double) right / of,
        right,
        of);
  }
}
