package org.sayso.bench.search;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Articles with their claims, invented by the million and never held together: the n-th is made
 * from the seed and n alone, so any of them can be made again without those before it.
 *
 * <table>
 *   <caption>How they are distributed</caption>
 *   <tr><th>what</th><th>how</th></tr>
 *   <tr><td>claims of an article</td><td>evenly 4 to 12, 8 in the mean; one sentence each, two to a
 *       paragraph</td></tr>
 *   <tr><td>words of a content</td><td>5 and more: each further word follows with 0.9, 14 in the mean,
 *       40 at most</td></tr>
 *   <tr><td>words</td><td>0.45 are English function words by Zipf's law with the exponent 0.9; the
 *       others come from 40,000 invented forms by Zipf's law with the exponent 1</td></tr>
 *   <tr><td>outlets</td><td>400, Zipf 1</td></tr>
 *   <tr><td>speakers</td><td>60,000, Zipf 0.9; six of ten are persons, of whom half speak for one of
 *       2,000 bodies, three are bodies, one is unnamed</td></tr>
 *   <tr><td>stances</td><td>asserts 0.70, confirms 0.06, denies 0.06, suggests 0.06, demands 0.04,
 *       promises 0.04, declines 0.02, asks 0.02</td></tr>
 *   <tr><td>quotations</td><td>0.25 direct, 0.15 mixed, 0.60 indirect</td></tr>
 *   <tr><td>publication</td><td>any minute of the ten years from 2015 on, evenly</td></tr>
 *   <tr><td>day of saying</td><td>told for 0.3: the day of publication or one of the two before</td></tr>
 *   <tr><td>carriers</td><td>0.15 have one, an outlet</td></tr>
 *   <tr><td>hedges</td><td>0.1, and all that suggest</td></tr>
 * </table>
 *
 * <p>Spans are those that a reader would give. Contents are no sentences: only the words' lengths
 * and frequencies are lifelike, which is what an index feels.
 */
public final class ClaimGenerator {

  private static final int OUTLETS = 400;
  private static final int SPEAKERS = 60_000;
  private static final int BODIES = 2_000;
  private static final int FEWEST_CLAIMS = 4;
  private static final int MOST_CLAIMS = 12;
  private static final int MOST_WORDS = 40;
  static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  static final int DAYS = 3652;
  private static final RuleId GENERATED = new RuleId("generated");

  private final long seed;
  private final Lexicon lexicon;
  private final Zipf outlets = new Zipf(OUTLETS, 1.0);
  private final Zipf speakers = new Zipf(SPEAKERS, 0.9);

  /** A generator; equal seeds give equal articles. */
  public ClaimGenerator(long seed) {
    this.seed = seed;
    this.lexicon = new Lexicon(seed);
  }

  /**
   * An article and what would be read in it.
   *
   * @param article its text
   * @param claims in text order
   */
  public record Told(Article article, List<Claim> claims) {
    public Told {
      claims = List.copyOf(claims);
    }
  }

  /** So many articles, each made when it is asked for. */
  public Stream<Told> articles(long count) {
    return LongStream.range(0, count).mapToObj(this::article);
  }

