package org.sayso.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Publication;

/**
 * Texts that no newsroom writes, the same at every run: a text depends on its family and its number
 * alone.
 */
enum HostileTexts {
  /** Words, marks and breaks of the examples in any order. */
  WORDS(2200) {
    @Override
    String text(Random random) {
      return words(random, 3 + random.nextInt(26));
    }
  },
  /** A paragraph of the examples with letters dropped, doubled, swapped and marks put in. */
  DAMAGED(1500) {
    @Override
    String text(Random random) {
      StringBuilder text = new StringBuilder(pick(random, Material.PARAGRAPHS));
      for (int i = 1 + random.nextInt(12); i > 0 && text.length() > 1; i--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, pick(random, MARKS));
          case 2 -> text.insert(at, text.charAt(random.nextInt(text.length())));
          default -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
        }
      }
      return text.toString();
    }
  },
  /** Quotation marks of all kinds, nested, unclosed, crossed. */
  QUOTATIONS(1000) {
    @Override
    String text(Random random) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "He said " : "");
      int depth = random.nextInt(random.nextInt(20) == 0 ? 200 : 12);
      for (int i = 0; i < depth; i++) {
        text.append(pick(random, OPENING)).append(random.nextInt(3) == 0 ? words(random, 3) : "");
      }
      text.append(words(random, 4));
      for (int i = random.nextInt(depth + 3); i > 0; i--) {
        text.append(random.nextInt(3) == 0 ? words(random, 2) : "").append(pick(random, CLOSING));
      }
      return text.append(random.nextBoolean() ? " she said." : "").toString();
    }
  },
  /** {@code said said, said: "said" said}. */
  CUES(600) {
    @Override
    String text(Random random) {
      List<String> few = Stream.generate(() -> pick(random, CUES_AND_HANDS)).limit(3).toList();
      return Stream.generate(() -> pick(random, few) + pick(random, GAPS))
          .limit(2 + random.nextInt(30))
          .collect(Collectors.joining());
    }
  },
  /** Any characters of Unicode, unpaired halves too, in the midst of a sentence or alone. */
  UNICODE(1000) {
    @Override
    String text(Random random) {
      return framed(
          random,
          random
              .ints(1 + random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
              .map(c -> random.nextInt(3) > 0 ? c % 0x3000 : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
  },
  /** Emoji, joined and coloured; letters that run from right to left; marks that turn the text. */
  EMOJI_AND_RIGHT_TO_LEFT(600) {
    @Override
    String text(Random random) {
      return framed(
          random,
          Stream.generate(() -> pick(random, PICTURES) + pick(random, GAPS))
              .limit(1 + random.nextInt(15))
              .collect(Collectors.joining()));
    }
  },
  CONTROL_CHARACTERS(500) {
    @Override
    String text(Random random) {
      StringBuilder text = new StringBuilder(words(random, 2 + random.nextInt(15)));
      for (int i = 1 + random.nextInt(random.nextInt(4) == 0 ? 20 : 2); i > 0; i--) {
        text.insert(random.nextInt(text.length() + 1), pick(random, CONTROLS));
      }
      return text.toString();
    }
  },
  PUNCTUATION(600) {
    @Override
    String text(Random random) {
      return framed(
          random,
          Stream.generate(() -> pick(random, MARKS))
              .limit(1 + random.nextInt(60))
              .collect(Collectors.joining(random.nextBoolean() ? "" : " ")));
    }
  },
  /** Section labels where none belong, empty, doubled; heads and datelines of all sorts. */
  SECTIONS(500) {
    @Override
    String text(Random random) {
      return Stream.generate(
              () -> pick(random, LABELS) + words(random, random.nextInt(9)) + pick(random, BREAKS))
          .limit(1 + random.nextInt(6))
          .collect(Collectors.joining());
    }
  },
  /** Days that are none, and days that hang on other days. */
  TIMES(600) {
    @Override
    String text(Random random) {
      return Stream.generate(
              () ->
                  pick(random, List.of("He said ", "According to her, ", "The army denied "))
                      + pick(random, DAYS)
                      + pick(random, GAPS)
                      + pick(random, DAYS)
                      + pick(random, List.of(" that it fell. ", " it had fallen. ", "; ")))
          .limit(1 + random.nextInt(4))
          .collect(Collectors.joining());
    }
  };

  private static final List<String> OPENING =
      List.of("\"", "“", "„", "«", "‘", "'", "‹", "`", "``", "(", "[", "「", "&quot;", "\n\n“", "»");
  private static final List<String> CLOSING =
      List.of(
          "\"", "”", "“", "»", "’", "'", "›", "''", ")", "]", "」", "&quot;", "”\n\n", ",\"", ".”");
  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "(", ")", "[", "]", ",", ".", ";", ":", "?",
          "!", "-", "–", "—", "…", "...", "/", "\\", "*", "**", "#", "_", "|", "&", "%", "@", "$",
          "<", ">", "{", "}", "•", "·", "\n", "\n\n", "\t", "\r\n", "\u00a0", "\u200b", "\u2028");
  private static final List<String> CONTROLS =
      IntStream.concat(IntStream.range(1, 32), IntStream.of(0x7f, 0x85, 0x9b, 0xad, 0xfeff, 0x200d))
          .mapToObj(Character::toString)
          .toList();
  private static final List<String> PICTURES =
      List.of(
          "😀",
          "👩‍👩‍👧‍👦",
          "👍🏽",
          "🇸🇪",
          "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
          "1️⃣",
          "❤️",
          "𝒽ℯ",
          "𝐬𝐚𝐢𝐝",
          "قال",
          "الوزير",
          "אמר",
          "השר",
          "\u202e",
          "\u202c",
          "\u2066",
          "\u2069",
          "\u200f",
          "said",
          "he",
          "\"",
          "“",
          "”",
          "e\u0301",
          "ﷺ",
          "ß");
  private static final List<String> GAPS =
      List.of(
          " ", " ", " ", "", ", ", ": ", ". ", " \"", "\" ", " — ", "\n", "\n\n", " that ", " (");
  private static final List<String> CUES_AND_HANDS =
      List.of(
          "said",
          "says",
          "he said",
          "told",
          "denied",
          "according to",
          "According to him",
          "added",
          "declined",
          "asked",
          "he",
          "it",
          "she said",
          "said he",
          "a statement by",
          "its denial",
          "that",
          "quoted as saying",
          "citing",
          "the ministry said",
          "did not say",
          "not",
          "claim",
          "claims",
          "was said to",
          "as",
          "who said",
          "Quote:",
          "Source:",
          "refused to comment");
  private static final List<String> LABELS =
      List.of(
          "Source: ",
          "Details:",
          "Quote: ",
          "Background: ",
          "Quote: Quote: ",
          "Source:\n",
          "# ",
          "## ",
          "date 2023-05-24 ",
          "date 2023-13-45 ",
          "16:10 — ",
          "25:99 — ",
          "By ",
          "TARNBY, 3 May (",
          "OSTLEY, 31 February (Corvin) — ",
          "Media contact: ",
          "About us: ",
          "> ",
          "- ",
          "1. ",
          "");
  private static final List<String> BREAKS = List.of("\n", "\n\n", "\r\n\r\n", " ", "\n \n", "\r");
  private static final List<String> DAYS =
      List.of(
          "on Tuesday",
          "on Tuesday 31 February",
          "the day after that",
          "the day before",
          "yesterday",
          "tomorrow",
          "on 0 May",
          "on 99 June 20245",
          "in 20000 BC",
          "in the year 99999999999",
          "29 February 2023",
          "2023-02-30",
          "2023-00-00T99:99:99Z",
          "at 25:61",
          "last week",
          "next May",
          "two days earlier",
          "three million years ago",
          "since -1",
          "on 1/2/3",
          "from Monday to Sunday",
          "every second Friday",
          "half past minus one",
          "the 1920s",
          "the 31st century",
          "now",
          "Q5 2023",
          "in spring",
          "a fortnight ago",
          "on the 32nd of May",
          "May",
          "Sat",
          "March said");

  private final int count;

  HostileTexts(int count) {
    this.count = count;
  }

  abstract String text(Random random);

  /** All of the family; a few come as JSON, which may hold what UTF-8 cannot: half a character. */
  Stream<Capture> captures() {
    return IntStream.range(0, count).mapToObj(this::capture);
  }

  private Capture capture(int number) {
    Random random = new Random(31L * name().hashCode() + number);
    String text = text(random);
    String name = name() + "-" + number;
    Optional<Publication> published =
        number % 4 == 0
            ? Optional.empty()
            : Optional.of(Publication.on(LocalDate.ofEpochDay(random.nextInt(30_000))));
    boolean sound = new String(text.getBytes(UTF_8), UTF_8).equals(text);
    if (sound && number % 7 != 0) {
      return new Capture(
          name + ".txt", text.getBytes(UTF_8), Hints.of(published, Optional.empty()));
    }
    String json = JsonNodeFactory.instance.objectNode().put("text", escapable(text)).toString();
    return new Capture(
        name + ".json",
        json.replace('\uE000', '\\').getBytes(UTF_8),
        Hints.of(published, Optional.empty()));
  }

  /** Halves of characters as JSON's escapes, whose backslash comes in afterwards. */
  private static String escapable(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                    ? String.format("\uE000u%04x", c)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }

  /** Every example cut off at both sides, at about so many places each. */
  static Stream<Capture> pieces(int places) {
    return Material.FILES.entrySet().stream()
        .flatMap(
            file -> {
              String text = file.getValue();
              Random random = new Random(file.getKey().hashCode());
              double step = Math.max(1.0, (double) text.length() / places);
              return IntStream.range(0, (int) (text.length() / step))
                  .map(i -> (int) (i * step + random.nextDouble() * step))
                  .filter(at -> at > 0 && at < text.length())
                  .boxed()
                  .flatMap(
                      at ->
                          Stream.of(
                              piece(file.getKey() + "[:" + at + "]", text.substring(0, at)),
                              piece(file.getKey() + "[" + at + ":]", text.substring(at))));
            });
  }

  /** Every paragraph of the examples cut off at both sides, every so many characters. */
  static Stream<Capture> paragraphPieces(int step) {
    return IntStream.range(0, Material.PARAGRAPHS.size())
        .boxed()
        .flatMap(
            p -> {
              String text = Material.PARAGRAPHS.get(p);
              return IntStream.iterate(1 + p % step, at -> at < text.length(), at -> at + step)
                  .boxed()
                  .flatMap(
                      at ->
                          Stream.of(
                              piece("paragraph " + p + "[:" + at + "]", text.substring(0, at)),
                              piece("paragraph " + p + "[" + at + ":]", text.substring(at))));
            });
  }

  /** The few that are huge. */
  static Stream<Capture> huge() {
    Random random = new Random(20_000);
    Function<String, String> often = piece -> piece.repeat(20_000 / piece.split(" ", -1).length);
    String sentence =
        Stream.generate(() -> pick(random, Material.WORDS))
            .map(word -> word.replaceAll("[^\\p{L}\\p{Nd}]", ""))
            .filter(word -> !word.isEmpty())
            .limit(20_000)
            .collect(Collectors.joining(" "));
    return Map.of(
            "a sentence of 20,000 words", sentence + ".",
            "said said said", often.apply("said "),
            "he said that he said that", "He said " + often.apply("that he said "),
            "open marks", "\"“„«‘'‹(".repeat(2_500),
            "a tower of marks",
                "“‘".repeat(2_000) + "No one knew" + "’”".repeat(2_000) + ", he said.",
            "opened in every word", often.apply("“word "),
            "a word of 100,000 letters", "He said " + "a".repeat(100_000) + " fell.",
            "blank lines", "He said no.\n".repeat(5) + "\n".repeat(200_000) + "She said yes.",
            "half a million commas", "He said so" + ",".repeat(500_000),
            "a list of speakers", "A, B, C, D and E, ".repeat(400) + "said that it fell.")
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> piece(entry.getKey(), entry.getValue()));
  }

  private static Capture piece(String name, String text) {
    return new Capture(
        name,
        text.getBytes(UTF_8),
        Hints.of(Optional.of(Publication.on(LocalDate.of(2024, 3, 15))), Optional.empty()));
  }

  private static String words(Random random, int count) {
    return Stream.generate(() -> pick(random, Material.WORDS))
        .limit(count)
        .map(word -> random.nextInt(12) == 0 ? word + pick(random, MARKS) : word)
        .collect(Collectors.joining(" "));
  }

  /** Alone one time in four; else in the place of a speaker, of words, or between sentences. */
  private static String framed(Random random, String piece) {
    return switch (random.nextInt(4)) {
      case 0 -> piece;
      case 1 -> "The minister told us on Friday that " + piece + " had been found at the gate.";
      case 2 -> piece + " said that it had not seen the ship, and denied that it was lost.";
      default -> "“" + piece + "” he said. The ministry has declined to say what it meant by that.";
    };
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** What the examples hold. */
  private static final class Material {

    static final Map<String, String> FILES = read(Path.of("..", "examples"));

    static final List<String> WORDS =
        FILES.values().stream()
            .flatMap(text -> Arrays.stream(text.split("\\s+")))
            .filter(word -> !word.isEmpty() && word.length() < 30)
            .distinct()
            .sorted()
            .toList();

    static final List<String> PARAGRAPHS =
        FILES.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".txt") || file.getKey().endsWith(".md"))
            .flatMap(file -> Arrays.stream(file.getValue().split("\\R{2,}")))
            .filter(paragraph -> !paragraph.isBlank())
            .toList();

    private static Map<String, String> read(Path folder) {
      try (Stream<Path> files = Files.walk(folder)) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (file.getNameCount() > folder.getNameCount() + 1) {
            texts.put(
                folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
          }
        }
        return Collections.unmodifiableMap(texts);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
