package org.sayso.reconcile.origins;

import java.util.List;
import java.util.Set;

/** Two names, each taken from a report of one story, held beside one another. */
final class Names {

  private Names() {}

  /** What two names have to do with one another. */
  enum Likeness {
    /** {@code Mines Ministry}, {@code the Ministry of Mines}. */
    SAME,
    /** The first is short for the second: {@code Dovrek}, {@code Ana Dovrek}. */
    SHORT,
    /** They may be one, spelt in two ways: {@code Yosk Ambrel}, {@code Josk Ambrel}. */
    SPELT,
    OTHER
  }

  /** Words that say of what sort an organisation is, and nothing of which. */
  static final Set<String> BODIES =
      set(
          "ministry police office government service services army board union court council parliament"
              + " hospital department commission committee authority brigade university school staff"
              + " command mission embassy administration inspectorate prosecutors opposition guard navy"
              + " force forces coastguard directorate bureau headquarters regulator operator academy");

  /** The same for those that are often called by the rest of their name alone. */
  static final Set<String> FIRMS =
      set(
          "company group team association agency newspaper channel party federation network bank club"
              + " institute centre center alliance front battalion corporation firm society foundation"
              + " limited website campaign movement");

  /** Offices that one person holds at a time. */
  static final Set<String> OFFICES =
      set(
          "mayor governor president premier chancellor minister director chairman chairwoman chair chief"
              + " head secretary ambassador commander bishop rector principal coach captain prosecutor"
              + " coroner king queen commissioner ombudsman sheriff abbot dean harbourmaster manager");

  /** Words for people of whom there are many. */
  private static final Set<String> FOLK =
      set(
          "official officials officer officers spokesman spokeswoman spokesperson witness witnesses"
              + " resident residents source sources volunteer worker workers man woman men women people"
              + " doctor nurse clerk driver member members");

  private static Set<String> set(String words) {
    return Set.of(words.split(" ", -1));
  }

  static boolean isSort(String word) {
    return BODIES.contains(word) || FIRMS.contains(word) || OFFICES.contains(word);
  }

  /** What the first has to do with the second. */
  static Likeness compare(String shorter, String longer) {
    return compare(NameWords.of(shorter), NameWords.of(longer));
  }

  static Likeness compare(NameWords a, NameWords b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Likeness.OTHER;
    }
    if (a.size() == b.size() && a.isWithin(b) && isPerson(a) == isPerson(b)) {
      return Likeness.SAME;
    }
    if (a.size() < b.size()) {
      boolean isShort = a.isWithin(b) && (isPerson(b) ? isPartOfPerson(a, b) : isPartOfBody(a, b));
      return isShort || isAcronym(a, b) ? Likeness.SHORT : Likeness.OTHER;
    }
    return a.size() == b.size() && isSpeltOtherwise(a, b) ? Likeness.SPELT : Likeness.OTHER;
  }

  /** Two to four words, all with capitals and none of them a sort of organisation. */
  static boolean isPerson(NameWords name) {
    return name.size() >= 2
        && name.size() <= 4
        && name.isAllCapital()
        && name.shown().stream().noneMatch(w -> isSort(w) || FOLK.contains(w));
  }

  private static boolean isPartOfPerson(NameWords part, NameWords person) {
    return part.isAllCapital()
        && (part.shown().contains(person.last())
            || part.shown().get(0).equals(person.shown().get(0)));
  }

  /**
   * {@code Border Service}, of the Border Service of Drennia; but Drennia is no short name for it,
   * and one of its officers is somebody else.
   */
  private static boolean isPartOfBody(NameWords part, NameWords body) {
    for (int i = 0; i < body.size(); i++) {
      if (!body.capitals().get(i) && !isSort(body.shown().get(i))) {
        return false;
      }
    }
    if (part.shown().stream().anyMatch(Names::isSort)) {
      return true;
    }
    return part.isAllCapital()
        && (part.size() >= 2
            || (body.size() == 2
                && body.shown().contains(part.last())
                && body.shown().stream().anyMatch(FIRMS::contains)));
  }

  /** {@code SRP}, of {@code Suth River Power}. */
  private static boolean isAcronym(NameWords a, NameWords b) {
    if (a.size() != 1 || b.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    b.shown().forEach(word -> initials.append(word.charAt(0)));
    return a.last().length() >= 2 && a.last().contentEquals(initials);
  }

  /** All words but one are the same, and that one sounds alike. */
  private static boolean isSpeltOtherwise(NameWords a, NameWords b) {
    List<String> some = a.shown();
    List<String> others = b.shown();
    int unlike = 0;
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).equals(others.get(i))) {
        unlike++;
        if (!a.capitals().get(i)
            || !b.capitals().get(i)
            || !NameWords.soundAlike(some.get(i), others.get(i))) {
          return false;
        }
      }
    }
    boolean allSoundAlike = unlike <= 2 && some.size() >= 2;
    return unlike == 1 ? some.size() >= 2 || some.get(0).length() >= 5 : allSoundAlike;
  }
}
