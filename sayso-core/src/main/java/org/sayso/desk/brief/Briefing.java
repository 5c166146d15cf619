package org.sayso.desk.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Drifted;
import org.sayso.desk.accounts.Report;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.Value;
import org.sayso.store.AsOf;
import org.sayso.story.ClaimRef;
import org.sayso.story.Relation;
import org.sayso.story.Story;

/**
 * A story to be handed over. Whoever writes it as a page, on paper or as plain text only sets what
 * stands here, in this order; numbers name the words in {@link #sources}.
 *
 * @param story which it is
 * @param drawnUp when
 * @param asOf as it was known then; now where it is empty
 * @param days from the first report to the last that tell theirs
 * @param questions what is disputed
 * @param loose conflicts that lie on no question
 * @param agreements what two or more claims say, on the word of most first
 * @param drift what relays changed
 * @param changes since the briefing before; none where nobody names it
 * @param lone how many claims stand alone and undisputed, which are left out
 * @param sources the reports in the order in which they came out, with the words that are cited
 */
public record Briefing(
    Story story,
    Instant drawnUp,
    Optional<AsOf> asOf,
    Optional<Saying.Days> days,
    List<Disputed> questions,
    List<Pair> loose,
    List<Agreed> agreements,
    List<Turned> drift,
    Optional<Changes> changes,
    int lone,
    List<Source> sources) {

  public Briefing {
    questions = List.copyOf(questions);
    loose = List.copyOf(loose);
    agreements = List.copyOf(agreements);
    drift = List.copyOf(drift);
    sources = List.copyOf(sources);
  }

  /** How many outlets report it. */
  public int outlets() {
    return (int) sources.stream().map(source -> source.report().outlet()).distinct().count();
  }

  /** How many claims its reports tell. */
  public int claims() {
    return sources.stream().mapToInt(source -> source.report().claims()).sum();
  }

  /** How many pairs conflict. */
  public int conflicts() {
    return loose.size() + questions.stream().mapToInt(one -> one.conflicts().size()).sum();
  }

  /** What more than one origin says of its own knowledge. */
  public List<Agreed> confirmed() {
    return agreements.stream().filter(one -> one.attested().independent() > 1).toList();
  }

  /** What is told again and again, on one word or on nobody's. */
  public List<Agreed> repeated() {
    return agreements.stream().filter(one -> one.attested().independent() <= 1).toList();
  }

  /**
   * A disputed question.
   *
   * @param number counted from 1 within the story
   * @param words {@code How many? nine, seven (dead, ferry)}
   * @param reports in which it is answered
   * @param voices what each origin says on it, in the order in which they first spoke
   * @param conflicts between them, with their reasons
   */
  public record Disputed(
      int number, String words, int reports, List<Voice> voices, List<Pair> conflicts) {
    public Disputed {
      voices = List.copyOf(voices);
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * What one origin says on a question.
   *
   * @param origin by name
   * @param said one thing after another
   */
  public record Voice(String origin, List<Said> said) {
    public Voice {
      said = List.copyOf(said);
    }
  }

  /**
   * One thing that an origin says.
   *
   * @param saying its words, time, hedge and relays
   * @param value the same in a few words, where the conflicts give them
   * @param later what it said instead, if it did
   * @param sources whose words those are
   */
  public record Said(
      Saying saying, Optional<Value> value, Optional<Later> later, List<Integer> sources) {
    public Said {
      sources = List.copyOf(sources);
    }
  }

  /**
   * An origin's later word.
   *
   * @param gist of it
   * @param since the day of that
   * @param sources whose words those are
   */
  public record Later(String gist, LocalDate since, List<Integer> sources) {
    public Later {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Two sides that cannot both be right.
   *
   * @param kind on what they conflict
   * @param why as a journalist would give it
   * @param a one side
   * @param b the other
   */
  public record Pair(Relation.Kind kind, String why, Side a, Side b) {}

  /**
   * One side of a conflict.
   *
   * @param gist what it says
   * @param origins by name; none where nobody could be asked
   * @param sources whose words those are; none of what is no longer told
   */
  public record Side(String gist, List<String> origins, List<Integer> sources) {
    public Side {
      origins = List.copyOf(origins);
      sources = List.copyOf(sources);
    }
  }

  /**
   * What two or more claims say.
   *
   * @param attested on whose word
   * @param sources whose words those are
   */
  public record Agreed(Attested attested, List<Integer> sources) {
    public Agreed {
      sources = List.copyOf(sources);
    }
  }

  /**
   * What a relay changed.
   *
   * @param drifted both wordings
   * @param origin the source of the one, if it is at hand
   * @param relay that of the other
   */
  public record Turned(Drifted drifted, Optional<Integer> origin, Optional<Integer> relay) {}

  /**
   * A report, with the words that are cited from it.
   *
   * @param report where they stand
   * @param words in text order; none where nothing in it is cited
   */
  public record Source(Report report, List<Quoted> words) {
    public Source {
      words = List.copyOf(words);
    }
  }

  /**
   * Exact words.
   *
   * @param number by which they are cited
   * @param ref names the claim
   * @param speakers who said them
   * @param words as they stand in the report
   * @param places where they stand
   */
  public record Quoted(
      int number, ClaimRef ref, List<String> speakers, String words, List<Place> places) {
    public Quoted {
      speakers = List.copyOf(speakers);
      places = List.copyOf(places);
    }
  }

  /**
   * From one code point of the report's text to another.
   *
   * @param start the first
   * @param end the one behind the last
   */
  public record Place(int start, int end) {

    /** {@code 120–188}. */
    @Override
    public String toString() {
      return start + "–" + end;
    }
  }
}
