package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claimed;
import org.sayso.claim.Speaker;
import org.sayso.reconcile.origins.Lineage.Tie;
import org.sayso.story.Origins;
import org.sayso.text.Span;

/** Goes back from the members of one group to those on whose word they rest. */
final class Tracing {

  private static final Pattern ONE_ANOTHER =
      Pattern.compile(
          "(?i)\\b(?:cit|quot|rel|credit|copi|repeat)\\w* (?:on )?(?:one another|each other)\\b"
              + "|\\b(?:all|both) (?:go|goes|went|lead|led|trace) back to\\b");

  private final List<Claimed> members;
  private final Cast cast;
  private final Lineage lineage;
  private final OutletNames outlets;
  private final List<Tie> relayed = new ArrayList<>();

  Tracing(List<Claimed> members, Cast cast, Lineage lineage, OutletNames outlets) {
    this.members = List.copyOf(members);
    this.cast = cast;
    this.lineage = lineage;
    this.outlets = outlets;
    for (int i = 0; i < members.size(); i++) {
      relayed.add(relay(i));
    }
  }

  /** Whether a member rests on another member, so that it adds no origin of its own. */
  private Tie relay(int i) {
    Tie best = Tie.NONE;
    for (int j = 0; j < members.size() && best != Tie.CERTAIN; j++) {
      if (i != j) {
        Tie tie = relay(members.get(i), members.get(j), i > j);
        best = tie.compareTo(best) < 0 ? tie : best;
      }
    }
    return best;
  }

  private Tie relay(Claimed one, Claimed other, boolean listedLater) {
    boolean sameReport = one.article().id().equals(other.article().id());
    if (sameReport) {
      return isSpokenOf(one, other) ? Tie.CERTAIN : Tie.NONE;
    }
    boolean carried = carriers(one).contains(key(other)) || foreign(one).contains(key(other));
    if (carried && !lineage.rests(other.article().id(), one.article().id())) {
      return Tie.CERTAIN;
    }
    if (isSpokenOf(one, other)) {
      return Tie.CERTAIN;
    }
    Tie copied = lineage.copies(one.article().id(), other.article().id());
    if (copied == Tie.NONE && isOwn(one) && key(one).equals(key(other)) && listedLater) {
      return Tie.CERTAIN;
    }
    if (copied == Tie.NONE || !isSameSentence(one, other)) {
      return Tie.NONE;
    }
    if (mayBeOne(one, other)) {
      return copied;
    }
    return words(one).equals(words(other)) ? Tie.LIKELY : Tie.NONE;
  }

  /** A copy may add somebody who says the same: whoever has another name is another. */
  private boolean mayBeOne(Claimed one, Claimed other) {
    return one.speakers().stream()
        .allMatch(
            name ->
                !isNamed(name)
                    || outletKey(name).equals(key(one))
                    || other.speakers().stream().anyMatch(o -> cast.speakForOne(name, o)));
  }

  /** An outlet is told to have said what another member shows it passed on. */
  private boolean isSpokenOf(Claimed one, Claimed other) {
    Set<String> spoken = foreign(one);
    return !spoken.isEmpty() && carriers(other).containsAll(spoken);
  }

  private static String key(Claimed member) {
    return OutletNames.key(member.article().outlet().name());
  }

  private Set<String> carriers(Claimed member) {
    Set<String> carriers = new HashSet<>();
    for (Carrier carrier : member.claim().provenance().via()) {
      carriers.add(outletKey(carrier.name()));
    }
    carriers.remove(key(member));
    return carriers;
  }

  /** The outlets, other than its own, whose reports a member gives as its speakers. */
  private Set<String> foreign(Claimed member) {
    Set<String> names = new HashSet<>();
    for (String speaker : member.speakers()) {
      String outlet = outletKey(speaker);
      if (!outlet.equals(key(member)) && !outlets.isParty(outlet) && tellsReports(member)) {
        names.add(outlet);
      }
    }
    return names;
  }

  /** Whoever declines, demands or promises does it in person. */
  private static boolean tellsReports(Claimed member) {
    return switch (member.claim().stance()) {
      case ASSERTS, CONFIRMS, SUGGESTS -> true;
      case DENIES, DECLINES, DEMANDS, PROMISES, ASKS -> false;
    };
  }

  private String outletKey(String name) {
    Set<String> meant = outlets.meantBy(name);
    return meant.size() == 1 ? meant.iterator().next() : OutletNames.key(name);
  }

  /** Whether a member's outlet speaks for itself. */
  private boolean isOwn(Claimed member) {
    return member.speakers().stream().allMatch(s -> outletKey(s).equals(key(member)));
  }

  /** Half the words of the shorter of the sentences are in the other. */
  private static boolean isSameSentence(Claimed one, Claimed other) {
    Set<String> mine = words(one);
    Set<String> theirs = words(other);
    Set<String> both = new HashSet<>(mine);
    both.retainAll(theirs);
    return 2 * both.size() >= Math.min(mine.size(), theirs.size());
  }

