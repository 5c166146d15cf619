package org.sayso.reconcile.origins;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;

/**
 * The names that stand in a story's reports, with what the reports say of them: {@code Ilse Marand,
 * governor of Upper Suth} is a governor, and speaks for Upper Suth.
 */
final class Roster {

  private static final Pattern SHORT_FORM = Pattern.compile("\\(([\\p{Lu}]{2,8})\\)");

  private final Map<String, Set<String>> affiliations = new TreeMap<>();
  private final Map<String, Set<String>> roles = new TreeMap<>();
  private final Map<String, String> shortForms = new TreeMap<>();
  private final Set<Set<String>> together = new HashSet<>();

  private Roster() {}

  static Roster of(List<Account> story) {
    Roster roster = new Roster();
    for (Account account : story) {
      Set<String> here = new TreeSet<>();
      for (Claim claim : account.claims()) {
        roster.add(account, claim, here);
      }
      roster.addTogether(here);
    }
    story.forEach(account -> roster.addShortForms(account.article().text()));
    return roster;
  }

  /** A name without article and typographic apostrophes. */
  static String plain(String name) {
    return name.replace('’', '\'').strip().replaceFirst("^(?:[Tt]he|[Aa]n?) (?=\\S)", "");
  }

  private void add(Account account, Claim claim, Set<String> here) {
    List<Speaker> speakers = claim.provenance().speakers();
    for (Speaker speaker : speakers) {
      String name = plain(speaker.canonicalName());
      here.add(name);
      affiliations.computeIfAbsent(name, n -> new TreeSet<>());
      speaker
          .affiliation()
          .map(Roster::plain)
          .filter(body -> !body.isEmpty() && !body.equals(name))
          .ifPresent(
              body -> {
                affiliations.computeIfAbsent(name, n -> new TreeSet<>()).add(body);
                affiliations.computeIfAbsent(body, n -> new TreeSet<>());
                here.add(body);
              });
      if (speakers.size() == 1) {
        addRoles(name, claim.attribution().source().in(account.article().text()));
      }
    }
  }

  /** The words beside a name that tell its office or sort: {@code The operator, Suth Power}. */
  private void addRoles(String name, String source) {
    NameWords own = NameWords.of(name);
    if (!own.hasCapital()) {
      return;
    }
    String head = source.split("\\b(?:of|for|at|from)\\b", 2)[0] + " " + apposition(source);
    for (Word word : Word.of(head)) {
      if (Names.isSort(word.form()) && !own.shown().contains(word.form())) {
        roles.computeIfAbsent(word.form(), w -> new TreeSet<>()).add(name);
      }
    }
  }

  /** What follows the first comma, up to its own preposition. */
  private static String apposition(String source) {
    int comma = source.indexOf(',');
    return comma < 0
        ? ""
        : source.substring(comma + 1).split("\\b(?:of|for|at|from|who|which)\\b", 2)[0];
  }

  private void addTogether(Set<String> here) {
    for (String a : here) {
      for (String b : here) {
        if (a.compareTo(b) < 0) {
          together.add(Set.of(a, b));
        }
      }
    }
  }

  private void addShortForms(String text) {
    Matcher shortForm = SHORT_FORM.matcher(text);
    while (shortForm.find()) {
      String form = shortForm.group(1);
      String before = plain(text.substring(0, shortForm.start()).strip());
      if (affiliations.containsKey(form)) {
        affiliations.keySet().stream()
            .filter(name -> !name.equals(form) && before.endsWith(name))
            .max(java.util.Comparator.comparingInt(String::length))
            .ifPresent(name -> shortForms.put(form, name));
      }
    }
  }

  Set<String> names() {
    return affiliations.keySet();
  }

  Set<String> affiliations(String name) {
    return Optional.ofNullable(affiliations.get(name)).orElse(Set.of());
  }

  /** Whether one report has both names: then they are two who are called alike. */
  boolean together(String a, String b) {
    return together.contains(Set.of(a, b));
  }

  /** Short forms in capitals, with the names that stood before them. */
  Map<String, String> shortForms() {
    return shortForms;
  }

  /**
   * Who is meant by an office or a sort alone: {@code governor's office} by the only governor of
   * the story, {@code operator} by the only company that is called one.
   */
  Optional<String> holder(String name) {
    NameWords words = NameWords.of(name);
    if (words.hasCapital() || words.isEmpty() || words.size() > 2) {
      return Optional.empty();
    }
    String role = words.shown().get(0).toLowerCase(Locale.ROOT);
    boolean hisOffice =
        words.size() == 1
            || (Names.OFFICES.contains(role)
                && Set.of("office", "team", "staff", "administration").contains(words.last()));
    Set<String> holders = Optional.ofNullable(roles.get(role)).orElse(Set.of());
    Set<String> lasts =
        holders.stream().map(h -> NameWords.of(h).last()).collect(Collectors.toSet());
    return hisOffice && lasts.size() == 1
        ? holders.stream().max(java.util.Comparator.comparingInt(String::length))
        : Optional.empty();
  }
}
