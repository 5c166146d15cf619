package org.sayso.bench.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What outlets write of their own around what they are told. Of one story no two write the same: a
 * sentence that stands in two reports was copied.
 */
final class Chatter {

  private static final Map<String, List<String>> ALL =
      Map.of(
          "headline",
          List.of(
              "Disaster at the ~ of @",
              "@ counts the cost",
              "After the ~: what is known from @",
              "Shock in @",
              "'We ran': the night the ~ gave way",
              "Questions over ~ in @",
              "@ ~ burns out",
              "Anger grows in @"),
          "lead",
          List.of(
              "The big ~ at the harbour of @ came down in the night of Monday.",
              "In @ the street lamps were still on when the ~ gave way.",
              "A small town is trying to understand how it lost its ~.",
              "What is left of the ~ smells of tar and wet plaster.",
              "Trains ran past the ruin of the ~ all morning, slowly.",
              "It took less than a minute for the ~ of @ to become scrap.",
              "Two bakers on their way to work were the first to see the ~ lean.",
              "For the second day running the market of @ stayed empty.",
              "Nobody in @ has slept much since Monday.",
              "The clock at the ~ stopped at four minutes past one.",
              "A smell of burnt grain hangs over the quay.",
              "When the ~ went, the windows of the fish hall went with it.",
              "Rain fell on the ruin of the ~ as the first buses left.",
              "At daybreak there was only a heap of iron where the ~ had been.",
              "Hundreds gathered at the fence on Tuesday to look at what remains."),
          "background",
          List.of(
              "Built in %, the ~ was once the tallest thing in @.",
              "@ has some % inhabitants and a single hotel.",
              "Its picture hangs in every tavern along the quay.",
              "A fair is held beneath it on the first Sunday in June.",
              "Fishermen call it the Old Aunt.",
              "In % a flood reached the third floor of the customs house.",
              "The museum keeps a model of it, carved from lime wood.",
              "Most who live here work on the water or for those who do.",
              "Last winter the ferry stopped calling at @.",
              "The council meets again on the ninth.",
              "A choir from @ won a prize abroad in %.",
              "No fewer than three novels are set on this quay.",
              "The chapel bell, cast in %, cracked in the heat.",
              "Snow is forecast for the end of the week.",
              "Some of the sheds are older than the railway.",
              "Visitors used to climb the ~ for a coin.",
              "The quarter behind it is known for its plum cake.",
              "Cranes of this kind went out of use elsewhere by %.",
              "Until % a painter had her studio in the yard.",
              "On the pier somebody has lit a row of candles.",
              "The harbour master keeps bees on the roof.",
              "Its architect, long dead, hated boats.",
              "Ships from five countries load timber here.",
              "The tide came in as usual at six.",
              "A fifth of the town once drew its wages here.",
              "Older people remember the strike of %.",
              "In the cinema they show silent films on Wednesdays.",
              "The ~ appears on the ten-crown note of %.",
              "Gulls have nested on the ledge since %.",
              "There is talk of a memorial.",
              "Two football clubs share the field behind the sheds.",
              "The lighthouse was sold to a dentist in %.",
              "A ferry ticket costs as much as a loaf.",
              "Its twin, further south, was torn down in %.",
              "The archive burnt once before, in %.",
              "Herring prices doubled within a week."),
          "participant",
          List.of(
              "A van that belongs to $ was scratched by flying glass.",
              "The windows of $ were broken as well.",
              "Among the hurt is a cleaner who works for $.",
              "$ has its printing works on the same quay.",
              "The fire brigade laid its hoses through the yard of $."),
          "tail",
          List.of(
              "at a short briefing outside the town hall",
              "when reached by telephone",
              "in answer to a question",
              "late on Tuesday",
              "on Tuesday morning",
              "two days after the event",
              "standing in front of the gate",
              "before the cameras",
              "without going into detail",
              "after a meeting that went on for hours",
              "in a corridor of the town hall",
              "at noon",
              "shortly before midnight",
              "to general surprise",
              "for the first time",
              "once more",
              "speaking in a low voice",
              "with a look at the clock",
              "in front of some forty people",
              "as the rain set in"));

  private final SplittableRandom random;
  private final Scene scene;
  private final Map<String, List<String>> left = new HashMap<>();

  Chatter(SplittableRandom random, Scene scene) {
    this.random = random;
    this.scene = scene;
  }

  String headline() {
    return fill(next("headline"));
  }

  String lead() {
    return fill(next("lead"));
  }

  String background() {
    return fill(next("background"));
  }

  /** Where or how somebody said it; often nothing. */
  String tail() {
    return random.nextInt(3) == 0 ? "" : " " + next("tail");
  }

  /** An outlet that has a part in what happened, and is no source. */
  String participant(String outlet) {
    return fill(next("participant")).replace("$", outlet);
  }

  /** One that is left; when none is, they begin anew. */
  private String next(String kind) {
    List<String> these = left.computeIfAbsent(kind, k -> new ArrayList<>());
    if (these.isEmpty()) {
      these.addAll(ALL.getOrDefault(kind, List.of()));
    }
    return these.remove(random.nextInt(these.size()));
  }

  private String fill(String sentence) {
    return sentence
        .replace("%", String.valueOf(random.nextInt(1900, 2012)))
        .replace("@", scene.place())
        .replace("~", scene.thing());
  }
}
