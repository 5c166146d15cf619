package org.sayso.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Marked;
import org.sayso.desk.exchange.Outcome;
import org.sayso.reading.Reading;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.store.Decision;
import org.sayso.store.LineReader;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;
import org.sayso.story.GroupId;
import org.sayso.story.Origins;
import org.sayso.story.Reconciliation;
import org.sayso.story.Relation;
import org.sayso.story.Story;

/**
 * One story of two reports, with letters beyond the first plane, words from right to left, a
 * formula, a content in two parts and two speakers at once.
 */
public final class HandedOver {

  /** What both reports begin with, so that they tell one story. */
  private static final String DAM =
      "The dam at Ormec in the Brask valley gave way before dawn on Monday after the keeper Ilse"
          + " Marand had warned the Upper Suth council of cracks in the eastern sluice. 😀\n";

  private final DataFolder kept;

  /** One in this folder, with its reports. */
  public HandedOver(Path folder) {
    this(folder, true);
  }

  /**
   * One in this folder, with its reports.
   *
   * @param read whether the reader finds any claims
   */
  public HandedOver(Path folder, boolean read) {
    kept =
        new DataFolder(
            folder,
            "lines 1",
            capture -> {
              Reading reading = new LineReader().read(capture);
              return read || !(reading instanceof Reading.Read whole)
                  ? reading
                  : new Reading.Read(whole.article(), List.of(), List.of(), List.of());
            },
            HandedOver::reconcile);
    page("corvin", "dam/01", "2023-05-21", "Bo Vasque said: five people are dead\n");
    page(
        "corvin",
        "dam/01",
        "2023-05-21",
        """
        😀 דליה לוי said: "חמישה 😀 five people are dead"
        Bo Vasque of the navy via Sorpress reportedly said on 2023-05-21: at least nine\
         people were killed // and two more soldiers were killed
        """);
    page(
        "quay",
        "dam/02",
        "2023-05-22",
        """
        The army denied: nine people were killed
        Ada Kell and a guard said: =SUM(1) of the gates, "stuck"
        a guard vowed: no life jackets 🚢 (inner)
        """);
  }

  private void page(String outlet, String id, String day, String text) {
    kept.page(
        "https://" + outlet + ".example/" + id,
        "id: " + id + "\noutlet: " + outlet + "\npublished: " + day + "\n\n" + DAM + text);
  }

  /** Some time later, another report of it comes in, or another version of one. */
  public void reports(int minutes, String outlet, String id, String text) {
    kept.at(minutes);
    page(outlet, id, "2023-05-23", text);
  }

  public ExchangeDesk desk() {
    return kept.desk().exchange();
  }

  public KeepingDesk keeping() {
    return kept.desk();
  }

  public Path data() {
    return kept.data;
  }

  /** Some time later, a person finds a claim rightly read. */
  public void accept(String claim) {
    kept.at(5).decide(Decision.Kind.ACCEPT, claim, "");
  }

  /** The one story. */
  public Dossier dossier() {
    List<Dossier> told = new ArrayList<>();
    ExportAnswer answer =
        desk().export(new ExportRequest(kept.data, "", Optional.empty()), told::add);
    if (!(answer instanceof ExportAnswer.Done done) || done.stories() != 1) {
      throw new AssertionError("not one story: " + answer);
    }
    return told.get(0);
  }

  public List<Outcome> take(List<Marked> marked) {
    return kept.at(9).desk().exchange().take(kept.data, marked);
  }

  /** Each content is a group; those that number the dead exclude one another. */
  private static Reconciliation reconcile(
      Story story, List<Account> accounts, DecidedGroups decided, Runnable step) {
    Map<String, List<ClaimRef>> members = new LinkedHashMap<>();
    Map<String, List<String>> origins = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        String gist = claim.attribution().content().in(account.article().text());
        members
            .computeIfAbsent(gist, g -> new ArrayList<>())
            .add(new ClaimRef(account.article().id(), claim.id()));
        origins
            .computeIfAbsent(gist, g -> new ArrayList<>())
            .addAll(claim.provenance().speakers().stream().map(Speaker::canonicalName).toList());
      }
    }
    List<Group> groups = new ArrayList<>();
    List<Group> dead = new ArrayList<>();
    for (Map.Entry<String, List<ClaimRef>> entry : members.entrySet()) {
      List<String> names =
          origins.getOrDefault(entry.getKey(), List.of()).stream().distinct().toList();
      int count = names.size();
      Group group =
          new Group(
              new GroupId(groups.size() + 1),
              entry.getKey(),
              entry.getValue(),
              new Origins(names, count, count, count, false, List.of()),
              Optional.empty(),
              Optional.empty());
      groups.add(group);
      if (entry.getKey().contains("people")) {
        dead.add(group);
      }
    }
    List<Relation.Conflict> conflicts = new ArrayList<>();
    if (dead.size() > 1) {
      conflicts.add(
          new Relation.Conflict(
              dead.get(0).id(), dead.get(1).id(), Relation.Kind.NUMBER, "five / at least nine"));
    }
    return new Reconciliation(story, groups, conflicts, List.of(), List.of(), List.of());
  }
}
