package org.sayso.reconcile.drift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words with a job of their own when a relay is held beside its origin. */
final class Vocabulary {

  static final Set<String> NEGATIONS =
      set(
          "not no never nobody none nothing neither nor without cannot nowhere unable failed fails");

  /** Marks of doubt, as single words. */
  static final Set<String> HEDGES =
      set(
          "probably possibly perhaps maybe likely may might could seemingly presumably apparently"
              + " supposedly potentially conceivably appears appear appeared seems seem seemed"
              + " think thinks thought believe believes believed suspect suspects suspected guess"
              + " guesses guessed assume assumes assumed reckon reckons reckoned suppose supposes"
              + " supposed possible probable unclear preliminary feared suggest suggests suggested"
              + " indicate indicates indicated tentative estimated estimate estimates unconfirmed"
              + " initial early looked looks");

  /** The relaying outlet's own caution is none of the speaker's. */
  static final Set<String> CARRIERS_CAUTION = set("reportedly allegedly alleged");

  /** Doubt that follows what it is cast on: {@code gone, I think}. */
  static final List<String> TRAILING =
      List.of("i think", "i believe", "i guess", "i suppose", "as far as", "that i can see");

  static final Set<String> FUNCTION_WORDS =
      set(
          "a an the that this these those and or but if when while after before as than of in on at"
              + " by for from to with into over under about up out off is are was were be been being"
              + " am has have had having do does did will would shall should can must he she it they"
              + " we i you him her them us his its their our my your who whom whose which what there"
              + " here so also now then just still already some any all both more most other such"
              + " own said says say least far since had him'd i'm it's he'd only very too one"
              + " towards toward near whether where how why every each near through during against"
              + " between until till upon me us yet ever much many few several around some");

  private static final Map<String, String> BASE = new HashMap<>();

  static {
    for (String row :
        List.of(
            "die died dies dying dead death deaths kill kills killed killing perish perished"
                + " fatality fatalities lives",
            "hurt injure injured injures injury injuries wound wounded wounds",
            "missing unaccounted",
            "arrest arrests arrested detain detained detains detention custody detentions",
            "rescue rescued save saved",
            "run ran runs running",
            "see saw seen sees seeing",
            "come came comes coming arrive arrived arrives",
            "go went gone goes going",
            "give gave given gives",
            "tell told tells",
            "take took taken takes",
            "throw threw thrown throws hurl hurled",
            "break broke broken breaks smash smashed",
            "hear heard hears hearing",
            "hold held holds",
            "fall fell fallen falls",
            "begin began begun begins start starts started",
            "leave left leaves leaving",
            "lose lost loses",
            "meet met meets",
            "send sent sends",
            "sell sold sells",
            "speak spoke spoken speaks",
            "stand stood stands",
            "strike struck strikes hit hits",
            "shoot shot shoots fire fired",
            "sink sank sunk sinks",
            "buy bought buys purchase purchased",
            "find found finds",
            "build built builds",
            "know knew known knows",
            "pay paid pays",
            "make made makes",
            "burn burned burnt burns",
            "man men",
            "woman women",
            "child children kid kids",
            "people person persons",
            "end ended finish finished complete completed",
            "ask asked asks request requested requests",
            "explosion explosions blast blasts",
            "blaze blazes fires",
            "collapse collapsed collapses cave-in caved",
            "ship ships vessel vessels boat boats",
            "metre metres meter meters",
            "kilometre kilometres kilometer kilometers km",
            "tonne tonnes ton tons",
            "call called calls",
            "home homes house houses",
            "firm firms company companies",
            "town towns city cities",
            "vote votes voted ballot ballots",
            "halt halted stop stopped stops suspend suspended",
            "examine examined inspect inspected inspection inspections check checked checks")) {
      String[] forms = row.split(" ", -1);
      for (String form : forms) {
        BASE.put(form, forms[0]);
      }
    }
  }

  private Vocabulary() {}

  static Set<String> set(String words) {
    return Set.copyOf(List.of(words.split(" ", -1)));
  }

  static boolean isNegation(String form) {
    return NEGATIONS.contains(form) || form.endsWith("n't");
  }

  static boolean isContent(String form) {
    return !FUNCTION_WORDS.contains(form)
        && !HEDGES.contains(form)
        && !CARRIERS_CAUTION.contains(form)
        && !isNegation(form);
  }

  /** The word without its endings; words of one meaning are one. */
  static String stem(String form) {
    String known = BASE.get(form);
    if (known != null) {
      return known;
    }
    String stem = form;
    if (stem.length() > 4 && stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.length() > 3
        && stem.endsWith("s")
        && !stem.endsWith("ss")
        && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.length() > 5 && stem.endsWith("ly")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    if (stem.length() > 4 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    if (last > 2
        && stem.charAt(last) == stem.charAt(last - 1)
        && "lnprtgdm".indexOf(stem.charAt(last)) >= 0) {
      stem = stem.substring(0, last);
    }
    return BASE.getOrDefault(stem, stem);
  }
}