  private static Set<String> words(Claimed member) {
    Set<String> words = new HashSet<>();
    for (Word word : Word.of(member.content())) {
      if (!word.isSmall()) {
        words.add(word.form());
      }
    }
    return words;
  }

  Origins origins() {
    Set<String> names = new LinkedHashSet<>();
    Map<String, String> likely = new LinkedHashMap<>();
    Set<String> sure = new LinkedHashSet<>();
    Set<String> plausible = new TreeSet<>();
    boolean unknown = false;
    boolean allRelayed = relayed.stream().noneMatch(tie -> tie == Tie.NONE);
    for (int i = 0; i < members.size(); i++) {
      Claimed member = members.get(i);
      boolean counts = relayed.get(i) == Tie.NONE || (allRelayed && i == 0);
      boolean mayCount = counts || relayed.get(i) == Tie.LIKELY;
      if (isVague(member) && mayCount) {
        unknown = true;
        continue;
      }
      List<Speaker> speakers = member.claim().provenance().speakers();
      boolean oneAmongThem = citeOneAnother(member);
      for (Speaker speaker : oneAmongThem ? speakers.subList(0, 1) : speakers) {
        String name = speaker.canonicalName();
        if (mayCount) {
          sure.add(cast.surely(name));
        }
        if (counts) {
          names.add(cast.fullName(name));
          likely.putIfAbsent(cast.house(name), name);
          if (isNamed(name)) {
            plausible.add(cast.house(name));
          }
        }
      }
    }
    return count(names, likely.keySet(), sure, plausible, unknown);
  }

  private Origins count(
      Set<String> names, Set<String> likely, Set<String> sure, Set<String> named, boolean unknown) {
    int independent = Math.max(1, likely.size());
    int least = Math.min(independent, Math.max(1, named.size()));
    int most = Math.max(independent, sure.size() + (unknown ? 1 : 0));
    return new Origins(List.copyOf(names), independent, least, most, unknown, circles());
  }

  /** A name has a capital: {@code an unnamed nurse} may be anybody, one of the others too. */
  private static boolean isNamed(String name) {
    return !name.startsWith("an unnamed ")
        && Character.isUpperCase(Roster.plain(name).codePointAt(0));
  }

  /** Whether a member tells only that some outlet said so. */
  private boolean isVague(Claimed member) {
    return member.speakers().stream().allMatch(name -> isVague(name, member));
  }

  private boolean isVague(String name, Claimed member) {
    boolean some = Hearsay.isVague(name);
    boolean otherOutlet =
        !outlets.meantBy(name).isEmpty() && foreign(member).contains(outletKey(name));
    return some || otherOutlet;
  }

  /** {@code These reports cite one another}: their outlets are no origins beside one another. */
  private boolean citeOneAnother(Claimed member) {
    if (member.speakers().size() < 2) {
      return false;
    }
    String text = member.article().text();
    Span content = member.claim().attribution().content().hull();
    int from = Math.max(0, text.lastIndexOf('\n', content.start()));
    int to = text.indexOf('\n', content.end());
    return ONE_ANOTHER.matcher(text.substring(from, to < 0 ? text.length() : to)).find();
  }

  /** Chains of outlets that come back to where they began. */
  private List<List<String>> circles() {
    Map<String, Set<String>> on = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    List<List<String>> circles = new ArrayList<>();
    for (Claimed member : members) {
      shown.putIfAbsent(key(member), Roster.plain(member.article().outlet().name()));
      Set<String> takenFrom = on.computeIfAbsent(key(member), k -> new TreeSet<>());
      takenFrom.addAll(carriers(member));
      takenFrom.addAll(foreign(member));
      if (citeOneAnother(member)) {
        circles.add(member.speakers().stream().map(Roster::plain).toList());
      }
    }
    Function<String, Set<String>> next = k -> Optional.ofNullable(on.get(k)).orElse(Set.of());
    for (String start : on.keySet()) {
      path(start, start, next, new ArrayList<>(List.of(start)))
          .map(path -> path.stream().map(k -> Optional.ofNullable(shown.get(k)).orElse(k)).toList())
          .filter(path -> circles.stream().noneMatch(c -> Set.copyOf(c).equals(Set.copyOf(path))))
          .ifPresent(circles::add);
    }
    return circles;
  }

  /** The way from an outlet over those it rests on back to the start. */
  private static Optional<List<String>> path(
      String at, String start, Function<String, Set<String>> next, List<String> path) {
    for (String outlet : next.apply(at)) {
      if (outlet.equals(start) && path.size() > 1) {
        return Optional.of(List.copyOf(path));
      }
      if (!path.contains(outlet)) {
        path.add(outlet);
        Optional<List<String>> found = path(outlet, start, next, path);
        if (found.isPresent()) {
          return found;
        }
        path.remove(path.size() - 1);
      }
    }
    return Optional.empty();
  }
}