  /** The n-th article, counted from 0. */
  public Told article(long n) {
    SplittableRandom random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + n);
    Outlet outlet = outlet(outlets.draw(random));
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
    String title = capital(words(random, 5 + random.nextInt(5)));
    StringBuilder text = new StringBuilder(title).append("\n\n");
    List<Claim> claims = new ArrayList<>();
    int count = FEWEST_CLAIMS + random.nextInt(MOST_CLAIMS - FEWEST_CLAIMS + 1);
    for (int i = 1; i <= count; i++) {
      claims.add(claim(i, random, text, outlet, day));
      text.append(i % 2 == 0 ? ".\n\n" : ". ");
    }
    String host = outlet.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    Article article =
        new Article(
            new ArticleId("generated/" + n),
            outlet,
            Optional.of(URI.create("https://" + host + ".example/" + day + "/" + n)),
            Optional.of(Publication.at(day.atTime(time).atOffset(ZoneOffset.UTC))),
            title,
            "en",
            text.toString(),
            List.of());
    return new Told(article, claims);
  }

  /** An outlet's name, by its rank. */
  private Outlet outlet(int rank) {
    String[] kinds = {"Post", "Ledger", "Herald", "Monitor", "News", "Times", "Agency", "Radio"};
    return new Outlet(lexicon.name(30_000 + rank) + " " + kinds[rank % kinds.length]);
  }

  /** A speaker, by rank: the same under the same rank in every article. */
  private Speaker speaker(int rank) {
    String name = lexicon.name(rank) + " " + lexicon.name(rank / 7 + 17 * (rank % 7) + 900);
    String body = "Ministry of " + lexicon.name(20_000 + rank % BODIES);
    int kind = rank % 10;
    if (kind < 6) {
      return new Speaker.Person(name, kind < 3 ? Optional.of(body) : Optional.empty());
    }
    return kind < 9
        ? new Speaker.Organisation(
            (rank < BODIES ? "Ministry of " : "Union of ") + lexicon.name(20_000 + rank),
            Optional.empty())
        : new Speaker.Described(
            "an unnamed " + lexicon.name(rank).toLowerCase(java.util.Locale.ROOT),
            Optional.empty());
  }

  /** Writes the sentence {@code source cue content}, or turned round for half of the quotations. */
  private Claim claim(
      int number, RandomGenerator random, StringBuilder text, Outlet outlet, LocalDate published) {
    Speaker speaker = speaker(speakers.draw(random));
    Stance stance = stance(random.nextDouble());
    boolean hedged = stance == Stance.SUGGESTS || random.nextDouble() < 0.1;
    Quotation quotation = quotation(random.nextDouble());
    String content = content(random, quotation, hedged);
    Spans source;
    Spans cue;
    Span said;
    if (quotation == Quotation.DIRECT && random.nextBoolean()) {
      said = write(text, content);
      text.append(", ");
      source = Spans.of(write(text, speaker.canonicalName()));
      text.append(' ');
      cue = Spans.of(write(text, cue(stance)));
    } else {
      source = Spans.of(write(text, capital(speaker.canonicalName())));
      text.append(' ');
      cue = Spans.of(write(text, cue(stance)));
      text.append(quotation == Quotation.DIRECT ? ", " : " ");
      said = write(text, quotation == Quotation.DIRECT ? content : "that " + content);
    }
    List<Carrier> via =
        random.nextDouble() < 0.15
            ? List.of(new Carrier(outlet(outlets.draw(random)).name()))
            : List.of();
    Optional<LocalDate> day =
        random.nextDouble() < 0.3
            ? Optional.of(published.minusDays(random.nextInt(3)))
            : Optional.empty();
    return new Claim(
        new ClaimId(number),
        new Attribution(source, cue, Spans.of(said), quotation, GENERATED),
        stance,
        hedged,
        new ProvenanceChain(List.of(speaker), via, outlet),
        day,
        Optional.empty());
  }

  private String content(RandomGenerator random, Quotation quotation, boolean hedged) {
    int length = 5;
    while (length < MOST_WORDS && random.nextDouble() < 0.9) {
      length++;
    }
    String words = (hedged ? "probably " : "") + words(random, length);
    return switch (quotation) {
      case DIRECT -> "“" + capital(words) + "”";
      case MIXED -> words + " “" + words(random, 2 + random.nextInt(3)) + "”";
      case INDIRECT -> words;
    };
  }

  private String words(RandomGenerator random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(lexicon.draw(random));
    }
    return words.toString();
  }

  private static Span write(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Stance stance(double at) {
    Stance[] rare = {
      Stance.CONFIRMS,
      Stance.DENIES,
      Stance.SUGGESTS,
      Stance.DEMANDS,
      Stance.PROMISES,
      Stance.DECLINES,
      Stance.ASKS
    };
    double[] upTo = {0.06, 0.12, 0.18, 0.22, 0.26, 0.28, 0.30};
    for (int i = 0; i < rare.length; i++) {
      if (at < upTo[i]) {
        return rare[i];
      }
    }
    return Stance.ASSERTS;
  }

  private static Quotation quotation(double at) {
    return at < 0.25 ? Quotation.DIRECT : at < 0.4 ? Quotation.MIXED : Quotation.INDIRECT;
  }

  private static String cue(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "said";
      case CONFIRMS -> "confirmed";
      case DENIES -> "denied";
      case DECLINES -> "declined to say";
      case SUGGESTS -> "suggested";
      case DEMANDS -> "demanded";
      case PROMISES -> "promised";
      case ASKS -> "asked";
    };
  }
}
