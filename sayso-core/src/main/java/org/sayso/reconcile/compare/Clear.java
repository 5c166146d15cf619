package org.sayso.reconcile.compare;

/**
 * Marks those findings that a person would call plain: the same act on the same thing with another
 * figure, time or doer, and nothing that tells two things apart.
 */
final class Clear {

  private static final double MOST_OF_IT = 0.6;

  private Clear() {}

  static void at(Sheet sheet) {
    boolean oneThing = sheet.get("scope") < 1 && sheet.get("modifier") < 1;
    boolean oneEvent = sheet.get("act-and-theme") >= MOST_OF_IT;
    boolean told = sheet.get("acts-differ") < 1 && sheet.get("act-tells") > 1;
    boolean plain = oneThing && told && !sheet.has("update");
    sheet.set(
        "clear-number",
        plain
            && sheet.has("number-apart")
            && !sheet.has("number-equal")
            && !sheet.has("time-apart")
            && (oneEvent || sheet.get("rest-number") >= MOST_OF_IT));
    sheet.set("clear-answer", plain && sheet.get("answer-exclusive") >= 3);
    sheet.set(
        "clear-time", plain && (sheet.has("time-apart") || sheet.has("clock-apart")) && oneEvent);
    sheet.set("clear-turn", plain && sheet.get("act-turned") >= 2 && !sheet.has("number-apart"));
    sheet.set(
        "clear-denial",
        plain && sheet.get("denials") == 1 && sheet.get("cover-most") >= MOST_OF_IT);
    sheet.set("clear-doer", plain && sheet.get("doer-differs") >= 2);
    sheet.set("clear-untrue", told && sheet.has("untrue") && sheet.has("untrue-account"));
    sheet.set(
        "clear-same",
        plain
            && sheet.get("cover-least") >= MOST_OF_IT
            && sheet.get("turned-one") < 1
            && !sheet.has("number-apart")
            && !sheet.has("answer-exclusive")
            && !sheet.has("opposite"));
  }
}
