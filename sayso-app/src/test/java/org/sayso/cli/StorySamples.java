package org.sayso.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Quotation;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.desk.ReconcileAnswer;
import org.sayso.news.ArticleId;
import org.sayso.reading.Reading;
import org.sayso.story.ClaimRef;
import org.sayso.story.Derivation;
import org.sayso.story.Drift;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Origins;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/** Stories to render: invented, and as awkward as real ones. */
final class StorySamples {

  private static final Speaker VENN = Told.person("Ada Venn", "Ministry of Transport");
  private static final Speaker MINISTRY = Told.organisation("Ministry of Transport");

  private StorySamples() {}

  /** Two disputed questions, relays, an update, a circle, what is told on nobody's word. */
  static ReconcileAnswer bridge() {
    List<Account> accounts = List.of(corvin(), lumira(), zanta(), halna());
    List<Group> groups =
        List.of(
            group(
                1,
                "The bridge at Osk is standing",
                new Origins(
                    List.of("Ada Venn", "Ministry of Transport", "an unnamed lorry driver"),
                    2,
                    1,
                    2,
                    false,
                    List.of()),
                "osk/1/c1",
                "osk/2/c1",
                "osk/3/c1"),
            group(2, "The bridge had been destroyed", one("Border Lantern"), "osk/1/c2"),
            group(3, "Nine people were hurt", one("Ministry of Transport"), "osk/1/c3"),
            group(4, "Eleven people were hurt", one("Ministry of Transport"), "osk/2/c2"),
            group(
                5,
                "A drone was found in the reeds",
                new Origins(List.of(), 1, 1, 1, true, List.of(List.of("Zanta", "Halna"))),
                "osk/3/c2",
                "osk/4/c1"),
            group(6, "Fourteen people were treated", one("Osk General Hospital"), "osk/3/c3"),
            group(7, "At least twenty were hurt", one("Dockers' Union"), "osk/4/c2"),
            group(8, "The mayor asks for calm", one("Lena Orlow"), "osk/4/c3"));
    List<Relation.Conflict> conflicts =
        List.of(
            conflict(1, 2, Relation.Kind.OUTCOME, "standing / destroyed"),
            conflict(4, 6, Relation.Kind.NUMBER, "eleven / fourteen hurt"),
            conflict(4, 7, Relation.Kind.NUMBER, "eleven / at least twenty"),
            conflict(6, 7, Relation.Kind.NUMBER, "fourteen / at least twenty"));
    Reconciliation story =
        new Reconciliation(
            new Story(
                new StoryId("s1"),
                "Bridge at Osk ‘stands’ after night of explosions",
                accounts.stream().map(a -> a.article().id()).toList()),
            groups,
            conflicts,
            List.of(
                new Relation.Compatible(
                    new GroupId(3), new GroupId(4), "an update by the ministry: Monday / Tuesday")),
            List.of(
                new Drift(
                    ref("osk/2/c1"), ref("osk/1/c1"), Drift.Kind.HEDGE, "“so far” / without it")),
            List.of(
                new Derivation(
                    new ArticleId("osk/2"),
                    new ArticleId("osk/1"),
                    Derivation.Kind.CITES,
                    true,
                    "the agency Corvin reported"),
                new Derivation(
                    new ArticleId("osk/4"),
                    new ArticleId("osk/3"),
                    Derivation.Kind.COPIES,
                    false,
                    "a drone was found in the reeds"),
                new Derivation(
                    new ArticleId("osk/3"),
                    new ArticleId("osk/1"),
                    Derivation.Kind.COMMON,
                    false,
                    "both take a post of the channel Border Lantern")));
    return new ReconcileAnswer(accounts, List.of(story));
  }

  private static Account corvin() {
    return account(
        say(
            say(
                say(
                    Told.in(
                        "osk/1",
                        "Corvin",
                        "2025-10-06T12:30:00+02:00",
                        "Bridge at Osk ‘stands’",
                        "the bridge at Osk stood so far. the bridge was gone. nine were hurt."),
                    "the bridge at Osk stood so far",
                    false,
                    VENN,
                    "2025-10-06"),
                "the bridge was gone",
                true,
                Told.organisation("Border Lantern"),
                ""),
            "nine were hurt",
            false,
            MINISTRY,
            "2025-10-06"));
  }

  private static Account lumira() {
    return account(
        say(
            say(
                Told.in("osk/2", "Lumira", "2025-10-07", "Osk", "the bridge stands. eleven hurt."),
                "the bridge stands",
                true,
                MINISTRY,
                "",
                "Corvin"),
            "eleven hurt",
            false,
            VENN,
            "2025-10-07"));
  }

