package org.sayso.serve.speakers;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.Contradictions;
import org.sayso.desk.NameAnswer;
import org.sayso.desk.SpeakerAnswer;
import org.sayso.desk.Statement;
import org.sayso.desk.WhoAnswer;
import org.sayso.serve.decide.DecisionView;
import org.sayso.serve.statements.StatementView;
import org.sayso.serve.web.Frame;
import org.sayso.serve.web.Words;
import org.sayso.store.Found.Count;

/**
 * A speaker.
 *
 * @param name that the speaker goes by
 * @param total how many statements there are
 * @param aliases other names
 * @param decisions on the names
 * @param last number of the last one
 * @param others names that are like it
 * @param roles whom the speaker spoke for
 * @param relays who told it
 * @param changes of account
 * @param against whom the speaker contradicts
 * @param stories with what was said in each
 */
public record SpeakerView(
    String name,
    long total,
    List<NameAnswer.Alias> aliases,
    List<DecisionView> decisions,
    String last,
    List<Count> others,
    List<SpeakerAnswer.Role> roles,
    List<Count> relays,
    List<Change> changes,
    Contradictions against,
    List<InStory> stories) {

  public SpeakerView {
    aliases = List.copyOf(aliases);
    decisions = List.copyOf(decisions);
    others = List.copyOf(others);
    roles = List.copyOf(roles);
    relays = List.copyOf(relays);
    changes = List.copyOf(changes);
    stories = List.copyOf(stories);
  }

  /**
   * The same question told otherwise.
   *
   * @param why what is different
   * @param earlier what was said first
   * @param earlierDay on that day
   * @param later what was said then
   * @param laterDay on that day
   */
  public record Change(
      String why, StatementView earlier, String earlierDay, StatementView later, String laterDay) {}

  /**
   * What was said in one story.
   *
   * @param title of it
   * @param address of its page; empty where it is not known
   * @param days from first to last report
   * @param statements in the order of time
   */
  public record InStory(
      String title, Optional<String> address, String days, List<StatementView> statements) {
    public InStory {
      statements = List.copyOf(statements);
    }
  }

  static SpeakerView of(SpeakerAnswer answer, Contradictions against) {
    return new SpeakerView(
        answer.names().name(),
        answer.said().total(),
        answer.names().aliases(),
        DecisionView.of(answer.names().decisions()),
        Long.toString(answer.names().last()),
        answer.others(),
        answer.roles(),
        answer.relays(),
        answer.said().changes().stream().map(SpeakerView::change).toList(),
        against,
        answer.stories().stream().map(SpeakerView::story).toList());
  }

  /** Names alone, to choose from. */
  static SpeakerView names(String asked, List<Count> names) {
    return new SpeakerView(
        asked,
        0,
        List.of(),
        List.of(),
        "0",
        names,
        List.of(),
        List.of(),
        List.of(),
        Contradictions.NONE,
        List.of());
  }

  private static Change change(WhoAnswer.Change change) {
    return new Change(
        change.change().sentence(),
        StatementView.of(change.earlier()),
        day(change.earlier()),
        StatementView.of(change.later()),
        day(change.later()));
  }

  private static String day(Statement statement) {
    return Words.day(statement.when().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static InStory story(SpeakerAnswer.InStory in) {
    return new InStory(
        in.story().map(s -> Words.headline(s.story().title())).orElse("In no story that is known"),
        in.story().map(s -> "/stories/" + s.story().id()),
        in.story().map(s -> Words.days(s.first(), s.last())).orElse(""),
        StatementView.of(in.statements()));
  }

  /** Its own address. */
  public String here() {
    return "/speakers?name=" + Frame.encoded(name);
  }
}
