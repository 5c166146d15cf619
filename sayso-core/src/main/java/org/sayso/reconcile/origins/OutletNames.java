package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.claim.Claim;
import org.sayso.text.Span;

/**
 * The outlets of a story by every name that a report may give them: {@code The Kelmin Lamp}, {@code
 * the Lamp}; {@code Newsmill 24}, {@code Newsmill}.
 */
final class OutletNames {

  /** Words after which an outlet is often called by the rest of its name. */
  private static final Set<String> SORTS =
      Set.of("online", "news", "today", "live", "digital", "tv", "fm", "media", "24", "net", "com");

  private static final Set<String> PRESS =
      Set.of(
          "newspaper",
          "agency",
          "channel",
          "network",
          "website",
          "radio",
          "news",
          "press",
          "times");

  /** Words that are no short name, even with a capital: {@code the Radio}. */
  private static final Set<String> COMMON =
      Set.of(
          ("radio television agency channel service network news press daily weekly online website today"
                  + " live media wire institute centre center company party union group office ministry"
                  + " police council board observer mission government")
              .split(" ", -1));

  private static final Pattern CAPITAL_AHEAD = Pattern.compile("^[ -]([\\p{Lu}][\\p{L}]+)");
  private static final Pattern CAPITAL_BEFORE = Pattern.compile("([\\p{L}]+)[ -]$");
  private static final Pattern DAY_OR_MONTH =
      Pattern.compile(
          "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
                  .replaceFirst("^", "(?:")
              + "|September|October|November|December");

  /** From each way of writing a name to the outlets that it may mean. */
  private final Map<String, Set<String>> outlets = new LinkedHashMap<>();

  /** Outlets that speak for themselves in what they publish: companies, missions, institutes. */
  private final Set<String> parties = new LinkedHashSet<>();

  private OutletNames() {}

  static OutletNames of(List<Telling> tellings) {
    OutletNames names = new OutletNames();
    for (Telling telling : tellings) {
      if (!telling.outlet().isBlank()) {
        formsOf(telling.outlet()).stream()
            .filter(form -> form.equals(Roster.plain(telling.outlet())) || !isPlace(form, tellings))
            .forEach(
                form ->
                    names
                        .outlets
                        .computeIfAbsent(form, f -> new LinkedHashSet<>())
                        .add(key(telling.outlet())));
        if (speaksForItself(telling)) {
          names.parties.add(key(telling.outlet()));
        }
      }
    }
    return names;
  }

  /** {@code Orlovia} of {@code Orlovia Today} is where people live. */
  private static boolean isPlace(String form, List<Telling> tellings) {
    Pattern there =
        Pattern.compile(
            "\\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout) " + Pattern.quote(form) + "\\b");
    return tellings.stream().anyMatch(telling -> there.matcher(telling.text()).find());
  }

  /** Whether what an outlet publishes is mostly its own word, as with a company's statement. */
  private static boolean speaksForItself(Telling telling) {
    NameWords words = NameWords.of(telling.outlet());
    if (words.shown().stream().anyMatch(PRESS::contains)) {
      return false;
    }
    String own = key(telling.outlet());
    List<Claim> claims = telling.account().claims();
    long byItself =
        claims.stream()
            .filter(c -> c.provenance().via().isEmpty())
            .filter(
                c ->
                    c.provenance().speakers().stream()
                        .anyMatch(s -> key(s.canonicalName()).equals(own)))
            .count();
    boolean body = words.shown().stream().anyMatch(Names::isSort);
    return byItself >= 1 && (body || byItself >= 0.3 * claims.size());
  }

  /** Whether an outlet is one of those of whom the story tells. */
  boolean isParty(String outlet) {
    return parties.contains(outlet);
  }

  /** What is the same for every way of writing one outlet's name. */
  static String key(String outlet) {
    return Roster.plain(outlet).toLowerCase(Locale.ROOT);
  }

  private static Set<String> formsOf(String outlet) {
    String plain = Roster.plain(outlet);
    Set<String> forms = new LinkedHashSet<>(List.of(plain));
    List<String> words = List.of(plain.split(" ", -1));
    int last = words.size() - 1;
    if (last >= 1 && SORTS.contains(words.get(last).toLowerCase(Locale.ROOT))) {
      forms.add(String.join(" ", words.subList(0, last)));
    }
    String tail = words.get(last);
    if (last >= 1
        && Character.isUpperCase(tail.codePointAt(0))
        && tail.length() >= 3
        && !COMMON.contains(tail.toLowerCase(Locale.ROOT))) {
      forms.add("the " + tail);
    }
    return forms;
  }

  /**
   * A place where an outlet is named.
   *
   * @param outlet its key
   * @param span the name, with the article of a short form
   */
  record Mention(String outlet, Span span) {}

  /** Where a report names other outlets than its own, in text order, none within another. */
  List<Mention> in(Telling telling) {
    String text = telling.text();
    List<Mention> found = new ArrayList<>();
    List<String> forms =
        outlets.keySet().stream()
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String form : forms) {
      Matcher name = pattern(form).matcher(text);
      while (name.find()) {
        Span span = new Span(name.start(), name.end());
        if (found.stream().noneMatch(m -> m.span().overlaps(span)) && isWhole(text, span)) {
          outletMeant(form, telling).stream().map(o -> new Mention(o, span)).forEach(found::add);
        }
      }
    }
    String own = key(telling.outlet());
    return found.stream()
        .filter(mention -> !mention.outlet().equals(own))
        .sorted(Comparator.comparing(Mention::span))
        .toList();
  }

  /** A short form is the report's own outlet's, if it may be; one of several is nobody's. */
  private List<String> outletMeant(String form, Telling telling) {
    Set<String> meant = outlets.getOrDefault(form, Set.of());
    String own = key(telling.outlet());
    return meant.contains(own) ? List.of(own) : meant.size() == 1 ? List.copyOf(meant) : List.of();
  }

  private static Pattern pattern(String form) {
    String words =
        form.startsWith("the ")
            ? "[Tt]he " + Pattern.quote(form.substring(4))
            : Pattern.quote(form);
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
  }

  /** No part of a longer name: not the {@code Corvin} of {@code Corvin Street}. */
  private static boolean isWhole(String text, Span span) {
    Matcher ahead =
        CAPITAL_AHEAD.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 30)));
    if (ahead.find() && !DAY_OR_MONTH.matcher(ahead.group(1)).matches()) {
      return false;
    }
    Matcher before =
        CAPITAL_BEFORE.matcher(text.substring(Math.max(0, span.start() - 30), span.start()));
    return !before.find()
        || !Character.isUpperCase(before.group(1).codePointAt(0))
        || before.group(1).equals("The")
        || startsSentence(text, span.start() - 1 - before.group(1).length());
  }

  private static boolean startsSentence(String text, int at) {
    String head = text.substring(0, Math.max(0, at)).stripTrailing();
    return head.isEmpty()
        || head.endsWith(".")
        || text.substring(head.length(), Math.max(head.length(), at)).contains("\n");
  }

  /** The outlets that a name may mean: {@code Kelmin Lamp}, as claims call their carriers. */
  Set<String> meantBy(String name) {
    String plain = Roster.plain(name);
    Set<String> exact = outlets.get(plain);
    if (exact != null) {
      return exact;
    }
    Set<String> meant = new LinkedHashSet<>();
    outlets.forEach(
        (form, keys) -> {
          if (form.equalsIgnoreCase(plain) || form.equalsIgnoreCase("the " + plain)) {
            meant.addAll(keys);
          }
        });
    return meant;
  }
}