  private static Account zanta() {
    return account(
        say(
            say(
                say(
                    Told.in(
                        "osk/3",
                        "Zanta",
                        "2025-10-07",
                        "Osk",
                        "one can drive over it. a drone lay there. we treated fourteen."),
                    "one can drive over it",
                    false,
                    Told.described("an unnamed lorry driver"),
                    ""),
                "a drone lay there",
                false,
                Told.described("reports"),
                "",
                "Halna"),
            "we treated fourteen",
            false,
            Told.organisation("Osk General Hospital"),
            ""));
  }

  private static Account halna() {
    return account(
        say(
            say(
                say(
                    Told.in("osk/4", "Halna", "", "Osk", "a drone lay there. twenty hurt. calm!"),
                    "a drone lay there",
                    false,
                    Told.described("reports"),
                    "",
                    "Zanta"),
                "twenty hurt",
                true,
                Told.organisation("Dockers' Union"),
                "2025-10-07"),
            "calm!",
            false,
            Told.person("Lena Orlow", ""),
            ""));
  }

  /** One report, and nothing is disputed. */
  static ReconcileAnswer alone() {
    Account account =
        account(
            say(
                Told.in("weather.txt", "", "", "", "it would rain"),
                "it would rain",
                false,
                Told.described("unknown"),
                ""));
    return answer(
        "",
        List.of(account),
        List.of(group(1, "It would rain", one("unknown"), "weather.txt/c1")),
        List.of());
  }

  /** A story in which nobody is said to have said anything. */
  static ReconcileAnswer silent() {
    Account account = account(Told.in("fog.txt", "", "", "Fog", "It was foggy."));
    return answer("Fog", List.of(account), List.of(), List.of());
  }

  /** Words without end, from right to left, wide ones, and characters that clear the screen. */
  static ReconcileAnswer hostile() {
    String endless = "x".repeat(150);
    Account account =
        account(
            say(
                say(
                    say(
                        Told.in(
                            "a\u001b[2Jb",
                            "新聞".repeat(30),
                            "2024-03-15",
                            "Bad \u202Etitle",
                            "a b c"),
                        "a",
                        true,
                        Told.organisation("وزارة الدفاع"),
                        ""),
                    "b",
                    false,
                    Told.organisation(endless),
                    ""),
                "c",
                false,
                Told.organisation("軍".repeat(60)),
                ""));
    List<Group> groups =
        List.of(
            group(1, "قُتل تسعة أشخاص في الهجوم على الجسر", one("وزارة الدفاع"), "a\u001b[2Jb/c1"),
            group(2, endless + " הגשר עומד 17", one(endless), "a\u001b[2Jb/c2"),
            group(3, "軍は国境を越えた\u001b[31m".repeat(20), one("軍".repeat(60)), "a\u001b[2Jb/c3"));
    return answer(
        "Bad \u202Etitle\u0007",
        List.of(account),
        groups,
        List.of(
            conflict(1, 2, Relation.Kind.OUTCOME, "a\nb / " + endless),
            conflict(1, 3, Relation.Kind.NUMBER, "تسعة / 17")));
  }

  private static ReconcileAnswer answer(
      String title, List<Account> accounts, List<Group> groups, List<Relation.Conflict> conflicts) {
    return new ReconcileAnswer(
        accounts,
        List.of(
            new Reconciliation(
                new Story(
                    new StoryId("s1"),
                    title,
                    accounts.stream().map(a -> a.article().id()).toList()),
                groups,
                conflicts,
                List.of(),
                List.of(),
                List.of())));
  }

  private static Told say(
      Told told, String content, boolean hedged, Speaker speaker, String day, String... via) {
    return told.claim(
        "",
        "",
        content,
        Quotation.INDIRECT,
        Stance.ASSERTS,
        hedged,
        List.of(speaker),
        Arrays.asList(via),
        day,
        0);
  }

  private static Account account(Told told) {
    Reading.Read read = told.read();
    return new Account(read.article(), read.claims(), read.times(), read.notes());
  }

  private static Origins one(String name) {
    return new Origins(List.of(name), 1, 1, 1, false, List.of());
  }

  private static Group group(int number, String gist, Origins origins, String... members) {
    Optional<LocalDate> none = Optional.empty();
    return new Group(
        new GroupId(number),
        gist,
        Arrays.stream(members).map(StorySamples::ref).toList(),
        origins,
        none,
        none);
  }

  private static ClaimRef ref(String name) {
    int slash = name.lastIndexOf("/c");
    return new ClaimRef(
        new ArticleId(name.substring(0, slash)),
        new ClaimId(Integer.parseInt(name.substring(slash + 2))));
  }

  private static Relation.Conflict conflict(int a, int b, Relation.Kind kind, String why) {
    return new Relation.Conflict(new GroupId(a), new GroupId(b), kind, why);
  }
}
