package org.sayso.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.bench.newsroom.Piece.Part;
import org.sayso.bench.newsroom.Piece.Role;

/** Puts other words in the place of some: what a rewriting website does to another's report. */
final class Rewriting {

  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("people", "persons"),
          Map.entry("said", "declared"),
          Map.entry("told", "let"),
          Map.entry("night", "dark hours"),
          Map.entry("evening", "late hours"),
          Map.entry("found", "discovered"),
          Map.entry("road", "route"),
          Map.entry("shut", "barred"),
          Map.entry("homes", "dwellings"),
          Map.entry("flats", "apartments"),
          Map.entry("families", "relatives"),
          Map.entry("family", "clan"),
          Map.entry("money", "cash"),
          Map.entry("owner", "proprietor"),
          Map.entry("search", "hunt"),
          Map.entry("searching", "combing"),
          Map.entry("began", "started"),
          Map.entry("cause", "trigger"),
          Map.entry("wrong", "amiss"),
          Map.entry("children", "youngsters"),
          Map.entry("closed", "locked"),
          Map.entry("number", "figure"),
          Map.entry("risen", "climbed"),
          Map.entry("wounded", "hurt"),
          Map.entry("destroyed", "ruined"),
          Map.entry("would", "is to"),
          Map.entry("stay", "remain"),
          Map.entry("late", "tardy"),
          Map.entry("drove", "sped"),
          Map.entry("shortly", "just"),
          Map.entry("town", "municipality"),
          Map.entry("business", "firm"),
          Map.entry("nobody", "not a soul"),
          Map.entry("tenants", "occupants"),
          Map.entry("slept", "spent the night"),
          Map.entry("smoke", "fumes"),
          Map.entry("warning", "alert"),
          Map.entry("whole", "entire"),
          Map.entry("many", "numerous"),
          Map.entry("small", "tiny"),
          Map.entry("big", "sizeable"),
          Map.entry("old", "ageing"),
          Map.entry("street", "lane"),
          Map.entry("stood", "waited"),
          Map.entry("spoke", "talked"),
          Map.entry("officials", "functionaries"),
          Map.entry("harbour", "port"),
          Map.entry("left", "quit"),
          Map.entry("came", "arrived"),
          Map.entry("asked", "questioned"),
          Map.entry("taken", "brought"),
          Map.entry("still", "even now"),
          Map.entry("every", "each"),
          Map.entry("months", "moons"),
          Map.entry("part", "role"),
          Map.entry("reason", "grounds"),
          Map.entry("added", "went on"),
          Map.entry("reported", "related"),
          Map.entry("wrote", "penned"));

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private final SplittableRandom random;

  /** Of the words that could be changed, so many are. */
  private final double zeal;

  Rewriting(SplittableRandom random, double zeal) {
    this.random = random;
    this.zeal = zeal;
  }

  Piece of(Piece piece) {
    List<Part> parts = new ArrayList<>();
    for (Part part : piece.parts()) {
      parts.add(part.fixed() ? part : new Part(reword(part.words()), part.role(), false));
    }
    List<Part> turned = random.nextDouble() < zeal / 3 ? turned(parts) : parts;
    return new Piece(turned, piece.mark());
  }

  private String reword(String words) {
    Matcher word = WORD.matcher(words);
    StringBuilder reworded = new StringBuilder();
    while (word.find()) {
      String other = Optional.ofNullable(OTHER_WORDS.get(word.group())).orElse("");
      boolean change = !other.isEmpty() && random.nextDouble() < zeal;
      word.appendReplacement(reworded, change ? other : word.group());
    }
    return word.appendTail(reworded).toString();
  }

  /** {@code X, the ministry said.} from {@code The ministry said that X.} */
  private static List<Part> turned(List<Part> parts) {
    if (parts.size() != 6
        || parts.get(0).role() != Role.SOURCE
        || !parts.get(3).words().startsWith(" that ")) {
      return parts;
    }
    String content = parts.get(4).words();
    return List.of(
        new Part(
            Character.toUpperCase(content.charAt(0)) + content.substring(1),
            Role.CONTENT,
            parts.get(4).fixed()),
        new Part(", ", Role.PLAIN, false),
        new Part(lower(parts.get(0).words()), Role.SOURCE, true),
        parts.get(1),
        parts.get(2),
        parts.get(5));
  }

  private static String lower(String source) {
    return source.startsWith("The ") ? "the " + source.substring(4) : source;
  }
}
