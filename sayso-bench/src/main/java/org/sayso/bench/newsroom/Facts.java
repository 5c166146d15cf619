package org.sayso.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Things that may be said about a mishap, each in several wordings of its own: two who hear one
 * spokeswoman do not write the same sentence. {@code #} is a number, {@code @} the place, {@code ~}
 * the thing that failed; what follows {@code |} are the spoken words.
 */
final class Facts {

  private static final String[][] ALL = {
    {
      "# people lost their lives",
      "the death toll stands at #",
      "# dead had been recovered by the evening",
      "at least # bodies were found in the wreckage|We have brought out # bodies"
    },
    {
      "# people were being treated for injuries",
      "hospitals had taken in # of the hurt",
      "the number of wounded had risen to #|There are # patients on our wards"
    },
    {
      "the first alarm reached the control room at 0#:15",
      "a call came in a quarter past # in the morning|The telephone rang at a quarter past #"
    },
    {
      "a worn bearing had set the ~ alight",
      "heat from a bad bearing was what destroyed the ~",
      "the trouble began with a bearing nobody had greased|It was the bearing, nothing else"
    },
    {
      "lightning could be excluded as a cause",
      "no storm had passed over @ that night",
      "the weather played no part in it|There was not a cloud over @"
    },
    {
      "the ~ had passed its yearly check in spring",
      "inspectors found nothing wrong with the ~ five months ago|In spring we signed it off"
    },
    {
      "nobody had looked at the ~ since the previous owner left",
      "the ~ went unchecked for # years",
      "maintenance of the ~ existed only on paper|Not one of them ever came to look"
    },
    {
      "every household would receive # hundred crowns at once",
      "emergency money of # hundred crowns is to go to each family",
      "the families could count on # hundred crowns apiece|Each family gets # hundred crowns, this week"
    },
    {
      "the road between @ and the coast would stay shut until Sunday",
      "drivers must avoid the coastal road before the weekend is over|Nobody drives to the coast this week"
    },
    {
      "# flats near the ~ were cleared overnight",
      "the tenants of # homes slept in a gymnasium",
      "# households had to leave their beds|I slept on a mat beside my neighbours"
    },
    {
      "a siren was heard only when it was over",
      "the warning came far too late",
      "no alarm sounded in @ until the smoke had gone|The siren howled when we already stood outside"
    },
    {
      "the smoke held nothing poisonous",
      "tests of the air in @ gave no reason for concern|You may open your windows"
    },
    {
      "two managers had been taken in for questioning",
      "detectives were speaking to a pair of executives",
      "two of the bosses had to explain themselves at the station|We are listening to two gentlemen"
    },
    {
      "a new ~ would stand within # months",
      "rebuilding the ~ should take no longer than # months|In # months you will see a better one"
    },
    {
      "parts for the ~ had been ordered and never delivered",
      "the spare parts that were paid for did not arrive",
      "someone pocketed the money meant for spare parts|Ask them where the parts are"
    },
    {
      "a blue van drove off shortly before the first flames",
      "a van without number plates left the yard in a hurry|That van had no plates, I saw it"
    },
    {
      "schools in @ remain closed on Thursday",
      "lessons are cancelled for the children of @ this Thursday|Children, stay home on Thursday"
    },
    {
      "divers were still searching the harbour basin",
      "the search in the basin goes on with # divers|My divers are under water now"
    },
    {
      "the owner owed the town # thousand crowns in fees",
      "unpaid fees of # thousand crowns stood in the books",
      "the business was # thousand crowns behind with its dues|They owe us # thousand"
    },
    {
      "the watchman had left his post before midnight",
      "no guard was on duty when it began|The hut was empty, I looked in"
    }
  };

  private final List<String[]> wordings = new ArrayList<>();

  /** As many things as are wanted, with their numbers filled in. */
  Facts(SplittableRandom random, int count, String place, String thing) {
    List<String[]> left = new ArrayList<>(List.of(ALL));
    for (int i = 0; i < count; i++) {
      String[] fact = left.remove(random.nextInt(left.size())).clone();
      String number = String.valueOf(random.nextInt(3, 10));
      for (int j = 0; j < fact.length; j++) {
        fact[j] = fact[j].replace("#", number).replace("@", place).replace("~", thing);
      }
      wordings.add(fact);
    }
  }

  int size() {
    return wordings.size();
  }

  /** One of the wordings, reported. */
  String told(int fact, SplittableRandom random) {
    String[] wording = wordings.get(fact);
    return wording[random.nextInt(wording.length)].split("\\|", -1)[0];
  }

  /** The words as they were spoken: always the same. */
  String spoken(int fact) {
    String[] wording = wordings.get(fact);
    return wording[wording.length - 1].split("\\|", -1)[1];
  }
}
