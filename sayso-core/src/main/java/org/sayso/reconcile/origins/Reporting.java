package org.sayso.reconcile.origins;

import java.util.regex.Pattern;
import org.sayso.text.Span;

/**
 * Whether words around an outlet's name make it one whose report is passed on, {@code he told The
 * Lamp}, and not one that has a part in the events, {@code the police searched The Lamp}.
 */
final class Reporting {

  private static final String TELL =
      "told|tells|telling|informed|assured|according to|citing|cites|cited|cited by|quoting|quotes"
          + "|quoted by|quoted in|referring to|reference to|reported by|reported in|report by|reports by"
          + "|report in|reports in|story in|article in|interview with|interview in|interview to"
          + "|published by|published in|printed by|printed in|carried by|carried in|aired by|aired on"
          + "|broadcast by|broadcast on|written in|wrote in|writing in|writes in|speaking to|speaking on"
          + "|spoke to|speaks to|spoke with|talking to|talked to|said to|said in|said on|says in|says on"
          + "|admitted to|acknowledged to|confirmed to|conceded to|statement to|comments to|remarks to"
          + "|appeared in|appeared on|appearing in|seen by|obtained by|heard by|read in|heard on"
          + "|read by|spoken to by|as per|words of|account of|credited to|source:|sources:|relayed by"
          + "|revealed by|learned by|collected by|gathered by|counted by|established by|attributed to"
          + "|monitored by|disclosed to|revealed to|explained to|complained to|repeated to|version of"
          + "|given to|mailed|e-mailed|phoned|wrote to";

  /** What may stand between such words and the name. */
  private static final String BETWEEN =
      "(?:\\s+(?!(?:and|but|that|while|when|because|who|which)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*){0,6}";

  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[^\\p{L}])(?i:" + TELL + ")" + BETWEEN + "\\s*[\"“‘]?$");

  private static final String SOME_OUTLET =
      "(?: (?:a|the|an|our|its))?(?: (?:local|news|press|daily))?"
          + "(?: (?:newspaper|weekly|paper|agency|station|broadcaster|website|channel|magazine|portal|daily))?$";

  /** {@code most is known from the Lamp}, {@code via SUNTA}. */
  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?i:(?:know\\w*|learn\\w*|heard?|word|news|details?|figures?|information|accounts?|taken|copied"
              + "|lifted|comes?|came|material|reports?|reporting|interviews?|stems?|dates?)\\b[^.;]{0,40}"
              + " from|via|as per)"
              + SOME_OUTLET);

  private static final String REPORT =
      "said|says|say|reported|reports|reporting|wrote|writes|writing|quoted|quotes|quoting|cited|cites|citing"
          + "|carried|carries|published|publishes|ran|runs|broadcast|aired|claimed|claims|added|adds"
          + "|noted|notes|revealed|reveals|spoke of|speaks of|learned|learnt|learns|was told|were told"
          + "|has it|had it|described|describes|mentioned|mentions|tells|told|stated|states|disclosed"
          + "|printed|prints|posted|posts|suggested|suggests|gave|gives|put|puts|named|names"
          + "|counted|counts|heard|saw|found|finds|explained|maintains|maintained|let it be known"
          + "|relayed|relays|repeated|repeats|showed|shows|was first|was the first|were first"
          + "|broke the|insisted|insists|estimated|estimates";

  private static final String LATER =
      "(?:\\s+(?:has|had|have|also|first|later|then|on|in|this|that|at|it|he|she|"
          + "\\p{Lu}?\\p{Ll}+day|earlier|previously|reportedly|meanwhile|which|who|itself|morning"
          + "|evening|night|noon|went|even|further|again|\\p{Ll}+ly))*";

  private static final Pattern AFTER =
      Pattern.compile(
          "^[\"”’]?(?:,[^,.;]{1,70},)?(?:\\s*\\([^)]{1,40}\\))?"
              + LATER
              + "[\\s,]+(?:"
              + REPORT
              + ")\\b");

  private static final Pattern WORK =
      Pattern.compile(
          "^(?:['’]s?)(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:report|reports|reporting|story|stories|article"
              + "|articles|account|reporter|correspondent|stringer|interview|website|figure|count"
              + "|coverage|live blog|blog|version|dispatch|information|sources|morning edition|edition)\\b");

  private static final Pattern AGENT_WORK =
      Pattern.compile(
          "^\\s+(?:report|reports|story|article|interview|dispatch|correspondent|reporter)\\b");

  /** {@code (Corvin)}, {@code /SUNTA/}, {@code Source: Corvin}. */
  private static final Pattern CREDIT_BEFORE =
      Pattern.compile(
          "(?:[(/\\[]|(?i:\\b(?:source|sources|via|credit|with|from|by|courtesy of)):?\\s?)(?:[Tt]he )?$");

  private static final Pattern CREDIT_AFTER = Pattern.compile("^\\s*(?:[)/\\]]|contributed|$|\n)");

  /** What an outlet says of itself is no report. */
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "\\b(?:its|their|his|her) (?:own )?(?:[\\p{L}-]+ )?(?:reporters?|editors?|journalists?|staff"
              + "|offices?|newsroom|correspondents?|photographers?|crews?|drivers?|vans?|building"
              + "|premises|lawyers?|employees|owners?|publisher|servers?|licence|license|circulation"
              + "|subscribers|error|mistake|correction)\\b");

  private Reporting() {}

  /** Whether the name at this place stands for a report. */
  static boolean isReport(String text, Sentence sentence, Span name) {
    String before = text.substring(sentence.span().start(), name.start());
    String after = text.substring(name.end(), Math.max(name.end(), sentence.span().end()));
    if (isCredit(before, after)) {
      return true;
    }
    if (OF_ITSELF.matcher(after).find() && !WORK.matcher(after).find()) {
      return false;
    }
    String bare = before.replaceFirst("(?i)\\bthe $", "").stripTrailing();
    return BEFORE.matcher(bare).find()
        || FROM.matcher(bare).find()
        || AFTER.matcher(after).find()
        || WORK.matcher(after).find()
        || AGENT_WORK.matcher(after).find();
  }

  private static boolean isCredit(String before, String after) {
    return CREDIT_BEFORE.matcher(before).find() && CREDIT_AFTER.matcher(after).find();
  }

  private static final Pattern CITING =
      Pattern.compile(
          "\\b(?i:citing|cites|cited|quoting|quoted|referring to|with reference to|attributed to"
              + "|attributing|crediting|credited|relying on|rested on|rests on|based on|by way of)"
              + BETWEEN
              + "\\s*$");

  /** Whether somebody named before in the sentence rests on this one: {@code X, citing Y}. */
  static boolean isCited(String text, Sentence sentence, Span name) {
    String before = text.substring(sentence.span().start(), name.start());
    return CITING.matcher(before.replaceFirst("(?i)\\bthe $", "").stripTrailing()).find();
  }
}
